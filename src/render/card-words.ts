import type { Edition, Story } from '../model/edition.js';
import type { CardWords } from '../model/picture.js';
import type { Settings } from '../model/settings.js';
import { writeDate } from './filters/date.js';
import { direction } from './filters/direction.js';
import { stringsFor } from './strings/index.js';

/** The theme's own colour: `--ng-accent` of `assets/news.css`. */
const ownAccent = '#a3161b';

/** Words the social card of a story, in the story's language. */
export function wordCard(story: Story, { name }: Edition, { look }: Pick<Settings, 'look'>): CardWords {
  const { headline, language, date, front } = story;
  const words = stringsFor(language);
  return {
    headline,
    language,
    direction: direction(language),
    desk: front?.name ?? null,
    paper: name === '' ? words.newspaper : name,
    date: date === null ? null : writeDate(date.slice(0, 10), words.date),
    accent: look.accent ?? ownAccent,
    fonts: look.headlineFont,
  };
}
