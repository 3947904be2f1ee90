import type { Language } from './language.js';

export const zu: Language = {
  tag: 'zu',
  frequent: ['ukuthi', 'futhi', 'noma', 'ngoba', 'kodwa', 'uma', 'lapho', 'kule', 'kusho', 'uthe', 'ukuba', 'emva', 'kanye', 'abantu', 'nge', 'yena'],
  by: ['ngu', 'ibhalwe ngu'],
  and: ['no', 'kanye no'],
  roles: ['intatheli', 'umhleli', 'umbhali'],
  outlets: [],
  credits: ['isithombe', 'izithombe', 'isithombe:', 'umfanekiso'],
  furniture: ['ukukhangisa', 'funda nalokhu', 'funda okuningi', 'yabelana', 'bhalisa'],
  notes: [],
  months: ['januwari', 'februwari', 'mashi', 'ephreli', 'meyi', 'juni', 'julayi', 'agasti', 'septhemba', 'okthoba', 'novemba', 'disemba'],
  dated: [],
};
