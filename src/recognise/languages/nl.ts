import type { Language } from './language.js';

export const nl: Language = {
  tag: 'nl',
  frequent: ['de', 'het', 'een', 'van', 'en', 'in', 'is', 'dat', 'op', 'te', 'zijn', 'met', 'voor', 'niet', 'aan', 'er', 'ook', 'als', 'maar', 'om', 'bij', 'door', 'naar'],
  by: ['door', 'tekst', 'van', 'tekst door'],
  and: ['en', 'met'],
  roles: ['redacteur', 'verslaggever', 'verslaggeefster', 'correspondent', 'correspondente', 'journalist', 'chef', 'columnist', 'fotograaf', 'redactie', 'hoofdredacteur', 'freelance'],
  outlets: ['redactie', 'krant', 'dagblad', 'nieuws', 'nieuwsblad', 'persbureau', 'courant', 'online'],
  credits: ['foto', 'fotos', 'beeld', "foto's", 'bron', 'archieffoto', 'illustratie', 'video', 'anp', 'belga', 'getty images', 'photo news', 'rr'],
  furniture: ['advertentie', 'lees ook', 'lees meer', 'nieuwsbrief', 'abonneer', 'schrijf je in', 'deel', 'deel dit artikel', 'reacties', 'volg ons', 'meest gelezen', 'gerelateerd', 'alle rechten voorbehouden', 'meer over', 'bekijk ook', 'luister'],
  notes: ['noot van de redactie', 'correctie', 'rectificatie', 'met medewerking van', 'dit artikel'],
  months: ['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sep', 'oktober okt', 'november nov', 'december dec'],
  dated: ['gepubliceerd', 'gepubliceerd op', 'bijgewerkt', 'laatste update', 'op', 'vandaag', 'gisteren'],
};
