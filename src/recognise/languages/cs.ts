import type { Language } from './language.js';

export const cs: Language = {
  tag: 'cs',
  frequent: ['a', 'se', 'v', 'na', 'je', 'že', 'o', 's', 'z', 'do', 'to', 'jsou', 'za', 'by', 'pro', 'i', 'jak', 'ale', 'nebo', 'jeho', 'po', 'si', 'podle', 'který'],
  by: ['autor', 'text', 'napsal', 'napsala', 'připravil', 'připravila'],
  and: ['a', 's'],
  roles: ['redaktor', 'redaktorka', 'reportér', 'reportérka', 'zpravodaj', 'zpravodajka', 'šéfredaktor', 'komentátor', 'fotograf', 'autor', 'autorka'],
  outlets: ['redakce', 'noviny', 'deník', 'zpravodajství', 'agentura', 'týdeník', 'listy'],
  credits: ['foto', 'autor fotografie', 'zdroj', 'ilustrační foto', 'archiv', 'čtk', 'profimedia', 'video', 'grafika', 'repro'],
  furniture: ['reklama', 'čtěte také', 'přečtěte si', 'newsletter', 'předplatné', 'sdílet', 'diskuse', 'komentáře', 'sledujte nás', 'nejčtenější', 'související', 'další články', 'video', 'odebírat', 'právě se děje'],
  notes: ['oprava', 'poznámka redakce', 'článek byl aktualizován'],
  months: ['ledna leden', 'února únor', 'března březen', 'dubna duben', 'května květen', 'června červen', 'července červenec', 'srpna srpen', 'září', 'října říjen', 'listopadu listopad', 'prosince prosinec'],
  dated: ['publikováno', 'aktualizováno', 'vydáno', 'dnes', 'včera'],
};
