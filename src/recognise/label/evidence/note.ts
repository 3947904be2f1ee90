import { marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { begins, mayHave } from '../line.js';

const brackets = marks('(（[【［');
const whole = /^[(（[【［].*[)）\]】］]\s*[.。]?$/;
const separators = marks(':：|｜');
const labelled = /^[^\s:：|｜]{2,8}\s?[:：|｜]\s?\S{1,20}(?:\s{1,3}\S{1,12}){0,4}$/u;

/**
 * The shapes of notes and of the desk's own credits.
 *
 *     （参与采写：吴桐）                          ← whole, word
 *     编辑：甲  校对：乙                          ← labelled
 *     Editor's note: this story was …         ← word
 */
export const note: Evidence = {
  name: 'note',
  see(line) {
    if (line.width > 300) return null;
    const signs: string[] = [];
    if (mayHave(line, brackets) && whole.test(line.text)) signs.push(line.width < 60 ? 'whole' : 'whole-long');
    if (line.width < 60 && mayHave(line, separators) && labelled.test(line.text)) signs.push('labelled');
    if (begins(line, 'note')) signs.push('word');
    return signs;
  },
};
