/**
 * Parts that pages share: menu, foot, whatever stands below `shared/` in the folder of templates. Such a part is filled once
 * for all pages that it looks the same on.
 *
 * That holds for whatever a part says, since it can't see what would tell those pages apart: of the page it knows the
 * language, the desk, and what `link` and `isHere` answer, and these are noted. A page gets a copy that was filled for
 * another only if all those answers are the same for both.
 */
import type { Desk } from '../model/edition.js';
import type { PageContext } from '../model/page.js';
import { sharedFolders } from './relative.js';
import type { Strings } from './strings/strings.js';

/** Where the parts are. */
const folder = 'shared/';

/** The page that hosts show for every address that they don't have, at whatever depth: its links are like no other page's. */
export const anywhere = '404.html';

/** The page as a part sees it: its language alone. Who asks it for its path is told that it has none. */
interface SharedPage {
  readonly language: string;
  readonly path?: string;
}

/** What a part sees. */
export interface SharedSheet {
  readonly page: SharedPage;
  readonly site: PageContext['site'];
  readonly t: Strings;
  /** The desk whose front the page is. */
  readonly desk?: Desk | undefined;
  /** The desk that the page is in. */
  readonly front?: Desk | null;
}

/** A copy of a part, and what it was filled for. */
interface Copy {
  readonly path: string;
  readonly text: string;
  /** The files that it has links to. */
  readonly targets: ReadonlySet<string>;
  /** The first folders of those. */
  readonly heads: ReadonlySet<string>;
  /** The pages that it asked after whether it is on them. */
  readonly asked: ReadonlySet<string>;
  /** Whether its page is far from all of these. */
  readonly isApart: boolean;
}

/** The page that a part is being filled for, which the part doesn't see, and what it wanted to know of it. */
interface Errand {
  readonly path: string;
  readonly targets: Set<string>;
  readonly asked: Set<string>;
}

const errands = new WeakMap<SharedPage, Errand>();

/** What pages are made with, as far as parts see it. */
type Sheet = PageContext & { readonly t: Strings };

/** Says whether a template is a part that pages share. */
export function isShared(name: string): boolean {
  return name.startsWith(folder);
}

/**
 * Makes a part of a template.
 *
 * @param fill fills the template with what it is to see
 * @returns what gives the part for a page
 */
export function makeShared(fill: (sheet: SharedSheet) => string): (sheet: Sheet) => string {
  const copies = new WeakMap<PageContext['site'], Map<string, Copy[]>>();
  return (sheet) => {
    // A part within a part is a piece of it.
    if (errands.has(sheet.page)) return fill(sheet);
    const ofSite = copies.get(sheet.site) ?? new Map<string, Copy[]>();
    copies.set(sheet.site, ofSite);
    const key = keyOf(sheet);
    const made = ofSite.get(key) ?? [];
    ofSite.set(key, made);
    const known = made.find((copy) => suits(copy, sheet.page.path));
    if (known !== undefined) return known.text;
    const copy = makeCopy(sheet, fill);
    made.push(copy);
    return copy.text;
  };
}

/** What a part sees of a page, as a text; and how deep the page lies, which links depend on. */
function keyOf({ page, desk, story }: Sheet): string {
  const depth = page.path === anywhere ? anywhere : sharedFolders(page.path, page.path).count;
  return `${page.language} ${depth} ${desk?.path ?? ''} ${story?.front?.path ?? ''}`;
}

function makeCopy({ page, site, t, desk, story }: Sheet, fill: (sheet: SharedSheet) => string): Copy {
  const { path } = page;
  const errand: Errand = { path, targets: new Set(), asked: new Set() };
  const seen = withoutPath(page.language);
  errands.set(seen, errand);
  const text = fill({ page: seen, site, t, desk, front: desk ?? story?.front ?? null });
  const { targets, asked } = errand;
  const isApart = !asked.has(path) && [...targets].every((target) => sharedFolders(path, target).end === 0);
  return { path, text, targets, asked, heads: new Set([...targets].map(headOf)), isApart };
}

/** A page that tells who asks for its path why there is none. */
function withoutPath(language: string): SharedPage {
  const refused = () => {
    throw new TypeError(`Unexpected "page.path" in a part that pages share, expected "link" or "isHere"`);
  };
  return Object.freeze(Object.defineProperty({ language }, 'path', { get: refused, enumerable: true }));
}

/** Says whether a copy is what would be filled for a page. */
function suits(copy: Copy, path: string): boolean {
  if (copy.isApart && !copy.heads.has(headOf(path)) && !copy.asked.has(path)) return true;
  for (const target of copy.targets) {
    if (sharedFolders(path, target).end !== sharedFolders(copy.path, target).end) return false;
  }
  for (const asked of copy.asked) {
    if ((asked === path) !== (asked === copy.path)) return false;
  }
  return true;
}

function headOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

/**
 * Gives the path of the page that is being made, to a filter that links from it.
 *
 * @param page what the template sees
 * @param target where the link leads
 */
export function linkedFrom(page: SharedPage, target: string): string {
  const errand = errands.get(page);
  errand?.targets.add(target);
  return errand?.path ?? page.path ?? '';
}

/** Says whether the page that is being made is a file of the site. */
export function isAt(page: SharedPage, path: string): boolean {
  const errand = errands.get(page);
  errand?.asked.add(path);
  return (errand?.path ?? page.path) === path;
}
