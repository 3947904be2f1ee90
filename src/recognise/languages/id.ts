import type { Language } from './language.js';

export const id: Language = {
  tag: 'id',
  frequent: ['yang', 'dan', 'di', 'dari', 'untuk', 'pada', 'dengan', 'ini', 'itu', 'tidak', 'dalam', 'adalah', 'juga', 'akan', 'oleh', 'tersebut', 'kata', 'ke', 'bisa', 'sebagai'],
  by: ['oleh', 'penulis', 'laporan', 'reporter', 'pewarta'],
  and: ['dan', 'serta'],
  roles: ['wartawan', 'reporter', 'jurnalis', 'koresponden', 'editor', 'penulis', 'fotografer', 'redaktur', 'pewarta', 'redaksi'],
  outlets: ['redaksi', 'tim redaksi', 'koran', 'harian', 'kantor berita', 'antara'],
  credits: ['foto', 'gambar', 'dok', 'dokumentasi', 'ilustrasi', 'sumber', 'antara foto', 'antara', 'video', 'tangkapan layar'],
  furniture: ['iklan', 'baca juga', 'baca selengkapnya', 'baca', 'langganan', 'berlangganan', 'bagikan', 'komentar', 'ikuti kami', 'terpopuler', 'berita terkait', 'lihat juga', 'hak cipta', 'copyright', 'artikel ini'],
  notes: ['koreksi', 'ralat', 'catatan redaksi'],
  months: ['januari jan', 'februari feb', 'maret mar', 'april apr', 'mei', 'juni jun', 'juli jul', 'agustus agu agt', 'september sep', 'oktober okt', 'november nov', 'desember des'],
  dated: ['diterbitkan', 'diperbarui', 'dipublikasikan', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'wib'],
};
