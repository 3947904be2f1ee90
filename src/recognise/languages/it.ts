import type { Language } from './language.js';

export const it: Language = {
  tag: 'it',
  frequent: ['il', 'la', 'che', 'di', 'e', 'un', 'una', 'per', 'non', 'sono', 'con', 'del', 'della', 'nel', 'alla', 'è', 'si', 'da', 'le', 'gli', 'dei', 'anche', 'ha'],
  by: ['di', 'a cura di', 'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'testo di', 'intervista di'],
  and: ['e', 'con'],
  roles: ['giornalista', 'inviato', 'inviata', 'corrispondente', 'redattore', 'redattrice', 'caporedattore', 'direttore', 'direttrice', 'cronista', 'fotografo', 'editorialista', 'redazione'],
  outlets: ['redazione', 'agenzia', 'quotidiano', 'giornale', 'corriere', 'gazzetta', 'messaggero', 'online', 'redazione online'],
  credits: ['foto', 'fotografia', 'immagine', 'credit', 'credits', 'video', 'archivio', 'illustrazione', 'grafica', 'ansa', 'lapresse', 'reuters', 'afp', 'getty', 'fotogramma', 'imagoeconomica'],
  furniture: ['pubblicità', 'leggi anche', 'leggi tutto', 'leggi di più', 'continua a leggere', 'iscriviti', 'iscriviti alla newsletter', 'abbonati', 'newsletter', 'condividi', 'commenti', 'seguici', 'i più letti', 'argomenti', 'tag', 'tutti i diritti riservati', 'riproduzione riservata', '© riproduzione riservata', 'per approfondire', 'scopri di più', 'articolo riservato', 'vai a tutte le notizie', 'ascolta', 'se vuoi restare aggiornato'],
  notes: ['nota della redazione', 'rettifica', 'correzione', 'errata corrige', 'ha collaborato', 'hanno collaborato'],
  months: ['gennaio gen', 'febbraio feb', 'marzo mar', 'aprile apr', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto ago', 'settembre set', 'ottobre ott', 'novembre nov', 'dicembre dic'],
  dated: ['pubblicato', 'pubblicato il', 'aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'modifica', 'il'],
};
