### Dàn máy demo.

demo-leave = Rời bản demo
demo-closed = Không thêm được gì vào bản demo
demo-closed-explain = Bản demo chỉ có máy trạm mô phỏng. Hãy rời bản demo để xem danh sách của bạn và thêm máy trạm thật ở đó.
demo-stay = Ở lại
demo-menu = Demo ▾
demo-menu-failing = Demo: { $workstations } máy lỗi ▾
demo-make = Cho { $name } hoạt động như sau:
demo-behaviour = Cách hoạt động của { $name }
demo-choose-another = Hãy chọn máy trạm khác trong danh sách để đổi.
demo-choose-first = Hãy chọn một máy trạm trước: bản demo có thể cho máy lỗi theo nhiều cách.

## Có thể cho lỗi gì

demo-none = Hoạt động bình thường
demo-none-explain = Chấm dứt mọi lỗi bên dưới
demo-refuse = Từ chối kết nối
demo-refuse-explain = Như máy đã tắt
demo-hang = Không bao giờ trả lời
demo-hang-explain = Nhận kết nối rồi im lặng
demo-wrong-password = Từ chối mật khẩu
demo-wrong-password-explain = Như sau khi đổi mật khẩu
demo-slow = Chậm
demo-slow-explain = Trả lời sau hai giây
demo-ldconsole-missing = Thiếu công cụ LDPlayer
demo-ldconsole-missing-explain = Không có ldconsole.exe ở chỗ dự kiến
