import type { Language } from './language.js';

export const sv: Language = {
  tag: 'sv',
  frequent: ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'den', 'med', 'till', 'har', 'inte', 'om', 'ett', 'de', 'han', 'var', 'jag', 'så', 'från', 'men'],
  by: ['av', 'text', 'text av'],
  and: ['och', 'med'],
  roles: ['reporter', 'journalist', 'korrespondent', 'redaktör', 'chefredaktör', 'krönikör', 'ledarskribent', 'fotograf', 'medarbetare'],
  outlets: ['redaktionen', 'nyheter', 'tidning', 'dagblad', 'posten', 'bladet', 'nyhetsbyrå'],
  credits: ['foto', 'bild', 'bilder', 'arkivbild', 'illustration', 'grafik', 'video', 'tt', 'källa'],
  furniture: ['annons', 'läs mer', 'läs också', 'läs även', 'nyhetsbrev', 'prenumerera', 'dela', 'kommentarer', 'följ oss', 'mest läst', 'relaterat', 'detta är ett', 'gå till', 'visa mer', 'logga in', 'ladda ner'],
  notes: ['rättelse', 'redaktionens anmärkning', 'artikeln har uppdaterats', 'fotnot'],
  months: ['januari jan', 'februari feb', 'mars mar', 'april apr', 'maj', 'juni jun', 'juli jul', 'augusti aug', 'september sep', 'oktober okt', 'november nov', 'december dec'],
  dated: ['publicerad', 'uppdaterad', 'senast uppdaterad', 'idag', 'igår'],
};
