### Tác vụ được yêu cầu kèm gì, trong vài chữ sau tên của nó: “Đổi tên thành “Boss””.

asked-with = { $what }
asked-as = với tên “{ $title }”
asked-as-fresh = với tên “{ $title }”, mã định danh riêng
asked-to-title = thành “{ $title }”
asked-to = tới { $where }
asked-from = từ { $file }
asked-property = { $key } = { $value }
asked-on = bật
asked-off = tắt
asked-settings = { $settings }
asked-screen = { $width } × { $height }, { $dpi } dpi
asked-cores = { $cores } nhân
asked-memory = { $megabytes } MB
asked-phone-number = số điện thoại { $number }
asked-imei = IMEI { $imei }
asked-imsi = IMSI { $imsi }
asked-sim-serial = SIM { $serial }
asked-android-id = Android ID { $id }
asked-mac = MAC { $mac }
asked-rotation-on = bật tự xoay
asked-rotation-off = tắt tự xoay
asked-fixed-window-on = bật cố định cửa sổ
asked-fixed-window-off = tắt cố định cửa sổ
asked-root-on = bật root
asked-root-off = tắt root
asked-fps = { $fps } khung hình/giây
asked-sound-on = bật âm thanh
asked-sound-off = tắt âm thanh
asked-fast-play-on = bật Fast play
asked-fast-play-off = tắt Fast play
asked-clean-mode-on = bật chế độ sạch
asked-clean-mode-off = tắt chế độ sạch
