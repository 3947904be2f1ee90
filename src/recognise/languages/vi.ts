import type { Language } from './language.js';

export const vi: Language = {
  tag: 'vi',
  frequent: ['và', 'của', 'là', 'có', 'không', 'cho', 'với', 'các', 'được', 'trong', 'một', 'những', 'người', 'khi', 'đã', 'này', 'đến', 'từ', 'về', 'ở', 'ra', 'sẽ'],
  by: ['bài', 'theo', 'tác giả', 'bài và ảnh', 'thực hiện'],
  and: ['và'],
  roles: ['phóng viên', 'biên tập viên', 'tác giả', 'cộng tác viên'],
  outlets: ['báo', 'ban biên tập', 'toà soạn', 'thông tấn xã'],
  credits: ['ảnh', 'ảnh minh họa', 'nguồn', 'video', 'đồ họa', 'hình ảnh', 'minh họa', 'ttxvn'],
  furniture: ['quảng cáo', 'xem thêm', 'đọc thêm', 'tin liên quan', 'bình luận', 'chia sẻ', 'theo dõi', 'đăng ký', 'tin cùng chuyên mục', 'trở lại', 'trang chủ'],
  notes: ['đính chính', 'ghi chú'],
  months: [],
  dated: ['cập nhật', 'đăng lúc', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'gmt'],
};
