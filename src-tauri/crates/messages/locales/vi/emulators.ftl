### Giả lập: trạng thái, bảng giả lập, bảng chi tiết.


## Trạng thái

emulators-stopped = Đã dừng
emulators-stopped-explain = Không có cửa sổ và không có máy ảo.
emulators-starting = Đang mở
emulators-starting-explain = Đang khởi động: cửa sổ đã mở, máy ảo chưa chạy.
emulators-booting = Đang nạp
emulators-booting-explain = Đang nạp Android: máy ảo đang chạy, Android chưa lên.
emulators-running = Đang chạy
emulators-running-explain = Android đã lên.
emulators-ready = Sẵn sàng
emulators-ready-explain = Android đã lên và trả lời.
emulators-lost = Mất dấu
emulators-lost-explain = Android trả lời, nhưng LDPlayer ghi là giả lập đã dừng.
emulators-stuck = Bị treo
emulators-stuck-explain = Giả lập khởi động lâu hơn mức một lần khởi động cần.
emulators-crashed = Bị sập
emulators-crashed-explain = LDPlayer ghi là đang chạy, nhưng máy ảo không còn.
emulators-unclear = Không rõ
emulators-unclear-explain = Những gì LDPlayer báo về giả lập này không khớp nhau.

## Tên cách sửa trên nút

emulators-repair-kill = Buộc dừng
emulators-repair-restore-config = Khôi phục cấu hình
emulators-repair-end-vbox = Kết thúc VirtualBox

## Bao nhiêu

emulators-count = { $emulators } giả lập
emulators-count-on = { $emulators } giả lập
emulators-number = Số { $index }
emulators-running-count = { $running } đang chạy

## Bảng

emulators-table = Giả lập của { $name }
emulators-select-all = Chọn mọi giả lập
emulators-select = Chọn { $title }
emulators-head-number = Số
emulators-head-number-explain = Số của giả lập trong LDPlayer
emulators-head-title = Tên
emulators-head-state = Trạng thái
emulators-head-screen = Màn hình (dpi)
emulators-head-screen-explain = Rộng × cao theo pixel, và số điểm trên inch
emulators-head-processes = ID cửa sổ / VM
emulators-head-processes-explain = ID tiến trình trên máy trạm: của cửa sổ và của máy ảo
emulators-head-last-action = Thao tác cuối
emulators-head-actions = Thao tác
emulators-all-actions-on = Mọi thao tác với { $title }
emulators-all-actions = Mọi thao tác (Enter)
emulators-asking = Đang hỏi…
emulators-last-known = trạng thái biết lần cuối, { $age }
emulators-last-known-explain = { $why } Đang hiện trạng thái biết lần cuối.

## Phần đã chọn

emulators-act-on-selection = Thao tác với phần đã chọn
emulators-selected = Đã chọn { $selected }
emulators-possible-for = { $action }: làm được với { $possible }/{ $selected } giả lập đã chọn.
emulators-do = { $action } { $emulators }
emulators-do-ask = { $action } { $emulators }…
emulators-more = Khác ▾
emulators-clear = Bỏ chọn
emulators-selection-hint = Chọn nhiều để thao tác cùng lúc

## Các dòng không đọc được

emulators-unreadable = Không đọc được { $rows } dòng của danh sách mới nhất
emulators-unreadable-row = { $row } ({ $reason })
emulators-unreadable-title = { $index },{ $title } (Không đọc được một số chữ trong tên.)
emulators-unreadable-show = Hiện
emulators-unreadable-hide = Ẩn

## Thao tác cuối trong hàng của giả lập

emulators-action-queued = { $action }: đang chờ
emulators-action-running = { $action }: đang chạy
emulators-action-succeeded = { $action }: xong
emulators-action-failed = { $action }: thất bại
emulators-action-refused = { $action }: bị từ chối
emulators-action-cancelled = { $action }: đã hủy
emulators-action-unclear = { $action }: không rõ
emulators-action-ended =
    { $result }
    Kết thúc lúc { $time }.
emulators-action-requested =
    { $action }: { $phase }.
    Yêu cầu lúc { $time }, { $age }. { $state }
emulators-show-operations = (xem mọi tác vụ)

## Bảng chi tiết

emulators-details-of = Chi tiết của { $title }
emulators-no-title = (không có tên)
emulators-number-on = Số { $index } trên
emulators-close-details = Đóng phần chi tiết (Esc)
emulators-seen = thấy { $age }
emulators-because = Vì: { $why }
emulators-state-because =
    { $explain }
    { $why }
emulators-repair = Khắc phục
emulators-actions = Thao tác ▾
emulators-cancel-current = Hủy việc đang làm
emulators-facts = Thông tin
emulators-fact-screen = Màn hình
emulators-screen = { $width } × { $height }, { $dpi } dpi
emulators-screen-unknown = LDPlayer bản này không cho biết
emulators-fact-window-process = Tiến trình cửa sổ
emulators-fact-vm-process = Tiến trình VM
emulators-no-process = không có
emulators-fact-listed = Liệt kê lúc
emulators-never-listed = chưa bao giờ
emulators-operations = Tác vụ
emulators-full-answer = Câu trả lời đầy đủ
emulators-no-operations = Chưa có tác vụ nào từ khi mở LDFleet.
