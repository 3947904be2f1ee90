import { createColors } from 'picocolors';
import type { Kind } from '../kinds.js';

type Paint = (text: string) => string;

/** The colours of a sheet: a role has that of its kind, yellow is for doubts alone. */
export interface Ink {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly doubt: Paint;
  readonly kinds: Readonly<Record<Kind, Paint>>;
}

/** Makes the colours of a sheet; without colours, text stays as it is. */
export function inkOf(colours: boolean): Ink {
  const paint = createColors(colours);
  return {
    strong: paint.bold,
    faint: paint.dim,
    doubt: (text) => paint.bold(paint.yellow(text)),
    kinds: {
      head: paint.cyan,
      credit: paint.magenta,
      header: paint.green,
      story: (text) => text,
      caption: paint.blueBright,
      note: paint.dim,
      furniture: paint.dim,
    },
  };
}
