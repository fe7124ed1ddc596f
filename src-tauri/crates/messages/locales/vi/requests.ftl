### Những gì có thể yêu cầu với giả lập và máy trạm: tên trong menu, trên nút, và hộp thoại hỏi trước.

requests-asks = { $action }…
requests-number = { $action } { $number }
requests-of-on = { $of } trên { $on }

## Nhóm của menu

requests-group-run = Vận hành
requests-group-apps = Ứng dụng
requests-group-device = Thiết bị
requests-group-emulator = Giả lập
requests-group-delete = Xóa
requests-group-create = Tạo
requests-group-ldplayer = LDPlayer
requests-group-windows = Windows
requests-group-files = Tệp

## Phím

requests-key-rename = F2
requests-key-delete = Del

## Dùng chung

requests-package = Tên gói
requests-package-hint = Ví dụ com.android.chrome
requests-backup-file = Tệp trên máy trạm
requests-backup-file-hint = Đường dẫn đầy đủ, đuôi .ldbk
requests-many-alike = Tất cả nhận cùng giá trị. Mã định danh: “auto” cho mỗi giả lập một mã riêng; mã tự gõ sẽ giống nhau ở tất cả.

## Khởi động

requests-start = Khởi động
requests-start-none = Không giả lập nào trong số này khởi động được.
requests-start-title = Khởi động { $of }?

## Dừng

requests-stop = Dừng
requests-stop-none = Không giả lập nào trong số này dừng được.
requests-stop-title = Dừng { $of }?
requests-stop-explains = Mọi thứ đang chạy trong đó sẽ tắt.
requests-stop-stopped = Giả lập đã dừng rồi.

## Khởi động lại

requests-restart = Khởi động lại
requests-restart-none = Không giả lập nào trong số này khởi động lại được.
requests-restart-title = Khởi động lại { $of }?
requests-restart-explains = Mọi thứ đang chạy trong đó sẽ tắt; sau đó giả lập được khởi động lại.
requests-restart-stopped = Giả lập đã dừng: hãy dùng Khởi động.

## Buộc dừng

requests-kill = Buộc dừng
requests-kill-none = Không giả lập nào trong số này buộc dừng được.
requests-kill-title = Buộc dừng { $of }?
requests-kill-explains = Các tiến trình bị kết thúc ngay, như khi mất điện. Những gì Android chưa ghi xuống ổ đĩa sẽ mất.
requests-kill-stopped = Giả lập đã dừng: không có gì để kết thúc.

## Cài ứng dụng

requests-install-app = Cài ứng dụng
requests-install-app-none = Không cài được ứng dụng vào giả lập nào trong số này.
requests-install-app-title = Cài ứng dụng vào { $of }
requests-install-app-submit = Cài
requests-install-app-file = Tệp APK trên máy trạm
requests-install-app-file-hint = Đường dẫn đầy đủ, ví dụ C:\apps\game.apk
requests-send-file = Gửi tệp
requests-send-file-menu = Gửi tệp
requests-send-file-title = Gửi tệp tới { $of }
requests-send-file-submit = Gửi
requests-send-file-explains = Tệp được đặt vào thư mục của LDFleet ở đó, C:\ProgramData\LDFleet\files, nơi mọi người đăng nhập ở đó đều đọc được. Những gì đã có sẵn không gửi lại.
requests-remove-file = Xóa tệp đã gửi
requests-remove-file-menu = Tệp đã gửi
requests-remove-file-title = Những gì LDFleet đã gửi tới { $of }
requests-remove-file-submit = Xóa
requests-remove-file-explains = Tệp đã gửi được giữ đến khi bạn xóa. Ứng dụng đã cài từ tệp vẫn hoạt động.
requests-app-from = Ứng dụng nằm
requests-app-here = trên máy tính này
requests-app-there = trên máy trạm
requests-file-choose = Chọn tệp…
requests-file-other = Chọn tệp khác…
requests-file-reading = Đang đọc tệp…
requests-file-none = Chưa chọn tệp nào. Cũng có thể thả tệp vào cửa sổ.
requests-file-first = Hãy chọn tệp trước.
requests-file-goes-once = Tệp được gửi tới mỗi máy trạm một lần và được kiểm tra ở đó trước khi cài.
requests-app-version = { $name } { $version }
requests-app-min-sdk = Cần Android có API level { $level } trở lên.
requests-app-abis = Có mã cho { $abis }.
requests-file-size = { $bytes } · SHA-256 { $hash }
requests-files-looking = Đang xem…
requests-files-none = LDFleet không để lại tệp nào ở đó.
requests-files-part = một phần
requests-files-free = Ổ đĩa ở đó còn trống { $free }.
requests-files-choose-first = Hãy chọn những gì cần xóa.

## Mở ứng dụng

requests-start-app = Mở ứng dụng
requests-start-app-none = Không mở được ứng dụng trong giả lập nào trong số này.
requests-start-app-title = Mở ứng dụng trong { $of }
requests-start-app-submit = Mở ứng dụng

## Đóng ứng dụng

requests-stop-app = Đóng ứng dụng
requests-stop-app-none = Không đóng được ứng dụng trong giả lập nào trong số này.
requests-stop-app-title = Đóng ứng dụng trong { $of }
requests-stop-app-submit = Đóng ứng dụng

## Gỡ ứng dụng

requests-uninstall-app = Gỡ ứng dụng
requests-uninstall-app-none = Không gỡ được ứng dụng khỏi giả lập nào trong số này.
requests-uninstall-app-title = Gỡ ứng dụng khỏi { $of }
requests-uninstall-app-submit = Gỡ
requests-uninstall-app-explains = Dữ liệu của ứng dụng bị xóa theo.

## Chạy adb

requests-adb = Chạy adb
requests-adb-none = Không chạy được adb trong giả lập nào trong số này.
requests-adb-title = Chạy adb trong { $of }
requests-adb-submit = Chạy
requests-adb-command = Lệnh
requests-adb-command-hint = Phần sau chữ adb, ví dụ: shell getprop ro.product.model

## Đặt vị trí

requests-set-location = Đặt vị trí
requests-set-location-none = Không đặt được vị trí của giả lập nào trong số này.
requests-set-location-title = Đặt vị trí của { $of }
requests-set-location-longitude = Kinh độ
requests-set-location-longitude-hint = Độ về phía đông, -180 đến 180
requests-set-location-latitude = Vĩ độ
requests-set-location-latitude-hint = Độ về phía bắc, -90 đến 90

## Đặt thuộc tính

requests-set-property = Đặt thuộc tính
requests-set-property-none = Không đặt được thuộc tính cho giả lập nào trong số này.
requests-set-property-title = Đặt thuộc tính của { $of }
requests-set-property-key = Tên
requests-set-property-key-hint = Ví dụ phone.imei
requests-set-property-value = Giá trị
requests-set-property-value-hint = auto để LDPlayer tự tạo, ở mục cho phép

## Đổi tên

requests-rename = Đổi tên
requests-rename-none = Không giả lập nào trong số này đổi tên được.
requests-rename-title = Đổi tên { $of }
requests-rename-new = Tên mới
requests-rename-new-hint = Như LDPlayer hiển thị

## Sửa cấu hình

requests-modify = Sửa cấu hình
requests-modify-none = Không giả lập nào trong số này sửa cấu hình được.
requests-modify-title = Sửa cấu hình của { $of }
requests-modify-submit = Sửa
requests-modify-explains = Mục nào để trống thì giữ nguyên.

## Bật/tắt gỡ lỗi ADB

requests-adb-debugging = Bật/tắt gỡ lỗi ADB
requests-adb-debugging-none = Không bật/tắt được gỡ lỗi ADB ở giả lập nào trong số này.
requests-adb-debugging-title = Bật/tắt gỡ lỗi ADB của { $of }
requests-adb-debugging-submit = Áp dụng
requests-adb-debugging-explains = Ứng dụng, lệnh adb và trạng thái “Sẵn sàng” cần mục này; giả lập mới của LDPlayer 14 mặc định tắt. LDPlayer mở cổng ADB ra mọi mạng mà máy trạm tham gia: hãy giữ cổng sau tường lửa.

## Nhân bản

requests-clone = Nhân bản
requests-clone-none = Không giả lập nào trong số này nhân bản được.
requests-clone-title = Nhân bản { $of }
requests-clone-explains = Giả lập nhân bản có cùng ứng dụng và dữ liệu. Nó chiếm dung lượng như bản gốc, và mất vài phút.

## Sao lưu

requests-backup = Sao lưu
requests-backup-none = Không giả lập nào trong số này sao lưu được.
requests-backup-title = Sao lưu { $of }
requests-backup-explains = Ghi giả lập ra một tệp trên máy trạm: thường hơn 1 GB, và mất vài phút.
requests-backup-explains-many = Mỗi giả lập có tệp riêng, đặt theo tên, số và ngày hôm nay.

## Khôi phục

requests-restore = Khôi phục
requests-restore-none = Không giả lập nào trong số này khôi phục được.
requests-restore-title = Khôi phục { $of } từ bản sao lưu?
requests-restore-explains = Mọi thứ trong giả lập được thay bằng nội dung bản sao lưu. Những gì đang có sẽ mất.
requests-restore-explains-many = Tất cả được thay bằng cùng một bản sao lưu.

## Khôi phục cấu hình

requests-restore-config = Khôi phục cấu hình
requests-restore-config-none = Không khôi phục được cấu hình của giả lập nào trong số này.
requests-restore-config-title = Khôi phục cấu hình của { $of }?
requests-restore-config-explains = Đặt lại bản sao tốt gần nhất của tệp cấu hình. Cấu hình đã đổi sau bản sao đó sẽ mất; ứng dụng và dữ liệu còn nguyên.

## Xóa

requests-delete = Xóa
requests-delete-none = Không giả lập nào trong số này xóa được.
requests-delete-title = Xóa { $of }?
requests-delete-explains = Xóa trên máy trạm cùng mọi thứ bên trong: ứng dụng, tài khoản, tệp. Không thể hoàn tác.

## Tạo

requests-create = Tạo
requests-create-menu = Tạo giả lập
requests-create-title = Tạo giả lập trên { $of }
requests-create-explains = Mục nào để trống thì theo mặc định của LDPlayer.

## Cấu hình chung

requests-global-settings = Đổi cấu hình chung
requests-global-settings-menu = Cấu hình chung
requests-global-settings-title = Cấu hình chung của { $of }
requests-global-settings-submit = Đổi
requests-global-settings-explains = Cho mọi giả lập của máy trạm này. Giả lập đang chạy dùng cấu hình mới từ lần khởi động tới.

## Sắp xếp cửa sổ

requests-arrange-windows = Sắp xếp cửa sổ
requests-arrange-windows-title = Sắp xếp cửa sổ trên { $of }?
requests-arrange-windows-explains = LDPlayer xếp cửa sổ của mọi giả lập cạnh nhau trên desktop của máy trạm.
requests-restart-windows = Khởi động lại Windows
requests-restart-windows-title = Khởi động lại Windows trên { $of }?
requests-restart-windows-explains = Windows kết thúc mọi chương trình ngay, không hỏi: những gì Android chưa ghi xuống ổ đĩa sẽ mất. Máy tắt 30 giây sau khi bạn xác nhận; cho đến lúc đó có thể rút lại bằng Hủy. Chỉ tính là xong khi Windows, desktop và LDPlayer đã trở lại. Nếu Windows không tự đăng nhập thì sau đó không có ai đăng nhập, và không khởi động được giả lập nào cho đến khi có người đăng nhập.
requests-shut-down = Tắt máy
requests-shut-down-title = Tắt máy { $of }?
requests-shut-down-explains = Windows kết thúc mọi chương trình ngay, không hỏi: những gì Android chưa ghi xuống ổ đĩa sẽ mất. Máy tắt 30 giây sau khi bạn xác nhận; cho đến lúc đó có thể rút lại bằng Hủy. Sau đó máy được hiện là đã tắt, không phải là bị lỗi.
requests-wake = Đánh thức
requests-wake-title = Đánh thức { $of }?
requests-wake-explains = Một gói tin được gửi vào mạng của máy tính này. Nó đánh thức máy đang tắt nếu Wake-on-LAN được bật trong firmware và trong driver card mạng của máy đó. Chỉ tính là xong khi máy trả lời.
requests-give-desktop-back = Trả lại desktop
requests-give-desktop-back-title = Trả lại desktop trên { $of }?
requests-give-desktop-back-explains = Remote Desktop lấy desktop khỏi màn hình của chính máy, và khi đóng thì để desktop không được vẽ: giả lập ở đó đen màn hình. Thao tác này đưa desktop về màn hình của máy (tscon) và kết thúc kết nối Remote Desktop tới đó. Trên máy không có màn hình, giả lập vẫn có thể không vẽ.

## Kết thúc dịch vụ VirtualBox

requests-end-vbox = Kết thúc dịch vụ VirtualBox
requests-end-vbox-title = Kết thúc dịch vụ VirtualBox của LDPlayer trên { $of }?
requests-end-vbox-submit = Kết thúc dịch vụ
requests-end-vbox-explains = Mọi giả lập đang chạy ở đó tắt theo ngay lập tức: những gì Android chưa ghi xuống ổ đĩa sẽ mất. LDPlayer chạy lại dịch vụ khi khởi động giả lập tiếp theo.

## Vì sao trạng thái giả lập không cho phép

requests-running-already = Giả lập đang chạy rồi.
requests-starting-already = Giả lập đang khởi động rồi.
requests-stuck-restart = Giả lập bị treo lúc khởi động: hãy dừng hoặc khởi động lại.
requests-window-open-restart = Cửa sổ giả lập còn mở: hãy dừng hoặc khởi động lại.
requests-answers-restart = Android vẫn trả lời: hãy dừng hoặc khởi động lại.
requests-running-stop-first = Giả lập đang chạy: hãy dừng trước.
requests-starting-stop-first = Giả lập đang khởi động: hãy dừng trước.
requests-stuck-stop-first = Giả lập bị treo lúc khởi động: hãy dừng trước.
requests-window-open-stop-first = Cửa sổ giả lập còn mở: hãy dừng trước.
requests-answers-stop-first = Android vẫn trả lời: hãy dừng trước.
requests-unclear-stop-first = Không rõ giả lập đã dừng chưa: hãy dừng trước.
requests-stopped-start-first = Giả lập đã dừng: hãy khởi động trước.
requests-android-not-up = Android chưa lên.
requests-android-stuck = Android không lên: hãy khởi động lại trước.
requests-machine-gone = Máy ảo không còn: hãy khởi động lại trước.
requests-waits-for-answer = Đang đợi trả lời cho yêu cầu trước.
requests-busy = Việc khác đang làm với giả lập này.
requests-already-queued = Giả lập này có tác vụ đang chờ: { $action }.
requests-already-running = Giả lập này có tác vụ đang chạy: { $action }.
requests-already-queued-cancel = Giả lập này có tác vụ đang chờ: { $action }. Hãy hủy trước.
requests-already-running-cancel = Giả lập này có tác vụ đang chạy: { $action }. Hãy hủy trước.

## Những gì không được gửi

requests-not-sent-to-all = { $action }: không gửi được { $missing }/{ $asked } yêu cầu, trên { $workstations } máy trạm. { $first }: { $reason }
requests-not-sent-to-any = { $action }: không gửi được tới giả lập nào trong { $emulators } giả lập. { $reason }
requests-not-sent = { $action }: không gửi được tới { $missing }/{ $emulators } giả lập. { $reason }
requests-gone = { $title } không còn trên { $name } với số { $index }.
