### What an operation was asked with, in a few words behind its name: “Rename to “Boss””.

# $what (text): a path, a package, a command
asked-with = { $what }

# $title (text)
asked-as = as “{ $title }”

# $title (text)
asked-as-fresh = as “{ $title }”, with identifiers of its own

# $title (text)
asked-to-title = to “{ $title }”

# $where (text): a place or a path
asked-to = to { $where }

# $file (text): a path
asked-from = from { $file }

# $key (text)
# $value (text)
asked-property = { $key } = { $value }

asked-on = on
asked-off = off

# $settings (list): those below
asked-settings = { $settings }

# $width (text)
# $height (text)
# $dpi (text)
asked-screen = { $width } × { $height }, { $dpi } dpi

# $cores (number)
asked-cores = { $cores ->
    [one] { $cores } core
   *[other] { $cores } cores
}

# $megabytes (text)
asked-memory = { $megabytes } MB

# $number (text)
asked-phone-number = phone number { $number }

# $imei (text)
asked-imei = IMEI { $imei }

# $imsi (text)
asked-imsi = IMSI { $imsi }

# $serial (text)
asked-sim-serial = SIM { $serial }

# $id (text)
asked-android-id = Android id { $id }

# $mac (text)
asked-mac = MAC { $mac }

asked-rotation-on = rotation on
asked-rotation-off = rotation off
asked-fixed-window-on = fixed window on
asked-fixed-window-off = fixed window off
asked-root-on = root on
asked-root-off = root off

# $fps (text)
asked-fps = { $fps } frames a second

asked-sound-on = sound on
asked-sound-off = sound off
asked-fast-play-on = fast play on
asked-fast-play-off = fast play off
asked-clean-mode-on = clean mode on
asked-clean-mode-off = clean mode off
