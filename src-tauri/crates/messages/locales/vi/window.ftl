### Cửa sổ: thanh trên cùng, dải thông báo, trợ giúp, hộp thoại thoát.

window-name = LDFleet
window-reading = Đang đọc dàn máy…
window-not-shown = Chưa thể hiện dàn máy.
window-cannot-read-fleet = Cửa sổ không đọc được dàn máy: { $reason }
window-receives-no-changes = Cửa sổ không nhận được thay đổi: { $reason }
window-part-failed-title = Không hiện được phần này
window-part-failed = Một lỗi của chính LDFleet khiến phần này không vẽ được. Các màn hình khác vẫn hoạt động, và những gì đã gửi không bị ảnh hưởng.
window-part-error = Lỗi của LDFleet { $version }, để gửi đi khi báo lỗi
window-part-again = Hiện lại
window-part-close = Đóng

## Thanh trên cùng

window-views = Chế độ xem
window-fleet = Dàn máy
window-emulators-view = Giả lập
window-circuits = Mạch
window-operations = Tác vụ
window-activity = Hoạt động
window-circuits-not-ok = Các mạch không OK
window-under-way = { $running } chạy, { $queued } chờ
window-online = { $online }/{ $total } online
window-online-explain = Số máy trạm đã đọc được danh sách giả lập ở lần gần nhất
window-emulators = { $running }/{ $emulators } đang chạy
window-emulators-explain = Số giả lập đang chạy Android, theo lần thấy gần nhất
window-problems = { $troubled } có vấn đề
window-problems-explain = Các máy trạm có vấn đề; chúng đứng đầu danh sách
window-search = Tìm
window-settings = Cài đặt
window-help = Trợ giúp (F1)
window-menu = Menu
window-menu-explain = Menu: thêm, cài đặt, trợ giúp, thoát

## Dải thông báo

window-notices = Thông báo
window-demo = Dàn máy demo: mọi thứ đều là mô phỏng.
window-demo-shortened = Thời gian được rút ngắn: { $threshold } lỗi trong { $window } sẽ chặn mạch trong { $open }.
window-quits-when-done = LDFleet sẽ thoát khi mọi tác vụ kết thúc.
window-still-under-way = { $running } đang chạy, { $queued } đang chờ.
window-do-not-quit = Không thoát
window-hidden = Đóng cửa sổ chỉ là ẩn nó đi.
window-hidden-explain = LDFleet vẫn chạy ở khay hệ thống. Thoát tại đó hoặc bằng Ctrl Q.
window-understood = Đã hiểu
window-out-of-date = Thông tin đang hiện có thể đã cũ.
window-try-now = Thử ngay
window-not-watched = { $circuits } mạch không được theo dõi.
window-not-watched-explain = Lỗi không chặn gì ở: { $circuits }.
window-circuit-at = { $name } { $circuit }
window-show = Xem
window-no-password = Chưa có mật khẩu của { $user }.
window-no-password-for = { $workstations } máy trạm dùng tài khoản này.
window-no-password-for-others = { $workstations } máy trạm dùng tài khoản này. Còn thiếu mật khẩu của { $accounts } tài khoản khác nữa.
window-enter-password = Nhập mật khẩu…

## Trợ giúp

window-about = LDFleet { $version }
window-help-circuits = Các mạch nghĩa là gì
window-help-four = Mỗi máy trạm có bốn mạch, mỗi mạch cho một loại lỗi.
window-help-timing = Mỗi máy trạm có bốn mạch, mỗi mạch cho một loại lỗi. { $threshold } lỗi trong { $window } sẽ chặn mạch: những gì cần đến nó không được gửi trong { $open }. Sau đó một lần kiểm tra quyết định có gửi yêu cầu trở lại hay không.
window-help-circuit = { $circuit }:
window-help-covers = { $covers }.
window-help-keys = Phím tắt
window-help-files = Cấu hình
window-help-logs = Tệp nhật ký
window-help-demo-saves-nothing = không có: bản demo không lưu gì
window-help-nothing-saved = không có: không lưu gì
window-help-no-logs = không có
window-help-hides = Đóng cửa sổ sẽ ẩn nó vào khay hệ thống, LDFleet vẫn chạy. Ctrl Q để thoát.
window-help-no-tray = Desktop này không có khay hệ thống, nên đóng cửa sổ là thoát LDFleet.
window-close = Đóng

## Phím tắt

window-key-palette = Ctrl K
window-key-palette-does = Tìm kiếm và lệnh
window-key-filter = /
window-key-filter-does = Lọc
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = Dàn máy, giả lập, mạch, tác vụ, hoạt động
window-key-screens = Ctrl 6
window-key-screens-does = Màn hình: ảnh của mọi giả lập
window-key-move = ↑ ↓
window-key-move-does = Di chuyển trong danh sách
window-key-into = → ←
window-key-into-does = Vào các nút của hàng, và trở ra
window-key-open = Enter
window-key-open-does = Mở, hoặc mọi thao tác của hàng
window-key-details = Alt Enter
window-key-details-does = Chi tiết của giả lập
window-key-tags = T
window-key-tags-does = Nhãn của hàng hoặc của phần đã chọn
window-key-rename = F2, Del
window-key-rename-does = Đổi tên, xóa giả lập
window-key-select = Space
window-key-select-does = Chọn một giả lập
window-key-several = Shift ↑ ↓
window-key-several-does = Chọn nhiều
window-key-all = Ctrl A
window-key-all-does = Chọn cả danh sách
window-key-refresh = F5
window-key-refresh-does = Lấy danh sách giả lập ngay
window-key-help = F1
window-key-help-does = Trợ giúp này
window-key-quit = Ctrl Q
window-key-quit-does = Thoát
window-key-escape = Esc
window-key-escape-does = Đóng bảng

## Thoát khi còn việc đang chạy

window-quit-title = Thoát LDFleet?
window-quit-on = Trên { $workstations } máy trạm: { $names }.
window-quit-loses = Nếu thoát bây giờ, những gì đang chờ sẽ không bao giờ được gửi. Những gì đang chạy vẫn có thể diễn ra trên máy trạm, nhưng LDFleet không đợi. Ở lần khởi động sau, chế độ xem “Tác vụ” liệt kê cả hai.
window-quit-loses-nothing = Mọi tác vụ đã kết thúc: không mất gì.
window-quit-demo = Đây là bản demo: không lưu gì.
window-quit-when-done = Thoát khi xong
window-quit-anyway = Vẫn thoát
window-quit = Thoát
window-cancel = Hủy
