import type { Language } from './language.js';

export const pt: Language = {
  tag: 'pt',
  frequent: ['o', 'a', 'os', 'as', 'de', 'que', 'e', 'em', 'um', 'uma', 'para', 'com', 'não', 'se', 'na', 'no', 'do', 'da', 'por', 'mais', 'como', 'foi', 'ao', 'dos', 'são'],
  by: ['por', 'texto', 'texto de', 'reportagem de', 'reportagem', 'entrevista de'],
  and: ['e', 'com'],
  roles: ['repórter', 'jornalista', 'correspondente', 'enviado especial', 'enviada especial', 'editor', 'editora', 'colunista', 'redator', 'redatora', 'fotógrafo', 'redação', 'colaborador', 'colaboradora'],
  outlets: ['redação', 'agência', 'jornal', 'folha', 'diário', 'portal', 'notícias', 'gazeta', 'correio'],
  credits: ['foto', 'fotos', 'fotografia', 'imagem', 'crédito', 'créditos', 'arquivo', 'ilustração', 'infográfico', 'vídeo', 'divulgação', 'reprodução', 'folhapress', 'reuters', 'afp', 'getty images', 'lusa'],
  furniture: ['publicidade', 'leia também', 'leia mais', 'saiba mais', 'assine', 'newsletter', 'inscreva-se', 'compartilhe', 'partilhar', 'comentários', 'siga-nos', 'mais lidas', 'relacionadas', 'todos os direitos reservados', 'continue lendo', 'receba', 'cadastre-se', 'veja também', 'ver mais', 'recurso exclusivo', 'tópicos', 'comunicar erros'],
  notes: ['nota da redação', 'nota do editor', 'correção', 'errata', 'erramos', 'com informações de', 'colaborou', 'colaboraram', 'este texto'],
  months: ['janeiro jan', 'fevereiro fev', 'março mar', 'abril abr', 'maio mai', 'junho jun', 'julho jul', 'agosto ago', 'setembro set', 'outubro out', 'novembro nov', 'dezembro dez'],
  dated: ['publicado', 'publicado em', 'atualizado', 'atualizado em', 'última atualização', 'em'],
};
