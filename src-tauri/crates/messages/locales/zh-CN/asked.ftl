### 操作的参数，跟在操作名称之后

asked-with = { $what }
asked-as = 名为“{ $title }”
asked-as-fresh = 名为“{ $title }”，使用独立的设备标识
asked-to-title = 为“{ $title }”
asked-to = 到 { $where }
asked-from = 从 { $file }
asked-property = { $key } = { $value }
asked-on = 开
asked-off = 关
asked-settings = { $settings }
asked-screen = { $width } × { $height }，{ $dpi } dpi
asked-cores = { $cores } 核
asked-memory = { $megabytes } MB
asked-phone-number = 手机号码 { $number }
asked-imei = IMEI { $imei }
asked-imsi = IMSI { $imsi }
asked-sim-serial = SIM { $serial }
asked-android-id = Android ID { $id }
asked-mac = MAC { $mac }
asked-rotation-on = 旋转：开
asked-rotation-off = 旋转：关
asked-fixed-window-on = 固定窗口：开
asked-fixed-window-off = 固定窗口：关
asked-root-on = Root 权限：开
asked-root-off = Root 权限：关
asked-fps = 帧率 { $fps }
asked-sound-on = 声音：开
asked-sound-off = 声音：关
asked-fast-play-on = 快速显示：开
asked-fast-play-off = 快速显示：关
asked-clean-mode-on = 干净模式：开
asked-clean-mode-off = 干净模式：关
