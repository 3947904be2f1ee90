import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { exitCodes, Failure } from '../../src/model/failures.js';
import { type Endpoint, type Issue, type Serving, serve } from '../../src/serve/index.js';
import { ask, issueOf, pages, send, withoutTag } from './raw.js';

const open: Array<Serving> = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Starts a server on any port, with the small site unless another is given. */
async function serving(
  issue: Issue | null = issueOf(pages),
  endpoints: ReadonlyArray<Endpoint> = [],
): Promise<Serving> {
  const started = await serve({ host: null, port: 0, names: [], endpoints });
  open.push(started);
  if (issue !== null) started.publish(issue);
  return started;
}

/** Where the script of a run is. */
async function runOf({ port }: Serving): Promise<string> {
  return /src="([^"]+)page\.js"/.exec((await ask(port, '/')).body)?.[1] ?? '';
}

/** Listens to the stream of a server; each message is one object. */
async function listen(server: Serving) {
  const heard: Array<Record<string, unknown>> = [];
  const path = `${await runOf(server)}stream`;
  const stream = request({ port: server.port, host: '127.0.0.1', path, headers: { Host: 'localhost' } }, (response) => {
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(data));
    });
    response.on('error', () => undefined);
  });
  stream.on('error', () => undefined).end();
  for (let i = 0; i < 100 && heard.length === 0; i++) await wait(10);
  return heard;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isSo(); i++) await wait(10);
}

test('a page is served with the script that follows builds, a file as it is', async () => {
  const { port } = await serving();
  const page = await ask(port, '/city/');
  expect(page.status).toBe(200);
  expect(page.body).toMatch(/^<!doctype html><html><head><script type="module" id="newsgen-watch" src="\/_newsgen\//);
  expect(withoutTag(page.body)).toBe(pages['city/index.html']);
  expect(page.head).toMatch(/\nContent-Type: text\/html; charset=utf-8\r/);
  for (const header of [
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Cross-Origin-Resource-Policy: same-origin',
  ])
    expect(page.head).toContain(header);
  const style = await ask(port, '/assets/news.css?v=1');
  expect([style.status, style.body]).toEqual([200, pages['assets/news.css']]);
  expect(style.head).toMatch(/\nContent-Type: text\/css/);
});

test('a folder has its index, leads there without its slash, and may have any name', async () => {
  const { port } = await serving();
  expect(withoutTag((await ask(port, '/city/index.html')).body)).toBe(pages['city/index.html']);
  const led = await ask(port, '/city?x=1');
  expect([led.status, /\nLocation: (\S+)/.exec(led.head)?.[1]]).toEqual([301, '/city/']);
  const path = `/${encodeURIComponent('城')}`;
  expect(/\nLocation: (\S+)/.exec((await ask(port, path)).head)?.[1]).toBe(`${path}/`);
  expect(withoutTag((await ask(port, `${path}/`)).body)).toBe('<p>城');
});

test("what isn't there is answered with the site's own page, which waits for it", async () => {
  const { port } = await serving();
  const { status, body } = await ask(port, '/a"b/');
  expect(status).toBe(404);
  expect(withoutTag(body)).toBe(pages['404.html']);
  expect(body).toContain('data-page="a&quot;b/index.html" data-hash=""');
  const bare = await serving(issueOf({}));
  expect(await ask(bare.port, '/')).toMatchObject({ status: 404, body: 'There is nothing here.\n' });
});

test('HEAD is answered as GET, without a body', async () => {
  const { port } = await serving();
  const page = await ask(port, '/city/');
  const head = await ask(port, '/city/', [], 'HEAD');
  expect([head.status, head.body]).toEqual([200, '']);
  expect(/Content-Length: \d+/.exec(head.head)?.[0]).toBe(/Content-Length: \d+/.exec(page.head)?.[0]);
});

test('a site that stands below a path is served there, so that its page for what is not there has its style', async () => {
  const { port } = await serving(issueOf(pages, { base: '/news/' }));
  expect(withoutTag((await ask(port, '/news/city/')).body)).toBe(pages['city/index.html']);
  for (const path of ['/', '/news']) {
    const { status, head } = await ask(port, path);
    expect([status, /\nLocation: (\S+)/.exec(head)?.[1]]).toEqual([301, '/news/']);
  }
  expect((await ask(port, '/city/')).status).toBe(404);
});

test('before the first build it says so; the next one takes its place at once', async () => {
  const server = await serving(null);
  expect(await ask(server.port, '/')).toMatchObject({ status: 503 });
  server.publish(issueOf(pages));
  expect(withoutTag((await ask(server.port, '/')).body)).toBe(pages['index.html']);
  server.publish(issueOf({ 'index.html': 'new' }));
  expect(withoutTag((await ask(server.port, '/')).body)).toBe('new');
  expect((await ask(server.port, '/city/')).status).toBe(404);
});

test('a page whose file is just written over waits for the build that it belongs to', async () => {
  const gone = { hash: '0'.repeat(64), size: 1, read: async () => null };
  const server = await serving(issueOf(pages, { files: new Map([['index.html', gone]]) }));
  const waiting = ask(server.port, '/');
  await wait(50);
  server.publish(issueOf({ 'index.html': 'new' }));
  expect(withoutTag((await waiting).body)).toBe('new');
});

test('what was served once is kept, whatever becomes of its file', async () => {
  let isThere = true;
  const bytes = Buffer.from('kept');
  const held = { hash: '1'.repeat(64), size: 4, read: async () => (isThere ? bytes : null) };
  const server = await serving(issueOf(pages, { files: new Map([['a.txt', held]]) }));
  await wait(50);
  isThere = false;
  server.publish(issueOf(pages, { files: new Map([['a.txt', held]]) }));
  expect((await ask(server.port, '/a.txt')).body).toBe('kept');
});

test('pages are told what a build has changed, with hashes, and what is wrong', async () => {
  const server = await serving();
  const heard = await listen(server);
  expect(heard).toMatchObject([{ changed: [], moved: [], reports: { shown: [], more: 0 } }]);
  const { 'city/index.html': _, ...rest } = pages;
  const next = issueOf({ ...rest, 'index.html': 'new' }, { moved: [['city/index.html', 'town/index.html']] });
  server.publish(next);
  await until(() => heard.length > 1);
  expect(heard[1]).toMatchObject({
    before: heard[0]?.['build'],
    changed: [
      ['index.html', next.files.get('index.html')?.hash],
      ['city/index.html', null],
    ],
    moved: [['city/index.html', 'town/index.html']],
  });
  const place = {
    severity: 'failure',
    file: 'a.njk',
    line: 1,
    column: 1,
    reason: 'No.',
    remedy: 'Yes.',
    excerpt: [],
  } as const;
  server.report({ shown: [place], more: 0 });
  await until(() => heard.length > 2);
  expect(heard[2]).toMatchObject({ build: heard[1]?.['build'], changed: [], reports: { shown: [place] } });
  expect(await listen(server)).toMatchObject([{ build: heard[1]?.['build'], reports: { shown: [place] } }]);
});

test('a change of more than 500 files is not listed', async () => {
  const server = await serving();
  const heard = await listen(server);
  server.publish(issueOf(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}/index.html`, String(n)]))));
  await until(() => heard.length > 1);
  expect(heard[1]).toMatchObject({ changed: null });
});

test('a port that is taken is passed over', async () => {
  const first = await serving();
  const second = await serve({ host: null, port: first.port, names: [] });
  open.push(second);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.origin).toBe(`http://localhost:${second.port}`);
  await expect(serve({ host: 'no.such.host.invalid', port: 0, names: [] })).rejects.toMatchObject({
    id: 'server-address',
  });
});

test('this machine alone is listened to, by both of its addresses; any other host only when asked for', async () => {
  const { port } = await serving();
  expect((await send(port, 'GET / HTTP/1.0\r\nHost: [::1]\r\n\r\n', '::1')).status).toBe(200);
  const wide = await serve({ host: '0.0.0.0', port: 0, names: [] });
  open.push(wide);
  wide.publish(issueOf(pages));
  const statusOf = async (host: string) => (await send(wide.port, `GET / HTTP/1.0\r\nHost: ${host}\r\n\r\n`)).status;
  expect([await statusOf('192.168.1.7:80'), await statusOf('paper.example')]).toEqual([200, 403]);
});

test('a page may ask for what there is an endpoint for, with JSON and from the same origin', async () => {
  const echo: Endpoint = {
    name: 'echo',
    method: 'POST',
    async answer(given) {
      if (given === 'bad') throw new Failure({ id: 'x', exitCode: exitCodes.usage, reason: 'No', remedy: 'Do' });
      return { given };
    },
  };
  const server = await serving(issueOf(pages), [echo]);
  const target = `${await runOf(server)}echo`;
  const post = (body: string, headers: ReadonlyArray<string>, length = Buffer.byteLength(body)) =>
    send(
      server.port,
      `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${length}\r\n${headers.map((each) => `${each}\r\n`).join('')}\r\n${body}`,
    );
  const own = ['Origin: http://localhost', 'Content-Type: application/json'];
  expect(await post('{"a":1}', own)).toMatchObject({ status: 200, body: '{"given":{"a":1}}' });
  expect(await post('"bad"', own)).toMatchObject({ status: 400, body: '{"reason":"No","remedy":"Do"}' });
  expect((await post('{', own)).status).toBe(400);
  expect((await post('1', own.slice(1))).status).toBe(403);
  expect((await post('1', ['Origin: http://evil.example', own[1] ?? ''])).status).toBe(403);
  expect((await post('1', [own[0] ?? '', 'Content-Type: text/plain'])).status).toBe(415);
  expect((await post(`"${'a'.repeat(70_000)}"`, own)).status).toBe(413);
  expect((await ask(server.port, target)).status).toBe(405);
  expect((await ask(server.port, target.replace('echo', 'other'), [], 'POST')).status).toBe(405);
});

test('closing ends everything', async () => {
  const server = await serving();
  const heard = await listen(server);
  expect(heard).toHaveLength(1);
  await server.close();
  expect((await ask(server.port, '/')).status).toBe(null);
});
