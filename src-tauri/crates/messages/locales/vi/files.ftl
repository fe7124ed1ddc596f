### Tệp của chính LDFleet bị sao, và dùng gì thay.

files-bundle = Gói chẩn đoán
files-no-file = Đây là thư mục hoặc thiết bị, không phải tệp.
files-too-large = Tệp lớn hơn 16 MB.
files-no-format = Tệp không cho biết định dạng của nó.
files-not-text = Tệp không phải văn bản UTF-8.
files-newer = Tệp do một LDFleet mới hơn ghi (định dạng { $format }).
files-unusable = { $what }: không đọc được ({ $path }). { $reason } Tệp không bị thay đổi gì, và không thêm được gì cho đến khi tệp được sửa hoặc dời đi. Sau đó hãy mở lại LDFleet.
files-changed = { $what }: bị sửa bằng tay hoặc bởi chương trình khác trong khi LDFleet đang chạy ({ $path }). Chưa lưu gì, để không mất thay đổi đó. Hãy mở lại LDFleet để làm việc với nó.
files-list-changed = Danh sách máy trạm vừa bị sửa bằng tay hoặc bởi chương trình khác ({ $path }). Chưa lưu gì, để không mất thay đổi đó. Trong vài giây LDFleet sẽ nhận thay đổi này, hoặc báo nó sai ở đâu. Sau đó hãy thử lại.
files-edit-refused = Danh sách máy trạm đã bị sửa bằng tay ({ $path }) và hiện không dùng được. { $reason } LDFleet tiếp tục với danh sách trước đó, và không lưu gì vào tệp cho đến khi tệp được sửa.
files-entries-refused = Các mục này bị sai: { $entries }.
files-entry-in-line = “{ $name }” từ dòng { $line } ({ $reason })
files-in-use = Một LDFleet khác đang làm việc với danh sách máy trạm này ({ $path }). Hãy dùng cửa sổ đó, hoặc đóng nó trước.
files-set-aside = { $what }: không đọc được. { $reason } Tệp nguyên trạng được giữ tại { $path }. { $instead }
files-left-alone = { $what }: không đọc được ({ $path }). { $reason } { $instead } Không ghi gì vào đó cho đến khi mở lại LDFleet.
files-instead-settings = Dùng các giá trị thông thường.
files-instead-breakers = Giờ không có gì bị chặn thủ công, và mỗi mật khẩu được thử một lần.
files-instead-views = Không hiện chế độ xem nào.
files-instead-watch = Không có gì được giám sát.
files-instead-saved-plans = Không hiện kế hoạch đã lưu nào.
files-instead-commands = Không hiện lệnh đã lưu nào.
files-instead-plans = Không kế hoạch nào chạy tiếp; những gì đã gửi có trong nhật ký hoạt động.
files-instead-maintenance = Không có gì đang bảo trì.
files-instead-targets = Thông báo chỉ hiện trên máy tính này.
files-instead-schedules = Không có gì chạy theo lịch.
files-instead-tags = Không giả lập nào có nhãn.
files-instead-unfinished = Phần này không được liệt kê.

## Các mục trong danh sách

files-entries-left-out = Bị bỏ khỏi danh sách: { $entries }. Tệp nguyên trạng được giữ tại { $path }.
files-entry = “{ $name }” ({ $reason })
files-rows-left-out = { $what }: không dùng được { $entries }. Tệp nguyên trạng được giữ tại { $path }.
files-entry-without-name = không có tên
files-entry-copied = “{ $name }” nằm trong danh sách với id của “{ $other }”, như một mục được sao chép. Giờ nó có id riêng.
files-too-many-entries = Danh sách có { $count } mục; chỉ dùng { $most } mục đầu.
