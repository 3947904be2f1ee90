/** What closes the page: the names of editors, proof-readers and layout. They made the page and not the story. */
import { expect, test } from '@jest/globals';
import { expectRoles, peopleOf } from './sheet.js';

test('责任编辑, and the editors are not in the byline', () => {
  const article = expectRoles(`
    headline  | 菜场里的公平秤
              |
    byline    | 记者 夏小丽
              |
              | 东门菜场上个月换了一百二十台新秤，每台都连着网，少一钱也会亮红灯。卖豆腐的王姐说，红灯亮过一回，她的豆腐倒是越卖越多了。
              |
              | 菜场门口还留着一台老秤，是从前的公平秤，谁都可以拿菜去称一称。管秤的老人退了休，每天早上还来擦一遍铜盘。
              |
    furniture | 责任编辑：汤若溪
    furniture | 校对：乙木  版式：戊海
  `);
  expect(peopleOf(article)).toEqual(['记者 夏小丽']);
});

test('in brackets, with the original headline above', () => {
  const { furniture } = expectRoles(`
    headline  | 山里的末班车多开了一个小时
              |
    byline    | 本报记者 许航
              |
              | 从本月起，开往云顶村的末班车由晚上六点改到七点。这一个小时，是镇中学的四十三个住校生写信要来的，信寄到客运站，站长贴在了墙上。
              |
              | 司机老邓说，末班车上从前常常只有他一个人，如今座位要抢。孩子们在车上背课文，他听了一个月，自己也能背出大半。
              |
    furniture | （原标题：末班车晚开一小时）
              |
    furniture | （责编：甲南、乙北）
  `);
  expect(furniture).toHaveLength(2);
});

test('in traditional characters', () => {
  expectRoles(`
    headline  | 舊燈塔改作氣象站
              |
    byline    | 記者 葉佩儀
              |
              | 停用四年的青洲燈塔由下月起改作氣象站，塔頂裝上風速計和雨量計，資料每十分鐘傳送一次，漁民可以用電話查詢。
              |
              | 從前的守塔人獲聘做管理員，他說塔裡的樓梯一共一百六十八級，每天走兩次，比任何運動都要好。
              |
    furniture | 責任編輯：關山
  `);
});

test('in French', () => {
  expectRoles(`
    headline  | Le marché déménage pour six mois
              |
    byline    | Par Agathe Morin
              |
              | Le temps de repaver la place de la mairie, le marché s'installera d'avril à septembre sur l'ancienne gare de marchandises. Les commerçants ont voté, et seul le poissonnier s'y est opposé, à cause des chats.
              |
              | Les travaux doivent durer six mois. Ensuite, promet le placier, chaque étal retrouvera sa place au centimètre près, comme il l'a noté dans son carnet.
              |
    furniture | Rédaction : Paul Vasseur
  `);
});

// Not yet: it is taken for a note of the desk, which is shown below the story.
test.failing('in German', () => {
  expectRoles(`
    headline  | Der Wochenmarkt zieht um
              |
    byline    | Von Lene Voss
              |
              | Weil der Rathausplatz neu gepflastert wird, steht der Wochenmarkt von April an auf dem alten Güterbahnhof. Die Händler haben darüber abgestimmt, und nur der Fischhändler war dagegen, wegen der Katzen.
              |
              | Die Bauarbeiten sollen bis September dauern. Danach, sagt der Marktmeister, dürfe jeder Stand genau dorthin zurück, wo er vorher war, auf den halben Meter genau.
              |
    furniture | Redaktion: Ole Brandt
  `);
});
