### Tác vụ đang đợi gì, trong vài chữ: hiện cạnh đồng hồ khi đang chạy.

phases-queued = Đợi đến lượt
phases-other-change = Đợi một thay đổi khác trên máy trạm này
phases-checking = Đang kiểm tra
phases-sending = Đang gửi
phases-sent = Đã gửi
phases-no-answer = Không có trả lời; đang xem lại
phases-connection-lost = Mất kết nối; đang xem lại

## Trước khi gửi

phases-settings-file-check = Kiểm tra tệp cấu hình
phases-settings-file-read = Đọc tệp cấu hình
phases-multi-instance = Xem cửa sổ đa giả lập của LDPlayer có mở không
phases-disk-space = Kiểm tra dung lượng trống
phases-logged-on = Xem ai đang đăng nhập
phases-file = Tìm tệp
phases-place-for-file = Xem chỗ đặt tệp
phases-file-there = Xem đã có sẵn phần nào của tệp
phases-other-file = Đợi một tệp khác đang gửi tới máy trạm này
phases-other-files = Đợi các tệp đang gửi tới máy trạm khác
phases-installed = Hỏi Android đã cài những gì
phases-present-value = Hỏi giá trị hiện tại
phases-rest-start = Nghỉ trước lần khởi động tới
phases-rest-copy = Nghỉ trước khi nhân bản
phases-rest-rename = Nghỉ trước khi đổi tên
phases-rest-delete = Nghỉ trước khi xóa
phases-rest-change = Nghỉ trước khi thay đổi
phases-rest-backup = Nghỉ trước khi sao lưu
phases-rest-restore = Nghỉ trước khi thay thế

## Trong khi làm

phases-create = Đang tạo
phases-copy = Đang chép ổ đĩa giả lập, mất vài phút
phases-backup = Đang ghi bản sao lưu, mất vài phút
phases-restore = Đang đọc bản sao lưu, mất vài phút
phases-hand-over = Đang chuyển cho desktop
phases-end-by-force = Đang buộc dừng
phases-put-back = Đang đặt lại bản sao
phases-change-settings-file = Đang sửa tệp cấu hình
phases-end-service = Đang kết thúc dịch vụ
phases-adb = Đang chạy
phases-sending-file = Đang gửi { $file }: { $done }/{ $size } MB
phases-remove-file = Đang xóa
phases-install = Đang cài
phases-uninstall = Đang gỡ

## Cho đến khi thấy kết quả

phases-starting-already = Đã đang khởi động
phases-window-open = Cửa sổ đã mở
phases-android-boots = Đang nạp Android
phases-find-new = Tìm giả lập mới trong danh sách
phases-left-behind = Tìm những gì còn sót lại
phases-new-title = Tìm tên mới
phases-gone = Đợi giả lập biến mất khỏi danh sách
phases-settings-arrived = Đọc tệp cấu hình
phases-restored = Xem phần đã khôi phục
phases-service-ends = Đợi dịch vụ kết thúc
phases-arranged = Đợi LDPlayer làm xong
phases-process-starts = Đợi tiến trình khởi động
phases-process-ends = Đợi tiến trình kết thúc
phases-read-back = Đọc lại giá trị
phases-ask-place = Hỏi Android đang ở vị trí nào
phases-down-soon = Đã nhận; có thể rút lại bằng Hủy cho đến khi máy tắt
phases-takes-back = Đang rút lại
phases-goes-down = Đợi máy tắt
phases-is-down = Đã tắt; đợi máy trả lời
phases-wakes = Đã đánh thức; đợi máy trả lời
phases-waits-for-ldplayer = Máy đã trả lời; đợi LDPlayer
phases-gives-desktop-back = Đang trả lại desktop
