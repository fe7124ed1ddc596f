### Dengan apa sebuah operasi diminta, dalam beberapa kata di belakang namanya.

asked-with = { $what }
asked-as = sebagai “{ $title }”
asked-as-fresh = sebagai “{ $title }”, dengan identitas perangkat sendiri
asked-to-title = menjadi “{ $title }”
asked-to = ke { $where }
asked-from = dari { $file }
asked-property = { $key } = { $value }
asked-on = aktif
asked-off = nonaktif
asked-settings = { $settings }
asked-screen = { $width } × { $height }, { $dpi } dpi
asked-cores = { $cores } inti
asked-memory = { $megabytes } MB
asked-phone-number = nomor telepon { $number }
asked-imei = IMEI { $imei }
asked-imsi = IMSI { $imsi }
asked-sim-serial = SIM { $serial }
asked-android-id = Android ID { $id }
asked-mac = MAC { $mac }
asked-rotation-on = rotasi aktif
asked-rotation-off = rotasi nonaktif
asked-fixed-window-on = jendela tetap aktif
asked-fixed-window-off = jendela tetap nonaktif
asked-root-on = root aktif
asked-root-off = root nonaktif
asked-fps = { $fps } frame per detik
asked-sound-on = suara aktif
asked-sound-off = suara nonaktif
asked-fast-play-on = fast play aktif
asked-fast-play-off = fast play nonaktif
asked-clean-mode-on = mode bersih aktif
asked-clean-mode-off = mode bersih nonaktif
