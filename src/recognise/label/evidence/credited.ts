import { han as hanLetter, marks } from '../../characters.js';
import { type Evidence, sign } from '../evidence.js';
import { has, type Line, mayHave } from '../line.js';

/** How many UTF-16 units at a line's end are looked at. */
const reach = 90;

const han = String.raw`\p{Script=Han}`;
const photographed = /[摄攝]/;
const taken = new RegExp(
  String.raw`(?:^|[。！？!?”」』）)，,\s\u3000])(?:${han}{2,4}|${han}[\s\u3000]{1,2}${han})[\s\u3000]?[摄攝](?:[（(][^（）()]{2,14}[)）])?。?$`,
  'u',
);
const bracket = /[(（[【]([^()（）[\]【】]{2,70})[)）\]】]\s*[.。]?$/u;
const bars = marks('/|｜／©⇥(');
const bar =
  /[\p{L}\p{N}.。!?！？"”’»)）]\s?(?:[/|｜／©⇥]|\(c\))\s*([^/|｜／©.。!?:：]{2,40}(?:\s?[/|]\s?[^/|｜／©.。!?:：]{2,30})?)$/u;
/** A capitalised name, or two to four Han characters. */
const somebody = /^\p{Lu}|^\p{Script=Han}{2,4}$/u;
const afterStop = /[.。!！?？]["”’»」』]?\s*([^.。!！?？]{2,40})$/u;

/**
 * A picture's credit at the very end of the line, whatever the line's length: who took it, in brackets, behind a bar, or
 * alone behind the last sentence.
 *
 *     The new lamp in Rope Lane. (Photo: M. Ortiz)    ← bracketed
 *     The mayor opens the bridge on Monday. (CNA)     ← agency bracketed
 *     A boat in the mist / Harbour Archive            ← bar
 *     The mayor at the lock. Coast Agency             ← agency behind the stop
 *     工人检修水闸。张三摄（影像社）                       ← taken
 */
export const credited: Evidence = {
  name: 'credited',
  neighbours: true,
  see(line) {
    if (line.width > 700) return null;
    const found = kindOf(line);
    if (found === null) return null;
    const place = line.fromEnd === 0 ? 'last' : line.inHead ? 'head' : 'story';
    return [found, sign(found, sizeOf(line)), sign('any', place)];
  },
};

function sizeOf({ width }: Line): string {
  if (width < 60) return 'short';
  return width < 140 ? 'middling' : 'long';
}

function kindOf(line: Line): string | null {
  const from = Math.max(0, line.text.length - reach);
  const tail = line.text.slice(from);
  if (mayHave(line, hanLetter) && photographed.test(tail) && taken.test(tail)) return 'taken';
  const isNamed = has(line, 'credit', from) || has(line, 'agency', from);
  const named = isNamed ? (inBrackets(line, tail, from) ?? behindTheStop(line, tail, from)) : null;
  return named ?? (mayHave(line, bars) ? behindABar(line, tail, from) : null);
}

function inBrackets(line: Line, tail: string, from: number): string | null {
  const found = bracket.exec(tail);
  if (found === null) return null;
  if (has(line, 'credit', from + found.index)) return 'bracketed';
  return has(line, 'agency', from + found.index) ? 'agency bracketed' : null;
}

function behindTheStop(line: Line, tail: string, from: number): string | null {
  const found = afterStop.exec(tail);
  if (found === null) return null;
  if (has(line, 'credit', from + found.index)) return 'behind the stop';
  return has(line, 'agency', from + found.index) ? 'agency behind the stop' : null;
}

function behindABar(line: Line, tail: string, from: number): string | null {
  const found = bar.exec(tail);
  if (found === null || from + found.index <= 12) return null;
  const at = from + found.index;
  if (has(line, 'credit', at) || has(line, 'agency', at)) return 'bar and word';
  return somebody.test(found[1] ?? '') ? 'bar' : null;
}
