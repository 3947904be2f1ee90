import type { Picture } from '../../model/picture.js';

/** Words before the number of a picture, in front of its caption. */
const label =
  /^(?:图片?|圖片?|照片|写真|사진|그림|photo|pict?ure|image|figure|fig\.?|bild|foto|abb\.?|abbildung|imagen|immagine|figura|imagem|фото|рис\.?|рисунок|صورة)\s*(?:no\.?|nr\.?|#)?\s*([0-9０-９]{1,2}|[一二三四五六七八九十])(?![\p{L}\p{N}])/iu;

const han = '一二三四五六七八九十';

/** Reads the number that a caption gives its picture: 2 of `图2：…` and of `Photo 2: …`. */
export function numberOf(caption: string): number | null {
  const [, written] = label.exec(caption.trim()) ?? [];
  if (written === undefined) return null;
  const index = han.indexOf(written);
  return index >= 0 ? index + 1 : Number(written.normalize('NFKC'));
}

/**
 * Finds the picture of a number: the one whose name ends in it, or that which comes in its turn.
 *
 * @param pictures the article's, in order
 */
export function pictureOfNumber(pictures: ReadonlyArray<Picture>, number: number): Picture | null {
  const named = pictures.find(
    ({ source }) => Number(/[-_. ](\d{1,2})\.[^.]+$/.exec(source)?.[1] ?? Number.NaN) === number,
  );
  return named ?? pictures[number - 1] ?? null;
}
