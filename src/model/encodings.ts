/**
 * The encodings that copy may be in, by their names in the WHATWG's Encoding Standard where they have one, and what else
 * people call them.
 */
const encodings = [
  { name: 'utf-8', aliases: [] },
  { name: 'utf-16le', aliases: ['utf-16', 'ucs-2'] },
  { name: 'utf-16be', aliases: [] },
  { name: 'gb18030', aliases: ['gbk', 'gb2312', 'cp936', 'euc-cn'] },
  { name: 'big5', aliases: ['big5-hkscs', 'cp950'] },
  { name: 'shift_jis', aliases: ['sjis', 'cp932', 'windows-31j'] },
  { name: 'euc-jp', aliases: [] },
  { name: 'euc-kr', aliases: ['cp949', 'windows-949', 'ks_c_5601-1987'] },
  { name: 'windows-1250', aliases: ['cp1250'] },
  { name: 'windows-1251', aliases: ['cp1251'] },
  { name: 'windows-1252', aliases: ['cp1252'] },
  { name: 'windows-1253', aliases: ['cp1253'] },
  { name: 'windows-1254', aliases: ['cp1254'] },
  { name: 'windows-1255', aliases: ['cp1255'] },
  { name: 'windows-1256', aliases: ['cp1256'] },
  { name: 'windows-1257', aliases: ['cp1257'] },
  { name: 'windows-1258', aliases: ['cp1258'] },
  { name: 'windows-874', aliases: ['cp874', 'tis-620', 'iso-8859-11'] },
  { name: 'iso-8859-1', aliases: ['latin1'] },
  { name: 'iso-8859-2', aliases: ['latin2'] },
  { name: 'iso-8859-3', aliases: ['latin3'] },
  { name: 'iso-8859-4', aliases: ['latin4'] },
  { name: 'iso-8859-5', aliases: [] },
  { name: 'iso-8859-6', aliases: [] },
  { name: 'iso-8859-7', aliases: [] },
  { name: 'iso-8859-8', aliases: [] },
  { name: 'iso-8859-9', aliases: ['latin5'] },
  { name: 'iso-8859-10', aliases: ['latin6'] },
  { name: 'iso-8859-13', aliases: ['latin7'] },
  { name: 'iso-8859-14', aliases: ['latin8'] },
  { name: 'iso-8859-15', aliases: ['latin9'] },
  { name: 'iso-8859-16', aliases: ['latin10'] },
  { name: 'koi8-r', aliases: [] },
  { name: 'koi8-u', aliases: [] },
  { name: 'ibm437', aliases: ['cp437'] },
  { name: 'ibm850', aliases: ['cp850'] },
  { name: 'ibm852', aliases: ['cp852'] },
  { name: 'ibm866', aliases: ['cp866'] },
  { name: 'macintosh', aliases: ['macroman'] },
  { name: 'x-mac-cyrillic', aliases: ['maccyrillic'] },
] as const;

/** The name of an encoding: `gb18030`. */
export type EncodingName = (typeof encodings)[number]['name'];

const byAnyName = new Map<string, EncodingName>();
for (const { name, aliases } of encodings) for (const each of [name, ...aliases]) byAnyName.set(plain(each), name);

/**
 * Finds an encoding by any of its names. Only letters and digits count: `GBK`, `Shift-JIS` and `cp1252` are known.
 *
 * @returns `null` where no encoding is called so
 */
export function encodingNamed(name: string): EncodingName | null {
  return byAnyName.get(plain(name)) ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
