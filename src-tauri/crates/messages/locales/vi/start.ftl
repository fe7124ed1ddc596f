### Khởi động, và khi chính LDFleet gặp lỗi.

start-title = LDFleet không khởi động được
start-window-failed = Không chuẩn bị được cửa sổ: { $reason }
start-files-kept = Danh sách máy trạm và cài đặt của bạn không bị thay đổi.
start-log-folder = Những gì đã xảy ra nằm trong nhật ký, tại { $folder }.
start-options-title = LDFleet: tùy chọn

## Lỗi của chính LDFleet

start-crashed-title = LDFleet đã tắt
start-crashed = Một lỗi của chính LDFleet đã làm nó tắt. Không có gì được theo dõi cho đến khi bạn mở lại.
start-report = Báo cáo không có mật khẩu nằm ở { $report }. Khi báo lỗi này, hãy gửi kèm.
start-own-error = Một lỗi của chính LDFleet đã chen vào, nên không biết việc này đã được thực hiện hay chưa: hãy xem trước khi yêu cầu lại. Báo cáo không có mật khẩu nằm ở { $report }.
start-own-error-unwritten = Một lỗi của chính LDFleet đã chen vào, nên không biết việc này đã được thực hiện hay chưa: hãy xem trước khi yêu cầu lại.

## Danh sách trống vì không đọc được tệp

start-list-empty = Không hiện máy trạm nào
start-list-empty-explain = Có một tệp không đọc được: ở trên cho biết tệp nào và vì sao. Máy trạm của bạn có thể nằm trong đó, nên hãy xem tệp trước khi thêm máy.

## Khởi động cùng máy tính

start-autostart = Khởi động cùng máy tính
start-autostart-choice = Mở LDFleet khi tôi đăng nhập. Nó bắt đầu ở khay hệ thống, không có cửa sổ.
start-autostart-failed = Không thêm được LDFleet vào, hoặc bỏ khỏi, những gì chạy khi bạn đăng nhập: { $reason }
start-folder-not-opened = Không hiện được { $folder } trong trình quản lý tệp: { $reason }
