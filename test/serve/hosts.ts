/** Who may say that they want to speak with this server, and who may not. */

/** Hosts that are answered. */
export const goodHosts = [
  'localhost',
  'localhost:1605',
  'LOCALHOST:1605',
  'LocalHost',
  'paper.localhost',
  'paper.localhost:80',
  'a.b.localhost:1605',
  '127.0.0.1',
  '127.0.0.1:1605',
  '127.1.2.3:1605',
  '127.255.255.254',
  '[::1]',
  '[::1]:1605',
  'desk.example',
  'DESK.example:1605',
];

/** Hosts that aren't: names that lead here by somebody else's will, addresses of others, and what is no host at all. */
export const badHosts = [
  'evil.example',
  'evil.example:1605',
  'localhost.evil.example',
  'evil-localhost',
  'evillocalhost',
  '.localhost',
  '..localhost',
  'a..localhost',
  'localhost.',
  'localhost.:1605',
  'localhost:',
  'localhost:port',
  'localhost:123456',
  'localhost:1605:1605',
  'localhost/evil.example',
  'localhost@evil.example',
  'evil.example@localhost',
  'evil.example#localhost',
  'evil.example?localhost',
  'evil.example\\localhost',
  'http://localhost',
  '127.0.0.1.evil.example',
  '127.0.0.1.nip.io',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '0177.0.0.1',
  '0x7f.0.0.1',
  '2130706433',
  '0x7f000001',
  '127.0.0.256',
  '127.0.0.1a',
  '0.0.0.0',
  '0.0.0.0:1605',
  '0',
  '10.0.0.1',
  '192.168.1.1:1605',
  '169.254.169.254',
  '8.8.8.8',
  '[::]',
  '[::]:1605',
  '[::2]',
  '[::ffff:127.0.0.1]',
  '[0:0:0:0:0:0:0:1]',
  '[::1',
  '::1',
  '[fe80::1]',
  '[::1].evil.example',
  '[::1]evil',
  'desk.example.evil.example',
  'evil-desk.example',
  'desk.example.',
  'l\u00f6calhost',
  'localhost,evil.example',
  'localhost evil.example',
  '*',
  '-',
  'null',
];

/** The name that the server is told to answer to. */
export const ownName = 'desk.example';

/** Origins: the page's own, and others'. The host is `localhost:PORT`. */
export const origins = (host: string) =>
  [
    { origin: null, isOwn: true },
    { origin: `http://${host}`, isOwn: true },
    { origin: `https://${host}`, isOwn: true },
    { origin: 'null', isOwn: false },
    { origin: 'http://evil.example', isOwn: false },
    { origin: `http://${host}.evil.example`, isOwn: false },
    { origin: 'http://localhost:1', isOwn: false },
    { origin: `http://${host}/`, isOwn: false },
    { origin: `http://${host}, http://evil.example`, isOwn: false },
    { origin: '', isOwn: false },
  ] as const;

/** What browsers say of where a request comes from, and what it is for. */
export const sites = [null, 'same-origin', 'same-site', 'cross-site', 'none', 'nonsense'] as const;
export const uses = [
  { mode: 'navigate', destination: 'document' },
  { mode: 'navigate', destination: 'iframe' },
  { mode: 'no-cors', destination: 'script' },
  { mode: 'no-cors', destination: 'image' },
  { mode: 'cors', destination: 'empty' },
  { mode: 'websocket', destination: 'websocket' },
] as const;
