### Các con số của mạch, khi không hợp nhau.

rules-threshold = Có thể chặn mạch sau 1 đến { $most } lỗi, không phải sau { $given }.
rules-window-too-short = Một lỗi phải được đếm ít nhất 1 giây, không phải { $given }.
rules-open-too-short = Mạch phải bị chặn ít nhất 1 giây, không phải { $given }.
rules-multiplier = Không thể nhân thời gian chặn mạch với { $factor }: hãy dùng 1 (không đổi) hoặc hơn.
rules-lease = Lần kiểm tra lại bị bỏ sau { $lease }, nhưng một yêu cầu của mạch { $layer } có thể mất { $deadline }: hãy cho lần kiểm tra nhiều thời gian hơn, hoặc cho yêu cầu ít hơn.
rules-window = Một máy trạm đã chết sẽ không bao giờ bị chặn mạch { $layer }: { $threshold } yêu cầu, mỗi yêu cầu { $deadline }, cách nhau { $poll }, rải lỗi ra trong { $needed }, mà chỉ { $window } cuối được đếm. Một trong các cách sau là đủ: { $ways }.
rules-way-window = thời gian đếm ít nhất { $least }
rules-way-deadline = yêu cầu nhiều nhất { $most }
rules-way-poll = yêu cầu cách nhau nhiều nhất { $most }
rules-way-threshold = chặn sau nhiều nhất { $most } lỗi

## Giới hạn thời gian của máy trạm

rules-connecting-is-part = Kết nối là một phần của việc lấy danh sách, mà { $connect } không vừa trong { $list } của nó. Hãy đặt nhiều nhất { $list }, hoặc cho việc lấy danh sách nhiều thời gian hơn.
rules-listing-too-long = Lấy danh sách có thể mất { $list }, và { $verdict } mới biết ai không trả lời. { $reason }
rules-listing-at-most = Với cài đặt hiện tại, lấy danh sách được mất nhiều nhất { $most }.
rules-usual-limits = { $name } dùng các giới hạn thời gian thông thường. { $reason }
