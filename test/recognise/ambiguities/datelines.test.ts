/**
 * A place, a day and an agency before the first words are a dateline, and the line is the lede. None of them is a person, and
 * an agency that stands alone in the byline isn't one either.
 */
import { expect, test } from '@jest/globals';
import { expectRoles, peopleOf } from './sheet.js';

test('某社某地某日电 opens the lede', () => {
  const article = expectRoles(`
    headline  | 临海防波堤提前三个月合龙
              |
    paragraph | 海讯社临海5月2日电 历时两年的临海防波堤工程2日上午合龙，比计划提前了三个月。最后一块沉箱重四千八百吨，由三条拖轮从二十公里外的船坞运来。
              |
              | 工程指挥部说，合龙之后港内的浪高可以降到半米以下，四百条渔船台风天不用再到外地避风。
  `);
  expect([article.dateline?.includes('临海'), peopleOf(article)]).toEqual([true, []]);
});

test('本报某地电, then the reporters in brackets: those are the people', () => {
  const article = expectRoles(`
    headline  | 一座县城的自行车回来了
              |
    paragraph | 本报青禾5月2日电 （记者许航、江月）青禾县城主街从1日起不许汽车通行，骑车的人一天里多了三倍。修车铺的老板说，他把库存的内胎全卖完了。
              |
              | 县里在街口修了两个停车场，从停车场到主街步行六分钟。第一天有人抱怨，第二天来抱怨的人自己也骑上了车。
  `);
  expect(article.byline?.people.map(({ name }) => name)).toEqual(['许航', '江月']);
});

test('CITY, date (Agency) –', () => {
  const article = expectRoles(`
    headline  | Ferry strike on the Marl ends after nine days
              |
    paragraph | SKERRY HAVEN, March 4 (Coastwire) – Crews of the Marl ferries went back to work on Wednesday after nine days, having won a free Sunday in three and a heater for the ticket hall.
              |
              | The first boat left at six with four passengers and a coffin. By noon the queue of lorries had gone, and the baker of Great Marl had flour again.
  `);
  expect([article.dateline?.includes('SKERRY HAVEN'), peopleOf(article)]).toEqual([true, []]);
});

test('in German, Ort (Agentur) –', () => {
  const article = expectRoles(`
    headline  | Zugverkehr nach Sturm wieder frei
              |
    paragraph | MARLOW (knd) - Nach dem Sturm vom Wochenende fahren seit Dienstag wieder alle Züge zwischen Marlow und der Küste. Elf Bäume lagen auf der Strecke, einer davon auf dem Dach eines Stellwerks.
              |
              | Verletzt wurde niemand. Die Fahrgäste eines Regionalzugs hatten die Nacht in der Turnhalle von Osterby verbracht, wo ihnen die Feuerwehr Erbsensuppe kochte.
  `);
  expect([article.dateline?.includes('MARLOW'), peopleOf(article)]).toEqual([true, []]);
});

test('in Spanish and French, the agency between place and text', () => {
  const spanish = expectRoles(`
    headline  | El puerto reabre tras nueve días de huelga
              |
    paragraph | PUERTO SALINAS, 4 mar (Costanet).- Los tripulantes de los transbordadores volvieron al trabajo este miércoles tras nueve días de huelga, con un domingo libre de cada tres y una estufa para la sala de espera.
              |
              | El primer barco salió a las seis con cuatro pasajeros y un ataúd. A mediodía la cola de camiones había desaparecido, y el panadero de la isla volvía a tener harina.
  `);
  const french = expectRoles(`
    headline  | Les bacs de l'estuaire reprennent la mer
              |
    paragraph | PORT-MARLE, 4 mars (Littoral Presse) - Les équipages des bacs ont repris le travail mercredi après neuf jours de grève, avec un dimanche libre sur trois et un poêle pour la salle d'attente.
              |
              | Le premier bateau est parti à six heures avec quatre passagers et un cercueil. À midi, la file des camions avait disparu, et le boulanger de l'île avait de nouveau de la farine.
  `);
  expect([...peopleOf(spanish), ...peopleOf(french)]).toEqual([]);
});
