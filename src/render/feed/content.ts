import type { Root } from 'mdast';
import type { Story } from '../../model/edition.js';
import type { OutputPath } from '../../model/names.js';
import type { Bodies, PageContext } from '../../model/page.js';
import { escapeHtml } from '../escape.js';
import { writeDate } from '../filters/date.js';
import { makePress } from '../html.js';
import { stringsFor } from '../strings/index.js';
import { fullAddress } from './address.js';

const print = makePress();

/** What has been printed for a site: a story is in six feeds. */
const printed = new WeakMap<PageContext['site'], WeakMap<Story, string>>();

/**
 * Prints a story for a feed: its corrections, its text, the captions whose pictures aren't there, its notes.
 *
 * @param bodies where its text comes from
 * @param site where its pictures stand
 * @returns HTML, cleaned as on the story's own page; addresses in the text are as the story has them
 */
export function contentOf(story: Story, bodies: Bodies, site: PageContext['site']): string {
  const texts = printed.get(site) ?? new WeakMap<Story, string>();
  printed.set(site, texts);
  const { language, dateline } = story;
  const address = (path: OutputPath) => fullAddress(site, path);
  const text = texts.get(story) ?? print(captionsLast(bodies(story.source)), { language, dateline, address });
  texts.set(story, text);
  const notes = story.notes.map((note) => `<p>${escapeHtml(note.text)}</p>`);
  return [...corrections(story), text, ...notes].join('\n');
}

/** In a feed no captions stand beside the text: between two paragraphs they would only be in the way. */
function captionsLast(root: Root): Root {
  const captions = root.children.filter(({ type }) => type === 'captionList');
  return { ...root, children: [...root.children.filter(({ type }) => type !== 'captionList'), ...captions] };
}

function corrections({ news, language }: Story): ReadonlyArray<string> {
  const t = stringsFor(language);
  return news.corrections.map(({ date: day, text }) => {
    const head = `${t.story.correction} (${writeDate(day, t.date)})`;
    return `<p><strong>${escapeHtml(head)}</strong> ${escapeHtml(text)}</p>`;
  });
}
