import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { resolve } from '../../src/model/settings.js';
import { explain } from '../../src/recognise/index.js';

const { settings } = resolve({});

const stories = {
  'zh-Hant': [
    '港口新燈週一點亮',
    '港務局週一上午在碼頭點亮新燈，這是十年來第一次更換。新燈比舊燈亮三倍，漁船在五公里外就能看見，夜裡出海的人不必再等天亮。',
    '漁民李大川說，過去霧大時只能靠聲音找路，現在看得見方向。他和同伴當晚就出了海，第二天清晨才回來，船艙裡裝滿了魚。',
  ],
  hi: [
    'बंदरगाह की नई बत्ती सोमवार को जली',
    'बंदरगाह प्रशासन ने सोमवार सुबह घाट पर नई बत्ती जलाई, जो दस साल में पहली बार बदली गई है। नई बत्ती पुरानी से तीन गुना तेज है और नावें उसे दूर से देख सकती हैं।',
    'मछुआरे रामदास ने कहा कि पहले कोहरे में केवल आवाज से रास्ता मिलता था। अब दिशा दिखाई देती है और वे उसी रात समुद्र में गए और सुबह लौटे।',
  ],
} as const;

test.each([
  ['zh-Hant', '追蹤我們的 Instagram'],
  ['zh-Hant', '加入《島岸日報》好友，地方大小事不漏接'],
  ['zh-Hant', '喜歡這篇文章嗎？訂閱《燈塔週刊》電子報，每週三寄給你'],
  ['hi', 'हमें फॉलो करें'],
  ['hi', 'व्हाट्सएप चैनल से जुड़ें'],
] as const)('%s: a line to follow or to subscribe by is no part of the story: %s', (language, line) => {
  const value = [...stories[language], line].join('\n\n');
  const copy = new VFile({ cwd: '/', path: 'lamps.txt', value });
  const readings = settings === null ? [] : explain(copy, settings)?.readings;
  expect(readings?.at(-1)).toMatchObject({ text: line, role: 'furniture' });
});
