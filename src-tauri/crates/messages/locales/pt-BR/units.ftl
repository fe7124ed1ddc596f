### Durações, o mais curtas possível. No máximo duas unidades.

units-milliseconds = { $ms } ms
units-seconds = { $seconds } s
units-seconds-tenths = { $whole },{ $tenth } s
units-minutes = { $minutes } min
units-minutes-seconds = { $minutes } min { $seconds } s
units-hours = { $hours } h
units-hours-minutes = { $hours } h { $minutes } min
units-days = { $days } d
units-days-hours = { $days } d { $hours } h

## Tamanhos de arquivos e discos

units-megabytes = { $megabytes } MB
units-gigabytes = { $whole },{ $tenth } GB

## Há quanto tempo

units-just-now = agora mesmo
units-ago = há { $time }
units-time-and-age = { $time }, { $age }
