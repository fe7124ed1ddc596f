### Bảng mọi giả lập của mọi máy trạm.

table-title = Mọi giả lập
table-filter = Lọc: từ, #tag, state:stopped, ws:lab*, mem>2g
table-filter-label = Lọc giả lập
table-candidates = Có thể điền gì
table-shown = { $emulators }/{ $total } giả lập
table-all = { $total } giả lập
table-understood = Được hiểu là
table-not-understood = Bộ lọc chưa hiểu được: đây là các hàng của bộ lọc trước.
table-clear-filter = Xóa bộ lọc
table-reading = Đang đọc giả lập…
table-not-read = Không đọc được bảng: { $reason }

## Phần cũ hơn

table-silent = { $workstations } máy trạm không trả lời: { $emulators } hàng cũ hơn.
table-never-listed = { $workstations } máy trạm chưa được lấy danh sách lần nào.
table-show-circuits = Xem các mạch
table-none-passes = Không giả lập nào qua bộ lọc này.
table-no-emulators = Chưa máy trạm nào có giả lập.

## Thứ tự

table-new-order = Thứ tự đã thay đổi.
table-take-order = Xem thứ tự mới

## Cột

table-column-title = Tên
table-column-workstation = Máy trạm
table-column-index = Số
table-column-state = Trạng thái
table-column-since = Từ lúc
table-column-resolution = Màn hình (dpi)
table-column-tags = Nhãn
table-column-tags-explain = Nhãn của giả lập và nhãn của máy trạm.
table-column-cpu = Nhân
table-column-cpu-explain = Số nhân CPU theo cấu hình, lấy từ tệp cấu hình.
table-column-ram = RAM cấu hình
table-column-ram-explain = RAM theo cấu hình, lấy từ tệp cấu hình.
table-column-memory = RAM đang dùng
table-column-memory-explain = RAM mà máy ảo của giả lập đang chiếm.
table-column-version = LDPlayer
table-column-version-explain = Phiên bản LDPlayer trên máy trạm của giả lập.
table-column-adb = adb
table-column-operation = Thao tác cuối
table-column-since-explain = Lúc thấy trạng thái này lần đầu. Trạng thái có thể đã như vậy từ trước khi mở LDFleet.
table-column-adb-explain = Địa chỉ để adb kết nối tới giả lập ngay trên máy trạm, khi đang chạy và bật gỡ lỗi adb.
table-order-by = Sắp theo { $column }. Shift và phím mũi tên: rộng hơn hoặc hẹp hơn. Ctrl và phím mũi tên: sang chỗ khác.
table-columns = Cột…
table-columns-title = Cột
table-columns-reset = Như ban đầu
table-done = Xong
table-column-up = { $column }: sang trái
table-column-down = { $column }: sang phải
table-group = Nhóm theo
table-group-none = Không nhóm
table-group-workstation = Theo máy trạm
table-group-tag = Theo nhãn
table-group-without-tag = Không có nhãn
table-group-state = Theo trạng thái
table-dense = Hàng gọn
table-group-rows = { $emulators }
table-group-label = { $group }, { $emulators } giả lập

## Hàng

table-select = Chọn { $title } trên { $name }
table-select-all = Chọn mọi giả lập qua bộ lọc (Ctrl+A)
table-gone = Số { $index } không còn nữa

## Phần đã chọn

table-selected = Đã chọn { $selected }
table-selected-hidden = Đã chọn { $selected }, { $hidden } không hiện
table-all-selected = Đã chọn cả { $emulators } giả lập qua bộ lọc.
