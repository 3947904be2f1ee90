/**
 * Words that stand in stories of every kind and tell nothing of what one is about, by language tag; those of fewer than four
 * letters aren't counted anyway, nor are the frequent words that the languages' own files have. A language without a line
 * here has terms that are a little less telling.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'which were will would there their them then than these those about more most when been being also after before into over under could should while where what whom whose some such only other others very just because between through during without against both each many much even still since until upon does done doing make made your yours ours here every another first last year years people time week month says saying told tell like well back down take took come came know',
  de: 'auch aber oder wenn dass nicht noch nach über unter wird werden wurde wurden worden sind waren sein seine seinen seiner seinem ihre ihren ihrer ihrem eine einen einer einem eines dies diese diesen dieser dieses haben hatte hatten habe kann können könnte sollen soll sollte muss müssen mehr sehr schon dann doch nur beim durch ohne gegen zwischen während weil damit denn dort hier wieder immer alle allem allen aller alles viele vielen andere anderen zwei drei jahr jahre jahren sagt sagte gibt etwa rund seit zwar jetzt heute kein keine keinen wir uns euch vom zum zur',
  fr: 'mais donc elle elles leur leurs nous vous cette cette ceux celle celui être était étaient sont avoir avait avaient fait faire comme aussi même entre sous sans après avant depuis pendant encore déjà très tout tous toute toutes plus moins autre autres deux trois dont lorsque quand alors ainsi selon contre chez vers peut peuvent bien année années jours explique',
  es: 'pero porque este esta estos estas esto como cuando donde sobre entre desde hasta hacia según también tras otro otra otros otras todo toda todos todas muy más menos cada dijo tiene tienen había habían haber sido fueron será están estaba años después antes durante mientras aunque sino solo nuestro nuestra mismo misma años parte puede pueden hacer ellos ellas',
  pt: 'mais como para pela pelo pelos pelas entre sobre este esta estes estas isso isto quando onde também após outro outra outros outras todo toda todos todas muito cada disse está estão estava foram será seus suas sido porque mesmo ainda depois antes durante enquanto desde pode podem fazer eles elas anos nosso nossa',
  it: 'come anche perché quando dove della delle degli dello dell alla alle agli allo nella nelle negli nello dalla dalle dagli sulla sulle sono stato stata stati state essere aveva avevano questo questa questi queste quello quella quelli quelle tutto tutti tutte altri altre altro altra ancora dopo prima durante mentre secondo contro molto senza ogni loro suoi sue fare anni',
  nl: 'maar ook niet naar over onder deze werd werden wordt worden zijn waren haar hebben heeft hadden zich meer veel zeer alleen tussen tijdens zonder tegen omdat want toen dan daar hier weer alle alles andere twee drie jaar zegt zei moet moeten kunnen wordt nog geen door uit onze',
  sv: 'men inte eller också efter före över under från denna detta dessa deras hade hans hennes blev blir varit vara skulle kunde kommer måste många mycket andra alla allt bara mellan sedan utan genom säger sade redan året',
  nb: 'men ikke eller også etter over under fra denne dette disse deres hadde hans hennes blir vært være skulle kunne kommer mange mye andre alle bare mellom siden uten gjennom sier allerede året',
  da: 'men ikke eller også efter over under denne dette disse deres havde hans hendes bliver blev været være skulle kunne kommer mange meget andre alle bare mellem siden uden gennem siger allerede året',
  pl: 'jest były było była będzie będą przez jako także oraz tylko jego jej ich który która które których którym tego tych temu przed między jednak również gdzie kiedy bardzo może można więcej lata roku powiedział wszystkie',
  ru: 'было были была будет будут этого этой этом этот этих также более если только после перед между чтобы когда который которая которые которых которого можно нужно очень того тоже даже через может сказал сказала году года лет себя своей своих него нее них всех всего',
  uk: 'було були була буде будуть цього цієї цьому також більше якщо тільки після перед між щоб коли який яка які яких якого можна треба дуже того навіть через може сказав сказала року років себе своїх всіх',
  tr: 'için olarak olan daha kadar sonra önce gibi ancak değil çok bütün tüm bunu şunu onun olduğu olduğunu söyledi dedi ayrıca arasında üzerinde tarafından',
  id: 'yang dengan untuk dari pada dalam adalah tidak akan juga sudah telah oleh kami kita mereka karena bisa dapat tersebut saat kata ujar lebih para tahun atau serta',
  vi: 'những được không trong cũng nhưng người nhiều trên dưới theo khi này đang rằng',
  ar: 'التي الذي الذين هذه هذا ذلك كانت كان على إلى بعد قبل خلال حول عند حتى وقال وقالت منذ بين غير كما أكثر وقد',
  fa: 'است این برای شده کرده بود بودند خود دیگر باید شود گفت پیش بعد هم‌چنین',
  hi: 'नहीं लिए साथ किया गया रहा रही रहे बाद पहले उन्होंने उनके कहा',
};

/** Han characters that phrases turn on and that names of things hardly ever have. Two characters with one of them are no term. */
export const stopCharacters =
  '的了在是和与與及或我你他她它们們这這那哪有就也都不没沒而之以为為于於上下个個一二三两兩几幾年月日时時说說对對从從到把被让讓给給向等很还還又并並更最已将將会會能可要去来來着著过過些么麼吗嗎呢吧啊但如果因所其此每各该該里裡';
