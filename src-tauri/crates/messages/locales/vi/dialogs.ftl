### Hộp thoại hỏi trước khi gửi: các ô, những gì bị bỏ qua, các nút.

dialogs-cancel = Hủy
dialogs-close = Đóng
dialogs-asking = Đang hỏi…
dialogs-copy = Sao chép
dialogs-copied = Đã sao chép
dialogs-press-copy = Nhấn Ctrl C
dialogs-yes = Có
dialogs-no = Không
dialogs-on = Bật
dialogs-off = Tắt
dialogs-unchanged = Không đổi
dialogs-default = Mặc định của LDPlayer
dialogs-reading-values = Đang đọc các giá trị có thể…

## Phải gõ trước khi hủy hoại

dialogs-type-title = Gõ tên giả lập để xác nhận:
dialogs-type-number = Gõ số lượng để xác nhận:
dialogs-type-first = Hãy gõ “{ $expected }” trước.

## Của giả lập

dialogs-gone = Giả lập này không còn nữa.
dialogs-nothing-to-do = Không còn gì để làm.
dialogs-workstation-gone = một máy trạm không còn nữa
dialogs-earlier-waits = Một yêu cầu trước vẫn đang đợi trả lời.
dialogs-folder = Thư mục trên máy trạm
dialogs-folder-hint = Đường dẫn đầy đủ
dialogs-clone-title = Tên giả lập nhân bản
dialogs-clone-fresh = Mã định danh mới (IMEI, địa chỉ MAC…), để ứng dụng thấy một thiết bị khác
dialogs-adb-debugging = Gỡ lỗi ADB
dialogs-emulators = Giả lập
dialogs-all-take-part = { $emulators } giả lập:
dialogs-some-left-out = { $taking }/{ $emulators } giả lập; bỏ qua { $left }:
dialogs-progress = Tiến độ

## Của máy trạm

dialogs-start-queue = Mỗi máy trạm chỉ khởi động cùng lúc số giả lập mà cấu hình của nó cho phép; số còn lại chờ trong hàng đợi.
dialogs-workstations-left-out = Bỏ qua { $workstations } máy trạm:
dialogs-left-out = Các máy trạm bị bỏ qua
dialogs-created-on-each = { $each } giả lập trên mỗi máy trong { $workstations } máy trạm. Số đã được dùng trên máy nào thì máy đó bỏ qua.
dialogs-ends-none = Theo lần thấy gần nhất, không có giả lập nào chạy trên { $on }.
dialogs-ends = Theo lần thấy gần nhất, việc này làm tắt { $ends } giả lập, trong đó { $up } giả lập đã lên Android.
dialogs-ends-operations = { $operations } tác vụ đang chạy ở đó sẽ bị cắt ngang.

## Tên

dialogs-title = Tên
dialogs-title-hint = Như LDPlayer hiển thị
dialogs-how-many = Số lượng
dialogs-titles-two = { $first } và { $last }
dialogs-titles-many = { $first }, { $second } … { $last }

## Cấu hình giả lập

dialogs-cpus = Số nhân CPU
dialogs-memory = RAM
dialogs-megabytes = { $memory } MB
dialogs-root = Root
dialogs-auto-rotate = Xoay theo ứng dụng
dialogs-lock-window = Cố định cỡ cửa sổ
dialogs-phone-number = Số điện thoại
dialogs-device = Thiết bị
dialogs-as-entered = Như nhập ở đây
dialogs-manufacturer = Hãng sản xuất
dialogs-model = Kiểu máy
dialogs-screen = Màn hình
dialogs-width = Rộng
dialogs-height = Cao
dialogs-dpi = Dpi

## Mã định danh giả lập

dialogs-identifiers = Mã định danh
dialogs-identifiers-none = chưa nhập
dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto hoặc 15 chữ số
dialogs-sim-serial = Số sê-ri SIM
dialogs-sim-serial-hint = auto hoặc 20 ký tự
dialogs-android-id = Android ID
dialogs-android-id-hint = auto hoặc 16 chữ số hex
dialogs-mac = Địa chỉ MAC
dialogs-mac-hint = auto hoặc 12 chữ số hex
dialogs-all-auto = Tất cả auto
dialogs-clear = Xóa trắng

## Cấu hình chung của máy trạm

dialogs-fps = Khung hình/giây (FPS)
dialogs-fps-hint = 0 đến 60; để trống: không đổi
dialogs-audio = Âm thanh
dialogs-fast-play = Fast play
dialogs-clean-mode = Chế độ sạch (không quảng cáo)
dialogs-for-whom = Dành cho
dialogs-for-selected = { $emulators } giả lập đã chọn
