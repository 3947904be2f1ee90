import type { EncodingName } from '../../model/encodings.js';

/** A way to misread UTF-8. */
export interface Misreading {
  readonly as: EncodingName;
  /** The characters that the hint may begin with. */
  readonly signs: string;
  /** What every text has that was misread so, and hardly another. */
  readonly hint: RegExp;
  /** What a replacement character becomes, which tells nothing of what was lost. */
  readonly lost: string;
  /** How much likelier the text must be that was meant, in nats. */
  readonly gain: number;
}

/** The ways to misread UTF-8 that are met. */
export const misreadings: ReadonlyArray<Misreading> = [
  {
    as: 'windows-1252',
    signs: 'ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîï',
    // The first byte of a character, and behind it one that stands there by no habit of writing, as a quotation mark might.
    hint: /[Â-ß][\u0080-\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|[à-ï][\u00a0«»‘’“”–—…]?[\u0080-\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]/,
    lost: 'ï¿½',
    gain: 6.3,
  },
  {
    as: 'windows-1251',
    signs: 'РС',
    hint: /(?:[РС][\u00a0-»ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕї€‚„…†‡‰‹‘’“”•–—™›№]){2}/,
    lost: 'пїЅ',
    gain: 12,
  },
  // Chinese; a letter with an accent within a word; words in Russian, Greek, Hebrew and Arabic.
  { as: 'gb18030', signs: '锛銆鈥鐨殑紝鏄鍦浠锟', hint: /[锛銆鈥鐨殑紝鏄鍦浠锟]/, lost: '锟斤拷', gain: 8 },
  {
    as: 'gb18030',
    signs: '茅脿猫莽锚么卯茂眉枚盲脽谩铆贸煤帽茫氓酶忙膮臋艂艅艣藕偶膰膷臎艡拧啪暖艖疟膬艧牛谋臒膩膿墨奴艈募姆臈寞懦',
    hint: /[a-z][\u4e00-\u9fff][a-z]/,
    lost: '锟斤拷',
    gain: 8,
  },
  { as: 'gb18030', signs: '邪芯械懈薪褌褋褉谢胁', hint: /[邪芯械懈薪褌褋褉谢胁]{3}/, lost: '锟斤拷', gain: 8 },
  { as: 'gb18030', signs: '伪慰喂蔚蟿蟽谓蟼畏蟻蟺', hint: /[伪慰喂蔚蟿蟽谓蟼畏蟻蟺]{3}/, lost: '锟斤拷', gain: 8 },
  { as: 'gb18030', signs: '讬讜讛诇讗转专讘诪砖', hint: /[讬讜讛诇讗转专讘诪砖]{3}/, lost: '锟斤拷', gain: 8 },
  { as: 'gb18030', signs: '丕賱賷賲賳鬲乇亘賵丞', hint: /[丕賱賷賲賳鬲乇亘賵丞]{3}/, lost: '锟斤拷', gain: 8 },
  { as: 'shift_jis', signs: '縺繧繝', hint: /[縺繧繝]/, lost: '�ｿｽ', gain: 12 },
  { as: 'big5', signs: '嚗銝嚙', hint: /[嚗銝嚙]/, lost: '嚙踝蕭', gain: 12 },
  { as: 'euc-kr', signs: '占', hint: /占쏙옙/, lost: '占쏙옙', gain: 12 },
];
