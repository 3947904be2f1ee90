import type { Language } from './language.js';

export const es: Language = {
  tag: 'es',
  frequent: ['el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'un', 'una', 'es', 'por', 'con', 'para', 'se', 'no', 'su', 'al', 'del', 'lo', 'como', 'más', 'pero', 'fue'],
  by: ['por', 'texto', 'textos', 'redacción', 'texto de', 'una entrevista de', 'entrevista de'],
  and: ['y', 'e', 'con'],
  roles: ['periodista', 'corresponsal', 'enviado especial', 'enviada especial', 'redactor', 'redactora', 'redactor jefe', 'editor', 'editora', 'reportero', 'reportera', 'columnista', 'fotógrafo', 'colaborador', 'colaboradora', 'redacción', 'jefe de sección'],
  outlets: ['redacción', 'agencia', 'agencias', 'diario', 'periódico', 'prensa', 'noticias', 'europa press', 'digital', 'la vanguardia', 'el país'],
  credits: ['foto', 'fotos', 'fotografía', 'imagen', 'imágenes', 'crédito', 'créditos', 'vídeo', 'video', 'archivo', 'ilustración', 'infografía', 'gráfico', 'efe', 'europa press', 'ap', 'reuters', 'getty', 'cedida'],
  furniture: ['publicidad', 'lee también', 'lea también', 'leer más', 'te puede interesar', 'más información', 'suscríbete', 'suscribete', 'newsletter', 'boletín', 'compartir', 'comparte', 'comentarios', 'síguenos', 'sigue leyendo', 'lo más leído', 'lo más visto', 'relacionado', 'noticias relacionadas', 'todos los derechos reservados', 'regístrate', 'iniciar sesión', 'recibe', 'apúntate', 'ver más', 'archivado en', 'archivado en:', 'normas', 'etiquetas', 'temas'],
  notes: ['nota de la redacción', 'nota del editor', 'corrección', 'fe de errores', 'aclaración', 'el autor', 'la autora', 'con información de', 'este artículo'],
  months: ['enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo may', 'junio jun', 'julio jul', 'agosto ago', 'septiembre sep setiembre', 'octubre oct', 'noviembre nov', 'diciembre dic'],
  dated: ['publicado', 'publicado el', 'actualizado', 'actualizado el', 'última actualización', 'el'],
};
