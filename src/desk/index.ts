/** The copy desk: how an article's copy is read, and overruling that, in its file or in the site's overrides, with undo. */
import type { SourcePath } from '../model/names.js';
import { changeFor } from './change.js';
import type { Order } from './order.js';
import { refusal } from './refusal.js';
import { type DeskSite, type Shown, show } from './shown.js';
import { openSteps } from './steps.js';
import { swap } from './swap.js';

export { readOrder, readPage } from './order.js';
export { refusal } from './refusal.js';
export type { DeskSite, Shown } from './shown.js';

/** A desk that goes on, and remembers what it did. */
export interface Desk {
  /**
   * Reads the copy of an article as it is now.
   *
   * @returns it, and what undoing would take back, in words
   * @throws Failure where the file isn't there, or is none that may be read
   */
  show(source: SourcePath, site: DeskSite): Promise<Shown & { readonly undo: string | null }>;
  /**
   * Does as ordered, once it's tried that this reads the block as wanted and no block with other words than before.
   *
   * @returns what was done, in words
   * @throws Failure where it can't be done; nothing is changed then
   */
  overrule(source: SourcePath, order: Order, site: DeskSite): Promise<string>;
  /**
   * Takes back what was done last for an article.
   *
   * @returns what was taken back, in words
   * @throws Failure where the file has changed since
   */
  undo(source: SourcePath): Promise<string>;
}

/** Opens a desk that has done nothing yet. */
export function openDesk(): Desk {
  const steps = openSteps();
  return {
    async show(source, site) {
      return { ...(await show(source, site)), undo: steps.last(source)?.words ?? null };
    },
    async overrule(source, order, site) {
      const shown = await show(source, site);
      const reading = shown.explained?.readings[order.index];
      if (shown.state !== order.state || reading?.role !== order.was) throw refusal('stale');
      const change = await changeFor({ source, order, site, shown, reading });
      swap(change);
      const words = `line ${reading.lines[0]}: ${order.was} → ${order.role ?? 'as newsgen reads it'}`;
      steps.add({ source, words, change });
      return words;
    },
    async undo(source) {
      const step = steps.last(source);
      if (step === null) throw refusal('nothing');
      const { place, before, after } = step.change;
      swap({ place, before: after, after: before });
      steps.drop(step);
      return step.words;
    },
  };
}
