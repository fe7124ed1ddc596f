### Lama waktu, sesingkat mungkin.

units-milliseconds = { $ms } ms
units-seconds = { $seconds } dtk
units-seconds-tenths = { $whole },{ $tenth } dtk
units-minutes = { $minutes } mnt
units-minutes-seconds = { $minutes } mnt { $seconds } dtk
units-hours = { $hours } jam
units-hours-minutes = { $hours } jam { $minutes } mnt
units-days = { $days } hari
units-days-hours = { $days } hari { $hours } jam

## Ukuran file dan disk

units-megabytes = { $megabytes } MB
units-gigabytes = { $whole },{ $tenth } GB

## Sudah berapa lama

units-just-now = baru saja
units-ago = { $time } lalu
units-time-and-age = { $time }, { $age }
