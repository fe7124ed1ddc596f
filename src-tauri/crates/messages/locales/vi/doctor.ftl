### Kiểm tra kết nối.

doctor-open-circuits = Mạch đang bị chặn: { $layers }. Trong lúc đó không gửi gì khác tới máy trạm này; lượt kiểm tra này đi qua vì bạn yêu cầu, và không làm thay đổi mạch nào.

## Một bước thế nào

doctor-waiting = Chờ
doctor-waiting-explain = Chưa kiểm tra.
doctor-testing = Đang kiểm tra
doctor-testing-explain = Đang được kiểm tra.
doctor-passed = Đạt
doctor-passed-explain = Hoạt động bình thường.
doctor-warning = Cảnh báo
doctor-warning-explain = Hoạt động, nhưng có thứ có thể không.
doctor-failed = Lỗi
doctor-failed-explain = Không hoạt động.
doctor-skipped = Bỏ qua
doctor-skipped-explain = Không kiểm tra.

## Kết quả

doctor-progress = Đang kiểm tra: xong { $done }/{ $steps } bước
doctor-cancelled = Đã hủy
doctor-does-not-work = Không hoạt động: { $step }
doctor-works-with-warnings = Hoạt động, có { $warnings } cảnh báo
doctor-works-as-far-as-tested = Hoạt động, trong phạm vi kiểm tra được
doctor-works = Mọi thứ hoạt động
doctor-not-closed = Không đóng được lượt kiểm tra: { $reason }

## Hộp thoại

doctor-title = Kiểm tra kết nối: { $name }
doctor-beginning = Đang bắt đầu…
doctor-report = Báo cáo
doctor-copy-report = Sao chép báo cáo
doctor-copied = Đã sao chép
doctor-record = Ghi lại câu trả lời…
doctor-record-explain = Dành cho nhà phát triển LDFleet: những gì Windows trả lời, không có tên. Bạn xem được trước khi lưu.
doctor-cancel = Hủy kiểm tra
doctor-cancelling = Đang hủy…
doctor-again = Kiểm tra lại
doctor-close = Đóng

## Một bước

doctor-details = Chi tiết
doctor-hide = Ẩn
doctor-show-details-of = Hiện chi tiết của { $step }
doctor-hide-details-of = Ẩn chi tiết của { $step }
doctor-accept-explain = Từ nay, { $stranger } là máy tính đúng ở địa chỉ này
doctor-accept = Chấp nhận máy này
doctor-lowers-security = Làm giảm bảo mật.
doctor-powershell = PowerShell (Chạy với tư cách quản trị viên), trên máy trạm

## Chứng chỉ

doctor-certificate = Chứng chỉ của máy trạm
doctor-certificate-changed = Đây không phải chứng chỉ bạn đã chấp nhận. Nếu không ai gia hạn nó, có thể một máy tính khác đang chặn giữa kết nối.
doctor-certificate-accepted = Đã chấp nhận
doctor-certificate-now = Hiện tại
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = Cấp cho
doctor-certificate-issued-by = Cấp bởi
doctor-certificate-subject = { $subject } ({ $names })
doctor-certificate-itself = chính nó
doctor-certificate-valid = Hiệu lực
doctor-certificate-from-to = { $from } đến { $to }
doctor-certificate-compare = Hãy so dấu vân tay với dấu ngay trên máy trạm. Khi bạn đã tin chứng chỉ này, không chứng chỉ nào khác được chấp nhận cho máy trạm này.
doctor-certificate-trust = Tin chứng chỉ này

## Tìm thấy LDPlayer ở đâu

doctor-installs = Tìm thấy LDPlayer ở { $places } nơi
doctor-install-data = Dữ liệu:
doctor-install-in-use = đang dùng
doctor-install-use = Dùng nơi này
doctor-install-use-path = Dùng { $path }

## Câu trả lời đã ghi lại

doctor-recording = Đang ghi lại câu trả lời: { $done }/{ $total } câu hỏi. Không thay đổi gì trên máy trạm.
doctor-recorded = Đây là tất cả những gì sẽ được lưu. Tên, số và địa chỉ của người, máy tính và mạng đã được thay; hãy xem có còn sót không. LDFleet không gửi đi đâu.
doctor-recorded-answers = Câu trả lời đã ghi lại
doctor-save-as = Lưu thành
doctor-save = Lưu
doctor-saved = Đã lưu: { $path }

## Các bước

doctor-step-name = Tên
doctor-step-connection = Kết nối
doctor-step-certificate = Chứng chỉ
doctor-step-winrm = WinRM
doctor-step-login = Đăng nhập
doctor-step-computer = Máy tính
doctor-step-permission = Quyền
doctor-step-shell = Shell từ xa
doctor-step-code-page = Bảng mã
doctor-step-ldplayer = LDPlayer
doctor-step-listing = Danh sách giả lập
doctor-step-desktop = Desktop
doctor-step-adb = adb
doctor-step-clock = Đồng hồ
doctor-step-disk = Ổ đĩa trống

## Vì sao không ghi lại gì

doctor-nobody-to-record = Không ai đăng nhập.
doctor-recorded-without-faults = Câu trả lời chỉ được ghi lại sau một lượt kiểm tra không có lỗi. Chưa ghi lại gì.
doctor-nothing-answered = Chưa ghi lại gì: không có câu trả lời nào.
doctor-name-left = Chưa ghi lại gì: trong câu trả lời cho { $question } vẫn còn đọc được một tên.
doctor-not-recorded = Chưa ghi lại gì: { $reason }.
doctor-round-title = Kiểm tra kết nối: { $names }
doctor-round-progress = Đã kiểm tra { $over }/{ $workstations }
doctor-round-over =
    Đã kiểm tra hết { $workstations } máy trạm: { $failed ->
        [0] không thấy lỗi nào.
       *[other] { $failed } máy không hoạt động.
    }
doctor-round-list = Máy trạm
doctor-round-cancel = Dừng kiểm tra
