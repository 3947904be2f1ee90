/** What a page may ask the server to do. Only a page that the server gave out knows where. */
import type { IncomingMessage } from 'node:http';
import { Failure } from '../model/failures.js';
import { type Answer, give, refuse } from './answer.js';

/** Something that the server does for a page. */
export interface Endpoint {
  /** Its name below the path of the run: `override`. */
  readonly name: string;
  /** POST for what changes something. */
  readonly method: 'GET' | 'POST';
  /**
   * Does it.
   *
   * @param given what was sent, any JSON; the query's `for` with GET
   * @returns what is sent back, as JSON
   * @throws Failure where it can't be done; the page is told why
   */
  answer(given: unknown): Promise<unknown>;
}

/** The most bytes that a page may send. */
const most = 64 * 1024;

const json = 'application/json; charset=utf-8';

/**
 * Answers a page that has asked for something, and is known to be one of this server.
 *
 * @param request its target is known to be the endpoint's
 */
export async function answerEndpoint(endpoint: Endpoint, request: IncomingMessage): Promise<Answer> {
  if (request.method !== endpoint.method) return refuse(405);
  const given = endpoint.method === 'GET' ? queryOf(request) : await bodyOf(request);
  if ('status' in given) return given;
  try {
    return give(JSON.stringify(await endpoint.answer(given.value)), json);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return give(JSON.stringify({ reason: error.message, remedy: error.remedy }), json, 400);
  }
}

function queryOf({ url = '' }: IncomingMessage): { value: unknown } {
  return { value: new URL(url, 'http://localhost').searchParams.get('for') };
}

/** Reads JSON that a page of this server has sent: a form of another site can send none, and no page sends without `Origin`. */
async function bodyOf(request: IncomingMessage): Promise<{ value: unknown } | Answer> {
  if (request.headers.origin === undefined) return refuse(403);
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) return refuse(415);
  const chunks: Array<Buffer> = [];
  let size = 0;
  for await (const chunk of request) {
    size += Buffer.byteLength(chunk);
    if (size > most) return refuse(413);
    chunks.push(Buffer.from(chunk));
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return refuse(400);
  }
}
