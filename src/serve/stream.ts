/** Telling pages of builds: Server-Sent Events, one way. What pages say isn't listened to. */
import type { ServerResponse } from 'node:http';
import { commonHeaders } from './answer.js';
import type { News } from './press.js';

/** Everybody who listens. */
export interface Stream {
  /** Lets a page listen; it's told the news first that it may have missed. */
  join(response: ServerResponse, first: News): void;
  send(news: News): void;
  close(): void;
}

/** The most listeners, how often they get a sign of life in milliseconds, and how many bytes one may be behind. */
const limits = { listeners: 64, pulse: 5000, behind: 4 * 1024 * 1024 };

/** Makes a stream without listeners. */
export function openStream(): Stream {
  const listeners = new Set<ServerResponse>();
  const write = (text: string) => {
    for (const listener of listeners) {
      if (listener.writableLength > limits.behind) listener.destroy();
      else listener.write(text);
    }
  };
  const pulse = setInterval(write, limits.pulse, ':\n\n').unref();
  return {
    join(response, first) {
      const [oldest] = listeners;
      if (listeners.size >= limits.listeners) oldest?.destroy();
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/event-stream' });
      response.write(`retry: 500\n${message(first)}`);
    },
    send: (news) => write(message(news)),
    close() {
      clearInterval(pulse);
      for (const listener of listeners) listener.destroy();
    },
  };
}

function message(news: News): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}
