### Vì sao LDFleet không làm điều được yêu cầu, khi lý do không nằm ở máy trạm.

fleet-unknown-workstation = Máy trạm này không còn trong danh sách.
fleet-unknown-operation = Tác vụ này không còn trong danh sách.
fleet-reason-needed = Hãy nhập lý do. Lý do được hiện trong cửa sổ này và ghi vào nhật ký.
fleet-typed-too-large = Nội dung đã nhập dài hơn { $most } KB. Hãy xem có dán nhầm thứ khác không.
fleet-reason-too-long = Lý do dài nhiều nhất { $most } ký tự.
fleet-closing = LDFleet đang đóng.
fleet-busy = Máy trạm đang có quá nhiều việc; hãy thử lại sau giây lát.
fleet-too-many = Danh sách có { $most } máy trạm, đây là mức tối đa của một cửa sổ.
fleet-password-in-use =
    { $count ->
       *[other] { $names } đang dùng mật khẩu khác của { $account }. Mật khẩu ở đó cũng sẽ bị thay.
    }
fleet-and-more = { $more } nữa
fleet-no-thread = Không tạo được luồng xử lý: { $reason }
fleet-limits-do-not-fit = Giới hạn thời gian của { $name } không phù hợp. { $reason }

## Tác vụ

fleet-nothing-to-change = Không có gì để thay đổi: hãy điền ít nhất một mục.
fleet-operation-ended = Tác vụ này đã kết thúc.
fleet-operation-half-way = Lệnh đang được thực hiện, dừng giữa chừng có thể làm hỏng giả lập. Hãy đợi đến khi có trả lời.

## Tài khoản và máy tính

fleet-password-not-refused = Mật khẩu của tài khoản này không bị từ chối.
fleet-no-other-computer = Không có máy tính khác nào trả lời ở địa chỉ của { $name }.
fleet-password-missing = Chưa có mật khẩu của { $user }. Hãy nhập để kết nối tới { $name }.
fleet-own-password-refused = { $name } đã từ chối mật khẩu của { $user }. Không gửi gì tới đó cho đến khi bạn nhập mật khẩu khác.
fleet-shared-password-refused = Mật khẩu của { $user } đã bị từ chối. Không gửi gì tới { $name }, cũng như tới máy trạm nào khác dùng tài khoản này, cho đến khi bạn nhập mật khẩu khác.
fleet-password-not-kept = Không lưu được mật khẩu: { $reason }
fleet-password-not-read = Không đọc được mật khẩu: { $reason }
fleet-password-not-removed = Không xóa được mật khẩu: { $reason }

## Tệp

fleet-file-workstations = Danh sách máy trạm
fleet-file-settings = Cài đặt
fleet-file-picture = Ảnh
fleet-file-preferences = Lựa chọn ngôn ngữ và giao diện
fleet-file-breakers = Danh sách mạch chặn thủ công và mật khẩu bị từ chối
fleet-file-views = Các chế độ xem đã lưu
fleet-file-saved-plans = Các kế hoạch đã lưu
fleet-file-commands = Các lệnh adb đã lưu
fleet-file-plans = Các kế hoạch
fleet-file-watch = Danh sách được giám sát
fleet-file-maintenance = Danh sách đang bảo trì
fleet-file-targets = Danh sách nơi nhận thông báo
fleet-file-schedules = Các lịch
fleet-file-tags = Nhãn của giả lập
fleet-file-unfinished = Danh sách việc đang làm dở khi LDFleet đóng
fleet-file-not-read = { $what }: không đọc được ({ $path }): { $reason }
fleet-file-not-written = { $what }: không ghi được ({ $path }): { $reason }
fleet-file-not-set-aside = { $what }: không cất riêng được ({ $path }): { $reason }

## Kiểm tra kết nối

fleet-tests-full = Đang có nhiều lượt kiểm tra kết nối. Hãy đợi một lượt xong, hoặc hủy bớt.
fleet-test-ended = Lượt kiểm tra này đã kết thúc.
fleet-no-recording = Không còn bản ghi nào.
fleet-recording-path = “{ $path }” không phải là đường dẫn đầy đủ trên máy tính này.
fleet-recording-exists = Đã có { $path }; hãy chọn tên khác.
fleet-recording-not-written = Không ghi được { $path }: { $reason }.

## Bản demo

fleet-demo-not-started = Không khởi động được dàn máy demo ({ $step }): { $reason }
fleet-demo-nothing-added = Không thêm được gì vào bản demo: nó chỉ có máy trạm mô phỏng. Hãy rời bản demo để thêm máy của bạn.
fleet-demo-running = Bản demo đang chạy rồi.
fleet-demo-needs-empty-list = Bản demo chỉ dùng khi danh sách trống, để không ai nhầm nó với dàn máy thật.
fleet-demo-not-running = Không có bản demo nào đang chạy.
fleet-demo-address = Máy trạm của bản demo giữ địa chỉ và cổng mô phỏng. Hãy rời bản demo để làm việc với máy trạm thật.
fleet-demo-times = Thời gian của bản demo được rút ngắn và không đổi được.

## Các cách sửa được đề nghị

fleet-repair-settings-cut-off = Tệp cấu hình của giả lập bị cụt, nên sẽ không bao giờ vào được Android. Có thể đặt lại bản sao tốt gần nhất.
fleet-repair-crashed = Máy ảo của giả lập đã chết, chỉ còn cửa sổ. Hãy buộc dừng cửa sổ rồi khởi động lại giả lập.
fleet-repair-several-stuck = Máy ảo của nhiều giả lập ở đây không chạy lên: dịch vụ VirtualBox của LDPlayer bị treo. Kết thúc dịch vụ sẽ khắc phục được, nhưng mọi giả lập đang chạy trên máy trạm này cũng tắt theo.
fleet-repair-no-machine = Máy ảo của giả lập không chạy lên. Điều này xảy ra khi khởi động quá sớm sau khi dừng. Hãy buộc dừng rồi khởi động lại. Nếu không được, dịch vụ VirtualBox của máy trạm này đang bị treo.
fleet-repair-no-android = Android trong giả lập không lên. Hãy buộc dừng rồi khởi động lại; những gì Android chưa ghi sẽ mất.

## Cửa sổ đã hỏi nhưng không nhận được câu trả lời

fleet-no-answer = LDFleet không trả lời.
fleet-not-carried-out = LDFleet không thực hiện được: { $reason }
fleet-restarting = { $name } đang khởi động lại, theo yêu cầu.
fleet-going-down = { $name } đang tắt máy, theo yêu cầu.
fleet-shut-down-by-you = { $name } đang tắt: bạn đã tắt máy. Hãy đánh thức, hoặc bật máy thủ công.
