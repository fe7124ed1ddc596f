### Tác vụ kết thúc thế nào, giả lập ra sao.

results-both = { $first } { $then }
results-nothing-sent = { $why } Chưa gửi gì.
results-next-step-not-sent = { $why } Bước tiếp theo không được gửi.
results-not-sent-again = { $why } Không gửi lại.
results-not-seen = Lệnh đã gửi, nhưng không thấy được kết quả. { $why }
results-cancelled = Đã hủy trước khi gửi gì.
results-cancelled-sent = Bạn đã ngừng đợi. Lệnh đã gửi từ trước và vẫn có thể có hiệu lực; danh sách sẽ cho thấy.
results-emulator-busy = Một tác vụ khác đang làm với giả lập này; hãy đợi hoặc hủy tác vụ đó trước.
results-closed-under-way = LDFleet bị đóng khi việc này đang làm, nên có thể đã xảy ra hoặc chưa: hãy xem danh sách giả lập.
results-closed-before = LDFleet bị đóng trước khi gửi: không có gì xảy ra.

## Giả lập trước khi gửi

results-no-emulator = Không còn giả lập số { $index }; chưa gửi gì.
results-other-title = Giả lập số { $index } giờ là “{ $found }”, không phải “{ $expected }”; chưa gửi gì.
results-must-be-stopped = Giả lập hiện { $health }, mà việc này cần giả lập đã dừng. Chưa gửi gì: hãy dừng trước.
results-must-run = Giả lập đã dừng, mà việc này cần giả lập đang chạy. Chưa gửi gì: hãy khởi động trước.
results-android-must-run = Giả lập hiện { $health }, mà việc này cần Android đang chạy. Chưa gửi gì.
results-adb-off = Gỡ lỗi ADB đang tắt trong cấu hình giả lập, nên LDFleet không thấy được kết quả. Chưa gửi gì: hãy dừng giả lập, bật gỡ lỗi ADB rồi khởi động lại.
results-android-not-known = Không biết Android trong giả lập có trả lời hay không. { $why } Chưa gửi gì: hãy thử lại sau giây lát.
results-android-silent = Android trong giả lập hiện không trả lời. Chưa gửi gì: hãy thử lại sau giây lát, hoặc khởi động lại giả lập.
results-multi-instance = Cửa sổ đa giả lập của LDPlayer (LDMultiPlayer, { $image }) đang mở trên { $name }. Nó sẽ ghi đè lại danh sách cũ. Chưa gửi gì: hãy đóng cửa sổ đó trước.
results-no-room-emulator = Ổ đĩa { $drive }: của { $name } còn trống { $free }, mà thêm một giả lập cần ít nhất { $gigabytes } GB. Chưa gửi gì: hãy giải phóng dung lượng trước.
results-no-room-clone = Ổ đĩa { $drive }: của { $name } còn trống { $free }, mà nhân bản cần ít nhất { $gigabytes } GB. Chưa gửi gì: hãy giải phóng dung lượng trước.
results-no-room-backup = Ổ đĩa { $drive }: của { $name } còn trống { $free }, mà bản sao lưu cần ít nhất { $gigabytes } GB. Chưa gửi gì: hãy giải phóng dung lượng trước.
results-no-room-restored = Ổ đĩa { $drive }: của { $name } còn trống { $free }, mà giả lập được khôi phục cần ít nhất { $gigabytes } GB. Chưa gửi gì: hãy giải phóng dung lượng trước.
results-title-taken = Giả lập số { $index } trên { $name } đã có tên “{ $title }”. Chưa gửi gì: hãy chọn tên khác.
results-title-letters = Windows trên { $name } (bảng mã { $page }) không có các chữ “{ $lacking }”: giả lập sẽ hiện với dấu chấm hỏi. Chưa gửi gì: hãy chọn tên khác.

## LDPlayer từ chối gì

results-refused-start = LDPlayer từ chối khởi động giả lập: { $reason }
results-refused-stop = LDPlayer từ chối dừng giả lập: { $reason }
results-refused-create = LDPlayer từ chối tạo giả lập: { $reason }
results-refused-clone = LDPlayer từ chối nhân bản giả lập: { $reason }
results-refused-rename = LDPlayer từ chối đổi tên giả lập: { $reason }
results-refused-delete = LDPlayer từ chối xóa giả lập: { $reason }
results-refused-settings = LDPlayer từ chối đổi cấu hình: { $reason }
results-refused-install = LDPlayer từ chối cài ứng dụng vào giả lập: { $reason }
results-refused-uninstall = LDPlayer từ chối gỡ ứng dụng khỏi giả lập: { $reason }
results-refused-start-app = LDPlayer từ chối mở ứng dụng trong giả lập: { $reason }
results-refused-stop-app = LDPlayer từ chối đóng ứng dụng trong giả lập: { $reason }
results-refused-property = LDPlayer từ chối đặt thuộc tính của giả lập: { $reason }
results-refused-location = LDPlayer từ chối đổi vị trí giả lập: { $reason }
results-refused-backup = LDPlayer từ chối sao lưu giả lập: { $reason }
results-refused-restore = LDPlayer từ chối khôi phục giả lập: { $reason }
results-refused-command = LDPlayer từ chối lệnh: { $reason }

## Kết nối đứt sau khi đã gửi

results-lost-start = Kết nối tới { $name } đứt sau khi đã gửi lệnh khởi động; không gửi lại.
results-lost-stop = Kết nối tới { $name } đứt sau khi đã gửi lệnh dừng; không gửi lại.
results-lost-create = Kết nối tới { $name } đứt sau khi đã gửi lệnh tạo; không gửi lại.
results-lost-clone = Kết nối tới { $name } đứt sau khi đã gửi lệnh nhân bản; không gửi lại.
results-lost-rename = Kết nối tới { $name } đứt sau khi đã gửi tên mới; không gửi lại.
results-lost-delete = Kết nối tới { $name } đứt sau khi đã gửi lệnh xóa; không gửi lại.
results-lost-settings = Kết nối tới { $name } đứt sau khi đã gửi thay đổi cấu hình; không gửi lại.
results-lost-install = Kết nối tới { $name } đứt sau khi đã gửi lệnh cài ứng dụng; không gửi lại.
results-lost-uninstall = Kết nối tới { $name } đứt sau khi đã gửi lệnh gỡ ứng dụng; không gửi lại.
results-lost-start-app = Kết nối tới { $name } đứt sau khi đã gửi lệnh mở ứng dụng; không gửi lại.
results-lost-stop-app = Kết nối tới { $name } đứt sau khi đã gửi lệnh đóng ứng dụng; không gửi lại.
results-lost-property = Kết nối tới { $name } đứt sau khi đã gửi thuộc tính; không gửi lại.
results-lost-location = Kết nối tới { $name } đứt sau khi đã gửi vị trí; không gửi lại.
results-lost-backup = Kết nối tới { $name } đứt sau khi đã yêu cầu sao lưu; không gửi lại.
results-lost-restore = Kết nối tới { $name } đứt sau khi đã yêu cầu khôi phục; không gửi lại.
results-lost-command = Kết nối tới { $name } đứt sau khi đã gửi lệnh; không gửi lại.
results-lost-adb = Kết nối tới { $name } đứt sau khi đã gửi lệnh; không gửi lại. Không biết lệnh đã làm gì.
results-lost-vbox = Kết nối đứt sau khi đã gửi lệnh. Danh sách sẽ cho thấy kết quả.

## Sau đó thấy giả lập thế nào

results-is-now = Giả lập hiện { $health }.
results-not-in-list = Giả lập hiện không có trong danh sách.
results-index-has-title = Số này giờ là của “{ $title }”.
results-not-looked-at = Chưa xem được giả lập.
results-disappeared = Trong lúc đợi, giả lập biến mất khỏi danh sách.
results-became = Trong lúc đợi, số này đã thành của “{ $title }”.
results-circuit-opened = Một mạch bị chặn trong lúc đợi; lệnh đã được gửi. Danh sách sẽ cho thấy kết quả.

## Khởi động

results-ran-already = Giả lập đã chạy từ trước.
results-runs-unlisted = Giả lập đã chạy rồi, dù danh sách của LDPlayer không hiện.
results-cannot-start = Không thể khởi động giả lập trong tình trạng này ({ $health }). Chưa gửi gì: hãy dừng trước, hoặc buộc dừng.
results-ready = Sẵn sàng sau { $took }.
results-running = Chạy sau { $took }. Không biết Android có trả lời hay không: { $why }
results-not-up = Giả lập không lên trong { $limit }; hiện { $health }.
results-no-window-desktop = Lệnh khởi động đã chuyển cho desktop của { $user }, nhưng không có cửa sổ nào mở ra trong { $limit }.
results-no-window = Lệnh khởi động đã gửi, nhưng không có cửa sổ nào mở ra trong { $limit }.
results-look-at-desktop = Hãy xem trên desktop của { $name } có thông báo nào không, và có ai còn đăng nhập không.
results-start-not-run = Lệnh khởi động đã chuyển cho desktop nhưng không được chạy. { $why }
results-command-not-run = Lệnh đã chuyển cho desktop nhưng không được chạy. { $why }

## Dừng, buộc dừng

results-stopped-already = Giả lập đã dừng từ trước.
results-stopped = Dừng sau { $took }.
results-forced-as-set = Giả lập không dừng trong { $limit }, nên đã bị buộc dừng theo cấu hình của { $name }.
results-not-stopped = Giả lập không dừng trong { $limit }; hiện { $health }.
results-can-be-forced = Có thể buộc dừng giả lập.
results-told-on-desktop = Cũng đã ra lệnh cho giả lập trên desktop.
results-not-told-on-desktop = Không ra lệnh được cho giả lập trên desktop: { $why }
results-forced = Buộc dừng xong sau { $took }.
results-outlives-force = Đã ra lệnh kết thúc các tiến trình, nhưng giả lập vẫn { $health } sau { $limit }. Hãy khởi động lại { $name } nếu vẫn như vậy.
results-no-process = Không tìm thấy tiến trình nào của giả lập trên { $name }, nên không kết thúc gì, nhưng sau { $limit } giả lập { $health }. Hãy khởi động lại { $name } nếu vẫn như vậy.

## Tệp cấu hình, khi khởi động hoặc buộc dừng

results-file-unreadable = Không đọc được tệp cấu hình của giả lập (dòng { $line }, cột { $column }: { $detail }), nên không giữ bản sao.
results-file-was-put-back = Tệp cấu hình của giả lập đã bị cụt; đã đặt lại bản sao tốt gần nhất.
results-file-never-boots = Tệp cấu hình của giả lập bị cụt, như khi bị buộc dừng lúc đang ghi, và không có bản sao: giả lập sẽ không bao giờ vào được Android. Chưa gửi gì. Hãy khôi phục từ bản sao lưu, hoặc xóa đi và nhân bản một giả lập khác.
results-file-put-back = Việc đó làm cụt tệp cấu hình của giả lập; đã đặt lại bản sao tốt gần nhất.
results-file-no-copy = Việc đó làm cụt tệp cấu hình của giả lập, và không có bản sao: giả lập sẽ không vào được Android cho đến khi khôi phục từ bản sao lưu.
results-file-not-checked = Không kiểm tra được tệp cấu hình của giả lập có nguyên vẹn không.

## Sửa

results-file-in-use = Giả lập hiện { $health }, mà LDPlayer ghi tệp này khi giả lập tắt. Chưa thay đổi gì: hãy dừng giả lập trước.
results-no-copy = Không có bản sao tệp cấu hình của giả lập; chưa thay đổi gì.
results-copy-in-place = Đã đặt lại bản sao tốt gần nhất của tệp cấu hình.
results-copy-unreadable = Đã đặt lại bản sao, nhưng bản sao cũng không đọc được.
results-no-vbox = Dịch vụ VirtualBox của LDPlayer không chạy ở đó; không kết thúc gì.
results-vbox-runs-on = Dịch vụ VirtualBox vẫn chạy { $limit } sau khi được lệnh kết thúc. Hãy khởi động lại { $name }.
results-vbox-ended =
    Dịch vụ VirtualBox đã kết thúc; LDPlayer sẽ tự chạy lại dịch vụ. { $count ->
        [0] Lúc đó không có giả lập nào chạy.
       *[other] { $count } giả lập đang chạy đã tắt theo.
    } Hãy buộc dừng các cửa sổ bị treo, rồi khởi động lại các giả lập.

## Cửa sổ trên desktop

results-no-windows = Không có giả lập nào chạy ở đó, nên không có cửa sổ để sắp xếp; chưa gửi gì.
results-arranged-unseen = Từ đây không thấy được các cửa sổ đã được sắp xếp hay chưa.
results-arranged = Đã ra lệnh cho LDPlayer trên desktop của { $user }. Từ đây không thấy được các cửa sổ giờ nằm ở đâu.
results-not-arranged = LDPlayer chưa làm xong { $limit } sau khi được ra lệnh; hãy xem trên desktop.
results-down-is-planned = Ở { $name } đã có lệnh khởi động lại hoặc tắt máy được đặt sẵn, do ai đó tại đó hoặc do một chương trình. Không thay đổi gì.
results-taken-back = Đã rút lại trước khi máy tắt: Windows tiếp tục chạy.
results-restarted = Windows, desktop và LDPlayer đã trở lại sau { $took }.
results-restarted-nobody = Windows trên { $name } đã lên sau { $took }, nhưng không ai đăng nhập: không khởi động được giả lập nào ở đó. Hãy đăng nhập tại máy, kết nối bằng Remote Desktop, hoặc để Windows tự đăng nhập.
results-not-back = { $name } đã tắt và không trả lời lại trong { $limit }. Hãy xem màn hình của máy: một bản cập nhật hoặc một câu hỏi trước khi Windows khởi động có thể đang giữ nó lại.
results-back-without-ldplayer = Windows trên { $name } đã lên trở lại, nhưng không lấy được danh sách của LDPlayer trong { $limit }.
results-stayed-up = Windows trên { $name } vẫn chạy như trước, { $after } sau khi nhận lệnh. Một bản cập nhật, một chính sách hoặc ai đó tại đó có thể đang giữ nó lại.
results-is-off = Máy đã tắt: ngừng trả lời sau { $took }.
results-awake-already = Máy đang bật rồi; chưa gửi gì.
results-no-hardware-address = Chưa biết cách đánh thức { $name }: địa chỉ card mạng của máy chỉ biết được khi máy đang bật. Hãy bật máy thủ công một lần.
results-packet-not-sent = Không gửi được gói tin đánh thức từ máy tính này: { $reason }.
results-not-awake = Đã gửi gói tin, nhưng { $name } không trả lời trong { $limit }. Wake-on-LAN phải được bật trong firmware và trong driver card mạng của máy, và gói tin chỉ tới được các máy cùng mạng với máy tính này.
results-awake = Máy đã bật và trả lời sau { $took }.
results-not-listed-yet = Chưa lấy được danh sách của LDPlayer.
results-nobody-yet = Chưa có ai đăng nhập ở { $name }, nên không khởi động được giả lập nào ở đó.
results-desktop-was-there = Desktop của { $user } đang ở trên màn hình của chính máy rồi; chưa gửi gì.
results-no-desktop-to-give-back = Không ai đăng nhập ở { $name }, nên không có desktop nào để trả lại.
results-desktop-given-back = Desktop của { $user } đã trở lại màn hình của chính máy.
results-desktop-not-given-back = Desktop của { $user } vẫn chưa ở trên màn hình của chính { $name }. Các bản Windows không có Remote Desktop không có chương trình cho việc này (tscon).
