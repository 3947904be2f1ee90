/** Fifty short stories in the languages of newspapers, each beginning with its headline. All of them are made up. */
export const texts: ReadonlyArray<{ readonly language: string; readonly text: string }> = [
  {
    language: 'en',
    text: 'Café owner “overwhelmed” by £4,000 from strangers\n\nThe owner of the last café on Quay Street said on Friday that she was “simply overwhelmed” — neighbours had raised £4,000 in a week for a new oven. “It’s more than bread,” said Zoë Hartley, 71.\n',
  },
  {
    language: 'en',
    text: 'Ferry timetable returns to pen and paper\n\nThe harbour office has gone back to pen and paper after its screens failed for the third time this month — “and nobody has missed a boat since,” said the clerk. The new system cost €1.2m…\n',
  },
  {
    language: 'de',
    text: 'Bürger retten die alte Brücke über die Örtze\n\nNach drei Jahren Streit ist die Fußgängerbrücke wieder geöffnet. „Wir haben jede Schraube selbst gezählt“, sagte Käthe Möller, die für die Bürgerinitiative über 40 000 Euro gesammelt hat.\n',
  },
  {
    language: 'de',
    text: 'Große Hitze: Freibäder öffnen früher\n\nWegen der größten Hitze seit Jahren öffnen die Freibäder schon um sieben Uhr. Ärzte raten älteren Menschen, häufig zu trinken und Schatten zu suchen – auch für Hunde gilt das, heißt es im Rathaus.\n',
  },
  {
    language: 'fr',
    text: 'Le boulanger du village rouvre après l’incendie\n\nUn an après l’incendie qui avait détruit son fournil, le boulanger a rallumé le four à l’aube. « C’était très émouvant, même les élèves étaient là », a raconté la maire, qui a reçu la première baguette.\n',
  },
  {
    language: 'fr',
    text: 'La bibliothèque prête désormais des vélos\n\nDepuis lundi, les lecteurs peuvent emprunter un vélo comme on emprunte un roman : gratuitement, pendant trois semaines. L’idée vient d’une élève de collège, déçue de devoir marcher jusqu’à la forêt.\n',
  },
  {
    language: 'es',
    text: 'El mercado reabre con más puestos de montaña\n\nEl mercado municipal reabrió ayer después de ocho meses de obras. «Mañana vendrán los niños de la escuela», explicó la directora, que prevé el doble de visitas. ¿El secreto? Según ella, el jamón.\n',
  },
  {
    language: 'es',
    text: 'Un año sin coches en la calle Ibáñez\n\nLa calle cumple un año sin coches y los comerciantes, que al principio se oponían, piden ahora más árboles y más bancos. La concejala señaló que el tráfico también bajó en el resto del barrio histórico.\n',
  },
  {
    language: 'pt',
    text: 'Estação de comboios volta a ter relógio\n\nO relógio da estação, parado desde o temporal, voltou a funcionar graças a um avô e à sua neta. «Não foi difícil, só exigiu paciência», disse João Conceição, relojoeiro há cinquenta anos na mesma praça.\n',
  },
  {
    language: 'pt',
    text: 'Pescadores pedem proteção para a lagoa\n\nOs pescadores da região pediram à câmara a criação de uma área de proteção na lagoa, onde já não há robalos há três verões. A decisão será tomada em março, após uma sessão pública com os moradores.\n',
  },
  {
    language: 'it',
    text: 'La città riapre il teatro dopo trent’anni\n\nIl teatro comunale riaprirà sabato sera con un’opera che nessuno ha più cantato dal 1911. «È la volontà dei cittadini», ha detto la sindaca, perché metà della somma è stata raccolta così, bottega per bottega.\n',
  },
  {
    language: 'it',
    text: 'Il fiume è tornato pulito, parola dei canottieri\n\nPiù trote, meno schiuma: secondo i canottieri la qualità dell’acqua è già migliorata. L’università conferma e lunedì pubblicherà i dati, ma avverte che la siccità può cancellare tutto.\n',
  },
  {
    language: 'nl',
    text: 'Molen draait weer: ‘Zoiets hoor je vanzelf’\n\nDe molen aan de dijk draait weer, na een reparatie van twee jaar. ‘Zoiets hoor je vanzelf, je hoeft niet eens te kijken’, zegt molenaar Daniël Coördes. Vrijwilligers zamelden € 85.000 in, één voor één.\n',
  },
  {
    language: 'sv',
    text: 'Färjan går åter – efter trettio år\n\nFärjan mellan öarna går åter från och med på måndag. Både äldre och yngre har väntat länge på det här, säger Åsa Björk, som kör den första turen själv. Biljetten är gratis för dem som har cykel och för alla barn.\n',
  },
  {
    language: 'da',
    text: 'Skolen får egen æbleplantage på sportspladsen\n\nEleverne har plantet fyrre æbletræer på den gamle sportsplads. Det første æble må først spises om tre år, siger gartneren, men børnene tæller allerede knopperne på vej hjem, både små og større.\n',
  },
  {
    language: 'nb',
    text: 'Fløyter fra brygga da båten kom hjem\n\nDet gikk et sus gjennom folkemengden på brygga da den gamle båten la til kai på søndag. – Vi har ventet på dette i førti år, sier Gjøran Bårdsen, som eide båten før krigen og nå får se den på vannet igjen.\n',
  },
  {
    language: 'fi',
    text: 'Kirjasto avaa ovensa myös öisin\n\nKaupungin kirjasto pitää ovensa auki läpi yön ensimmäisestä päivästä alkaen. Öisin hyllyjen väliin pääsee kortilla, ja työntekijät kertovat, että hiljaisin hetki on vähän ennen viittä. Väkeä riitti heti.\n',
  },
  {
    language: 'is',
    text: 'Höfnin opnuð að nýju eftir óveðrið\n\nHöfnin var opnuð að nýju í gær eftir að óveðrið gekk niður. Þórður Ægisson hafnarvörður segir að ekkert skip hafi skemmst, en að fjöldi báta hafi þó slitnað frá bryggjunni og rekið á land við ósinn.\n',
  },
  {
    language: 'pl',
    text: 'Mieszkańcy uratowali starą księgarnię\n\nKsięgarnia przy rynku zostaje. Właścicielka chciała ją zamknąć, ale mieszkańcy zebrali pieniądze na czynsz w dziewięć dni. „Płakałam ze szczęścia”, mówi Łucja Źródlewska, która prowadzi sklep od trzydziestu lat.\n',
  },
  {
    language: 'pl',
    text: 'Tramwaj wróci na ulicę Żeglarską\n\nPo pięćdziesięciu latach przerwy tramwaj wróci na ulicę Żeglarską. Rada zgodziła się wczoraj wieczorem, choć część mieszkańców obawia się hałasu. Budowa rozpocznie się jesienią, a pierwsze wagony przyjadą za trzy lata.\n',
  },
  {
    language: 'cs',
    text: 'Obec zachránila poslední řopík u řeky\n\nMístní dobrovolníci vyčistili opuštěný bunkr a příští týden ho otevřou veřejnosti. „Nejtěžší bylo najít původní dveře,“ říká kronikář Řehoř Šťastný. Návštěvníci uvidí také výstavu o životě v pohraničí.\n',
  },
  {
    language: 'sk',
    text: 'Včelári majú po dlhých rokoch dobrú úrodu\n\nPo troch slabých rokoch hlásia včelári výbornú úrodu medu. Najväčší úľ v okrese dal vyše štyridsať kilogramov, hovorí Ľubomír Hŕbik. Podľa neho za to môže teplá jar a kvitnúca lipa pri ceste.\n',
  },
  {
    language: 'hu',
    text: 'Újra közlekedik a kisvasút az erdő szélén\n\nTizenöt év után újra közlekedik a kisvasút az erdő szélén. Az első szerelvényre már délelőtt elfogyott minden jegy, mondta Őry Tünde állomásfőnök. A gőzmozdonyt önkéntesek újították fel, több mint ezer óra munkával.\n',
  },
  {
    language: 'hr',
    text: 'Ribari našli staro zvono pokraj otočića\n\nRibari iz malog mjesta izvukli su iz mora zvono staro više od dvjesto godina. „Mislili smo da je sidro“, kaže Šime Žužić. Stručnjaci će ga očistiti, a zatim bi ponovno moglo zvoniti na crkvi čiji je bio dar.\n',
  },
  {
    language: 'ro',
    text: 'Şcoala din vale are din nou ceas în turn\n\nDupă şaptezeci de ani, ceasul din turnul şcolii bate din nou. Meşterul a lucrat fără plată şi spune că piesele lipsă le-a găsit într-un pod. Oraşul îi va mulţumi sâmbătă, la o masă întinsă în faţa primăriei.\n',
  },
  {
    language: 'lt',
    text: 'Senasis turgus persikels į upės krantą\n\nNuo gegužės ūkininkai prekiaus prie upės, o ne aikštėje. Savivaldybė žada naujus stalus, šešėlį ir dviračių takus. Pirkėjai džiaugiasi, tačiau kai kurie prekeiviai būgštauja, kad žmonių čia ateis gerokai mažiau.\n',
  },
  {
    language: 'lv',
    text: 'Zvejnieki atraduši gadsimtu vecu pudeles vēstuli\n\nZvejnieki jūras krastā atraduši pudeli ar vēstuli, kas rakstīta pirms simt gadiem. Tajā kāds puisis lūdz atsūtīt viņam ziņu uz Liepāju. Muzejs tagad meklē šī cilvēka radiniekus un jau saņēmis vairākus zvanus.\n',
  },
  {
    language: 'et',
    text: 'Küla sai tagasi oma väikese poe\n\nPärast kaheksat aastat on külas jälle pood. Õhtuti müüb seal leiba Õnne Künnap, kes jättis selleks linnas töö pooleli. Ta ütleb, et esimesel päeval oli järjekord ukseni ja et kõige rohkem küsiti värsket piima.\n',
  },
  {
    language: 'tr',
    text: 'Mahalleli yıkılmak istenen çınarı kurtardı\n\nBelediyenin kesmek istediği yüz yıllık çınar yerinde kalıyor. Mahalle sakinleri üç gün üç gece ağacın altında nöbet tuttu. “Gölgesinde büyüdük, çocuklarımız da büyüsün” diyen Ayşe Işık, kararı gözyaşlarıyla karşıladı.\n',
  },
  {
    language: 'tr',
    text: 'Balıkçılar yeni sezona umutla başladı\n\nYasağın bitmesiyle birlikte tekneler gece yarısı denize açıldı. Kooperatif başkanı, palamudun bu yıl bol olacağını söyledi. Fiyatların düşmesi bekleniyor; tezgâhların önünde şimdiden uzun kuyruklar oluştu.\n',
  },
  {
    language: 'el',
    text: 'Το παλιό λιμάνι γέμισε ξανά με βάρκες\n\nΎστερα από δύο χρόνια έργων, το παλιό λιμάνι άνοιξε ξανά για τους ψαράδες. «Νομίζαμε πως δεν θα το ζήσουμε», είπε ο Γιάννης Ξανθός, που έδεσε πρώτος τη βάρκα του. Το απόγευμα η φιλαρμονική έπαιξε στην προκυμαία.\n',
  },
  {
    language: 'ru',
    text: 'Жители собрали деньги на новый мост\n\nЖители посёлка за два месяца собрали деньги на пешеходный мост через реку. «Ждать больше не было сил», — говорит учительница Щукина, которая каждое утро водила детей в объезд. Строительство начнётся, как только сойдёт лёд.\n',
  },
  {
    language: 'ru',
    text: 'В городе снова открылся кинотеатр\n\nКинотеатр на набережной открылся после десяти лет простоя. В первый вечер показали фильм, который шёл здесь перед закрытием, и половина зала знала его наизусть. Билеты, обещает директор, останутся дешёвыми.\n',
  },
  {
    language: 'uk',
    text: 'Школярі відновили старий млин біля річки\n\nУчні сільської школи разом із учителями відновили млин, який стояв без діла тридцять років. Її перше борошно віддали пекарні. «Ми й не сподівалися, що жорна ще крутяться», — усміхається їхній керівник Євген Ґудзь.\n',
  },
  {
    language: 'bg',
    text: 'Хората от селото спасиха библиотеката\n\nБиблиотеката в селото остава отворена, след като читателите сами боядисаха стените и поправиха покрива. Книгите са повече от шест хиляди, а най-младият доброволец е на девет години. Общината обеща да плати тока.\n',
  },
  {
    language: 'he',
    text: 'הגינה הקהילתית נפתחה מחדש אחרי הגשמים\n\nתושבי השכונה פתחו מחדש את הגינה הקהילתית שנהרסה בסערת החורף. לדברי הגננת, כל משפחה הביאה שתיל אחד מהבית. בשבוע הבא יתקיים במקום שוק קטן של ירקות, והכניסה תהיה חופשית לכולם.\n',
  },
  {
    language: 'ar',
    text: 'أهالي الحي يعيدون فتح المكتبة القديمة\n\nأعاد أهالي الحي فتح المكتبة القديمة بعد أن أغلقت أبوابها منذ عشر سنوات، وقالت أمينة المكتبة إن الأطفال هم الذين رتبوا الكتب على الرفوف. وسوف تنظم كل يوم جمعة قراءات مفتوحة للجميع في الساحة.\n',
  },
  {
    language: 'fa',
    text: 'پل قدیمی شهر پس از تعمیر باز شد\n\nپل قدیمی شهر پس از دو سال تعمیر برای مردم باز شد. مهندس پروژه گفت که بیشتر آجرها همان آجرهای نخستین است و کار با دست انجام گرفته. گروهی از دانش آموزان نیز نخستین کسانی بودند که از روی آن گذشتند.\n',
  },
  {
    language: 'zh-Hans',
    text: '老街路灯昨夜全部点亮\n\n昨晚七点，老街的一百二十盏路灯全部点亮。居民们走出家门，有人拍照，有人鼓掌。社区工作人员说，新灯比原来省电一半，还可以根据天气自动调节亮度。家住巷口的王阿姨笑着说：“以后晚上出门再也不用带手电筒了。”\n',
  },
  {
    language: 'zh-Hans',
    text: '渡口停航二十年后恢复通航\n\n本报讯 停航二十年的东湾渡口昨天恢复通航，首班船上坐满了两岸的乡亲。据交通部门介绍，渡船每天往返八次，老人和学生免费。船长表示，只要风力不超过六级，就一定准时开船，让大家放心来往。\n',
  },
  {
    language: 'zh-Hans',
    text: '菜市场里办起图书角\n\n在城南的菜市场里，一个只有十平方米的图书角吸引了许多孩子。摊主们把自家的旧书捐了出来，下班前轮流看管。“买菜的人多了，吵架的人少了。”市场管理员这样总结开办三个月来的变化，他还打算再添一张桌子。\n',
  },
  {
    language: 'zh-Hant',
    text: '老戲院重新開幕，首場座無虛席\n\n停業十五年的老戲院昨天重新開幕，第一場電影座無虛席。經營者表示，座椅與燈光都換成新的，但是牆上的壁畫完整保留下來。許多觀眾帶著孩子一起來，希望他們也能記得這個地方。票價維持一百元，學生半價優待。\n',
  },
  {
    language: 'zh-Hant',
    text: '港邊舊倉庫變身市集\n\n港邊的舊倉庫經過兩年整修，週末將變成農夫市集。市府說明，攤位全部由當地農民抽籤決定，不收租金。附近居民擔心停車問題，主辦單位則建議民眾搭乘渡輪前來，並且準備了接駁車，最後一班晚上九點發車。\n',
  },
  {
    language: 'zh-Hant',
    text: '國小師生合力救回老榕樹\n\n校園裡的百年老榕樹因為颱風倒下，師生用了三個星期把它扶正。園藝專家認為，只要根部沒有腐爛，明年春天就會長出新葉。校長說，這是孩子們最難忘的一堂自然課，大家都學會了耐心，也寫下了觀察日記。\n',
  },
  {
    language: 'ja',
    text: '廃線の駅舎、カフェになって再出発\n\n二十年前に廃線となった駅の木造駅舎が、地元の若者たちの手でカフェとして生まれ変わった。店長の女性は「電車は来ないけれど、人はまた集まってくれる」と話す。初日には近所の人たちが列をつくり、昼すぎにはパンが売り切れた。\n',
  },
  {
    language: 'ja',
    text: '商店街の時計、三十年ぶりに動く\n\n商店街の入り口にある大時計が、三十年ぶりに動き出した。修理したのは、隣町に住む八十二歳の時計職人。部品がもう作られていないため、歯車を一つずつ手で削ったという。会長は「これで待ち合わせに遅れる人が減る」と笑顔を見せた。\n',
  },
  {
    language: 'ja',
    text: '島の小学校、最後の運動会\n\n来春に閉校する島の小学校で、最後の運動会が開かれた。児童は五人だけだが、卒業生ら二百人が船で駆けつけ、綱引きやリレーに参加した。教頭は「さびしいけれど、こんなににぎやかな校庭は初めて見ました」と目を細めていた。\n',
  },
  {
    language: 'ko',
    text: '골목 가로등 모두 새것으로 바뀌었다\n\n어제 저녁 구시가지 골목의 가로등이 모두 새것으로 바뀌었다. 주민들은 집 밖으로 나와 사진을 찍고 박수를 쳤다. 구청은 전기 요금이 절반으로 줄어들 것이라고 밝혔다. 한 상인은 “이제 밤에도 손님이 올 것 같다”고 말했다.\n',
  },
  {
    language: 'ko',
    text: '문 닫은 역에 작은 도서관이 생겼다\n\n십 년 전에 문을 닫은 시골 역에 작은 도서관이 생겼다. 책은 대부분 주민들이 기증한 것이고, 의자는 학생들이 직접 만들었다. 관장은 “기차는 오지 않지만 아이들은 매일 온다”며 웃었다. 다음 달에는 음악회도 열릴 예정이다.\n',
  },
  {
    language: 'vi',
    text: 'Chợ nổi họp lại sau mùa nước lớn\n\nSau gần hai tháng tạm nghỉ vì nước lớn, chợ nổi đã họp lại từ sáng hôm qua. Bà con cho biết giá trái cây năm nay thấp hơn, nhưng ai cũng vui vì được gặp nhau. Chính quyền đã đặt thêm phao và đèn để ghe thuyền đi lại an toàn.\n',
  },
];
