### Biểu mẫu của máy trạm: thêm một hoặc nhiều, sửa, cách kết nối.


## Hộp thoại

connection-edit = Sửa { $name }
connection-add = Thêm máy trạm
connection-add-several = Thêm nhiều máy trạm
connection-only-one = Chỉ thêm một…
connection-several = Thêm nhiều máy cùng lúc…
connection-by-line = Tài khoản, mật khẩu hoặc cổng theo từng dòng: xem trước…
connection-same-for-all = Mọi thứ khác giống nhau cho tất cả.
connection-name = Tên
connection-name-hint = Ví dụ WS-07
connection-address = Địa chỉ
connection-address-hint = Tên máy hoặc địa chỉ IP
connection-port = Cổng
connection-port-hint = Thường là { $port }
connection-account = Tài khoản
connection-account-hint = user (của máy tính đó), DOMAIN\user hoặc user@domain; phải là quản trị viên ở đó
connection-password = Mật khẩu
connection-password-hint = Để trống để giữ mật khẩu hiện tại
connection-ldconsole = Đường dẫn ldconsole.exe trên máy trạm
connection-ldconsole-hint = Trong thư mục cài LDPlayer
connection-data-folder = Thư mục dữ liệu của LDPlayer
connection-data-folder-hint = Để trống: thư mục vms cạnh ldconsole.exe
connection-data-moved = Dữ liệu ở thư mục khác…
connection-replace-there = Thay cả ở đó
connection-test = Kiểm tra kết nối…
connection-test-explain = Kiểm tra từng bước với các thông số này trước khi lưu
connection-test-explain-first = Kiểm tra từng bước với máy đầu tiên trước khi lưu
connection-tested = máy trạm
connection-save = Lưu
connection-saving = Đang lưu…
connection-add-one = Thêm máy trạm
connection-add-many = Thêm các máy trạm
connection-add-number = Thêm { $workstations } máy trạm
connection-cancel = Hủy

## Nhiều máy cùng lúc

connection-list = Máy trạm
connection-list-hint = Mỗi dòng một máy: tên và địa chỉ, hoặc chỉ địa chỉ. Có thể dán các cột của bảng tính. WS-[01-20] là WS-01 đến WS-20.
connection-list-example =
    WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]
connection-list-comes-to = { $workstations } máy trạm: { $names }.
connection-list-from-to = { $first }, { $second } … { $last }
connection-list-present = Đã có trong danh sách nên bỏ qua: { $names }.

## Cách kết nối

connection-title = Kết nối
connection-transport = Giao thức
connection-http = HTTP
connection-http-explain = Như Windows thiết lập sẵn. Phần đăng nhập mã hóa những gì gửi đi.
connection-https = HTTPS
connection-https-explain = Máy trạm còn chứng minh danh tính bằng chứng chỉ.
connection-certificates = Chứng chỉ được chấp nhận
connection-trust-system = Chứng chỉ mà máy tính này tin
connection-trust-system-explain = Chứng chỉ phải được cấp cho địa chỉ ở trên.
connection-trust-authority = Chứng chỉ do một CA có tệp trên máy tính này ký
connection-trust-authority-explain = Được cấp cho địa chỉ ở trên. Chứng chỉ do các CA công cộng ký cũng được chấp nhận.
connection-trust-pinned = Đúng một chứng chỉ, nhận biết theo dấu vân tay
connection-trust-pinned-explain = Ai ký không quan trọng. Khi chứng chỉ đổi, không gửi gì cho đến khi bạn chấp nhận chứng chỉ mới.
connection-ca-file = Tệp chứng chỉ của CA
connection-ca-file-hint = Đường dẫn đầy đủ trên máy tính này; dạng PEM, Windows gọi là Base-64 encoded X.509
connection-fingerprint = Dấu vân tay (SHA-256)
connection-fingerprint-hint = 64 chữ số; hãy so với chứng chỉ ngay trên máy trạm
connection-login = Đăng nhập
connection-ntlm = NTLM
connection-ntlm-explain = Không bao giờ gửi nguyên mật khẩu.
connection-basic = Basic
connection-basic-explain = Gửi nguyên mật khẩu, nên chỉ dùng qua HTTPS. Cho tài khoản cục bộ của máy trạm.
connection-kerberos = Kerberos
connection-kerberos-explain = Dùng vé (ticket) của người đang đăng nhập máy tính này; không dùng mật khẩu.
connection-connect-limit = Thời gian chờ kết nối (giây)
connection-list-limit = Thời gian chờ danh sách (giây)
connection-limit-hint = Để trống: mặc định
connection-one-certificate = một chứng chỉ
connection-own-authority = CA riêng
connection-own-limits = giới hạn thời gian riêng

## Cách khởi động và dừng giả lập

connection-starting = Khởi động và dừng
connection-started = Giả lập được khởi động
connection-desktop = Trên desktop của người đang đăng nhập
connection-desktop-explain = Qua một tác vụ theo lịch của Windows, xong thì gỡ. Phải có người đang đăng nhập.
connection-shell = Từ shell từ xa
connection-shell-explain = Không có desktop. Hầu hết giả lập không bao giờ lên theo cách này.
connection-boots = Số giả lập được khởi động cùng lúc
connection-boots-hint = 1 đến 8; giả lập kế tiếp khởi động khi một giả lập trước đã lên hoặc lỗi
connection-kill-when-stuck = Buộc dừng giả lập khi nó không dừng trong 30 giây
connection-kill-when-stuck-explain = Những gì Android chưa ghi xuống ổ đĩa sẽ mất.
connection-on-desktop = trên desktop
connection-from-shell = từ shell từ xa
connection-at-a-time = mỗi lần { $boots }
connection-by-force = buộc dừng khi treo
connection-notes = Ghi chú
connection-notes-hint = Dành cho người đọc: máy đặt ở đâu, của ai, cần gọi ai.
