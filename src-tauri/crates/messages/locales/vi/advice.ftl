### Nên làm gì với điều mà phần kiểm tra kết nối tìm thấy.

advice-zone = Sau dấu % của địa chỉ như vậy là giao diện mạng của máy tính này mà phía sau nó có máy trạm: số hoặc tên ở máy này, không phải cái mà chính máy trạm hiển thị. Địa chỉ IPv4 thì không cần.

advice-name-not-found = Máy tính Windows không thuộc domain thường không tìm được theo tên. Hãy nhập địa chỉ IP, hoặc khai báo tên trong dịch vụ tên (DNS) của mạng.

advice-refused = Máy trạm có đó, nhưng không có gì lắng nghe ở cổng này, hoặc tường lửa từ chối ngay. Thường là WinRM chưa được bật ở đó.

advice-unreachable = Không có gì trả về cả. Hoặc máy trạm đang tắt hay ngủ (Windows tự ngủ sau một lúc không có người, và quản lý từ xa không giữ nó thức; nếu card mạng có thiết lập Wake on LAN thì có thể đánh thức từ máy khác), hoặc địa chỉ của nó đã khác, hoặc tường lửa nuốt những gì gửi tới: tường lửa của Windows làm vậy ở mạng được đánh dấu là công cộng.

advice-certificate-changed = Chứng chỉ có thể đã được gia hạn, hoặc máy trạm đã được cài lại; hoặc có thứ gì đó đứng giữa nó và máy tính này. Hãy so dấu vân tay ngay tại máy trạm trước khi tin chứng chỉ mới.

advice-certificate-issuer = Chứng chỉ do máy trạm tự tạo thì máy tính này không biết. Hãy so dấu vân tay với dấu trên máy trạm; nếu giống nhau, hãy tin chứng chỉ này: từ đó không chấp nhận chứng chỉ nào khác.

advice-certificate = Một chứng chỉ mới sẽ giải quyết được. Tin đúng chứng chỉ này cũng được, sau khi đã so dấu vân tay với dấu trên máy trạm.

advice-kerberos = Kerberos cần một vé (ticket) của domain trên máy tính này, tên domain đầy đủ của máy trạm làm địa chỉ, và đồng hồ khớp nhau. NTLM không cần những thứ đó.

advice-quota = Tài khoản này đang mở quá nhiều shell từ xa hoặc lệnh, có thể do chương trình khác để lại. Chúng tự kết thúc khi không dùng; khởi động lại dịch vụ sẽ kết thúc chúng ngay, kể cả của những người khác. Chỉ khi các giới hạn bị đặt thấp hơn mức của Windows thì nâng lên mới có ích.

advice-remote-management = Windows trả lời, nhưng phần quản lý từ xa báo lỗi của chính nó. Máy có thể thiếu bộ nhớ, đang tắt, hoặc bị hỏng (WMI).

advice-shell = Windows trả lời, nhưng shell từ xa không hoạt động. Máy có thể thiếu bộ nhớ, đang tắt, hoặc bị một chính sách hay phần mềm diệt virus cấm chạy cmd.exe; hoặc chương trình chạy kèm mỗi cmd.exe (AutoRun) bị lỗi.

advice-not-as-winrm = Có thứ gì đó trả lời ở cổng này, nhưng không giống WinRM. Hãy kiểm tra xem có đúng cổng của WinRM và đúng giao thức không: 5985 cho HTTP, 5986 cho HTTPS.

advice-other-computer = Địa chỉ này có thể đã được router (DHCP) hoặc dịch vụ tên cấp cho máy tính khác. Hãy sửa địa chỉ, đặt IP cố định cho mỗi máy trạm, hoặc dùng tên máy. Nếu máy tính đã đổi tên hoặc cài lại, hãy xác nhận tại máy trạm đó rằng đây là máy đúng.

advice-ldplayer-hangs = Chương trình của LDPlayer đã chạy nhưng không kết thúc. Thường là một cửa sổ LDPlayer đang đợi trả lời trên desktop, hoặc dịch vụ VirtualBox của nó bị treo.

advice-tls-too-old = Windows 7 và Server 2008 R2 chỉ dùng TLS 1.0 cho đến khi bật 1.2; ở các bản mới hơn thì có người đã tắt. Chứng chỉ hay listener khác không giúp gì. Qua HTTP, phần đăng nhập mã hóa những gì gửi đi mà không cần TLS.

advice-tls-no-cipher = Chính sách nhóm và các công cụ tăng cường bảo mật hạn chế bộ mã hóa của Windows. Phải còn ít nhất một bộ mã ECDHE với AES-GCM hoặc ChaCha20, và phải hợp với khóa của chứng chỉ (RSA hoặc ECDSA).

advice-tls-not-https = WinRM lắng nghe HTTP ở cổng 5985 và HTTPS ở cổng 5986; cổng sau chỉ có khi đã tạo listener kèm chứng chỉ. Hãy chọn cổng phù hợp, hoặc HTTP.

advice-tls-closed = Listener có thể không còn chứng chỉ (đã bị xóa hoặc hết hạn), hoặc chứng chỉ thiếu khóa riêng. Cũng có thể một thứ ở giữa, như tường lửa, đã đóng kết nối.

advice-tls-other = Có thứ gì đó lắng nghe ở đó nhưng không dùng HTTPS đúng cách. Phần chi tiết cho biết nó đã nói gì.

advice-slow = Windows và shell từ xa hoạt động, nhưng mỗi chương trình mất nhiều thời gian để khởi động. Thường là phần mềm diệt virus soi mỗi lần chạy, hoặc ổ đĩa chậm hay gần đầy, hoặc quá nhiều giả lập đang chạy. Hãy loại trừ thư mục LDPlayer khỏi phần mềm diệt virus, và xem cái gì đang bận.

advice-not-winrm = Chương trình khác đang giữ cổng này, hoặc WinRM đã dừng mà Windows vẫn giữ cổng cho nó. WinRM lắng nghe ở 5985 cho HTTP và 5986 cho HTTPS, trừ khi đã bị đổi.

advice-password-microsoft = Windows chỉ nhận mật khẩu tài khoản Microsoft qua mạng sau khi mật khẩu đó đã được dùng ngay tại máy, và không bao giờ nhận mã PIN hay kiểu đăng nhập khác của Windows Hello. Một tài khoản của chính máy trạm, tạo riêng cho LDFleet, là lựa chọn an toàn hơn.

advice-password-entra = Tài khoản Entra ID (Azure AD) không đăng nhập được bằng NTLM, kiểu đăng nhập dùng ở đây. Hãy tạo cho LDFleet một tài khoản của chính máy trạm.

advice-password-own = Tên, mật khẩu, hoặc tình trạng tài khoản không đúng. Đây là tài khoản của chính máy trạm; tài khoản domain được viết DOMAIN\user. Trên mỗi máy trạm, tài khoản như vậy có thể có mật khẩu khác. Tài khoản không có mật khẩu, và tài khoản Microsoft chỉ có mã PIN, không đăng nhập được qua mạng.

advice-password-mail = Domain, tên, mật khẩu, hoặc tình trạng tài khoản không đúng; quản trị viên domain xem được là cái nào. Nếu đây là địa chỉ e-mail của tài khoản Microsoft, hãy viết MicrosoftAccount\ ở trước.

advice-password-domain = Tên trước dấu gạch chéo ngược, tài khoản, mật khẩu, hoặc tình trạng tài khoản không đúng. Trước dấu gạch chéo ngược là một domain, quản trị viên domain xem được nhiều hơn, hoặc là tên của chính máy trạm nếu là tài khoản của nó (.\user cũng được).

advice-offer-basic = WinRM ở đó không cho dùng Basic, kiểu đăng nhập đã chọn. NTLM dùng được mà không cần thay đổi gì trên máy trạm.

advice-offer-negotiate = WinRM ở đó không cho dùng kiểu đăng nhập này. Không cần bật AllowUnencrypted: phần đăng nhập mã hóa những gì gửi đi.

advice-access-denied = Mật khẩu đúng, nhưng tài khoản không được dùng shell từ xa. Windows chỉ mở shell cho quản trị viên; và ở máy tính không thuộc domain, nó tước quyền của quản trị viên cục bộ qua mạng trừ khi được thiết lập khác.

advice-no-ldplayer = LDPlayer không đang chạy, không có trong registry, cũng không ở thư mục thường gặp nào. Nếu cài ở chỗ khác, hãy nhập đường dẫn của ldconsole.exe; chạy LDPlayer một lần sẽ giúp dễ tìm hơn.

advice-other-path = Hãy chọn một trong các đường dẫn đã tìm thấy, rồi kiểm tra lại.

advice-other-data-folder = Hãy chọn thư mục đã tìm thấy, hoặc sửa thư mục dữ liệu trong biểu mẫu của máy trạm, rồi kiểm tra lại.

advice-no-listing = Chương trình có đó nhưng không liệt kê giả lập. Có thể là phiên bản trước 9, bị hỏng, hoặc bị phần mềm diệt virus chặn chạy.

advice-no-desktop = Giả lập vẽ trên desktop của người dùng đang đăng nhập; không có desktop thì chúng có vẻ khởi động nhưng Android không bao giờ lên. Hãy đăng nhập tại máy, hoặc bằng Remote Desktop: sau đó ngắt kết nối (không đăng xuất) thì giả lập đang chạy không bị ảnh hưởng. Để Windows tự đăng nhập sau khi khởi động lại, hãy dùng Autologon của Microsoft; khi đó mọi quản trị viên của máy trạm đọc được mật khẩu.

advice-plain-desktop-user = LDPlayer đòi quyền quản trị viên khi khởi động. Hãy cho người dùng của desktop làm quản trị viên, hoặc đăng nhập ở đó bằng một quản trị viên.

advice-without-screen = Trên máy không có màn hình, và trên máy chủ, thấy rằng Android chỉ lên ở desktop đang kết nối bằng Remote Desktop. Hãy kết nối như vậy, khởi động các giả lập, rồi ngắt kết nối (đừng đăng xuất); hoặc cắm một màn hình hay đầu cắm giả (dummy plug).

advice-autorun = Nó được đặt trong registry dưới mục AutoRun của Command Processor, chẳng hạn do conda, clink hay một script. HKCU là của tài khoản mà LDFleet đăng nhập. Hãy bỏ nó nếu không ai cần ở đó, hoặc để nó không in ra gì.

advice-wrong-clock = Đồng hồ lệch nhau đến mức này thì đăng nhập domain thất bại, và chứng chỉ có vẻ hết hạn hoặc chưa có hiệu lực. Một trong hai đồng hồ sai: hãy xem đồng hồ của máy tính này trước.

advice-full-disk = Một giả lập mới chiếm vài gigabyte và phình ra khi dùng; khi ổ đĩa đầy, giả lập ngừng hoạt động và có thể mất cấu hình. Hãy xóa giả lập hoặc bản sao lưu không cần nữa.

advice-other-adb = Hãy để mọi chương trình trên máy trạm đó dùng chung một adb, tốt nhất là của LDPlayer: { $path }. Bot và các giả lập khác thường có mục cài đặt cho việc này.
