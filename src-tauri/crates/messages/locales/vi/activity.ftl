### Hoạt động: đã yêu cầu gì, và điều gì tự xảy ra.

## Giả lập tắt mà không ai yêu cầu ở đây

activity-ended-alone = Giả lập tự tắt, hoặc có người đóng nó tại máy trạm.
activity-machine-died = Máy ảo tự tắt; cửa sổ vẫn mở.
activity-ended-together = Giả lập tự tắt cùng với { $others } giả lập khác của máy trạm này: LDPlayer đã tắt, hoặc có người đăng xuất hay đóng chúng tại đó.
activity-ended-unseen = Giả lập tắt trong lúc máy trạm không trả lời.
activity-closed-there = Giả lập bị đóng tại máy trạm: cửa sổ mất trước.

## Những gì khác xảy ra với giả lập

activity-started-there = Giả lập được khởi động, không phải qua LDFleet.
activity-restarted-there = Giữa hai lần xem, giả lập đã tắt và được khởi động lại, không phải qua LDFleet.
activity-settings-changed = Đã thay đổi, không phải qua LDFleet: { $what }.
activity-title-changed = tên “{ $before }” giờ là “{ $now }”
activity-screen-changed = màn hình { $before } giờ là { $now }
activity-cores-changed = { $before } nhân giờ là { $now }
activity-memory-changed = RAM { $before } MB giờ là { $now } MB
activity-root-on = root đang bật
activity-root-off = root đang tắt
activity-adb-changed = mục gỡ lỗi adb

## Máy trạm

activity-circuit-opened = Mạch { $layer } bị chặn (mạch ngắt). { $why }
activity-circuit-isolated = Mạch { $layer } đã bị chặn thủ công: { $reason }
activity-circuit-closed = Mạch { $layer } đã OK trở lại (mạch đóng): { $cause }.
activity-answers-again = Máy trả lời trở lại, sau { $after }.
activity-account-refused = Mật khẩu của { $account } bị từ chối. Không gửi gì bằng mật khẩu đó cho đến khi bạn nhập mật khẩu mới.
activity-another-computer = Máy tính khác trả lời ở địa chỉ này: { $found }. Không gửi gì tới đó.
activity-tested = Đã kiểm tra kết nối: { $target }
activity-test-step = { $title }: { $found }

## Tệp

activity-entries-missing = Ở đây thiếu { $missing } mục: không ghi được.
activity-not-written = Hiện những gì xảy ra không được ghi lại, chỉ giữ trong bộ nhớ một thời gian.
activity-disk-full = Ổ đĩa chứa nhật ký hoạt động đã đầy. { $not-written } Hãy giải phóng dung lượng.
activity-locked = Một chương trình khác đang giữ tệp nhật ký hoạt động. { $not-written } Hãy đóng chương trình đó.
activity-not-permitted = Không ghi được tệp nhật ký hoạt động: { $reason }. { $not-written } Hãy bảo đảm bạn được phép ghi vào thư mục của tệp.
activity-newer = Tệp nhật ký hoạt động do một phiên bản LDFleet mới hơn ghi, và được để nguyên. { $not-written } Hãy cập nhật LDFleet.
activity-damaged = Tệp nhật ký hoạt động bị hỏng: { $reason }. { $not-written } Tệp sẽ tự được cất riêng và bắt đầu tệp mới.
activity-other-trouble = Không ghi được nhật ký hoạt động: { $reason }. { $not-written }
activity-set-aside = Tệp nhật ký hoạt động bị hỏng. Tệp được giữ lại với tên { $file }, và nhật ký hoạt động bắt đầu lại từ đầu.
activity-lost = Mất { $lost } mục nhật ký hoạt động: không còn chỗ chứa.
activity-whole-path = Hãy nhập đường dẫn đầy đủ của tệp cần ghi.
activity-not-kept = Ở đây không giữ nhật ký hoạt động.
activity-being-opened = Tệp nhật ký hoạt động đang được mở. Hãy thử lại sau giây lát.
activity-not-read = Không đọc được nhật ký hoạt động: { $reason }
activity-not-understood = Có phần của bộ lọc không hiểu được. Phần đó được đánh dấu.
activity-too-much = Bộ lọc này hỏi quá nhiều cùng lúc: nhiều nhất { $most } lựa chọn, và mỗi lựa chọn chừng ấy từ.
activity-not-exported = Không ghi được { $file }: { $reason }

## Hàng và bảng chi tiết của giả lập

activity-row-ended = tự tắt { $at }
activity-panel-ended = Tự tắt
activity-acknowledge = Đã biết

## Một mục nói về gì

activity-kind-crashed = Tự tắt
activity-kind-stopped = Đã tắt
activity-kind-came-back = Trở lại
activity-kind-settings-changed = Thay đổi
activity-kind-circuit-opened = Mạch bị chặn
activity-kind-circuit-closed = Mạch OK
activity-kind-account-refused = Mật khẩu bị từ chối
activity-kind-desktop-lost = Không ai đăng nhập
activity-kind-another-computer = Máy tính khác
activity-kind-doctor = Kiểm tra kết nối
activity-kind-dropped = Thiếu mục
activity-kind-watch-gave-up = Chế độ giám sát bỏ cuộc
activity-kind-watch = Giám sát

## Màn hình

activity-title = Hoạt động
activity-filter = Lọc: kind:crashed, op:start result:failed, #tag
activity-filter-label = Lọc hoạt động
activity-newest-first = Mới nhất trước
activity-reading = Đang đọc nhật ký hoạt động…
activity-more = Đang đọc thêm…
activity-none = Chưa có gì xảy ra
activity-none-explain = Những gì bạn yêu cầu, và những gì tự xảy ra, được liệt kê ở đây và giữ lại qua các lần khởi động.
activity-none-match = Không có gì khớp với bộ lọc.
activity-show-all = Xem tất cả
activity-new = Xem mục mới
activity-try-again = Thử lại
activity-day = { $day } · { $entries } mục
activity-day-or-more = { $day } · { $entries } mục trở lên
activity-day-only = { $day }
activity-today = Hôm nay, { $day }
activity-between = Từ { $from } đến { $until }
activity-only-on = Chỉ { $name }
activity-title-on = { $title } trên { $name }
activity-row = { $what } { $title } trên { $name }: { $state }
activity-head-time = Thời gian
activity-head-what = Việc gì
activity-head-where = Ở đâu
activity-head-said = Diễn giải
activity-head-took = Kéo dài
activity-by-plan = theo kế hoạch { $by }
activity-by-schedule = theo lịch { $by }
activity-by-watch = theo giám sát { $by }
activity-by-script = bởi script
activity-details = Chi tiết
activity-output = Đầu ra
activity-output-cut = Còn nữa: phần đó không được giữ.

## Khi không ai xem

activity-away = Trong lúc bạn vắng mặt ({ $time }):
activity-away-nothing = không có gì xảy ra
activity-away-dismiss = Cất đi
activity-away-number = { $entries } × { $what }
activity-away-asked = Tác vụ: { $state }

## Xuất

activity-export = Xuất { $entries } mục…
activity-export-all = Xuất…
activity-export-title = Xuất nhật ký hoạt động
activity-export-explain = Những gì đang lọc, mới nhất trước. Không có mật khẩu; có những gì các chương trình in ra.
activity-export-format = Định dạng
activity-export-csv = CSV, cho bảng tính
activity-export-json = JSON, cho chương trình
activity-export-path = Lưu thành (đường dẫn đầy đủ)
activity-export-choose = Chọn…
activity-export-path-hint = Tệp cùng tên sẽ bị thay thế.
activity-export-write = Xuất
activity-export-writing = Đang xuất…
activity-exported = Đã ghi { $entries } mục vào { $path }
activity-close = Đóng

## Dòng thời gian

activity-timeline = Dòng thời gian
activity-timeline-all = Xem toàn bộ
activity-timeline-none = Ở đây chưa có gì xảy ra.

## Chuông

activity-bell = Thông báo, { $unread } chưa đọc
activity-bell-title = Thông báo
activity-bell-none = Không có thông báo.
activity-bell-over = hết lúc { $at }
activity-bell-lasts = vẫn vậy
activity-bell-explain = Những gì đã sai, mới nhất trước
activity-bell-all = Mọi hoạt động
activity-maintenance-begun = Bảo trì trong { $time }: { $reason }
activity-maintenance-ended = Đã hết bảo trì: { $reason }
activity-tag-maintenance-begun = Bảo trì mọi mục có nhãn #{ $tag } trong { $time }: { $reason }
activity-tag-maintenance-ended = Đã hết bảo trì mọi mục có nhãn #{ $tag }: { $reason }
activity-kind-maintenance = Bảo trì
activity-kind-schedule = Lịch
