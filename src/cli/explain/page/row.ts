import type { Reading } from '../../../model/article.js';
import { visible } from '../../text/visible.js';
import { kindOf } from '../kinds.js';
import { asideOf, type Row } from '../proof.js';
import { ranked, sayAgainst, sayReason, sayWeight } from '../reasons.js';
import type { ArticleStyle } from './article.js';
import { html, type Markup } from './markup.js';

/** How a row of a page is set. */
export interface RowStyle extends ArticleStyle {
  /** Of the copy, as a language tag. */
  readonly language: string;
}

/** Sets a row: the lines of the copy with their numbers, and what they were taken for. */
export function setRow(row: Row, { id, open, language }: RowStyle): Markup {
  const { lines, source, reading, isDoubtful } = row;
  const role = reading?.role ?? 'aside';
  const names = `row k-${reading === null ? 'furniture' : kindOf(reading.role)} r-${role}${isDoubtful ? ' is-doubtful' : ''}`;
  const copy = source.map(
    (line, index) =>
      html`<p><span class="n"><span class="unseen">Line </span>${lines[0] + index}</span><span class="t" dir="auto">${visible(line)}</span></p>`,
  );
  return html`<li class="${names}" id="${id}-l${lines[0]}"><div class="copy" lang="${language}">${copy}</div>
<div class="said">${reading === null ? html`<p class="faint">${asideOf(row)}</p>` : judge(reading, { isDoubtful, open })}</div></li>
`;
}

function judge(reading: Reading, { isDoubtful, open }: { isDoubtful: boolean; open: boolean }): Markup {
  const { role, runnerUp, confidence, evidence } = reading;
  const name = html`<span class="role">${role}</span>`;
  if (runnerUp === null) return html`<p class="sure">${name} <span class="faint">given</span></p>`;
  const percent = Math.round(confidence * 100);
  const sure = html`${name} <span class="percent">${percent} %</span> <span class="bar" aria-hidden="true"><span style="inline-size:${percent}%"></span></span>`;
  const reasons = ranked(evidence).map(
    (reason) => html`<li><span class="weight">${sayWeight(reason)}</span> ${visible(sayReason(reason))}</li>`,
  );
  const doubt = isDoubtful ? html`<p class="doubt">Doubtful: or <b>${runnerUp}</b>?</p>` : null;
  return html`<details${open ? html` open` : null}><summary class="sure">${sure}</summary>
<p>${sayAgainst(reading)}</p>${reasons.length === 0 ? null : html`<ul class="reasons">${reasons}</ul>`}</details>${doubt}`;
}
