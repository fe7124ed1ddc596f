### PowerShell được đề nghị chạy trên máy trạm: mỗi lệnh làm gì, và làm giảm bảo mật ra sao.

scripts-enable-remoting = Bật WinRM, cùng listener và quy tắc tường lửa của nó
scripts-enable-remoting-lowers = Sau đó Windows nhận quản lý từ xa ở cổng 5985: từ mọi mạng mà nó tham gia, hoặc ở mạng được đánh dấu là công cộng thì chỉ từ mạng con cục bộ. Trên máy tính ngoài domain, mọi quản trị viên cục bộ cũng có đủ quyền qua mạng (Windows tự đặt LocalAccountTokenFilterPolicy), nên hãy đặt mật khẩu khác nhau cho mỗi máy trạm.

scripts-start-service = Chạy dịch vụ WinRM, kể cả sau mỗi lần khởi động lại

scripts-open-firewall = Mở cổng qua tường lửa của Windows
scripts-open-firewall-lowers = Sau đó mọi máy tính trong cùng mạng con tới được cổng này. Hãy thay LocalSubnet bằng địa chỉ của bạn để chỉ cho máy tính này qua.

scripts-show-listeners = Xem WinRM có chạy không, và ở những cổng nào

scripts-keep-awake = Giữ Windows thức khi có điện lưới

scripts-https-listener = Tạo chứng chỉ mới và cho WinRM lắng nghe bằng chứng chỉ đó qua HTTPS
scripts-https-listener-lowers = Sau đó mọi máy tính trong cùng mạng con tới được cổng này. Listener HTTPS đang có bị thay: chứng chỉ của nó đổi với mọi người. WinRM được bật nếu chưa bật, kèm cổng thông thường 5985; ngoài domain, quản trị viên cục bộ sau đó có đủ quyền qua mạng.

scripts-switch-tls-12-on = Bật TLS 1.2 (phải khởi động lại Windows)

scripts-show-ciphers = Xem Windows cho phép những bộ mã hóa nào

scripts-show-fingerprint = Xem dấu vân tay ngay trên máy trạm để so sánh

scripts-show-addresses = Xem tên và các địa chỉ của máy trạm

scripts-show-account = Xem tài khoản có đang bật, bị khóa hay hết hạn không

scripts-show-domain-account = Xem tài khoản domain có đang bật, bị khóa hay hết hạn không

scripts-unlock-account = Mở khóa tài khoản, khi đã rõ vì sao bị khóa

scripts-make-account = Tạo cho LDFleet một quản trị viên của máy trạm, tên là ldfleet
scripts-make-account-lowers = Ai biết mật khẩu của tài khoản này làm được mọi thứ trên máy trạm. Hãy đặt mật khẩu khác nhau cho mỗi máy trạm.

scripts-offer-negotiate = Cho WinRM cung cấp Negotiate, kiểu đăng nhập thông thường

scripts-offer-basic = Cho WinRM cung cấp Basic
scripts-offer-basic-lowers = Nguyên mật khẩu được gửi trong mỗi yêu cầu và chỉ được HTTPS bảo vệ. Chỉ tài khoản của chính máy trạm đăng nhập được theo cách này. NTLM là lựa chọn an toàn hơn.

scripts-full-token = Cho quản trị viên cục bộ đủ quyền qua mạng (LocalAccountTokenFilterPolicy)
scripts-full-token-lowers = Sau đó mọi quản trị viên cục bộ có đủ quyền qua mạng, như sau khi chạy Enable-PSRemoting. Ai biết mật khẩu của một người trong số đó có thể chiếm máy trạm, nên hãy đặt mật khẩu khác nhau cho mỗi máy trạm.

scripts-add-to-administrators = Cho tài khoản làm quản trị viên của máy trạm
scripts-add-to-administrators-lowers = Sau đó tài khoản làm được mọi thứ trên máy trạm. Windows chỉ mở shell từ xa mà LDFleet dùng cho quản trị viên.

scripts-restart-service = Kết thúc mọi shell từ xa bằng cách khởi động lại WinRM

scripts-show-quotas = Xem WinRM cho phép bao nhiêu: giới hạn của nó và của các plug-in

scripts-raise-quotas = Nâng các giới hạn bị đặt thấp hơn mức của Windows

scripts-show-health = Xem Windows còn bộ nhớ và có chạy lệnh không

scripts-show-slowness = Xem một chương trình mất bao nhiêu mili giây để khởi động, và cái gì đang bận

scripts-show-autorun = Xem cmd.exe chạy gì trước mỗi lệnh (HKCU: của tài khoản đang đăng nhập)

scripts-remove-autorun = Bỏ AutoRun, sau khi ghi lại nó là gì

scripts-show-adb = Xem adb nào đang chạy, và từ đâu

scripts-find-ldplayer = Tìm LDPlayer trên mọi ổ đĩa (mất vài phút)

scripts-list-there = Xem LDPlayer trả lời gì ngay trên máy trạm

scripts-show-users = Xem ai đang đăng nhập ở desktop

scripts-set-clock = Chỉnh đồng hồ máy trạm theo mạng

scripts-show-disks = Xem mỗi ổ đĩa còn bao nhiêu chỗ
