### Một việc trong Android của giả lập kết thúc thế nào.


## Ứng dụng

apps-no-apk = Không có tệp { $path } trên { $name }. Chưa gửi gì: hãy chép tệp tới đó trước.
apps-installed = Đã cài: { $packages }.
apps-updated = Đã cập nhật: { $packages }.
apps-news = { $news } Mất { $took }.
apps-no-news = Trong giả lập không có ứng dụng nào mới hoặc thay đổi.
apps-not-installed = Không có ứng dụng nào mới hoặc thay đổi trong giả lập sau { $limit }. Tệp có thể bị hỏng, dành cho phiên bản Android hoặc bộ xử lý khác, hoặc ký khác với bản đã cài; hãy xem cửa sổ giả lập.
apps-was-not-installed = { $package } không được cài trong giả lập; chưa gửi gì.
apps-still-installed = { $package } vẫn còn được cài.
apps-not-installed-any-more = { $package } không còn được cài.
apps-uninstalled = Đã gỡ { $package } trong { $took }.
apps-not-uninstalled = { $package } vẫn còn được cài sau { $limit }. Những gì thuộc hệ thống thì không gỡ được.
apps-missing = { $package } không được cài trong giả lập. Chưa gửi gì: hãy cài trước.
apps-ran-already = { $package } đã chạy từ trước; đã yêu cầu LDPlayer hiện nó lên.
apps-runs = { $package } đang chạy.
apps-did-not-run = { $package } không chạy; chưa gửi gì.
apps-stopped = { $package } không còn chạy.
apps-runs-now = { $package } hiện đang chạy.
apps-does-not-run-now = { $package } hiện không chạy.
apps-not-started = { $package } không có tiến trình nào { $limit } sau khi được mở. Hãy xem cửa sổ giả lập: ứng dụng có thể đã bị văng, hoặc không có gì để hiện.
apps-not-stopped = { $package } vẫn chạy { $limit } sau khi được lệnh đóng; có thể nó tự chạy lại.
apps-android-unasked = Chưa hỏi được Android trong giả lập.
apps-not-known = Không biết trong giả lập đã cài những gì: adb trên { $name } nói “{ $words }”. Chưa gửi gì: hãy thử lại sau giây lát.
apps-not-said = Android trong giả lập không cho biết đã cài những gì. Chưa gửi gì: hãy thử lại sau giây lát.
apps-install-unseen = Đã gửi. Không thấy được ứng dụng đã cài hay chưa: adb trên { $name } nói “{ $words }”.
apps-uninstall-unseen = Đã gửi. Không thấy được ứng dụng đã gỡ hay chưa: adb trên { $name } nói “{ $words }”.
apps-start-unseen = Đã gửi. Không thấy được ứng dụng có chạy hay không: adb trên { $name } nói “{ $words }”.
apps-stop-unseen = Đã gửi. Không thấy được ứng dụng đã đóng hay chưa: adb trên { $name } nói “{ $words }”.
apps-unsaid = Đã gửi. Không thấy được kết quả: Android trong giả lập không trả lời. Hãy xem cửa sổ giả lập.

## Android: lệnh adb, thuộc tính, vị trí

apps-adb-endless = Lệnh không kết thúc trong { $limit } nên đã bị bỏ. Lệnh hiện nội dung mãi mãi, như logcat, cần giới hạn riêng của nó (logcat -d).
apps-adb-too-much = Lệnh in ra hơn { $megabytes } MB nên đã bị bỏ; hãy cho nó in ít hơn.
apps-adb-silent = Lệnh kết thúc sau { $took } và không in ra gì.
apps-adb-ended = Lệnh kết thúc sau { $took }.
apps-adb-exit-code = Lệnh kết thúc với mã thoát { $code } sau { $took }.
apps-adb-failed = Lệnh kết thúc với lỗi sau { $took }.
apps-has-value = Đã có giá trị này; chưa gửi gì.
apps-property-is = { $key } giờ là “{ $value }”.
apps-property-unasked = Chưa hỏi được { $key }.
apps-property-still = { $key } vẫn là “{ $value }” sau { $limit }.
apps-property-read-only = Android không cho đổi thuộc tính bắt đầu bằng ro. khi đang chạy.
apps-place-there = Android hiện vị trí mới.
apps-place-is = Android hiện { $place }.
apps-place-unseen = Android không hiện vị trí của nó.
apps-place-adb-off = LDPlayer đã nhận. Không đọc lại được: gỡ lỗi ADB đang tắt.
apps-place-not-asked = LDPlayer đã nhận. Không đọc lại được: Android không hiện vị trí cho đến khi có ứng dụng hỏi.
apps-place-still = LDPlayer đã nhận, nhưng sau { $limit } Android vẫn hiện { $place }. Có thể vị trí chỉ đổi khi có ứng dụng hỏi.

## Vì sao không hỏi Android

apps-debugging-off = Gỡ lỗi ADB đang tắt trong cấu hình giả lập.
apps-not-up-without-adb = Khi hỏi không qua adb, Android không báo là đã lên.
apps-adb-says = adb trên { $name } nói “{ $words }”.
apps-another-product = Một sản phẩm khác trả lời adb ở cổng của giả lập này trên { $name }.
apps-no-adb-server = adb không chạy ở đó, và không khởi động được: { $why }
