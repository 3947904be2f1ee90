/**
 * The letters that each encoding of one byte a character is used for, the most frequent groups first. Letters that an
 * encoding has and that no language is usually written with in it are left out.
 */
import type { EncodingName } from '../../model/encodings.js';

const west = 'éäöüáíóàèçåøæñãßêúôâîëïõûœìòùýðþ ÿšž';
const centre = 'áéíóěčřžýšąęłżśćůúőöüäßńňźăţşđâîôçťďľű ëŕĺ';
const turkish = 'ıüşğöçİéáíóäàèåøæñãßêúôâîëïõûœ ìòùÿ';
const baltic = 'āīšėēūžčąęųįõäöüļņķģåæøéó łżńśćź ŗōß';
const russian = 'оаеинтсрвл кмдпуяыьгзбчй хжшюцщфэъё';
const cyrillic = `${russian} іїєґў јљњћђџќѓѕ`;
const greek = 'αοιετσνηυρ πκμλςωάήίό δγύχέθφβξζώ ψϊϋΐΰ';
const hebrew = 'יוהלאתרמבש נםדקחעפכגטסן צזךףץ';
const arabic = 'اليمنتربوة عدسفحقكهجشصطخ ذضزأثىئغظءؤإآ پچژگکیہےںٹڈڑ\u200c';
const thai = 'านรอกเงมยลวดทสต่ะปบคหแจพช้ัิีขใไโผุูึื์็ ซณธศถฉฐษภญฝฟฮๆำ ฤฬฏฎฌฑฒฆ๊๋';

/** The letters of each encoding, parted into groups by a space. */
export const alphabets: Readonly<Partial<Record<EncodingName, string>>> = {
  'windows-1252': west,
  'windows-1250': centre,
  'windows-1251': cyrillic,
  'koi8-r': russian,
  'koi8-u': `${russian} іїєґ`,
  'iso-8859-2': centre,
  'iso-8859-15': west,
  'windows-1254': turkish,
  'windows-1253': greek,
  'windows-1255': hebrew,
  'windows-1256': `${arabic} éèàçêâîôûùëïœ`,
  'windows-1257': baltic,
  'windows-874': thai,
  'iso-8859-1': west,
  'iso-8859-5': cyrillic,
  'iso-8859-6': arabic,
  'iso-8859-7': greek,
  'iso-8859-8': hebrew,
  'iso-8859-9': turkish,
  'iso-8859-13': baltic,
  'iso-8859-4': 'āīšėēūžčąęųįõäöüķļņģåæø éáâíôîëú ũĩŧŋ',
  'iso-8859-16': 'ăâîșțáéíóöäüőűłżśćńź ąęčšžđß ôêëçœ',
  'iso-8859-10': 'äöåæøðþéáíóúýāīšėēūžčąęųį õüßñ ŋđŧ',
  'iso-8859-3': 'ħżġċàèìòùĉĝĥĵŝŭ áéíóúöüßñ',
  'iso-8859-14': 'ŵŷâêîôûáéíóúàèìòùëïöü ḃċḋḟġṁṗṡṫẁẃẅỳ',
  'windows-1258': 'ăâđêôơư\u0301\u0300\u0309\u0303\u0323éáàèùóíú çñäöüß',
  ibm437: west,
  ibm850: west,
  ibm852: centre,
  ibm866: russian,
  macintosh: west,
  'x-mac-cyrillic': cyrillic,
};
