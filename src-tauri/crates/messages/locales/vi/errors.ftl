### Máy trạm bị sao, và cách xử lý.

errors-name-not-found = Không tìm thấy tên của { $name }. Hãy kiểm tra địa chỉ, hoặc máy tính này có ở đúng mạng không.

errors-connection-refused = { $name } từ chối kết nối. Hãy kiểm tra cổng, và WinRM có đang chạy ở đó không (winrm quickconfig).

errors-unreachable = Không kết nối được { $name }. Hãy kiểm tra địa chỉ, mạng và VPN.

errors-connect-timeout = { $name } không trả lời kết nối kịp. Hãy kiểm tra máy có bật và thức không (Windows tự ngủ), và tường lửa của nó.

errors-connection-broken = Kết nối tới { $name } bị đứt. Nếu máy đang khởi động lại, nó sẽ tự trở lại.

errors-no-answer = { $name } không trả lời kịp. Hãy kiểm tra máy có quá tải hay treo không, và kiểm tra mạng.

errors-certificate-changed = { $name } đưa ra chứng chỉ khác với chứng chỉ đã chấp nhận, nên không gửi gì. Đã chấp nhận: { $pinned }. Hiện tại: { $presented }. Nếu chứng chỉ được gia hạn ở đó, hãy so và chấp nhận chứng chỉ mới; nếu không, có thể có người chen giữa.

errors-certificate-changed-unknown = { $name } đưa ra chứng chỉ khác với chứng chỉ đã chấp nhận ({ $pinned }), nên không gửi gì. Hãy kiểm tra kết nối để xem là chứng chỉ nào.

errors-certificate-expired = Chứng chỉ của { $name } đã hết hạn. Hãy gia hạn ở đó; nếu nó vẫn còn hạn, hãy chỉnh đồng hồ của máy tính này.

errors-certificate-not-yet-valid = Chứng chỉ của { $name } chưa có hiệu lực. Hãy chỉnh đồng hồ ở đó và của máy tính này.

errors-certificate-name = Chứng chỉ của { $name } dành cho tên khác với địa chỉ trong cấu hình. Hãy dùng tên có trong chứng chỉ làm địa chỉ, hoặc chấp nhận đúng chứng chỉ này theo dấu vân tay.

errors-certificate-issuer = Chứng chỉ của { $name } không do ai mà máy tính này tin ký. Hãy nhập tệp CA của nó trong cấu hình, hoặc chấp nhận đúng chứng chỉ này theo dấu vân tay.

errors-certificate-unacceptable = Không chấp nhận được chứng chỉ của { $name }; phần chi tiết cho biết vì sao. Hãy thay chứng chỉ ở đó, hoặc chấp nhận đúng chứng chỉ này theo dấu vân tay.

errors-certificate-unchecked = Windows còn đang xem chứng chỉ của { $name } có bị thu hồi không, nên không gửi gì. Nếu cứ như vậy, từ máy tính này không lấy được danh sách thu hồi mà chứng chỉ nêu.

errors-http = WinRM trên { $name } trả lời lỗi HTTP { $status }. Hãy kiểm tra dịch vụ ở đó, và các proxy trên đường đi.

errors-unreadable = { $name } gửi một câu trả lời không đọc được. Nếu lặp lại, hãy kiểm tra những gì nằm giữa máy đó và đây.

errors-password-refused = { $name } từ chối mật khẩu. Không gửi gì nữa cho tài khoản này cho đến khi nhập lại mật khẩu.

errors-login-not-offered = WinRM trên { $name } không chấp nhận kiểu đăng nhập này. Hãy chọn kiểu khác trong cấu hình của nó, hoặc bật ở đó (winrm get winrm/config/service/auth).

errors-ticket-refused = Không đăng nhập được vào { $name } bằng Kerberos. Hãy kiểm tra bạn đã đăng nhập domain chưa (klist), và địa chỉ có phải là tên mà domain biết không.

errors-other-mainboard = Một máy tính cũng tên là { $found } nhưng có bo mạch chủ khác trả lời ở địa chỉ của { $name }, nên không gửi gì. Nếu đó là máy đúng (đổi phần cứng, hoặc máy sao chép thay chỗ), hãy xác nhận; nếu không, hãy sửa địa chỉ.

errors-other-computer = { $found } trả lời ở địa chỉ của { $name }, nơi trước đây { $expected } trả lời, nên không gửi gì. Nếu đó là máy đúng (đã đổi tên, hoặc cài lại), hãy xác nhận; nếu không, hãy sửa địa chỉ.

errors-access-denied = { $name } nhận đăng nhập nhưng không cho truy cập. Tài khoản phải là quản trị viên ở đó, có đủ quyền qua mạng: phần kiểm tra kết nối cho biết còn thiếu gì.

errors-shell-gone = Shell từ xa trên { $name } không còn, như sau khi máy khởi động lại. Lệnh kế tiếp sẽ mở shell mới.

errors-quota = { $name } tạm thời không cho tài khoản này mở thêm shell từ xa hoặc lệnh. Hãy đóng các phiên từ xa khác của tài khoản; khởi động lại dịch vụ WinRM ở đó sẽ kết thúc những phiên còn sót.

errors-remote-management = Windows trên { $name } báo lỗi quản lý từ xa ({ $subcode }). Hãy kiểm tra bộ nhớ và ổ đĩa còn trống, và máy có đang tắt không.

errors-nobody-logged-on = Không ai đăng nhập trên { $name }, mà giả lập cần desktop để khởi động. Hãy đăng nhập ở đó, để máy tự đăng nhập, hoặc kết nối bằng Remote Desktop rồi ngắt kết nối khi giả lập đã chạy.

errors-desktop-disconnected = { $user } đang đăng nhập trên { $name }, nhưng desktop đã ngắt kết nối, giả lập không lên được ở đó. Hãy kết nối bằng Remote Desktop cho đến khi giả lập chạy, hoặc đăng nhập tại máy.

errors-windows-refused = { $refusal } Câu trả lời của nó nằm trong phần chi tiết. Hãy kiểm tra tài khoản có phải là quản trị viên ở đó không, và có chính sách (AppLocker, Constrained Language Mode) hay phần mềm diệt virus nào cấm không.

errors-refused-end-process = Windows trên { $name } từ chối kết thúc tiến trình.

errors-refused-change-settings = Windows trên { $name } từ chối sửa một tệp cấu hình.

errors-refused-copy-settings = Windows trên { $name } từ chối chép một tệp cấu hình.

errors-refused-desktops = Windows trên { $name } từ chối cho biết ai đang ở desktop.

errors-refused-plan-task = Windows trên { $name } từ chối lên lịch lần khởi động.

errors-refused-run-task = Windows trên { $name } từ chối chạy tác vụ đã lên lịch.

errors-shell-unusable = Windows trên { $name } không chạy được lệnh trong shell từ xa. Hãy kiểm tra cmd.exe và hồ sơ (profile) của tài khoản ở đó.

errors-command-timeout = Windows trên { $name } không làm xong một lệnh trong { $after }. Nó có trả lời, nhưng chương trình ở đó khởi động hoặc chạy chậm: có thể do phần mềm diệt virus, ổ đĩa chậm hoặc đầy, hay quá nhiều việc.

errors-ldconsole-missing = { $name } không có { $path }. Hãy sửa đường dẫn trong cấu hình của nó, hoặc cài LDPlayer ở đó.

errors-ldconsole-timeout = LDPlayer trên { $name } không trả lời trong { $after }, dù Windows có trả lời. Hãy xem ở đó có cửa sổ nào đang đợi không, hoặc khởi động lại LDPlayer.

errors-ldconsole-crashed = ldconsole.exe của LDPlayer bị sập trên { $name }. Nếu lặp lại, hãy sửa lỗi bản cài LDPlayer ở đó.

errors-output-too-large = LDPlayer trên { $name } trả lời nhiều hơn hẳn mức có thể đúng. Nếu lặp lại, hãy sửa lỗi bản cài LDPlayer ở đó.

errors-not-a-listing = LDPlayer trên { $name } không trả lời bằng danh sách giả lập. Hãy kiểm tra đường dẫn ldconsole.exe và phiên bản LDPlayer.

errors-not-sent = Chưa gửi gì tới { $name }. { $reason }

errors-setting-no-certificate = Máy được kết nối qua HTTP, không có chứng chỉ.
errors-setting-kerberos-address = Kerberos cần tên của máy trạm, không phải địa chỉ.
errors-setting-zone = Không thể có chứng chỉ cho địa chỉ có zone. Hãy chấp nhận đúng chứng chỉ này theo dấu vân tay, hoặc nhập địa chỉ khác.

errors-setting-path = Không tìm được “{ $path }” ở đó: tên không được có % hoặc dấu ngoặc kép.

errors-setting-authority = Không dùng được tệp CA { $path }: { $reason }.

errors-setting-refused = Không kết nối được với cấu hình này: { $reason }

errors-no-password = Chưa có mật khẩu cho { $name }. Hãy nhập trong cấu hình của nó.

errors-login-pending = { $name } đang đợi: các máy trạm khác đang đăng nhập bằng cùng tài khoản, và chỉ một số ít được đăng nhập cùng lúc để mật khẩu sai không làm khóa tài khoản.

errors-cancelled = Đã hủy trước khi { $name } trả lời.

errors-unexpected = Có điều bất ngờ xảy ra với { $name }. Nhật ký có chi tiết; hãy thử lại.

errors-tls-too-old = { $name } không hỗ trợ TLS nào mới hơn 1.1, mà LDFleet chỉ dùng từ 1.2. Hãy bật TLS 1.2 ở đó, hoặc kết nối qua HTTP, nơi phần đăng nhập mã hóa những gì gửi đi.

errors-tls-no-common-cipher = { $name } và máy tính này không có kiểu mã hóa chung nào được phép. Bộ mã hóa của máy đã bị một chính sách hay công cụ hạn chế, hoặc khóa của chứng chỉ thuộc loại không hợp với chúng.

errors-tls-not-https = Thứ trả lời ở cổng này của { $name } không dùng HTTPS. Cổng HTTPS của WinRM là 5986, nếu chưa bị đổi; cổng 5985 là HTTP.

errors-tls-closed = { $name } đóng kết nối đúng lúc phải đưa ra chứng chỉ. Windows làm vậy khi listener không có chứng chỉ dùng được.

errors-tls-other = Không tạo được kết nối bảo mật tới { $name }; phần chi tiết cho biết vì sao.
