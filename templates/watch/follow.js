/** Following builds: a page that changed is changed in place, and every other one is left alone. */
import { copyAttributes, morph } from './morph.js';

/** How long a server that went away is left alone, in milliseconds. */
const pause = 1000;

const placeKey = 'newsgen-place';

/**
 * Follows the builds of the server that the page came from, while the page can be seen.
 *
 * @param notice shows what is wrong
 * @param desk shows how the page's copy was read; it's told of each build
 */
export function follow(notice, desk) {
  let stream = null;
  let work = Promise.resolve();
  const inTurn = (step) => {
    work = work.then(step).catch(later);
  };
  const connect = () => {
    stream?.close();
    stream = new EventSource(new URL('stream', tagIn(document).src));
    stream.onmessage = ({ data }) => inTurn(() => take(JSON.parse(data), notice).finally(() => desk.renew()));
    stream.onerror = () => {
      if (stream?.readyState === EventSource.CLOSED) later();
    };
  };
  // The server may have been started anew: then its pages say where it is told of builds now.
  const later = () => {
    stream?.close();
    stream = null;
    setTimeout(() => {
      if (stream === null && !document.hidden) inTurn(async () => (await look(notice)) && connect());
    }, pause);
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && stream === null) connect();
    if (document.hidden) stream?.close();
    if (document.hidden) stream = null;
  });
  returnToPlace();
  if (!document.hidden) connect();
}

/** Takes the news of a build. */
async function take(news, notice) {
  notice.show(news.reports);
  const tag = tagIn(document);
  if (news.build === '' || news.build === tag.dataset.build) return;
  const { page, hash } = tag.dataset;
  const address = news.moved.find(([from]) => from === page)?.[1];
  if (address !== undefined) return goTo(news.base + address);
  if (news.changed === null || news.before !== tag.dataset.build) return look(notice);
  const changed = new Map(news.changed);
  if (restyle(changed, news.base)) return reload();
  tag.dataset.assets = news.assets;
  if (changed.has(page) && changed.get(page) !== hash) await look(notice);
  tag.dataset.build = news.build;
}

/**
 * Looks at what the page is now, and makes it that.
 *
 * @returns whether the server has answered with a page that follows builds
 */
async function look(notice) {
  const response = await fetch(location.href, { cache: 'no-store' });
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const tag = tagIn(next);
  const own = tagIn(document);
  if (tag === null) return false;
  if (response.redirected) location.replace(response.url);
  else if (tag.dataset.build === '') own.src = tag.src;
  else if (tag.dataset.hash === '' && own.dataset.hash !== '') stay(tag, notice);
  else change(next, notice);
  return true;
}

/** Stays as it was last: the site has no such page any more, or not until an error is mended. */
function stay(tag, notice) {
  notice.tellGone(true);
  own().build = tag.dataset.build;
  tagIn(document).src = tag.src;
}

function change(next, notice) {
  const tag = tagIn(next);
  const isSame = tag.dataset.hash === own().hash && tag.dataset.assets === own().assets;
  if (!isSame && (tag.dataset.assets !== own().assets || runsScripts(document) || runsScripts(next))) return reload();
  notice.tellGone(false);
  keepStyles(next);
  copyAttributes(document.documentElement, next.documentElement);
  if (isSame) return copyAttributes(tagIn(document), tag);
  morph(document.head, next.head);
  morph(document.body, next.body);
}

/**
 * Puts changed styles in the place of the old ones.
 *
 * @returns whether the page has to be loaded anew, since something else that it has loaded changed
 */
function restyle(changed, base) {
  const hashOf = (address) => {
    const { origin, pathname } = new URL(address, location.href);
    const path = decodeURIComponent(pathname);
    return origin === location.origin && path.startsWith(base) ? (changed.get(path.slice(base.length)) ?? null) : null;
  };
  const isStyle = (address) => new URL(address, location.href).pathname.endsWith('.css');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (loaded.some((address) => !isStyle(address) && hashOf(address) !== null)) return true;
  const links = [...document.querySelectorAll('link[rel~=stylesheet]')];
  const hit = links.filter((link) => hashOf(link.href) !== null);
  // A style that another one imports has no link of its own.
  const imported = hit.length === 0 && loaded.some((address) => hashOf(address) !== null);
  for (const link of imported ? links : hit) renew(link);
  return false;
}

function renew(link) {
  const next = link.cloneNode();
  const address = new URL(link.href);
  address.searchParams.set('newsgen', String(Date.now()));
  next.href = address.href;
  next.addEventListener('load', () => link.remove());
  next.addEventListener('error', () => next.remove());
  link.after(next);
}

/** Lets the next page have the styles as they are addressed now, so that they aren't loaded again. */
function keepStyles(next) {
  const current = [...document.querySelectorAll('link[rel~=stylesheet]')];
  for (const link of next.querySelectorAll('link[rel~=stylesheet]')) {
    const path = new URL(link.getAttribute('href') ?? '', location.href).pathname;
    const same = current.findLast((each) => new URL(each.href).pathname === path);
    if (same !== undefined) link.setAttribute('href', same.getAttribute('href'));
  }
}

/** Says whether a page has scripts of its own, which would have to begin anew. */
function runsScripts(page) {
  const kinds = ['', 'module', 'text/javascript', 'application/javascript'];
  return [...page.scripts].some(({ id, type }) => id !== 'newsgen-watch' && kinds.includes(type));
}

function tagIn(page) {
  return page.getElementById('newsgen-watch');
}

function own() {
  return tagIn(document).dataset;
}

/** Loads the page anew; the browser keeps the reader's place. */
function reload() {
  location.reload();
}

/** Goes to where the page is now, at the same place in it. */
function goTo(path) {
  const address = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
  sessionStorage.setItem(placeKey, JSON.stringify([address, scrollY]));
  location.replace(address);
}

function returnToPlace() {
  const [address, place] = JSON.parse(sessionStorage.getItem(placeKey) ?? '[]');
  sessionStorage.removeItem(placeKey);
  if (address === location.pathname) scrollTo(0, place);
}
