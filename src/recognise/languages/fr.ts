import type { Language } from './language.js';

export const fr: Language = {
  tag: 'fr',
  frequent: ['le', 'la', 'les', 'des', 'et', 'est', 'une', 'un', 'dans', 'que', 'pour', 'qui', 'sur', 'pas', 'avec', 'au', 'du', 'ce', 'il', 'par', 'plus', 'sont', 'ont'],
  by: ['par', 'propos recueillis par', 'texte', 'textes', 'reportage de', 'un texte de', 'tribune de', 'signé'],
  and: ['et', 'avec'],
  roles: ['journaliste', 'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'envoyés spéciaux', 'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef', 'chroniqueur', 'chroniqueuse', 'éditorialiste', 'grand reporter', 'photographe', 'service politique', 'service'],
  outlets: ['le monde', 'rédaction', 'la rédaction', 'presse', 'agence', 'journal', 'service', 'magazine', 'gazette', 'courrier', 'avec agences', "l'équipe"],
  credits: ['photo', 'photos', 'crédit', 'crédits', 'crédit photo', 'photographie', 'image', 'archives', 'illustration', 'infographie', 'vidéo', 'afp', 'ap', 'reuters', 'getty images', 'hans lucas', 'dr', 'source'],
  furniture: ['publicité', 'lire aussi', 'à lire aussi', 'lire également', 'lire plus tard', 'newsletter', "s'abonner", 'abonnez-vous', 'inscrivez-vous', 'partager', 'partagez', 'article réservé aux abonnés', 'réservé aux abonnés', 'commentaires', 'réagir', 'voir aussi', 'sur le même sujet', 'les plus lus', 'suivez-nous', 'tous droits réservés', 'il vous reste', 'temps de lecture', 'lecture', 'imprimer', 'envoyer', 'écouter', 'contribuer', 'le monde avec', 'réutiliser ce contenu', 'nos lecteurs'],
  notes: ['note de la rédaction', 'ndlr', 'correction', 'précision', "avec l'afp", 'mise à jour', 'cet article', "l'auteur", 'avec'],
  months: ['janvier janv', 'février févr', 'mars', 'avril avr', 'mai', 'juin juil', 'juillet', 'août', 'septembre sept', 'octobre oct', 'novembre nov', 'décembre déc'],
  dated: ['publié', 'publié le', 'mis à jour', 'mis à jour le', 'modifié le', 'le', 'hier', 'paru'],
};
