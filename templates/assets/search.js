/*
 * The search of this paper: the one script that it has. It needs nothing but the files beside it, and so works on any
 * host, below any path, from a folder (file://), and under the policy "script-src 'self'".
 *
 * What is asked for stands in the address, behind `#q=` or `?q=`, so that it can be linked to. The index lies in
 * `search/`: `terms/<n>.js` says which stories a term stands in, and where; `documents/<n>.js` what is shown of a story.
 * Each of these files is a classic script that hands its contents to `newsgenSearch`, and is loaded when it's wanted.
 *
 * A story is found that has all words of the query. Words in alphabets are compared by their stems; Chinese, Japanese,
 * Korean and Thai by pairs of characters, which have to stand in one paragraph of the story or in its headline.
 */
(() => {
  /* The text of a query, cut in the same way as newsgen cut the stories: see src/render/search/. */

  const packed =
    '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
  const piece = new RegExp(`[${packed}]+|(?:(?![${packed}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const isPacked = new RegExp(`^[${packed}]`, 'u');
  const unwritten =
    /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
  const longestWord = 40;
  const longestQuery = 100;

  function fold(text) {
    return text
      .normalize('NFKD')
      .replace(unwritten, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter])
      .replace(/['’]s(?![a-z])/g, '')
      .normalize('NFC');
  }

  function stem(word) {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    return word
      .replace(/^(?!news$)(.*[^sui])s$/, '$1')
      .replace(/sis$/, 'se')
      .replace(/^(?=.*[aeiouy].*ing$)(...+)ing$/, '$1')
      .replace(/^(?=.*[aeiouy].*ed$)(..+[^e])ed$/, '$1')
      .replace(/^(.{3,})e$/, '$1')
      .replace(/^(..+)([^aeiou])\2$/, '$1$2')
      .replace(/^(.{2,})y$/, '$1i');
  }

  /** Cuts a query into units: lists of terms that a story must have in one place. */
  function unitsOf(query) {
    const units = (fold(query).match(piece) || []).map((found) =>
      isPacked.test(found) ? pairsOf([...found]) : [stem(found.slice(0, longestWord))],
    );
    return [...new Map(units.map((unit) => [unit.join(' '), unit])).values()];
  }

  function pairsOf(characters) {
    if (characters.length === 1) return characters;
    return [...new Set(characters.slice(1).map((character, index) => characters[index] + character))];
  }

  /* The index. */

  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const half = 32;
  const placeCount = 11;
  const loading = new Map();
  const receivers = new Map();

  function newsgenSearch(key, contents) {
    receivers.get(key)?.(contents);
  }
  newsgenSearch.unitsOf = unitsOf;
  window.newsgenSearch = newsgenSearch;

  const form = document.getElementById('find');
  if (form === null) return;
  const [field, status, results, more, list] = ['q', 'status', 'results', 'more', 'list'].map((name) =>
    document.getElementById(`find-${name}`),
  );
  const words = form.dataset;
  const home = words.home.replace(/index\.html$/, '');
  const shards = Number(words.shards);
  const chunk = Number(words.chunk);

  /** Loads a file of the index, once. */
  function load(key) {
    if (!loading.has(key)) {
      const contents = new Promise((resolve, reject) => {
        receivers.set(key, resolve);
        const script = document.createElement('script');
        script.src = `${home}search/${key}.js`;
        script.onerror = () => {
          loading.delete(key);
          reject(new Error(key));
        };
        document.head.append(script);
      });
      loading.set(key, contents);
    }
    return loading.get(key);
  }

  /** Says which file a term is in: FNV-1a over its UTF-16 units. */
  function shardOf(term) {
    let sum = 0x811c9dc5;
    for (let at = 0; at < term.length; at++) sum = Math.imul(sum ^ term.charCodeAt(at), 0x01000193);
    return (sum >>> 0) % shards;
  }

  /** Gives the stories that a term stands in, by number, with the places as bits: headline, deck, lede, paragraphs. */
  async function postingsOf(term) {
    const [words, pairs] = await load(`terms/${shardOf(term)}`);
    if (typeof words[term] === 'string') return ranked(words[term]);
    return typeof pairs[term] === 'string' ? placed(pairs[term]) : new Map();
  }

  /** Reads the stories of a word: a list of those where it stands in the rest, one for the lede, the deck, the headline. */
  function ranked(text) {
    const lists = text.split('.').map((list, index) => {
      const read = readerOf(list);
      const found = [];
      for (let story = 0; !read.isAtEnd(); ) {
        story += read.number();
        found.push([story, 8 >> index]);
      }
      return found;
    });
    return new Map(lists.flat());
  }

  /** Reads the stories of a pair of characters, each with its places. */
  function placed(text) {
    const read = readerOf(text);
    const found = new Map();
    for (let story = 0; !read.isAtEnd(); ) {
      story += read.number();
      const places = read.digit();
      found.set(story, places < placeCount ? 1 << places : ((places - placeCount) << 6) | read.digit());
    }
    return found;
  }

  /** Reads digits, and numbers of five bits a digit, the highest first. */
  function readerOf(text) {
    let at = 0;
    const digit = () => digits.indexOf(text[at++]);
    return {
      digit,
      isAtEnd: () => at >= text.length,
      number() {
        let number = 0;
        let next = digit();
        for (; next >= half; next = digit()) number = number * half + next - half;
        return number * half + next;
      },
    };
  }

  /** Keeps the stories that are in both, with what the two say of each put together; nothing is no story. */
  function both(first, second, join) {
    const joined = [...first].map(([story, value]) => [story, second.has(story) ? join(value, second.get(story)) : 0]);
    return new Map(joined.filter(([, value]) => value !== 0));
  }

  /** A headline counts for more than a deck, that for more than a lede, and that for more than the rest. */
  function weigh(places) {
    return [8, 4, 2].find((_, place) => places & (1 << place)) || 1;
  }

  /** Finds the numbers of the stories that have all units: the best first, and of those alike the newest. */
  async function find(units) {
    const perUnit = await Promise.all(
      units.map(async (unit) => {
        const perTerm = await Promise.all(unit.map(postingsOf));
        const places = perTerm.reduce((first, second) => both(first, second, (a, b) => a & b));
        return new Map([...places].map(([story, place]) => [story, weigh(place)]));
      }),
    );
    const scores = perUnit.reduce((first, second) => both(first, second, (a, b) => a + b));
    return [...scores].sort(([a, m], [b, n]) => n - m || b - a).map(([story]) => story);
  }

  /* The page. */

  const atOnce = 10;
  let turn = 0;
  let hits = [];
  let shown = 0;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function resultOf([path, language, direction, headline, deck, date, day, desk, byline]) {
    const item = element('li', 'find__i');
    item.lang = language;
    item.dir = direction;
    const head = element('h2', 'find__h');
    const link = element('a', '', headline);
    link.href = home + path;
    head.append(link);
    if (desk) item.append(element('p', 'find__k', desk));
    item.append(head);
    if (deck) item.append(element('p', 'find__d', deck));
    const about = element('p', 'find__m');
    if (byline) about.append(element('span', '', byline));
    if (date) {
      const time = element('time', '', day);
      time.dateTime = date;
      about.append(time);
    }
    if (about.childNodes.length > 0) item.append(about);
    return item;
  }

  /** Shows the next results. */
  async function showMore() {
    const mine = turn;
    const next = hits.slice(shown, shown + atOnce);
    const documents = await Promise.all(
      next.map(async (story) => (await load(`documents/${Math.floor(story / chunk)}`))[story % chunk]),
    );
    if (mine !== turn) return;
    const items = documents.map(resultOf);
    results.append(...items);
    shown += next.length;
    more.hidden = shown >= hits.length;
    return items[0];
  }

  function asked() {
    const within = (text) => new URLSearchParams(text.slice(1)).get('q');
    return (within(location.hash) ?? within(location.search) ?? '').slice(0, longestQuery);
  }

  /** Says something to those who see the page and those who hear it. */
  function say(text, isListShown) {
    status.textContent = text;
    list.hidden = !isListShown;
    results.hidden = isListShown;
  }

  /** Searches for what the address asks for; without a question the list of all stories stands. */
  function answer() {
    const mine = ++turn;
    reply(mine).catch(() => {
      if (mine === turn) say(words.failed, true);
    });
  }

  async function reply(mine) {
    const query = asked();
    const units = unitsOf(query);
    const none = query.trim() && words.nothing.replace('{query}', () => query.trim());
    field.value = query;
    results.textContent = '';
    more.hidden = true;
    if (units.length === 0) return say(none, true);
    say(words.waiting, false);
    const found = await find(units);
    if (mine !== turn) return;
    hits = found;
    shown = 0;
    await showMore();
    if (mine !== turn) return;
    if (hits.length === 0) say(none, true);
    else say(words.found.replace('{count}', hits.length), false);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const hash = `#q=${encodeURIComponent(field.value)}`;
    if (location.hash === hash) answer();
    else location.hash = hash;
  });
  more.addEventListener('click', () => {
    showMore().then(
      (first) => first?.querySelector('a').focus(),
      () => say(words.failed, true),
    );
  });
  addEventListener('hashchange', () => {
    // Another anchor, such as that of the link past the masthead, asks for nothing.
    if (location.hash === '' || location.hash.startsWith('#q=')) answer();
  });
  form.hidden = false;
  answer();
})();
