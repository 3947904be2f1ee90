import type { Evidence } from '../evidence.js';
import { agency } from './agency.js';
import { bylineReading } from './byline-reading.js';
import { bylineWords } from './byline-words.js';
import { capitals } from './capitals.js';
import { contact } from './contact.js';
import { credit } from './credit.js';
import { credited } from './credited.js';
import { dated } from './dated.js';
import { dateline } from './dateline.js';
import { echo } from './echo.js';
import { ending } from './ending.js';
import { figures } from './figures.js';
import { form } from './form.js';
import { furniture } from './furniture.js';
import { gaps } from './gaps.js';
import { headlineMarks } from './headline-marks.js';
import { indent } from './indent.js';
import { lede } from './lede.js';
import { length } from './length.js';
import { names } from './names.js';
import { neighbours } from './neighbours.js';
import { note } from './note.js';
import { numbering } from './numbering.js';
import { opening } from './opening.js';
import { pair } from './pair.js';
import { place } from './place.js';
import { placeFirst } from './place-first.js';
import { pointing } from './pointing.js';
import { run } from './run.js';
import { sentences } from './sentences.js';
import { speaker } from './speaker.js';
import { storyWords } from './story-words.js';

/** All evidence. A new piece is a file here, a line in this list, and a new fit of the weights. */
export const evidence = [
  agency,
  bylineReading,
  bylineWords,
  capitals,
  contact,
  credit,
  credited,
  dated,
  dateline,
  echo,
  ending,
  figures,
  form,
  furniture,
  gaps,
  headlineMarks,
  neighbours,
  pair,
  placeFirst,
  indent,
  lede,
  length,
  names,
  note,
  numbering,
  opening,
  place,
  pointing,
  run,
  sentences,
  speaker,
  storyWords,
] as const satisfies ReadonlyArray<Evidence>;
