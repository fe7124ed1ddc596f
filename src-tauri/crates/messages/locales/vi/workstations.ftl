### Máy trạm: trạng thái, danh sách, và thông tin của từng máy.

## Trạng thái

workstations-connecting = Đang kết nối
workstations-connecting-explain = Máy trạm này chưa trả lời.
workstations-online = Online
workstations-online-explain = Đã đọc được danh sách giả lập mới nhất.
workstations-failing = Đang lỗi
workstations-failing-explain = Không đọc được danh sách mới nhất. Thông tin đang hiện là cũ hơn.
workstations-blocked = Bị chặn
workstations-blocked-explain = Không gửi gì tới máy trạm này cho đến khi kiểm tra xong.
workstations-restarting = Đang khởi động lại
workstations-restarting-explain = Máy không trả lời vì đã được lệnh khởi động lại hoặc tắt máy. Đó không phải là lỗi, và không được đếm.
workstations-off = Đã tắt (do bạn)
workstations-off-explain = Máy đã được tắt từ đây và từ đó chưa trả lời. Hãy đánh thức, hoặc bật máy thủ công.
workstations-blocked-manually = Chặn thủ công
workstations-blocked-manually-explain = Bạn đã chặn một mạch: không gửi gì cho đến khi bạn bỏ chặn.
workstations-password-refused = Mật khẩu bị từ chối
workstations-password-refused-explain = Mật khẩu bị từ chối. Không gửi gì cho đến khi bạn nhập mật khẩu mới hoặc thử lại.
workstations-password-needed = Cần mật khẩu
workstations-password-needed-explain = Chưa có mật khẩu của tài khoản này. Hãy nhập.
workstations-other-answers = { $stranger } trả lời
workstations-other-than-before = { $stranger } trả lời ở địa chỉ này, không phải máy tính trước đây.
workstations-other-than = { $stranger } trả lời ở địa chỉ này, không phải { $computer }.

## Máy nào, bao nhiêu

workstations-count = { $workstations } máy trạm

## Vì sao máy trạm không tham gia

workstations-no-list-yet = Chưa có danh sách giả lập
workstations-has-no-emulators = Không có giả lập
workstations-none-can-take-part = Không giả lập nào của máy này tham gia được

## Danh sách

workstations-title = Máy trạm
workstations-chosen = Máy trạm đang chọn
workstations-filter = Lọc: từ, #tag
workstations-filter-label = Lọc máy trạm theo tên, địa chỉ, tài khoản hoặc #tag
workstations-notes = Ghi chú
workstations-only-problems = Chỉ máy có vấn đề
workstations-with-problems = ({ $workstations })
workstations-order = Thứ tự máy trạm
workstations-order-problems = Có vấn đề trước
workstations-order-name = Theo tên
workstations-order-own = Theo lúc thêm
workstations-none-match = Không có máy trạm nào khớp với “{ $filter }”.
workstations-none-match-problems = Trong các máy có vấn đề, không máy nào khớp với “{ $filter }”.
workstations-none-has-problem = Không máy trạm nào có vấn đề.
workstations-show-all = Xem tất cả
workstations-all = { $workstations } máy trạm
workstations-shown = { $shown }/{ $workstations } máy trạm
workstations-add = Thêm máy trạm…

## Trong một hàng

workstations-same-as = Cùng một máy tính với { $names }
workstations-twice = trùng
workstations-ailing = { $emulators } giả lập bị treo hoặc bị sập
workstations-running = { $running }/{ $emulators } giả lập đang chạy
workstations-round-trip = Thời gian lấy danh sách gần nhất

## Nhiều máy được chọn cùng lúc

workstations-act-on-selected = Thao tác với các máy trạm đã chọn
workstations-selected = Đã chọn { $workstations } máy trạm
workstations-select-one = Trở về chọn một máy
workstations-select-one-key = Trở về chọn một máy (Esc)
workstations-does = { $action } { $emulators }

## Một máy trạm

workstations-address = Địa chỉ
workstations-account = Tài khoản
workstations-list-age = Danh sách giả lập
workstations-no-list = chưa có
workstations-no-list-explain = Chưa nhận được danh sách nào.
workstations-list-seen = Thấy lần cuối lúc { $time }.
workstations-list-stale-explain = Thấy lần cuối lúc { $time }. Các lần sau đều lỗi: giả lập có thể đã thay đổi từ đó.
workstations-list-stale = { $age } · cũ
workstations-refresh = Làm mới
workstations-refresh-explain = Lấy danh sách giả lập ngay (F5)
workstations-actions = Thao tác ▾
workstations-test = Kiểm tra…
workstations-test-explain = Kiểm tra kết nối từng bước: tên, cổng, đăng nhập, LDPlayer
workstations-edit = Sửa…
workstations-remove = Gỡ…

## Máy có vấn đề gì

workstations-since = Từ { $since }
workstations-first-seen = Thấy lần đầu lúc { $time }
workstations-show-answer = Hiện câu trả lời
workstations-hide-answer = Ẩn câu trả lời
workstations-enter-new-password = Nhập mật khẩu mới…
workstations-try-again = Thử lại
workstations-try-again-explain = Gửi mật khẩu hiện tại thêm một lần. Windows khóa tài khoản sau vài lần sai mật khẩu.
workstations-accept-explain = Từ nay, { $stranger } là máy tính đúng ở địa chỉ này
workstations-accept = Chấp nhận máy này
workstations-edit-address = Sửa địa chỉ…
workstations-try-now = Thử ngay
workstations-test-connection = Kiểm tra kết nối…
workstations-test-connection-explain = Kiểm tra kết nối từng bước. Dùng được cả khi mạch đang bị chặn.
workstations-same-computer = Đây là cùng một máy tính với { $names } trong danh sách. Mọi thứ bị hỏi và hiện hai lần; hãy gỡ bớt một.
workstations-same-computer-named = Đây là cùng một máy tính ({ $computer }) với { $names } trong danh sách. Mọi thứ bị hỏi và hiện hai lần; hãy gỡ bớt một.

## Chỗ dành cho giả lập

workstations-no-emulators-known = Chưa có danh sách giả lập
workstations-must-sign-in = LDFleet phải đăng nhập vào { $name } thì mới lấy được danh sách giả lập.
workstations-connecting-to = Đang kết nối tới { $address }…
workstations-first-list = Giả lập sẽ hiện ở đây khi có danh sách đầu tiên.
workstations-never-answered = { $name } chưa trả lời lần nào từ khi mở LDFleet. Giả lập sẽ hiện ở đây ngay khi máy trả lời.
workstations-without-emulators = Máy trạm này không có giả lập
workstations-without-emulators-explain = Giả lập được tạo trong LDPlayer trên { $name } sẽ tự hiện ở đây.
workstations-create-emulator = Tạo giả lập…

## Không có máy trạm nào

workstations-none-in-demo = Bản demo không còn máy trạm nào
workstations-none-in-demo-explain = Bạn đã gỡ hết. Hãy rời bản demo để xem danh sách của bạn; khi danh sách trống, có thể mở lại bản demo.
workstations-none = Chưa có máy trạm nào
workstations-none-explain = LDFleet hiện mọi giả lập LDPlayer trên các máy trạm Windows của bạn trong một cửa sổ, và khởi động, dừng, khởi động lại chúng. Khi một máy trạm lỗi liên tục, LDFleet ngừng gửi tới máy đó, cho bạn biết vì sao, và thường xuyên kiểm tra xem máy đã hoạt động lại chưa.
workstations-add-first = Thêm máy trạm…
workstations-start-demo = Xem dàn máy demo
workstations-starting-demo = Đang mở bản demo…
workstations-demo-explain = Bản demo được mô phỏng ngay trong LDFleet: không liên lạc với máy tính thật nào và không lưu gì. Bạn có thể rời bất cứ lúc nào.

## Gỡ

workstations-remove-title = Gỡ { $names } khỏi LDFleet?
workstations-remove-explain = Trên máy trạm không có gì thay đổi: giả lập vẫn chạy. LDFleet chỉ quên địa chỉ và cấu hình của máy; bạn có thể thêm lại.
workstations-remove-explain-many = Trên các máy trạm không có gì thay đổi: giả lập vẫn chạy. LDFleet chỉ quên địa chỉ và cấu hình của chúng; bạn có thể thêm lại.
workstations-remove-now = Gỡ { $names }
workstations-removing = Đang gỡ…
workstations-keep = Giữ lại
workstations-keep-many = Giữ lại
workstations-not-removed = { $name }: { $reason }
workstations-edit-several = Sửa { $names }
workstations-edit-several-explain = Mục nào để trống thì giữ nguyên trên từng máy. Tất cả đều được thay đổi, hoặc không máy nào.
workstations-password-kept = Để trống: mật khẩu đang giữ của từng tài khoản
workstations-now = Hiện tại: { $value }
workstations-now-different = Hiện tại: { $values } giá trị khác nhau
workstations-edit-number = Sửa { $workstations } máy trạm
workstations-edit-replace = Thay mật khẩu và sửa { $workstations } máy trạm
