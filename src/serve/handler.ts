/** From a request to its answer. Each is on its own: what goes wrong with one is no other's trouble. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, commonHeaders, refuse } from './answer.js';
import type { Crowd } from './crowd.js';
import { answerEndpoint, type Endpoint } from './endpoints.js';
import { answerPage } from './pages.js';
import type { Press } from './press.js';
import { entry } from './script.js';
import type { Stream } from './stream.js';
import { readTarget } from './target.js';
import { type Hosts, refusal } from './visitor.js';

/** What requests are answered from. */
export interface House {
  readonly press: Press;
  readonly stream: Stream;
  readonly crowd: Crowd;
  readonly hosts: Hosts;
  /** The path of the run, which nobody can guess: `/_newsgen/…/`. */
  readonly run: string;
  /** The files of the script, by name. */
  readonly script: ReadonlyMap<string, Answer>;
  readonly endpoints: ReadonlyArray<Endpoint>;
}

/** The most headers of a request. */
export const mostHeaders = 64;

/** Answers a request; never rejects. */
export async function handle(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  try {
    const answer = await answerTo(request, response, house);
    if (answer !== null) send(answer, request, response);
  } catch {
    if (response.headersSent) response.destroy();
    else send(refuse(500), request, response);
  }
}

/** Gives `null` where the answer goes on as a stream. */
async function answerTo(request: IncomingMessage, response: ServerResponse, house: House): Promise<Answer | null> {
  const { url = '', method = '' } = request;
  if (request.rawHeaders.length > mostHeaders * 2) return refuse(431);
  const isOfRun = url.startsWith(house.run);
  const refused = refusal(request, house.hosts, !isOfRun);
  if (refused !== null) return refuse(refused);
  const target = readTarget(url);
  if (target.status !== null) return refuse(target.status);
  if (!isOfRun && method !== 'GET' && method !== 'HEAD') return refuse(405);
  if (!isOfRun) return answerPage(target.path, house.press, house.run + entry);
  return answerOfRun(target.path.slice(house.run.length), { request, response, house });
}

async function answerOfRun(
  name: string,
  { request, response, house }: { request: IncomingMessage; response: ServerResponse; house: House },
): Promise<Answer | null> {
  const endpoint = house.endpoints.find((each) => each.name === name);
  if (endpoint !== undefined) return answerEndpoint(endpoint, request);
  if (request.method !== 'GET') return refuse(405);
  if (name !== 'stream') return house.script.get(name) ?? refuse(404);
  house.crowd.letStay(response);
  house.stream.join(response, house.press.news());
  return null;
}

function send({ status, headers, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...commonHeaders, ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
