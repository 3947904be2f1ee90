/** What the server says to strangers. The proofs of `npm run test:hard` ask it far more often. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Serving, serve } from '../../src/serve/index.js';
import { randomFrom } from '../hard/seeds.js';
import { badHosts, goodHosts, origins, ownName, sites, uses } from './hosts.js';
import { ask, issueOf, pages, requestFor, send, withoutTag } from './raw.js';
import { listTargets, mutate } from './targets.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ host: null, port: 0, names: [ownName] });
  serving.publish(issueOf(pages));
});
afterAll(() => serving.close());

const allowed = [200, 301, 304, 400, 403, 404, 405, 414, 431];
const known = new Set([...Object.values(pages), '']);

/** Says what was wrong with the answer to a target; nothing where it gave nothing away. */
async function faultOf(target: string): Promise<ReadonlyArray<string>> {
  const { status, body, head } = await ask(serving.port, target);
  const shown = JSON.stringify(target.slice(0, 80));
  if (status === null || !allowed.includes(status)) return [`${shown}: ${status}`];
  if (status === 200 && !known.has(withoutTag(body))) return [`${shown}: gave ${body}`];
  return /\naccess-control-/i.test(head) ? [`${shown}: lets others read`] : [];
}

describe('a request for what is no page', () => {
  test(`is refused, in ${listTargets().length} ways`, async () => {
    expect(listTargets().length).toBeGreaterThanOrEqual(500);
    const faults: Array<string> = [];
    for (const target of listTargets()) faults.push(...(await faultOf(target)));
    expect(faults).toEqual([]);
  }, 60_000);

  test('is refused, in 500 ways that nobody thought of', async () => {
    const random = randomFrom(6);
    const faults: Array<string> = [];
    for (let i = 0; i < 500; i++) faults.push(...(await faultOf(mutate(random.pick(listTargets()), random))));
    expect(faults).toEqual([]);
  }, 60_000);

  const long: Readonly<Record<string, string>> = {
    '/long': `/${'a'.repeat(2048)}`,
    '/longer': `/${'a'.repeat(30_000)}`,
  };
  test.each([
    ['/%00', 400],
    ['/a%5cb', 400],
    ['//city/', 400],
    ['/city/../', 400],
    ['/%2e%2e/', 400],
    ['/city/#top', 400],
    ['http://localhost/city/', 400],
    ['/long', 414],
    ['/longer', 431],
  ])('for %s gets %d', async (target, status) => {
    expect((await ask(serving.port, long[target] ?? target)).status).toBe(status);
  });

  test.each([
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'PATCH',
    'PROPFIND',
    'CONNECT',
  ])('with %s gets 405', async (method) => {
    expect((await ask(serving.port, method === 'CONNECT' ? 'localhost:80' : '/', [], method)).status).toBe(405);
  });

  test.each([
    ['more than 64 headers', Array.from({ length: 70 }, (_, n) => `X-${n}: 1`), 431],
    ['headers of more than 16 KB', [`X: ${'a'.repeat(20_000)}`], 431],
    ['an expectation that nobody meets', ['Expect: magic'], 200],
    ['the wish to be another protocol', ['Upgrade: websocket', 'Connection: Upgrade'], 200],
    ['two hosts', ['Host: localhost'], 400],
  ])('with %s gets its answer', async (_, headers, status) => {
    expect((await ask(serving.port, '/', headers)).status).toBe(status);
  });
});

describe('a host', () => {
  test(`is answered in ${goodHosts.length} spellings of this machine, and refused in ${badHosts.length} of others`, async () => {
    expect(goodHosts.length + badHosts.length).toBeGreaterThanOrEqual(60);
    const statusOf = async (host: string) => (await send(serving.port, requestFor('/', [`Host: ${host}`]))).status;
    const wrong: Array<string> = [];
    for (const host of goodHosts) if ((await statusOf(host)) !== 200) wrong.push(`${host} was refused`);
    for (const host of badHosts)
      if (![400, 403].includes((await statusOf(host)) ?? 0)) wrong.push(`${host} was answered`);
    expect(wrong).toEqual([]);
  }, 30_000);

  test('must be named', async () => {
    expect((await send(serving.port, requestFor('/', []))).status).toBe(400);
    expect((await send(serving.port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(403);
  });
});

describe('another site', () => {
  test('may link to a page, and do nothing else, whatever the browser says of it', async () => {
    const host = `localhost:${serving.port}`;
    const wrong: Array<string> = [];
    for (const { origin, isOwn } of origins(host))
      for (const site of sites)
        for (const { mode, destination } of uses) {
          const headers = [`Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${destination}`];
          if (site !== null) headers.push(`Sec-Fetch-Site: ${site}`);
          if (origin !== null) headers.push(`Origin: ${origin}`);
          const isLink = destination === 'document' && (site === 'cross-site' || site === 'same-site');
          const wanted = isOwn && (site === null || site === 'same-origin' || site === 'none' || isLink) ? 200 : 403;
          const { status } = await ask(serving.port, '/', headers);
          if (status !== wanted) wrong.push(`${headers.join(', ')}: ${status}`);
        }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('gets nothing of a run, not even by a link', async () => {
    const source = /src="([^"]+)"/.exec((await ask(serving.port, '/')).body)?.[1] ?? '';
    const stream = source.replace('page.js', 'stream');
    const link = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];
    for (const target of [source, stream]) {
      expect((await ask(serving.port, target, link)).status).toBe(403);
      expect((await ask(serving.port, target, ['Origin: http://evil.example'])).status).toBe(403);
    }
    expect((await ask(serving.port, source)).status).toBe(200);
    expect((await ask(serving.port, source.replace(/.(?=\/page)/, '!'))).status).toBe(404);
  });
});
