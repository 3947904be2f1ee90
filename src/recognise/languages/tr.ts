import type { Language } from './language.js';

export const tr: Language = {
  tag: 'tr',
  frequent: ['ve', 'bir', 'bu', 'için', 'ile', 'da', 'de', 'olarak', 'olan', 'çok', 'daha', 'ne', 'gibi', 'kadar', 'sonra', 'ancak', 'en', 'olduğunu', 'dedi', 'türkiye'],
  by: ['yazan', 'haber', 'hazırlayan', 'röportaj'],
  and: ['ve', 'ile'],
  roles: ['muhabir', 'muhabiri', 'editör', 'yazar', 'köşe yazarı', 'foto muhabiri', 'genel yayın yönetmeni', 'gazeteci'],
  outlets: ['haber merkezi', 'gazetesi', 'ajansı', 'haberleri', 'servisi', 'ekonomi servisi', 'spor servisi'],
  credits: ['fotoğraf', 'foto', 'fotoğraflar', 'görsel', 'kaynak', 'video', 'arşiv', 'aa', 'dha', 'iha', 'anadolu ajansı'],
  furniture: ['reklam', 'ilgili haberler', 'daha fazla', 'devamını oku', 'bülten', 'abone ol', 'paylaş', 'yorumlar', 'bizi takip edin', 'en çok okunan', 'son dakika', 'tüm hakları saklıdır', 'haberin devamı', 'anadolu ajansı web sitesinde', 'ilgili konular', 'bu haberi paylaşın'],
  notes: ['düzeltme', 'editörün notu'],
  months: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  dated: ['yayınlanma', 'güncelleme', 'güncellenme', 'giriş', 'tarih', 'son güncelleme'],
};
