/** Pieces of Markdown's grammar, and of copy, to make documents of. A paragraph mark parts the pieces. */

function list(...rows: ReadonlyArray<string>): ReadonlyArray<string> {
  return rows.flatMap((row) => row.split('§'));
}

/** Words of several scripts, some with characters of two UTF-16 units, or with variation selectors. */
export const words = list(
  'word§Word§a§b§l amp§很好§他说§中§ひらがな§한국어§é§ß§😀§𠀀§葛\u{e0100}§1§1985§⭐\ufe0e§“§x\u200b§٣§한\ufe00',
);

export const punctuation = list(
  '.§,§。§，§！§!§?§「§」§（§）§“§”§‘§’§：§—§-§(§)§:§;§"§\'§$§€§#§=§~§|§/§\ufe01§%§@§^§{§}§+§。\ufe00§“\ufe01',
);

export const blanks = list(' § § § §  §   §\t§\u00a0§\u3000§ \t');

export const runs = list('*§**§***§_§__§___§****§*_§_*§**_§*****§*');

/** What may stand within a line. */
export const inline = list(
  '`§``§`code`§<§>§<b>§</b>§<!-- x -->§<br>§<https://a.example>§<a@b.example>§< 5§<5§<中§<é§<\u0080§&§&amp;§&#65;',
  '&#x41;§&copy§&nope;§AT&T;§&;§&é;§\\§\\*§\\_§\\[§\\]§\\!§\\\\§\\a§\\`§\\<§\\&§\\中§[§]§![§](§](u)§)§(§[a](b)§[a](b "t")',
  '[a](b \'t\')§[a](<b c>)§[a]()§![]()§![a](b)§![a *b* c](d "e")§[a](b(c)d)§[a][b]§[a][]§[a]§[^1]§[sic]§[a](b§[a](b\\)c)',
  '[a](b&amp;c)§[a](b*c_d)§[*a*](b)§*[a](b)*§**[a*](b)§[a [b](c) d](e)§![a [b](c) d](e)§[![a](b)](c)§[a](\nb)§[a]( b )',
  '[a](b "c" )§[a](b"c")§[a] (b)§[a](b  "c"  )§[a](b "")§[a]( )§[a](b "c\\"d")§[a](b "c&amp;")§[a](b (c))§\u0000§\ufdd0§!',
  '!!§\\![a](b)§!\\[a](b)§[a](中)§[a](b\u00a0c)§[a](\u00a0)§[a](b "c\td")§[a](>b)§[a](b`c`)§[a](b<c)§[a](b\u007fc)§~~a~~',
);

/** What a line may begin with. */
export const starts = list(
  '# §## §###### §####### §#§#a§#\t§# #§ # §   # §    # §> §>§> > §>>§ > §    > §>\t§> \t§>  §>     §- §* §+ §-§*',
  '-   §-      §- - §1. §1) §2. §01. §1234567890. §1.§10) §    §\t§  § §   §```§~~~§```js§<div>§<script>§</script>',
  '<!--§-->§<?php§<!X§<a>§</a>§<![CDATA[§<pre>§[a]: b§[a]:§  [a]: b "c"§> [a]: b§[^1]: §=§| §~~§:§- [ ] §> - §- > ',
  '> # §> ```§- ```§  - §    - §1. - §- 1. §>  1. §> *§- # §- ---',
);

/** Whole lines. */
export const wholes = list(
  '---§***§* * *§___§===§=§--§-§- - -§-- -§_ _ _§**§####§# #§## a #§# a ##§#  a  §# a\\#§> §>§> ---§> ===§---  §===\t',
  ' ---§   ===§    ---§*\t*\t*§+§*§1.§2.§| a | b |§|---|---|§| - |§```§~~~§> a  §> a\\§\u3000§\u00a0§\f§\v§-->§</div>§> -',
  '\u3000\u3000中§> *§    code§\tcode§- a§  b§1. a§2. b§*§> > a§a  §#§[a]§\u200b§* a',
);

export const ends = list(' §  §   §\\§\t§  \t§\\ § \\§ #§ ##  §#');

export const breaks = list('\n§\n§\n§\n\n§\n\n§\n\n§\n\n\n§\n \n§\n\t\n§\n  \n');

/** The same for copy as newspapers have it, which is mostly simple. */
export const calm = list(
  '*§*§**§**§***§_§__§[a](b)§[很好](https://a.example/b_c)§[a *b* c](d)§[§]§[sic]§![a](b)§[a](b "c")§\\*§\\§&§<§! §(§）§（§。',
  '，§：§“§”§ § § - § > § # § 1. § AT&T §！§——§、',
);

export const calmStarts = list('# §## §> §> §  §    §*§**§（§- §- §* §1. §2. §- > §> - §-  §> > ');

export const calmEnds = list(' §  §\\§。§！§*§**');

export const calmBreaks = list('\n§\n§\n\n§\n\n§\n\n§\n\n\n§\n \n§\n---\n§\n***\n\n§\n===\n§\n>\n');
