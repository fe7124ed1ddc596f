### Khoảng thời gian, ngắn nhất có thể. Nhiều nhất hai đơn vị.

units-milliseconds = { $ms } ms
units-seconds = { $seconds } giây
units-seconds-tenths = { $whole },{ $tenth } giây
units-minutes = { $minutes } phút
units-minutes-seconds = { $minutes } phút { $seconds } giây
units-hours = { $hours } giờ
units-hours-minutes = { $hours } giờ { $minutes } phút
units-days = { $days } ngày
units-days-hours = { $days } ngày { $hours } giờ

## Dung lượng tệp và ổ đĩa

units-megabytes = { $megabytes } MB
units-gigabytes = { $whole },{ $tenth } GB

## Cách đây bao lâu

units-just-now = vừa xong
units-ago = { $time } trước
units-time-and-age = { $time }, { $age }
