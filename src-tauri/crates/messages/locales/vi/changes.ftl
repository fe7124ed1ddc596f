### Thay đổi của giả lập kết thúc thế nào: tạo, đổi tên, xóa, cấu hình, sao lưu.


## Giả lập mới

changes-created-plain = Đã tạo giả lập số { $index } “{ $title }” trong { $took }, với cấu hình mặc định của LDPlayer.
changes-created-as-asked = Đã tạo giả lập số { $index } “{ $title }” trong { $took }, với cấu hình đã yêu cầu.
changes-created-not-as-asked = Đã tạo giả lập số { $index } “{ $title }”, nhưng cấu hình không được áp dụng như yêu cầu.
changes-cloned-same = Đã nhân bản ra giả lập số { $index } “{ $title }” trong { $took }. Nó có cùng mã định danh với bản gốc.
changes-cloned-fresh = Đã nhân bản ra giả lập số { $index } “{ $title }” trong { $took }, với mã định danh riêng.
changes-cloned-fresh-unproved = Đã nhân bản ra giả lập số { $index } “{ $title }” trong { $took }, với mã định danh mới; không đọc được mã của bản gốc để so sánh.
changes-cloned-not-fresh = Đã nhân bản ra giả lập số { $index } “{ $title }”, nhưng nó không nhận được mã định danh riêng.
changes-new-kept = Giả lập được giữ lại: hãy đổi cấu hình, hoặc xóa nó.
changes-new-created = Đã tạo giả lập số { $index } “{ $title }”.
changes-new-created-unset = Đã tạo giả lập số { $index } “{ $title }”. Cấu hình chưa được áp dụng.
changes-new-cloned = Đã nhân bản ra giả lập số { $index } “{ $title }”. Không biết mọi thứ đã được chép hay chưa.
changes-new-cloned-same = Đã nhân bản ra giả lập số { $index } “{ $title }”. Nó vẫn có mã định danh của bản gốc, và không biết mọi thứ đã được chép hay chưa.
changes-created-unseen = Chưa thấy được “{ $title }” đã được tạo hay chưa: hãy tìm nó, và tìm giả lập có tên mặc định, khi máy trạm trả lời trở lại.
changes-cloned-unseen = Chưa thấy được “{ $title }” đã được nhân bản hay chưa: hãy tìm nó, và tìm giả lập có tên mặc định, khi máy trạm trả lời trở lại.
changes-none-of-title = Trong danh sách không có giả lập “{ $title }”.
changes-strangers = Trong lúc đó xuất hiện { $count } giả lập không mang tên này: { $emulators }. Nếu không phải ai khác tạo, hãy xóa đi.
changes-stranger = { $index } “{ $title }”
changes-look-at-index = LDPlayer đã trả lời đó là giả lập số { $index }: hãy tìm ở số đó, kể cả dưới tên mặc định.
changes-not-at-index = LDPlayer trả lời đó là giả lập số { $index }, nhưng sau { $limit } danh sách không hiện giả lập với số và tên này.

## Tên, xóa

changes-has-title = Giả lập đã có tên này; chưa gửi gì.
changes-title-is = Tên giả lập giờ là “{ $title }”.
changes-title-not-taken = LDPlayer đã nhận tên mới, nhưng sau { $limit } danh sách vẫn hiện tên khác.
changes-deleted = Đã xóa.
changes-gone = Giả lập không còn trong danh sách.
changes-still-listed = Giả lập vẫn còn trong danh sách.
changes-gone-unseen = Chưa thấy được giả lập còn hay không.
changes-not-deleted = LDPlayer đã nhận lệnh, nhưng sau { $limit } “{ $title }” vẫn còn trong danh sách. Có thể LDPlayer đã đặt một giả lập trống vào chỗ đó nếu đây là tên mặc định; cũng có thể cửa sổ đa giả lập mới mở lúc nãy đã đưa nó trở lại.
changes-another-in-place = Ở số này LDPlayer giờ hiện giả lập khác: { $index } “{ $title }”. Nếu không phải ai khác tạo thì nó trống; hãy xóa luôn nếu không cần.

## Cấu hình

changes-file-cut-off = Tệp cấu hình của giả lập bị cụt. Chưa gửi gì: hãy đặt lại bản sao tốt gần nhất trước.
changes-has-settings = Giả lập đã có cấu hình này; chưa gửi gì.
changes-settings-changed = Tệp cấu hình đã có những thay đổi đó; chúng có hiệu lực khi khởi động giả lập.
changes-file-cannot-be-read = Không đọc được tệp cấu hình của giả lập. Chưa gửi gì.
changes-adb-on-already = Gỡ lỗi ADB đã bật từ trước; chưa gửi gì.
changes-adb-off-already = Gỡ lỗi ADB đã tắt từ trước; chưa gửi gì.
changes-adb-on-from-start = Gỡ lỗi ADB bật từ lần khởi động tới.
changes-adb-off-from-start = Gỡ lỗi ADB tắt từ lần khởi động tới.
changes-file-as-it-was = Tệp cấu hình của giả lập vẫn như cũ.
changes-lost-file-as-it-was = Kết nối đứt trong khi sửa tệp cấu hình của giả lập. Tệp vẫn như cũ.
changes-file-broken = Không còn đọc được tệp cấu hình của giả lập: hãy đặt lại bản sao tốt gần nhất.
changes-adb-not-known = Đã gửi thay đổi, nhưng sau đó không đọc được tệp cấu hình của giả lập: không biết thay đổi có hiệu lực hay không.
changes-shared-changed = Tệp cấu hình của LDPlayer đã có những thay đổi đó; giả lập dùng chúng khi khởi động.
changes-fast-play-taken = LDPlayer đã nhận. Không đọc lại được Fast play.
changes-shared-changed-fast-play = Tệp cấu hình của LDPlayer đã có những thay đổi đó, trừ Fast play, mục mà LDPlayer đã nhận nhưng không đọc lại được. Giả lập dùng chúng khi khởi động.
changes-settings-there = Chúng đã có trong tệp cấu hình.
changes-settings-differ = Trong tệp cấu hình, { $differences }.
changes-settings-unseen = Chưa đọc được tệp cấu hình.
changes-settings-not-there = LDPlayer đã nhận cấu hình, nhưng trong tệp cấu hình, { $differences }.
changes-settings-not-checked = LDPlayer đã nhận cấu hình, nhưng không đọc được tệp cấu hình ở chỗ dự kiến, nên không kiểm tra được gì.

## Bản sao lưu

changes-backup-exists = Trên { $name } đã có tệp { $path }, và nó sẽ bị ghi đè. Chưa gửi gì: hãy chọn tên khác, hoặc xóa tệp ở đó.
changes-no-folder = Trên { $name } không có thư mục { $folder }, hoặc đó là thư mục chia sẻ mà shell từ xa không truy cập được. Chưa gửi gì: hãy tạo thư mục trước, hoặc chọn thư mục khác.
changes-backup-there = Tệp có ở đó, { $size }; không biết đã đủ hay chưa.
changes-backup-there-unsized = Tệp có ở đó; không biết đã đủ hay chưa.
changes-backup-not-there = Hiện không có tệp như vậy.
changes-backup-unseen = Chưa tìm được tệp.
changes-backed-up = Đã ghi { $path } trong { $took }, { $size }.
changes-backed-up-unsized = Đã ghi { $path } trong { $took }.
changes-no-backup = LDPlayer đã nhận lệnh, nhưng không có tệp { $path } trên { $name }. Hãy kiểm tra ổ đĩa ở đó.
changes-no-file = Trên { $name } không có tệp { $path }, hoặc tệp nằm ở thư mục chia sẻ mà shell từ xa không truy cập được. Chưa gửi gì.
changes-restored-whole = Giả lập có trong danh sách với tên “{ $title }” và tệp cấu hình nguyên vẹn; không biết toàn bộ bản sao lưu đã vào hay chưa.
changes-restored-cut-off = Giả lập có trong danh sách với tên “{ $title }”, nhưng tệp cấu hình bị cụt: hãy khôi phục lại.
changes-restored-unread = Giả lập có trong danh sách với tên “{ $title }”; không đọc được tệp cấu hình của nó.
changes-restored = LDPlayer đã khôi phục từ { $path } trong { $took }; giả lập có trong danh sách, tệp cấu hình nguyên vẹn.
changes-restored-title = Tên giả lập giờ là “{ $title }”, như trong bản sao lưu.
changes-restored-gone = LDPlayer đã nhận bản sao lưu, nhưng giả lập không còn trong danh sách.
changes-restored-never-boots = LDPlayer đã nhận bản sao lưu, nhưng tệp cấu hình của giả lập bị cụt: giả lập sẽ không bao giờ vào được Android. Hãy khôi phục lại, nếu cần thì từ bản sao lưu khác.
changes-restored-not-checked = LDPlayer đã nhận bản sao lưu, và giả lập có trong danh sách; không đọc được tệp cấu hình ở chỗ dự kiến, nên không kiểm tra thêm được gì.
