import type { Language } from './language.js';

export const lt: Language = {
  tag: 'lt',
  frequent: ['ir', 'yra', 'kad', 'su', 'į', 'iš', 'tai', 'ne', 'buvo', 'apie', 'bet', 'kaip', 'už', 'jis', 'per', 'nuo', 'ar', 'jau', 'dar', 'tačiau', 'prie'],
  by: ['autorius', 'autorė', 'parengė', 'kalbino'],
  and: ['ir'],
  roles: ['žurnalistas', 'žurnalistė', 'korespondentas', 'korespondentė', 'redaktorius', 'redaktorė', 'fotografas', 'naujienų tarnyba'],
  outlets: ['redakcija', 'naujienos', 'dienraštis', 'agentūra', 'naujienų tarnyba'],
  credits: ['nuotr', 'nuotrauka', 'foto', 'asociatyvi nuotr', 'iliustracija', 'stop kadras', 'vaizdo įrašas', 'elta', 'bns'],
  furniture: ['reklama', 'skaitykite daugiau', 'skaitykite taip pat', 'taip pat skaitykite', 'naujienlaiškis', 'prenumeruoti', 'dalintis', 'komentarai', 'sekite mus', 'susiję straipsniai', 'populiariausi', 'visos teisės'],
  notes: ['pataisymas', 'redakcijos prierašas'],
  months: ['sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio'],
  dated: ['paskelbta', 'atnaujinta'],
};
