import type { PageKind } from '../../model/page.js';
import { article } from './article.js';
import { desk } from './desk.js';
import { home } from './home.js';
import { notFound } from './not-found.js';

/** The kinds of page. A new one is a file here and a line in this list. */
export const kinds = [article, desk, home, notFound] as const satisfies ReadonlyArray<PageKind>;
