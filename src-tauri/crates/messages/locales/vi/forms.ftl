### Nội dung nhập vào biểu mẫu sai chỗ nào, thế nào mới đúng.


## Máy trạm

forms-no-name = Hãy đặt tên cho máy trạm, ví dụ WS-07.
forms-name-too-long = Tên dài nhiều nhất { $most } ký tự, trên một dòng.
forms-name-unseen = “{ $name }” có ký tự không nhìn thấy: hãy gõ lại tên.
forms-name-taken = Tên “{ $name }” đã được dùng.
forms-address-taken = { $address }:{ $port } đã có trong danh sách, với tên “{ $name }”.
forms-boots = “{ $text }” không hợp lệ: có thể khởi động cùng lúc 1 đến { $most } giả lập. 1 là lựa chọn an toàn.
forms-no-password = Hãy nhập mật khẩu.
forms-no-password-of-account = Hãy nhập mật khẩu của tài khoản này.

## Cách kết nối

forms-basic-over-http = Basic gửi nguyên mật khẩu, nên không dùng qua HTTP. Hãy chọn HTTPS, hoặc NTLM.
forms-no-kerberos = Bản LDFleet này không đăng nhập được bằng Kerberos. Hãy chọn NTLM, hoặc Basic qua HTTPS.
forms-no-authority = Hãy cho biết tệp trên máy tính này chứa chứng chỉ của CA (PEM).
forms-authority-path = “{ $path }” không phải là đường dẫn đầy đủ trên máy tính này.
forms-authority = { $path }: { $reason }
forms-authority-unread = Không đọc được tệp: { $reason }.
forms-authority-no-certificate = Tệp không có chứng chỉ dạng PEM. Trên Windows, hãy xuất dạng “Base-64 encoded X.509”.
forms-no-fingerprint = Hãy nhập dấu vân tay SHA-256 của chứng chỉ máy trạm; phần kiểm tra kết nối cho thấy dấu vân tay đó.
forms-fingerprint-sha1 = Đây là dấu vân tay SHA-1 (thumbprint) như Windows hiển thị. Hãy nhập dấu vân tay SHA-256, có 64 chữ số.
forms-fingerprint-length = Dấu vân tay SHA-256 có 64 chữ số (0 đến 9, A đến F), ở đây có { $digits }.
forms-fingerprint-character = Dấu vân tay chỉ gồm các chữ số 0 đến 9 và A đến F, có hoặc không có dấu hai chấm; ở đây có “{ $character }”.
forms-limit = “{ $text }” không phải giới hạn thời gian: hãy nhập 1 đến { $most } giây nguyên, hoặc để trống để dùng mức thông thường.

## Tài khoản

forms-no-account = Hãy nhập tên tài khoản, ví dụ FARM\operator hoặc operator.
forms-account-character = Tên tài khoản trong Windows không được có “{ $character }”.
forms-account-form = Hãy viết tài khoản dạng user, DOMAIN\user hoặc user@domain.
forms-account-mail = Đây có vẻ là địa chỉ e-mail của tài khoản Microsoft. Hãy viết MicrosoftAccount\ ở trước; một tài khoản của chính máy trạm, tạo riêng cho LDFleet, là lựa chọn an toàn hơn.
forms-account-windows = Tài khoản và nhóm có sẵn của Windows không có mật khẩu và không đăng nhập được qua mạng. Hãy nhập tên một người dùng.

## Cài đặt

forms-threshold = “{ $text }” không phải số lỗi hợp lệ: có thể chặn mạch sau 1 đến { $most } lỗi.
forms-seconds = “{ $text }” không dùng được ở đây: hãy nhập số giây nguyên, từ { $least } đến { $most }.
forms-whole-number = “{ $text }” không dùng được ở đây: hãy nhập số nguyên, từ { $least } đến { $most }.
forms-notifications = “{ $text }” không dùng được ở đây: hãy nhập số thông báo là số nguyên, từ { $least } đến { $most }.
forms-time-of-day = “{ $text }” không phải giờ trong ngày: hãy nhập giờ và phút, ví dụ 22:00.
forms-quiet-hours = Giờ yên tĩnh cần lúc kết thúc khác lúc bắt đầu, ví dụ 07:00.

## Giả lập

forms-no-title = Hãy đặt tên cho giả lập, ví dụ Farm-07.
forms-title-characters = Tên không được có dấu phẩy và dấu ngoặc kép: danh sách của LDPlayer sẽ không đọc được nữa.
forms-title-hyphens = Tên không được bắt đầu bằng hai dấu gạch ngang: LDPlayer sẽ coi đó là một tùy chọn.
forms-title-too-long = Tên dài nhiều nhất { $most } ký tự.
forms-screen-together = Hãy nhập đủ rộng, cao và dpi, mỗi mục là một số, ví dụ 720, 1280 và 320.
forms-no-package = Hãy nhập tên gói của ứng dụng, ví dụ com.android.vending.
forms-no-file = Hãy nhập đường dẫn đầy đủ của tệp trên máy trạm, ví dụ C:\Farm\file.apk.
forms-file-percent = Không tìm được trên máy trạm một tệp có dấu % trong đường dẫn; hãy đổi tên tệp.
forms-no-command = Hãy nhập phần sau chữ adb, ví dụ shell getprop ro.product.model.
forms-command-device = Bỏ phần chọn thiết bị: lệnh sẽ tới giả lập này.
forms-command-shell = Hãy nhập lệnh sau chữ shell: không ai gõ được vào một shell đang mở.
forms-degrees = Số độ từ -{ $limit } đến { $limit }, ví dụ { $example }.
forms-no-property = Hãy nhập tên thuộc tính, ví dụ phone.imei.
forms-no-value = Hãy nhập giá trị cho thuộc tính.
forms-language = LDFleet không có ngôn ngữ “{ $text }”. Hãy chọn một ngôn ngữ trong danh sách.
