import type { Language } from './language.js';

export const pl: Language = {
  tag: 'pl',
  frequent: ['i', 'w', 'na', 'się', 'z', 'że', 'do', 'nie', 'to', 'jest', 'o', 'jak', 'po', 'co', 'ale', 'za', 'od', 'przez', 'oraz', 'jego', 'tym', 'dla', 'są'],
  by: ['autor', 'autorka', 'tekst', 'opracował', 'opracowała', 'rozmawiał', 'rozmawiała', 'tekst i zdjęcia'],
  and: ['i', 'oraz'],
  roles: ['dziennikarz', 'dziennikarka', 'reporter', 'reporterka', 'korespondent', 'korespondentka', 'redaktor', 'redaktorka', 'publicysta', 'fotograf'],
  outlets: ['redakcja', 'gazeta', 'dziennik', 'kurier', 'agencja', 'tygodnik', 'głos', 'portal'],
  credits: ['fot', 'foto', 'zdjęcie', 'zdjęcia', 'źródło', 'archiwum', 'ilustracja', 'grafika', 'wideo', 'pap', 'agencja gazeta', 'rys'],
  furniture: ['reklama', 'czytaj też', 'czytaj także', 'czytaj również', 'zobacz także', 'zobacz też', 'newsletter', 'zapisz się', 'udostępnij', 'komentarze', 'obserwuj nas', 'najczęściej czytane', 'powiązane', 'wszelkie prawa zastrzeżone', 'subskrybuj', 'prenumerata', 'kup prenumeratę', 'dalszy ciąg', 'tagi'],
  notes: ['sprostowanie', 'od redakcji', 'artykuł został zaktualizowany'],
  months: ['stycznia styczeń', 'lutego luty', 'marca marzec', 'kwietnia kwiecień', 'maja maj', 'czerwca czerwiec', 'lipca lipiec', 'sierpnia sierpień', 'września wrzesień', 'października październik', 'listopada listopad', 'grudnia grudzień'],
  dated: ['opublikowano', 'aktualizacja', 'data publikacji', 'dzisiaj', 'wczoraj'],
};
