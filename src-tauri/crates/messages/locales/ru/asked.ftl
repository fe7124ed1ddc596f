### С чем запрошена операция, в нескольких словах после её названия: «Переименовать в «Boss»».

asked-with = { $what }
asked-as = как «{ $title }»
asked-as-fresh = как «{ $title }», с собственными идентификаторами
asked-to-title = в «{ $title }»
asked-to = → { $where }
asked-from = из { $file }
asked-property = { $key } = { $value }
asked-on = вкл.
asked-off = выкл.
asked-settings = { $settings }
asked-screen = { $width } × { $height }, { $dpi } dpi
asked-cores =
    { $cores ->
        [one] { $cores } ядро
        [few] { $cores } ядра
        [many] { $cores } ядер
       *[other] { $cores } ядра
    }
asked-memory = { $megabytes } МБ
asked-phone-number = номер телефона { $number }
asked-imei = IMEI { $imei }
asked-imsi = IMSI { $imsi }
asked-sim-serial = SIM { $serial }
asked-android-id = Android ID { $id }
asked-mac = MAC { $mac }
asked-rotation-on = поворот вкл.
asked-rotation-off = поворот выкл.
asked-fixed-window-on = фиксированное окно вкл.
asked-fixed-window-off = фиксированное окно выкл.
asked-root-on = root вкл.
asked-root-off = root выкл.
asked-fps = кадров в секунду: { $fps }
asked-sound-on = звук вкл.
asked-sound-off = звук выкл.
asked-fast-play-on = быстрая игра вкл.
asked-fast-play-off = быстрая игра выкл.
asked-clean-mode-on = чистый режим вкл.
asked-clean-mode-off = чистый режим выкл.
