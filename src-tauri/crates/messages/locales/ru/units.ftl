### Промежутки времени, как можно короче. Называются не более двух единиц.

units-milliseconds = { $ms } мс
units-seconds = { $seconds } с
units-seconds-tenths = { $whole },{ $tenth } с
units-minutes = { $minutes } мин
units-minutes-seconds = { $minutes } мин { $seconds } с
units-hours = { $hours } ч
units-hours-minutes = { $hours } ч { $minutes } мин
units-days = { $days } д
units-days-hours = { $days } д { $hours } ч

## Размеры файлов и дисков

units-megabytes = { $megabytes } МБ
units-gigabytes = { $whole },{ $tenth } ГБ

## Как давно

units-just-now = только что
units-ago = { $time } назад
units-time-and-age = { $time }, { $age }
