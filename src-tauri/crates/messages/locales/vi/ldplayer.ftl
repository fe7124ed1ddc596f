### LDPlayer: giả lập ra sao, trả lời gì, cấu hình đã vào tệp chưa.


## Giả lập ra sao, trong câu: “Giả lập hiện …”

ldplayer-stopped = đã dừng
ldplayer-starting = đang mở
ldplayer-booting = đang nạp Android
ldplayer-running = đang chạy
ldplayer-ready = đã sẵn sàng
ldplayer-lost = đang chạy dù danh sách không hiện
ldplayer-stuck = bị treo
ldplayer-zombie = chỉ còn cửa sổ, không còn máy ảo
ldplayer-unknown = ở trạng thái mà LDFleet không biết

## Vì sao từ chối lệnh, ở cuối câu

ldplayer-said = “{ $line }”.
ldplayer-no-such-emulator = không có giả lập nào mang số này.
ldplayer-parameter-error = LDPlayer không cho phép một trong các giá trị.
ldplayer-usage = LDPlayer không biết lệnh này và đã in ra cách dùng.
ldplayer-unknown-command = LDPlayer không biết lệnh này.
ldplayer-exit-code = lệnh kết thúc với mã thoát { $code }.
ldplayer-no-exit-code = lệnh kết thúc với mã thoát không có nghĩa là thành công.

## Vì sao adb không tới được thiết bị

ldplayer-adb-no-device = adb không thấy giả lập này: Android chưa lên, hoặc gỡ lỗi ADB đang tắt trong cấu hình.
ldplayer-adb-offline = adb thấy giả lập này, nhưng nó không trả lời. Hãy thử lại sau giây lát, hoặc khởi động lại giả lập.
ldplayer-adb-unauthorized = Android chưa chấp nhận khóa adb của máy trạm này. Hãy xác nhận trong cửa sổ giả lập.
ldplayer-adb-refused = LDPlayer không chuyển lệnh đi: { $reason }
ldplayer-adb-complained = adb không trả lời. Nó nói: { $line }

## Tên các mục cấu hình trong những câu dưới đây

ldplayer-screen = màn hình (rộng, cao, dpi)
ldplayer-cores = số nhân
ldplayer-manufacturer = hãng sản xuất
ldplayer-model = kiểu máy
ldplayer-phone-number = số điện thoại
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = số sê-ri SIM
ldplayer-android-id = Android ID
ldplayer-mac = địa chỉ MAC
ldplayer-rotation = tự xoay
ldplayer-fixed-window = cố định cửa sổ
ldplayer-root = root
ldplayer-fps = khung hình/giây
ldplayer-reduced-sound = giảm âm thanh
ldplayer-clean-mode = chế độ sạch

## Những gì chưa vào tệp, là các phần của “Trong tệp cấu hình, …”

ldplayer-differs = { $setting } là { $is } thay vì { $wanted }
ldplayer-empty = { $setting } để trống thay vì { $wanted }
ldplayer-missing = { $setting } không có trong tệp, thay vì { $wanted }
ldplayer-not-made-up = { $setting } không có trong tệp
ldplayer-still = { $setting } vẫn là { $is }
ldplayer-memory-differs = RAM là { $is } MB thay vì { $wanted } MB
ldplayer-memory-missing = RAM không có trong tệp, thay vì { $wanted } MB
ldplayer-off = { $setting } đang tắt thay vì bật
ldplayer-on = { $setting } đang bật thay vì tắt
ldplayer-on-missing = { $setting } không có trong tệp, thay vì bật
ldplayer-off-missing = { $setting } không có trong tệp, thay vì tắt

## Quan sát nào cho biết giả lập ra sao. list2 là danh sách của ldconsole.exe.

ldplayer-rule-answers-unlisted = Android trả lời qua adb dù list2 không cho thấy giả lập đang chạy: list2 đã mất dấu nó.
ldplayer-rule-nothing-there = list2 cho thấy trạng thái 0, không có cửa sổ và không có máy ảo.
ldplayer-rule-window-just-opened = Cửa sổ vừa mở; máy ảo chưa chạy.
ldplayer-rule-window-without-machine = Cửa sổ đã mở quá lâu mà không có máy ảo: dịch vụ VirtualBox của LDPlayer có thể bị treo.
ldplayer-rule-answers-early = Android trả lời qua adb; list2 chưa cho thấy nó đã khởi động.
ldplayer-rule-android-boots = Máy ảo đang chạy, Android chưa khởi động.
ldplayer-rule-android-never-started = Máy ảo chạy quá lâu mà Android không khởi động.
ldplayer-rule-on-its-way = LDPlayer đang khởi động, chưa có máy ảo.
ldplayer-rule-answers = list2 cho thấy trạng thái 1 với cửa sổ và máy ảo, và Android trả lời qua adb.
ldplayer-rule-not-asked = list2 cho thấy trạng thái 1 với cửa sổ và máy ảo; chưa hỏi Android có trả lời không.
ldplayer-rule-no-answer-yet = list2 cho thấy Android đã khởi động, khoảng 10 giây trước khi nó trả lời; giờ nó chưa trả lời.
ldplayer-rule-silent-for-long = list2 cho thấy Android đã khởi động, nhưng quá lâu không trả lời qua adb.
ldplayer-rule-machine-dead = list2 cho thấy trạng thái 1 và cửa sổ, nhưng máy ảo đã chết: hãy kết thúc tiến trình cửa sổ, rồi khởi động.
ldplayer-rule-window-just-closed = Cửa sổ đã mất mà máy ảo còn đó, như vài giây sau khi tắt.
ldplayer-rule-machine-outlives-window = Máy ảo còn lại quá lâu sau khi cửa sổ mất.
ldplayer-rule-started-without-anything = list2 cho thấy Android đã khởi động mà không có cửa sổ lẫn máy ảo; có thể nó đã sập.
ldplayer-rule-no-window = list2 cho thấy giả lập đang khởi động hoặc đang chạy mà không có cửa sổ.
