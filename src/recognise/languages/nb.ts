import type { Language } from './language.js';

export const nb: Language = {
  tag: 'nb',
  frequent: ['og', 'i', 'det', 'som', 'er', 'på', 'en', 'til', 'av', 'for', 'å', 'med', 'at', 'har', 'de', 'ikke', 'den', 'han', 'var', 'fra', 'om', 'vi', 'et', 'ble'],
  by: ['av', 'tekst', 'tekst av', 'skrevet av'],
  and: ['og', 'med'],
  roles: ['journalist', 'reporter', 'korrespondent', 'redaktør', 'sjefredaktør', 'kommentator', 'spaltist', 'fotograf', 'medarbeider'],
  outlets: ['redaksjonen', 'avis', 'avisen', 'nyheter', 'dagblad', 'tidende', 'posten', 'nyhetsbyrå'],
  credits: ['foto', 'bilde', 'arkivfoto', 'illustrasjon', 'illustrasjonsfoto', 'grafikk', 'video', 'ntb', 'skjermdump', 'kilde'],
  furniture: ['annonse', 'les også', 'les mer', 'nyhetsbrev', 'abonner', 'del', 'del artikkelen', 'kommentarer', 'følg oss', 'mest lest', 'relatert', 'flere saker', 'se også', 'saken fortsetter', 'vis mer', 'tips oss'],
  notes: ['rettelse', 'saken er oppdatert', 'artikkelen er oppdatert'],
  months: ['januar jan', 'februar feb', 'mars mar', 'april apr', 'mai', 'juni jun', 'juli jul', 'august aug', 'september sep', 'oktober okt', 'november nov', 'desember des'],
  dated: ['publisert', 'oppdatert', 'sist oppdatert', 'i dag', 'i går'],
};
