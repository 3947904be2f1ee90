import { figure, marks } from '../../characters.js';
import { type Evidence, sign } from '../evidence.js';
import { mayHave } from '../line.js';

/** Each sign with what it can't be without. */
const signs: ReadonlyArray<readonly [sign: string, needs: number, pattern: RegExp]> = [
  ['address', marks(':.'), /https?:|www\.|\.(?<=\w-*\.)(?:com|org|net|cn|de|co|hk|info|gov)\b/i],
  ['mail', marks('@'), /[\w.+-]+@[\w-]+\.\w/],
  ['telephone', figure, /(?:\+\d{1,3}[\s-]?)?(?:\(?\d{2,4}\)?[\s-]?){2,}\d{3,}|^\D{0,8}\d{5,12}\D{0,3}$/],
  ['arrows', marks('>＞→»›'), />>|＞＞|→|^[»›]\s|\s[»›]$/],
  ['handle', marks('@'), /(?:^|\s)@\w+/],
];

const anyNeed = signs.reduce((all, [, needs]) => all | needs, 0);

/** Ways to reach somebody, and arrows that ask to be followed: furniture. */
export const contact: Evidence = {
  name: 'contact',
  see(line) {
    if (line.width > 220 || !mayHave(line, anyNeed)) return null;
    return signs
      .filter(([, needs, pattern]) => mayHave(line, needs) && pattern.test(line.text))
      .map(([name]) => (line.isLong ? sign('long', name) : name));
  },
};
