/** Many who keep a server waiting. The proof `slow-clients` is the same with hundreds, for a minute. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { serve } from '../../src/serve/index.js';
import { ask, issueOf, pages } from './raw.js';

const sockets: Array<Socket> = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

test('300 connections that say nothing keep nobody out, and are ended after five seconds', async () => {
  const server = await serve({ host: null, port: 0, names: [] });
  server.publish(issueOf(pages));
  let ended = 0;
  for (let i = 0; i < 300; i++) {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-'));
    socket.on('error', () => undefined).on('close', () => ended++);
    sockets.push(socket);
  }
  await wait(300);
  for (let i = 0; i < 20; i++) expect((await ask(server.port, '/')).status).toBe(200);
  expect(ended).toBeGreaterThanOrEqual(300 - 256);
  for (let i = 0; i < 90 && ended < 300; i++) await wait(100);
  expect(ended).toBe(300);
  await server.close();
}, 20_000);
