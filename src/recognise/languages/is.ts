import type { Language } from './language.js';

export const icelandic: Language = {
  tag: 'is',
  frequent: ['og', 'að', 'í', 'á', 'er', 'sem', 'það', 'til', 'við', 'um', 'en', 'var', 'ekki', 'með', 'hann', 'fyrir', 'af', 'hefur', 'þess', 'hún', 'eru', 'frá'],
  by: ['eftir', 'höfundur', 'texti'],
  and: ['og'],
  roles: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'ljósmyndari', 'fréttaritari'],
  outlets: ['fréttastofa', 'ritstjórn', 'morgunblaðið', 'fréttablaðið'],
  credits: ['mynd', 'ljósmynd', 'ljósmynd/', 'myndir', 'skjáskot'],
  furniture: ['auglýsing', 'lesa meira', 'deila', 'tengdar fréttir', 'mest lesið', 'fleira áhugavert', 'áskrift'],
  notes: ['leiðrétting', 'athugasemd', 'fréttin hefur verið uppfærð'],
  months: ['janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember'],
  dated: ['birt', 'uppfært', 'kl'],
};
