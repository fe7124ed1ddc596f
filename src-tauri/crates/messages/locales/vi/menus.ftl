### Menu và bảng lệnh.

menus-actions-on = Thao tác với { $name }
menus-workstations-selected = đã chọn { $workstations } máy trạm
menus-emulators-selected = đã chọn { $emulators } giả lập
menus-why-not = ({ $why })

## Nhóm

menus-details = Chi tiết
menus-all-emulators = Mọi giả lập
menus-workstation = Máy trạm
menus-workstations = Máy trạm
menus-window = Cửa sổ
menus-program = Chương trình

## Có thể chọn

menus-only-one = { $action }: chỉ chọn một giả lập.
menus-number-of = { $possible }/{ $selected }
menus-start-all = Khởi động tất cả
menus-stop-all = Dừng tất cả
menus-refresh = Làm mới
menus-test-connection = Kiểm tra kết nối…
menus-activity = Hoạt động
menus-edit = Sửa…
menus-remove = Gỡ…
menus-add = Thêm máy trạm…
menus-settings = Cài đặt…
menus-help = Trợ giúp
menus-quit = Thoát
menus-leave-demo = Rời bản demo

## Phím

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## Bảng lệnh

menus-palette = Tìm kiếm và lệnh
menus-palette-label = Tìm máy trạm, giả lập và lệnh
menus-palette-hint = Gõ tên máy trạm, giả lập hoặc lệnh
menus-palette-results = Kết quả
menus-palette-nothing = Không có gì khớp với “{ $words }”.
menus-palette-choose = chọn
menus-palette-do = thực hiện
menus-palette-close = đóng
menus-palette-refresh = Làm mới { $name }
menus-palette-refresh-note = Lấy danh sách giả lập của máy ngay
menus-palette-edit = Sửa { $name }…
menus-palette-edit-note = Địa chỉ, tài khoản, đường dẫn
menus-palette-test = Kiểm tra kết nối tới { $name }…
menus-palette-test-note = Tên, cổng, đăng nhập, LDPlayer
menus-palette-password = Mật khẩu mới cho { $user }…
menus-palette-fleet = Xem dàn máy
menus-palette-emulators = Xem mọi giả lập
menus-palette-circuits = Xem các mạch
menus-palette-operations = Xem các tác vụ
menus-palette-activity = Xem hoạt động
menus-palette-start-all = Khởi động mọi giả lập của dàn máy…
menus-palette-stop-all = Dừng mọi giả lập của dàn máy…
menus-palette-add = Thêm máy trạm…
menus-palette-settings = Cài đặt: mạch, thông báo…
menus-palette-help = Trợ giúp: mạch, phím tắt, tệp
menus-palette-leave-demo-note = Về danh sách của bạn
menus-palette-quit = Thoát LDFleet
menus-palette-on = trên { $name }
menus-palette-action = { $action } { $title }
menus-palette-on-in-state = trên { $name }, { $state }
menus-palette-emulator = { $title } trên { $name }, { $state }
menus-restart-all = Khởi động lại tất cả
menus-more-all = Thao tác khác với tất cả…
menus-test-connections = Kiểm tra các kết nối…
menus-block-circuits = Chặn một mạch…
menus-palette-all-of = { $action } mọi giả lập: { $whom }
menus-palette-all-of-note = xem kế hoạch trước
