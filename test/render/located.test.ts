import { expect, test } from '@jest/globals';
import { locatedIn } from '../../src/render/located.js';

test.each([
  ['OLDHAVEN, March 1 (Coast News)', 'OLDHAVEN'],
  ['OLDHAVEN', 'OLDHAVEN'],
  ['PARIS, Texas (AP)', 'PARIS, Texas'],
  ['Berlin (dpa)', 'Berlin'],
  ['NORDERSUM (red)', 'NORDERSUM'],
  ['دمشق، سوريا (CNN)', 'دمشق، سوريا'],
  ['本报临海5月2日电', '临海'],
  ['新华社北京3月1日电', '北京'],
  ['中新社上海12月31日電', '上海'],
  ['【ロンドン共同】', 'ロンドン'],
  ['(서울=연합뉴스)', '서울'],
])('%s is from %s', (dateline, place) => {
  expect(locatedIn(dateline)).toBe(place);
});

test.each([
  '本报讯',
  '汀原在线讯',
  '人民网临海5月2日电',
  '(AP)',
  '',
])('%j has no place that can be told', (dateline) => {
  expect(locatedIn(dateline)).toBeNull();
});
