import type { Label } from '../model/news.js';

/** What papers call a kind of article, in small letters. Adding a word is adding it to a line. */
const words = {
  opinion: [
    'comment commentary editorial column op-ed 评论 社论 时评 观点 言论 評論 社論 觀點 社説 論説 オピニオン コラム 오피니언 사설 칼럼',
    'meinung kommentar leitartikel kolumne opinión editorial tribuna columna tribune éditorial chronique opinião opinione',
    'commento editoriale мнение колонка رأي دیدگاه राय संपादकीय mening opini opinie görüş opinia думка',
  ],
  analysis: [
    '分析 深度 解析 analyse análisis análise analisi анализ аналитика تحليل تحلیل विश्लेषण 분석 analys analiza analiz',
  ],
  report: [
    'reportage feature 特写 特稿 通讯 特寫 專題 ルポ 特集 르포 reportaje reportagem репортаж تقرير گزارش रिपोर्ट reportaż röportaj репортаж',
  ],
  review: [
    '书评 影评 剧评 乐评 書評 影評 劇評 樂評 レビュー 리뷰 서평 rezension kritik besprechung reseña crítica critique recensione',
    'resenha рецензия отзыв مراجعة نقد समीक्षा recensie recension anmeldelse recenzja inceleme рецензія',
  ],
  background: [
    'explainer 背景 解读 解讀 解説 배경 해설 hintergrund contexto décryptage contexte contesto approfondimento',
    'контекст справка خلفية achtergrond bakgrund bakgrunn baggrund tło',
  ],
  sponsored: [
    'advertorial advertisement paid 广告 推广 廣告 推廣 広告 광고 anzeige werbung publicidad patrocinado sponsorisé publirédactionnel',
    'publicidade sponsorizzato реклама إعلان تبلیغ विज्ञापन advertentie annons annonse annonce reklama reklam реклама',
  ],
} as const satisfies Readonly<Record<Label, ReadonlyArray<string>>>;

const labelsByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([label, lines]) =>
    lines.flatMap((each) => each.split(' ')).map((word) => [word, label]),
  ),
);

/**
 * Says which label a word of a paper stands for: `评论` is `opinion`.
 *
 * @returns the label; the word itself, in small letters, where it stands for none
 */
export function labelNamed(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  return labelsByWord.get(small) ?? small;
}
