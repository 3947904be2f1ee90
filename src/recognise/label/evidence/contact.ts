import { type Evidence, sign } from '../evidence.js';

const signs: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['address', /https?:|www\.|\b[\w-]+\.(?:com|org|net|cn|de|co|hk|info|gov)\b/i],
  ['mail', /[\w.+-]+@[\w-]+\.\w/],
  ['telephone', /(?:\+\d{1,3}[\s-]?)?(?:\(?\d{2,4}\)?[\s-]?){2,}\d{3,}|^\D{0,8}\d{5,12}\D{0,3}$/],
  ['arrows', />>|＞＞|→|^[»›]\s|\s[»›]$/],
  ['handle', /(?:^|\s)@\w+/],
];

/** Ways to reach somebody, and arrows that ask to be followed: furniture. */
export const contact: Evidence = {
  name: 'contact',
  see(line) {
    if (line.width > 220) return null;
    return signs
      .filter(([, pattern]) => pattern.test(line.text))
      .map(([name]) => (line.isLong ? sign('long', name) : name));
  },
};
