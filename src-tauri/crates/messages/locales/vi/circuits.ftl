### Mạch: cái gì bị chặn, cái gì vẫn làm được, vì sao không gửi.

## Mạch của cái gì, đứng sau chữ “mạch”

circuits-layer-network = mạng
circuits-layer-windows = máy trạm
circuits-layer-ldconsole = công cụ LDPlayer
circuits-layer-emulator = thao tác giả lập

## Vì sao lệnh không được gửi

circuits-of = mạch { $layer } của { $name }
circuits-refused-open = Không gửi: { $circuit } đang bị chặn.
circuits-refused-open-after = Không gửi: { $circuit } đang bị chặn sau { $errors } lỗi, lỗi cuối: { $last }.
circuits-refused-checking = { $refusal } Mạch đang được kiểm tra ngay lúc này.
circuits-refused-check-first = { $refusal } Phải kiểm tra mạch trước.
circuits-refused-isolated = Không gửi: { $circuit } đã bị chặn thủ công. Hãy bỏ chặn để tiếp tục.
circuits-refused-isolated-because = Không gửi: { $circuit } đã bị chặn thủ công: { $reason }. Hãy bỏ chặn để tiếp tục.
circuits-refused-password = Không gửi: mật khẩu của { $account } đã bị từ chối, nên không gửi gì bằng mật khẩu đó. Hãy nhập mật khẩu mới.
circuits-refused-password-being-tried = Không gửi: mật khẩu của { $account } đang được thử ngay lúc này; hãy thử lại sau giây lát.
circuits-refused-removed = { $name } không còn trong danh sách.
circuits-refused-until = { $refusal } Kiểm tra tiếp sau { $wait }.

## Vì sao mạch thay đổi

circuits-cause-threshold = quá nhiều lỗi
circuits-cause-check-due = đến lúc kiểm tra
circuits-cause-check-succeeded = kiểm tra thành công
circuits-cause-check-failed = kiểm tra thất bại
circuits-cause-check-silent = lần kiểm tra không báo lại
circuits-cause-by-hand = thủ công
circuits-cause-check-by-hand = kiểm tra theo yêu cầu thủ công
circuits-cause-reset = đặt lại thủ công
circuits-cause-slept = máy tính đã ngủ
circuits-cause-because = { $cause }: { $reason }

## Vì sao sự cố bắt đầu

circuits-outage = { $errors } lỗi trong { $window } ({ $answers }).
circuits-outage-until = { $outage } Kiểm tra tiếp sau { $wait }.

## Không làm được gì khi mạch bị chặn

circuits-blocks-windows = Mọi việc trên máy trạm này: lấy danh sách, khởi động, dừng và thay đổi giả lập.
circuits-blocks-ldconsole = Lấy danh sách, khởi động, dừng và thay đổi giả lập trên máy trạm này.
circuits-blocks-emulator = Khởi động, dừng, tạo, nhân bản và xóa giả lập trên máy trạm này.

## Vẫn làm được gì

circuits-still-works-network = Mọi máy trạm khác. Danh sách đang hiện là danh sách nhận được lần cuối.
circuits-still-works-windows = Mọi máy trạm khác, và việc kiểm tra xem máy này có trả lời không. Danh sách đang hiện là danh sách nhận được lần cuối.
circuits-still-works-ldconsole = Mọi máy trạm khác, và kết nối của máy này. Danh sách đang hiện là danh sách nhận được lần cuối.
circuits-still-works-emulator = Lấy danh sách: giả lập của máy trạm này vẫn được theo dõi; cấu hình và ứng dụng của chúng vẫn đổi được. Mọi máy trạm khác.

## Lần kiểm tra tới gửi gì

circuits-check-sends-network = Một yêu cầu tới cổng WinRM của máy trạm, không đăng nhập.
circuits-check-sends-windows = Một lần đăng nhập và một lệnh echo.
circuits-check-sends-ldconsole = Một lần lấy danh sách giả lập (list2).
circuits-check-sends-emulator = Không tự gửi gì, vì không có cách kiểm tra nào vô hại: lần khởi động, dừng, tạo hoặc nhân bản tới của bạn chính là lần kiểm tra.

## Tên bốn mạch

circuits-name-network = Mạng
circuits-name-windows = Máy trạm
circuits-name-ldconsole = Công cụ LDPlayer
circuits-name-emulator = Thao tác giả lập
circuits-letter-network = M
circuits-letter-windows = T
circuits-letter-ldconsole = L
circuits-letter-emulator = G
circuits-for-network = Mạch cho việc kết nối tới máy trạm qua mạng
circuits-for-windows = Mạch cho Windows trên máy trạm và shell từ xa của nó
circuits-for-ldconsole = Mạch cho ldconsole.exe, công cụ của LDPlayer để liệt kê và điều khiển giả lập
circuits-for-emulator = Mạch cho việc khởi động, dừng, tạo, nhân bản và xóa giả lập

## Trạng thái mạch

circuits-state-closed = OK
circuits-state-open = Bị chặn
circuits-state-half-open = Đang kiểm tra
circuits-state-isolated = Chặn thủ công
circuits-state-disabled = Không theo dõi
circuits-technical-closed = đóng
circuits-technical-open = ngắt
circuits-technical-half-open = nửa ngắt
circuits-technical-isolated = cô lập
circuits-technical-disabled = vô hiệu
circuits-explain-closed = Yêu cầu được gửi.
circuits-explain-open = Quá nhiều lỗi: yêu cầu bị từ chối cho đến lần kiểm tra tới.
circuits-explain-half-open = Một lần kiểm tra quyết định có gửi yêu cầu trở lại hay không.
circuits-explain-isolated = Bạn đã chặn mạch: yêu cầu bị từ chối cho đến khi bạn bỏ chặn.
circuits-explain-disabled = Yêu cầu vẫn được gửi kể cả khi mọi thứ đều lỗi.

## Mạch đang làm gì

circuits-with-technical = { $word } (mạch { $technical })
circuits-technically = mạch { $technical }
circuits-technically-short = ({ $technical })
circuits-next-check = Kiểm tra tiếp sau { $wait }
circuits-next-check-brief = kiểm tra sau { $wait }
circuits-checking = Đang kiểm tra…
circuits-being-checked = Đang được kiểm tra…
circuits-checked-by-next = Thao tác tới sẽ là lần kiểm tra
circuits-checked-by-next-brief = chờ thao tác tới
circuits-ok-again = Mạch đã OK trở lại: bạn có thể thử lại.
circuits-now-closed = { $state }. Yêu cầu được gửi.
circuits-now-closed-counted = { $state }. Yêu cầu được gửi. Đã đếm { $failures } lỗi.
circuits-now-closed-counted-of = { $state }. Yêu cầu được gửi. Đã đếm { $failures } lỗi; { $threshold } lỗi trong { $window } sẽ chặn mạch.
circuits-now-open = { $state }. Yêu cầu bị từ chối.
circuits-now-open-next = { $state }. Yêu cầu bị từ chối. { $next }.
circuits-now-half-open = { $state }. Một lần kiểm tra sẽ quyết định.
circuits-now-half-open-next = { $state }. { $next }.
circuits-now-noted = { $state }. { $note }
circuits-stopped-password-refused = Mật khẩu bị từ chối: không gửi gì, kể cả khi các mạch đều OK.
circuits-stopped-password-needed = Cần mật khẩu: không gửi gì, kể cả khi các mạch đều OK.

## Dấu của mạch

circuits-named = Mạch { $circuit }
circuits-mark = Mạch { $circuit }: { $state }
circuits-mark-counted = Mạch { $circuit }: { $state }, có lỗi đã đếm
circuits-tip = { $circuit }: { $now }
circuits-strip-tip =
    { $covers }.
    { $now }
circuits-covers = { $covers }.
circuits-cell = { $name }, { $circuit }:
circuits-failures-counted = Đã đếm { $failures } lỗi
circuits-failures = { $failures } lỗi
circuits-state-and = { $state } · { $more }
circuits-legend = Các hình nghĩa là gì
circuits-of-workstation = Các mạch của { $name }

## Chế độ xem mọi mạch

circuits-title = Mạch
circuits-filter = Lọc: từ, #tag
circuits-filter-label = Lọc máy trạm
circuits-only-failures = Chỉ máy có lỗi
circuits-all-ok = Mọi mạch đều OK.
circuits-not-ok = { $circuits } mạch không OK
circuits-none-match = Không có máy trạm nào khớp với “{ $filter }”.
circuits-none-fail = Không máy trạm nào có lỗi.
circuits-matrix = Mạch theo máy trạm
circuits-workstation = Máy trạm

## Bảng giải thích mạch

circuits-why = Vì sao?
circuits-why-show = Vì sao? Xem mạch { $circuit }
circuits-close = Đóng (Esc)
circuits-panel-title = { $name }: { $circuit }
circuits-others = Các mạch của máy trạm này
circuits-show-workstation = Xem { $name }
circuits-since = từ { $since }
circuits-means-closed = Yêu cầu được gửi. Gần đây không có lỗi.
circuits-means-counted = Yêu cầu được gửi. Đến nay đã đếm { $failures } lỗi; nhiều lỗi sẽ chặn mạch.
circuits-means-counted-of = Yêu cầu được gửi. Đến nay đã đếm { $failures } lỗi; { $threshold } lỗi trong { $window } sẽ chặn mạch.
circuits-means-open = { $failures } lỗi. Yêu cầu cần đến mạch này bị từ chối ngay, thay vì đợi một máy không hoạt động.
circuits-means-open-within = { $failures } lỗi trong { $window }. Yêu cầu cần đến mạch này bị từ chối ngay, thay vì đợi một máy không hoạt động.
circuits-means-half-open = Đã hết thời gian chờ. Một lần kiểm tra sẽ quyết định: nếu được, yêu cầu lại được gửi; nếu không, tiếp tục bị chặn.
circuits-means-half-open-emulator = Đã hết thời gian chờ. Yêu cầu tới cho một giả lập được gửi làm lần kiểm tra: nếu được, yêu cầu lại được gửi.
circuits-means-isolated = Bạn đã chặn mạch này. Không gửi gì cho đến khi bạn bỏ chặn.
circuits-means-disabled = Bạn đã ngừng theo dõi mạch này. Yêu cầu vẫn được gửi kể cả khi mọi thứ đều lỗi.
circuits-sends = Gửi gì: { $what }
circuits-failed-with = { $operation }: { $what }
circuits-op-identify = Xem WinRM có trả lời không
circuits-op-echo = Kiểm tra shell từ xa
circuits-op-connect = Kết nối
circuits-op-disconnect = Ngắt kết nối
circuits-op-list = Lấy danh sách giả lập
circuits-op-vitals = Đọc tình trạng máy trạm
circuits-op-system = Yêu cầu Windows làm một việc
circuits-op-wake = Đánh thức máy trạm
circuits-op-command = Chạy lệnh
circuits-op-create = Tạo giả lập
circuits-op-start = Khởi động giả lập
circuits-op-stop = Dừng giả lập
circuits-op-delete = Xóa giả lập
circuits-failed-recently = Lỗi gần đây
circuits-failed = Lỗi đã xảy ra
circuits-blocked-now = Đang bị chặn
circuits-still-works = Vẫn làm được
circuits-if-blocked = Nếu mạch bị chặn
circuits-would-refuse = Bị từ chối: { $what }
circuits-would-work = Vẫn làm được: { $what }
circuits-refused-since = Từ đó đã từ chối { $requests } yêu cầu.
circuits-history = Lịch sử
circuits-no-history = Chưa thay đổi lần nào từ khi mở LDFleet.
circuits-became = ({ $technical }): { $cause }

## Có thể làm gì với mạch

circuits-check-now = Kiểm tra ngay
circuits-check-now-explain = Gửi một lần kiểm tra ngay, không đợi.
circuits-unblock = Bỏ chặn
circuits-unblock-explain = Yêu cầu lại được gửi.
circuits-watch-again = Theo dõi lại
circuits-watch-again-explain = Lỗi lại được đếm và có thể chặn mạch.
circuits-reset = Đặt lại
circuits-reset-explain = Bỏ chặn và quên các lỗi, không kiểm tra.
circuits-block = Chặn
circuits-block-ask = Chặn…
circuits-block-explain = Mọi thứ cần đến mạch này bị từ chối cho đến khi bạn bỏ chặn.
circuits-block-why = Vì sao bạn chặn mạch này?
circuits-unwatch = Ngừng theo dõi
circuits-unwatch-ask = Ngừng theo dõi…
circuits-unwatch-explain = Lỗi không còn chặn gì. Một dải thông báo ở lại trong cửa sổ cho đến khi bạn theo dõi lại.
circuits-unwatch-why = Vì sao bạn ngừng theo dõi mạch này?
circuits-reason-example = Ví dụ: đang thay ổ đĩa
circuits-cancel = Hủy
circuits-whom = Máy trạm của một chế độ xem hoặc nhãn
circuits-all-workstations = Mọi máy trạm
circuits-none-of-them = Hiện không có máy trạm nào thuộc mục này.
circuits-of-shown = Mạch của các máy trạm đang hiện
circuits-of-number = Của { $workstations } máy trạm đang hiện:
circuits-check-number = Kiểm tra ngay ({ $workstations })
circuits-unblock-number = Đặt lại ({ $workstations })
circuits-block-title = Chặn một mạch của { $names }
circuits-which = Mạch
circuits-block-number = Chặn trên { $workstations } máy trạm
circuits-not-all = Không làm được trên { $refused } máy trạm, đầu tiên là { $name }: { $reason }
