### Tác vụ: đã đến đâu, chế độ xem mọi tác vụ, các dòng về nhiều tác vụ cùng lúc.

## Trạng thái

operations-queued = Đang chờ
operations-queued-explain = Đang chờ trong hàng đợi; chưa gửi gì.
operations-running = Đang chạy
operations-running-explain = Đang thực hiện.
operations-succeeded = Thành công
operations-succeeded-explain = Đã thấy thay đổi mong đợi.
operations-failed = Thất bại
operations-failed-explain = Thay đổi mong đợi đã không xảy ra.
operations-refused = Bị từ chối
operations-refused-explain = Không gửi: bị mạch hoặc tài khoản chặn.
operations-cancelled = Đã hủy
operations-cancelled-explain = Do bạn hủy.
operations-unclear = Không rõ
operations-unclear-explain = Kết nối đứt sau khi đã gửi lệnh: lệnh có thể đã được thực hiện hoặc chưa.

## Chế độ xem

operations-title = Tác vụ
operations-filter = Lọc theo từ bất kỳ
operations-filter-label = Lọc tác vụ
operations-which = Những tác vụ nào
operations-show-all = Tất cả
operations-show-under-way = Đang chạy hoặc đang chờ
operations-show-bad = Thất bại, bị từ chối hoặc không rõ
operations-newest-first = Mới nhất trước; giữ 500 tác vụ cuối
operations-only-batch = Chỉ “{ $action }” của { $emulators } giả lập ✕
operations-none = Chưa có tác vụ nào
operations-none-explain = Mọi việc bạn làm với giả lập và máy trạm được liệt kê ở đây cùng kết quả, cho đến khi đóng LDFleet.
operations-none-match = Không có tác vụ nào khớp.
operations-show-number = Xem { $operations } tác vụ
operations-head-state = Trạng thái
operations-head-requested = Yêu cầu
operations-head-operation = Tác vụ
operations-head-result = Kết quả
operations-head-took = Kéo dài
operations-row = { $action } { $title } trên { $name }: { $state }
operations-on = trên
operations-cancel = Hủy
operations-run-again = Chạy lại
operations-run-again-explain = Gửi lại đúng yêu cầu này
operations-show-details = Hiện chi tiết
operations-hide-details = Ẩn chi tiết
operations-requested = Trên { $name }, yêu cầu lúc { $time }.
operations-requested-for = Số { $index } trên { $name }, yêu cầu lúc { $time }.
operations-requested-ended = Trên { $name }, yêu cầu lúc { $time }, kết thúc lúc { $ended }.
operations-requested-for-ended = Số { $index } trên { $name }, yêu cầu lúc { $time }, kết thúc lúc { $ended }.
operations-no-output = Không có đầu ra.
operations-output = Đầu ra
operations-full-answer = Câu trả lời đầy đủ
operations-named = { $action } { $title }

## Cùng một việc với nhiều giả lập

operations-batch = { $action }:
operations-tally = xong { $done }/{ $total }
operations-tally-failed = xong { $done }/{ $total }, { $failed } thất bại
operations-tally-cancelled = xong { $done }/{ $total }, { $cancelled } đã hủy
operations-tally-both = xong { $done }/{ $total }, { $failed } thất bại, { $cancelled } đã hủy
operations-show-failed = Xem { $failed } tác vụ thất bại
operations-cancel-queued = Hủy { $queued } đang chờ
operations-cancel-queued-explain = Hủy những tác vụ chưa bắt đầu; tác vụ đang chạy vẫn tiếp tục.
operations-show-all-of-them = Xem tất cả
operations-dismiss-progress = Bỏ dòng tiến độ này
operations-dismiss-progress-explain = Ẩn dòng này. Không hủy gì.
operations-dismiss = Bỏ thông báo này
operations-outputs = Đầu ra
operations-outputs-title = Đầu ra: adb { $subject }
operations-outputs-none = Chưa có câu trả lời nào.
operations-outputs-all-same = { $same } câu trả lời, không có khác biệt.
operations-outputs-same-differ = { $same } giống, { $differ } khác
operations-outputs-under-way = { $operations } chưa trả lời
operations-outputs-not-sent = { $emulators } không gửi
operations-outputs-gone = { $operations } không còn được giữ
operations-outputs-differs = khác: các dòng có ≠ không có trong câu trả lời đầu tiên
operations-outputs-more = và { $emulators } nữa
operations-outputs-copy = Sao chép tất cả
