import type { Language } from './language.js';

export const xh: Language = {
  tag: 'xh',
  frequent: ['ukuba', 'kwaye', 'okanye', 'kuba', 'kodwa', 'ukuze', 'uthi', 'abantu', 'kule', 'kunye', 'nangona', 'xa', 'emva', 'nge', 'phantsi'],
  by: ['ngu', 'ibhalwe ngu'],
  and: ['no', 'kunye no'],
  roles: ['intatheli', 'umhleli', 'umbhali'],
  outlets: [],
  credits: ['umfanekiso', 'imifanekiso', 'ifoto'],
  furniture: ['isibhengezo', 'funda ngakumbi', 'yabelana', 'bhalisa'],
  notes: [],
  months: ['januwari', 'februwari', 'matshi', 'epreli', 'meyi', 'juni', 'julayi', 'agasti', 'septemba', 'oktobha', 'novemba', 'disemba'],
  dated: [],
};
