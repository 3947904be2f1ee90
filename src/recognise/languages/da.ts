import type { Language } from './language.js';

export const da: Language = {
  tag: 'da',
  frequent: ['og', 'i', 'det', 'som', 'er', 'på', 'en', 'til', 'af', 'for', 'at', 'med', 'har', 'de', 'ikke', 'den', 'han', 'var', 'fra', 'om', 'vi', 'et', 'blev', 'også'],
  by: ['af', 'tekst', 'tekst af', 'skrevet af'],
  and: ['og', 'med'],
  roles: ['journalist', 'reporter', 'korrespondent', 'redaktør', 'chefredaktør', 'kommentator', 'fotograf', 'medarbejder'],
  outlets: ['redaktionen', 'avis', 'avisen', 'nyheder', 'dagblad', 'tidende', 'posten', 'nyhedsbureau'],
  credits: ['foto', 'fotos', 'billede', 'arkivfoto', 'illustration', 'grafik', 'video', 'ritzau', 'scanpix', 'kilde'],
  furniture: ['annonce', 'læs også', 'læs mere', 'nyhedsbrev', 'abonner', 'del', 'kommentarer', 'følg os', 'mest læste', 'relateret', 'se også'],
  notes: ['rettelse', 'artiklen er opdateret', 'fakta'],
  months: ['januar jan', 'februar feb', 'marts mar', 'april apr', 'maj', 'juni jun', 'juli jul', 'august aug', 'september sep', 'oktober okt', 'november nov', 'december dec'],
  dated: ['publiceret', 'opdateret', 'sidst opdateret', 'offentliggjort'],
};
