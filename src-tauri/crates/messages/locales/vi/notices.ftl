### Thông báo trên desktop: một dòng tiêu đề, một hai câu nội dung.

notices-open = { $name }: { $layer } bị chặn (mạch ngắt)
notices-several-open = { $name }: { $circuits } mạch bị chặn
notices-see-why = Mở cửa sổ để xem vì sao.
notices-unreachable = Không kết nối được { $workstations } máy trạm
notices-many-open = { $circuits } mạch bị chặn trên { $workstations } máy trạm
notices-which = { $names }.
notices-and-more = { $more } nữa
notices-back = { $name } đã trở lại
notices-back-body = Mạch đã OK trở lại; lệnh được gửi.
notices-many-back = { $workstations } máy trạm đã trở lại
notices-password-refused = Mật khẩu của { $account } bị từ chối
notices-own-password-refused = Mật khẩu của { $account } trên { $name } bị từ chối
notices-passwords-refused = Mật khẩu của { $accounts } tài khoản bị từ chối
notices-password-body = Không gửi gì bằng tài khoản này cho đến khi bạn nhập mật khẩu mới.
notices-passwords-body = Không gửi gì bằng các tài khoản đó cho đến khi bạn nhập mật khẩu mới.

## Giả lập tự tắt

notices-ended-alone = { $title } trên { $name } tự tắt
notices-several-ended-alone = { $emulators } giả lập tự tắt
notices-ended-alone-on = Trên { $names }
notices-watch-gave-up = { $title } trên { $name }: chế độ giám sát bỏ cuộc
notices-watch-gave-up-several = Chế độ giám sát bỏ cuộc với { $emulators } giả lập

## Nhãn

notices-tags-dropped = “{ $title }” trên { $name } không còn nữa
notices-tags-dropped-body = Giờ một giả lập khác mang số này. Đã bỏ các nhãn cũ để không chuyển sang giả lập mới: { $tags }.
notices-many-tags-dropped = Đã bỏ nhãn của { $emulators } giả lập
notices-many-tags-dropped-body = Giờ các giả lập khác mang số của chúng. { $which }

## Những gì đã được giữ lại

notices-belated = Chuyện này đã xảy ra lúc trước. Cửa sổ cho thấy tình hình hiện tại.
notices-several = Đã xảy ra nhiều chuyện
notices-several-body = { $titles }. Cửa sổ cho thấy tình hình hiện tại.

## Đóng cửa sổ

notices-hidden = LDFleet vẫn chạy ở khay hệ thống
notices-hidden-body = Chỉ cửa sổ được đóng. Biểu tượng ở khay hệ thống hiện lại cửa sổ, và mục Thoát ở đó tắt LDFleet.
notices-show-why = Xem vì sao
notices-plan-failed = { $plan }: { $failed } lỗi
notices-plan-failed-body = Đã xong { $succeeded }/{ $all }. Phần Tác vụ cho biết vì sao những giả lập còn lại chưa xong, và có thể chạy lại chúng.
notices-plan-stopped = { $plan }: đã dừng lại
notices-plan-stopped-body = { $why } Có thể cho chạy tiếp ở phần Tác vụ.
notices-several-plans = { $count } kế hoạch cần bạn xem
notices-schedule-failed = Lịch “{ $name }” bắt đầu bị lỗi
notices-schedule-recovered = Lịch “{ $name }” chạy tốt trở lại
notices-schedule-missed = Lịch “{ $name }” đã bị lỡ
notices-schedule-left-out = Một lần chạy của lịch “{ $name }” bị bỏ qua
notices-several-schedules = { $count } lịch cần bạn xem
notices-several-watched = Chế độ giám sát báo về { $count } giả lập
