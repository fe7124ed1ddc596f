### Tình trạng máy trạm: CPU, RAM, ổ đĩa, ai đang đăng nhập.


## Những gì cần để ý

vitals-busy = CPU bận hơn { $percent }% suốt { $time }.
vitals-little-memory = RAM chỉ còn trống { $free }/{ $total }.
vitals-little-disk = Ổ đĩa { $drive } chỉ còn trống { $free }/{ $total }.

## Có khởi động được giả lập không

vitals-nobody = Không ai đăng nhập, nên không khởi động được giả lập nào.
vitals-disconnected = Desktop của { $name } đã ngắt kết nối, nên không khởi động được giả lập nào.

## Vì sao không biết

vitals-denied = Windows không cho tài khoản hỏi điều này. Sẽ hỏi lại sau một giờ.
vitals-missing = Windows không trả lời câu hỏi này. Sẽ hỏi lại sau một giờ.
vitals-slow = Windows không trả lời kịp. Sẽ hỏi lại sau vài phút.

## Trong cửa sổ

vitals-cpu = CPU
vitals-row-memory = RAM
vitals-memory = RAM
vitals-percent = { $percent }%
vitals-used-of = { $used }/{ $total }
vitals-free-of = trống { $free }/{ $total }
vitals-disk = Ổ đĩa { $drive }
vitals-disk-ldplayer = Ổ đĩa { $drive } (LDPlayer)
vitals-cpu-explain = CPU bận { $percent }% kể từ lần xem trước.
vitals-memory-of = RAM đang dùng: { $used }
vitals-processors = { $processors } bộ xử lý
vitals-windows = Windows
vitals-windows-10 = Windows 10, bản dựng { $build }
vitals-windows-11 = Windows 11, bản dựng { $build }
vitals-windows-server = Windows Server, bản dựng { $build }
vitals-ldplayer = LDPlayer
vitals-differs = { $version }, đa số là { $usual }
vitals-differs-explain = Máy trạm này có LDPlayer { $version }; { $count } máy khác có { $usual }.
vitals-uptime = Đã chạy
vitals-since = Từ { $time }
vitals-logged-on = Đang đăng nhập
vitals-logged-on-nobody = Không ai
vitals-logged-on-somebody = Có người
vitals-logged-on-left = { $name } (đã ngắt kết nối)
vitals-unknown = Không biết
vitals-unknown-yet = Chưa có thông tin
vitals-stale = Tính đến { $time }
vitals-stale-because = Tính đến { $time }. { $why }
vitals-hour-empty = Chưa có gì: mỗi phút thêm một giá trị.
vitals-hour-of = { $what } trong giờ qua: { $least } đến { $most }%, hiện { $now }%
vitals-no-start-word = Không khởi động được

## Của giả lập

vitals-emulator-memory = RAM đang dùng
vitals-emulator-memory-none = Không chạy
vitals-emulator-set = Cấu hình
vitals-emulator-set-unknown = Chưa đọc tệp cấu hình
vitals-emulator-hardware = { $cpus } nhân, { $memory }
vitals-emulator-model = Kiểu máy
vitals-emulator-root = Root
vitals-emulator-adb = ADB
vitals-on = Bật
vitals-off = Tắt
vitals-adb-local = Trên máy trạm này
vitals-adb-remote = Mở cho máy tính khác
