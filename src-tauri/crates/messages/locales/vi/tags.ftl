### Nhãn, ghi chú và chế độ xem đã lưu.

tags-empty = Hãy đặt tên cho nhãn, ví dụ “phong-2”.

tags-too-long = Nhãn dài nhiều nhất { $most } ký tự.

tags-sign = “{ $tag }” có “{ $sign }”, là dấu đứng giữa các nhãn nên không thể nằm trong nhãn.

tags-unseen = “{ $tag }” có ký tự không nhìn thấy: hãy gõ lại nhãn.

tags-too-many = Không mục nào có quá { $most } nhãn: hãy bỏ bớt trước.

tags-not-as-seen = “{ $title }” trên { $name } không còn như đã hiện: chưa đổi nhãn nào. Hãy xem lại danh sách.

tags-notes-too-long = Ghi chú dài nhiều nhất { $most } ký tự.

tags-notes-unseen = Ghi chú có ký tự không nhìn thấy: hãy gõ lại.

## Chế độ xem đã lưu

tags-view-unnamed = Hãy đặt tên cho chế độ xem, ví dụ “Farm đã dừng”.

tags-view-name-too-long = Tên chế độ xem dài nhiều nhất { $most } ký tự, trên một dòng.

tags-view-taken = Đã có chế độ xem “{ $name }”.

tags-filter-too-long = Bộ lọc dài nhiều nhất { $most } ký tự, trên một dòng.

tags-too-many-views = Đã có { $most } chế độ xem: hãy bỏ bớt một trước.

tags-column-twice = Cột “{ $column }” có hai lần.

tags-column-width = Cột rộng từ { $least } đến { $most } pixel, không phải { $width }.

tags-no-columns = Chế độ xem cần ít nhất một cột.

tags-view-gone = Chế độ xem này không còn nữa.
