### Phần kiểm tra kết nối tìm thấy gì ở mỗi bước.

findings-cancelled = Đã hủy.
findings-no-answer = Không có trả lời trong { $limit }.

## Từ bên ngoài

findings-address-unknown = Không biết địa chỉ.
findings-no-connection = Không có kết nối.
findings-no-secure-connection = Không có kết nối bảo mật.
findings-no-certificate-over-http = Không cần khi dùng HTTP: phần đăng nhập mã hóa những gì gửi đi.
findings-is-address = { $host } là một địa chỉ, nên không phải tra tên.
findings-is-addresses = { $host } có địa chỉ { $addresses }.
findings-port-answers = Cổng { $port } trả lời.
findings-certificate-accepted = Chứng chỉ được chấp nhận.
findings-sha256 = SHA-256 { $fingerprint }
findings-made-for = cấp cho { $subject }
findings-accepted = Đã chấp nhận: { $fingerprint }
findings-presented = Hiện tại: { $fingerprint }
findings-winrm-answers = WinRM trả lời trên { $name }.
findings-winrm-asks = WinRM trả lời trên { $name } và đòi đăng nhập.
findings-offered = Được cung cấp: { $logins }
findings-not-winrm = Có thứ gì đó trả lời ở cổng { $port } của { $name }, nhưng không phải WinRM.
findings-http-answer = Mã HTTP { $status }; Server: { $server }

## Đăng nhập

findings-winrm-not-reached = Không tới được WinRM.
findings-no-password = Chưa có mật khẩu của { $account }. Hãy nhập để kiểm tra phần còn lại.
findings-login-pending = Các máy trạm khác đang đăng nhập bằng cùng tài khoản, và chỉ một số ít được đăng nhập cùng lúc để mật khẩu sai không làm khóa tài khoản. Hãy kiểm tra lại sau giây lát.
findings-refused-before = Mật khẩu này của { $account } đã bị từ chối trước đó, nên không gửi lại: Windows khóa tài khoản sau vài lần sai mật khẩu. Hãy nhập mật khẩu khác; hoặc, khi tài khoản ở đó đã ổn, hãy chọn “Thử lại” ở một máy trạm trong danh sách dùng tài khoản này.
findings-logged-on = { $account } đã đăng nhập.
findings-password-refused = { $name } từ chối mật khẩu của { $account }.
findings-calls-itself = Máy tính từ chối mật khẩu tự xưng là { $computer }.
findings-password-meanwhile = Trong lúc đó mật khẩu đã bị từ chối ở nơi khác hoặc bị thay. Hãy kiểm tra lại.

## Máy tính và tài khoản

findings-nobody-logged-on = Không ai đăng nhập.
findings-other-computer = Đó là máy tính khác.
findings-may-manage = Tài khoản được quản lý máy trạm.
findings-may-not-manage = Tài khoản không được quản lý máy trạm.
findings-computer-unasked = Windows không cho biết đây là máy tính nào; shell của nó được hỏi thay.
findings-computer-unknown = Windows không cho biết đây là máy tính nào.
findings-computer = { $computer } trả lời.
findings-computer-of-domain = { $computer } trả lời, thuộc domain { $domain }.
findings-computer-of-workgroup = { $computer } trả lời, thuộc nhóm làm việc { $workgroup }.

## Shell từ xa

findings-shell = Shell từ xa chạy được lệnh.
findings-shell-too-slow = Shell từ xa quá chậm.
findings-shell-does-not-work = Shell từ xa không hoạt động.
findings-shell-slow = Shell từ xa chạy được lệnh. Chương trình ở đó khởi động chậm: thứ chạy trước mỗi lệnh (AutoRun) quá chậm nên không hỏi được.
findings-shell-prints = Shell từ xa chạy được lệnh. Có thứ gì đó in “{ $line }” cạnh mỗi lệnh. LDFleet phân biệt được; chương trình khác có thể không.
findings-autorun = Shell từ xa chạy được lệnh. AutoRun của cmd.exe in “{ $line }” cạnh mỗi lệnh. LDFleet phân biệt được; chương trình khác có thể không.
findings-autorun-of = AutoRun của { $hive }: { $what }
findings-no-autorun = Không biết được AutoRun: { $reason }
findings-code-page = Tên giả lập và chương trình của Windows dùng bảng mã { $page }.
findings-code-pages = Tên giả lập dùng bảng mã { $titles }, chương trình của Windows dùng { $programs }.
findings-no-code-page = Không biết được bảng mã, nên tên có chữ ngoài bảng chữ Latinh có thể hiện sai. Những thứ khác không bị ảnh hưởng.

## LDPlayer

findings-ldplayer-not-found = Không tìm thấy LDPlayer.
findings-ldplayer-not-found-slow = Không tìm thấy LDPlayer ở những chỗ hỏi được Windows; chương trình ở đó khởi động quá chậm để hỏi mọi chỗ.
findings-ldplayer-found = Đã tìm thấy LDPlayer: { $path }.
findings-several-ldplayers = Có { $places } bản LDPlayer. Hãy chọn một; ở đây kiểm tra { $path }.
findings-there = Có { $path }.
findings-there-with-data = Có { $path }, dữ liệu của nó ở { $folder }.
findings-data-elsewhere = Có { $path }, nhưng dữ liệu của nó ở { $folder } chứ không ở { $taken }: không đọc được cấu hình ở đó.
findings-not-there = Không có { $path }, và không tìm thấy LDPlayer ở chỗ khác.
findings-another-there = Không có { $path }, nhưng có { $other }.
findings-others-there = Không có { $path }, nhưng có { $places } bản LDPlayer khác. Hãy chọn một; ở đây kiểm tra { $other }.
findings-also-there = Cũng có: { $path }
findings-unusable = Không dùng được: { $path }: { $reason }
findings-letters-lost = Một số chữ trong đó bị mất vì bảng mã của console không có; hãy nhập đường dẫn bằng tay.
findings-registry-too-slow = { $whose } quá chậm nên không hỏi được.
findings-registry-not-told = { $whose } không đọc được: { $reason }.
findings-of-machine = Registry của máy ({ $bits } bit)
findings-of-account = Registry của tài khoản
findings-of-user = Registry của người dùng { $number }
findings-folders-not-told = Không biết được ở đó có những thư mục nào: { $reason }.
findings-no-emulator = LDPlayer trả lời; chưa có giả lập nào.
findings-emulators = LDPlayer liệt kê { $emulators } giả lập.
findings-titles-damaged = { $count } Không đọc được một số chữ trong vài tên.
findings-rows-skipped = { $count } Không đọc được một số dòng trong danh sách.
findings-row = Dòng { $line }: { $row } { $reason }

## Desktop

findings-desktops-too-slow = Quá chậm nên không hỏi được ai đang ở desktop nào.
findings-desktop = { $user } đang đăng nhập: khởi động được giả lập.
findings-other-user = LDFleet đăng nhập bằng người dùng khác, { $account }. Nếu thiếu giả lập trong danh sách, hãy cho LDFleet dùng tài khoản của { $user }.
findings-desktop-name-damaged = { $user } đang đăng nhập; một số chữ trong tên bị mất dọc đường.
findings-desktop-no-administrator = { $user } đang đăng nhập nhưng không phải quản trị viên: Windows ở đó hỏi trước khi LDPlayer được chạy, mà không ai trả lời.
findings-desktop-of-server = { $user } đang đăng nhập ở màn hình của chính máy, mà đây là Windows Server: Android có thể không lên ở đó.
findings-desktop-without-monitor = { $user } đang đăng nhập ở màn hình của chính máy, mà không có màn hình nào được cắm: Android có thể không lên ở đó.
findings-session-disconnected = { $user }, phiên { $session }, đã ngắt kết nối
findings-session-console = { $user }, phiên { $session }, tại máy
findings-session-remote = { $user }, phiên { $session }, qua Remote Desktop

## Những điều khác

findings-other-adb = Ở đó đang chạy một adb khác với của LDPlayer: { $path }. Nếu phiên bản khác với của LDPlayer, chúng sẽ tắt server của nhau, và giả lập có vẻ không trả lời.
findings-own-adb = adb của LDPlayer đang chạy, không có adb nào khác.
findings-no-adb = Chưa có adb nào chạy. adb của LDPlayer được chạy khi khởi động giả lập.
findings-adb-runs = { $path }, phiên { $session }
findings-adb-runs-somewhere = adb.exe, Windows không cho biết ở đâu, phiên { $session }
findings-no-time = Windows không cho biết giờ.
findings-clock-ahead = Đồng hồ của { $name } nhanh hơn máy tính này { $size }.
findings-clock-behind = Đồng hồ của { $name } chậm hơn máy tính này { $size }.
findings-clocks-agree = Đồng hồ khớp nhau.
findings-clocks-differ = Đồng hồ lệch nhau { $size }, không sao.
findings-no-disk = Windows không cho biết còn bao nhiêu chỗ cho { $path }.
findings-disk = Ổ đĩa { $drive } còn trống { $free }.
findings-disk-full = Ổ đĩa { $drive } chỉ còn trống { $free }, không đủ cho thêm một giả lập.
