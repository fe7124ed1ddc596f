### Cài đặt.

settings-title = Cài đặt
settings-reading = Đang đọc cài đặt…
settings-not-read = Không đọc được cài đặt: { $reason }
settings-restore-defaults = Về mặc định
settings-save = Lưu
settings-saving = Đang lưu…
settings-cancel = Hủy

## Mạch

settings-circuits = Mạch
settings-fixed = Bản demo dùng thời gian ngắn. Các giá trị được hiện ở đây nhưng không đổi được.
settings-threshold = Số lỗi để chặn mạch
settings-threshold-hint = 1 đến 16 lỗi cùng loại trên một máy trạm
settings-window = Đếm trong (giây)
settings-window-hint = Lỗi cũ hơn không còn được đếm
settings-open = Chặn trong (giây)
settings-open-hint = Yêu cầu bị từ chối bao lâu trước khi kiểm tra lại
settings-poll = Lấy danh sách giả lập mỗi (giây)
settings-poll-hint = Từ lúc lấy xong danh sách đến lúc bắt đầu lần tới
settings-starting-is-slow = Khởi động giả lập có thể mất nhiều phút, nên mạch của nó chỉ bị chặn khi nhiều lần khởi động cùng lỗi ở gần một lúc.

## Cảnh báo

settings-warnings = Cảnh báo
settings-warnings-explain = Máy trạm được đánh dấu khi chạm một trong các mức này. Cảnh báo không bao giờ chặn mạch.
settings-warn-cpu = CPU bận hơn (%)
settings-warn-cpu-hint = 0 đến 100; 100 là không bao giờ cảnh báo
settings-warn-cpu-minutes = Trong (phút)
settings-warn-cpu-minutes-hint = 1 đến 55 phút liên tục
settings-warn-memory = RAM trống dưới (MB)
settings-warn-memory-percent = Hoặc dưới (% của RAM)
settings-warn-disk = Ổ đĩa trống dưới (GB)
settings-warn-disk-percent = Hoặc dưới (% của ổ đĩa)
settings-warn-never = 0 là không bao giờ cảnh báo

## Thông báo

settings-notifications = Thông báo
settings-notify = Báo cho tôi khi một mạch bị chặn, khi mạch OK trở lại, và khi một mật khẩu bị từ chối
settings-most-per-hour = Nhiều nhất mỗi giờ
settings-most-per-hour-hint = 1 đến 60; phần còn lại được gộp thành một thông báo sau đó
settings-quiet = Giờ yên tĩnh: không thông báo; biểu tượng ở khay hệ thống vẫn cho biết có gì sai
settings-quiet-from = Từ
settings-quiet-from-hint = Giờ trong ngày trên máy tính này, ví dụ 22:00
settings-quiet-to = Đến
settings-quiet-to-hint = Có thể là ngày hôm sau
settings-notify-ended = Cả khi một giả lập tự tắt
settings-notify-plans = Cả khi một kế hoạch kết thúc có lỗi, hoặc đang chờ tôi
settings-notify-watch = Cả khi chế độ giám sát bỏ cuộc
settings-notify-schedules = Cả khi một lịch bị lỡ, bắt đầu bị lỗi, hoặc chạy tốt trở lại

## Hoạt động

settings-activity = Hoạt động
settings-activity-days = Giữ trong (ngày)
settings-activity-days-hint = 1 đến 3650; mục cũ hơn bị xóa
settings-activity-megabytes = Nhiều nhất (megabyte)
settings-activity-megabytes-hint = 10 đến 100000; vượt quá thì xóa mục cũ nhất

## Ngôn ngữ và giao diện, có hiệu lực ngay

settings-looks = Ngôn ngữ và giao diện
settings-looks-explain = Có hiệu lực ngay.
settings-language = Ngôn ngữ
settings-language-system = Theo hệ thống: { $name }
settings-theme = Sáng hay tối
settings-theme-system = Theo hệ thống
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-size = Cỡ hiển thị
settings-size-hint = Ctrl + và Ctrl - đổi cỡ ở bất cứ đâu, Ctrl 0 đặt lại.
settings-size-percent = { $percent }%
settings-plans = Kế hoạch
settings-plans-explain = Việc được yêu cầu với nhiều giả lập cùng lúc bắt đầu với các giới hạn này. Mỗi kế hoạch có thể có giới hạn khác, và đổi được trong lúc chạy.
settings-folders = Tệp của LDFleet
settings-folder-settings = Máy trạm và cài đặt
settings-folder-logs = Nhật ký
settings-folder-open = Mở thư mục
