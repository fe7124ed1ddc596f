### 时长：尽量简短，最多两个单位

units-milliseconds = { $ms } 毫秒
units-seconds = { $seconds } 秒
units-seconds-tenths = { $whole }.{ $tenth } 秒
units-minutes = { $minutes } 分钟
units-minutes-seconds = { $minutes } 分 { $seconds } 秒
units-hours = { $hours } 小时
units-hours-minutes = { $hours } 小时 { $minutes } 分
units-days = { $days } 天
units-days-hours = { $days } 天 { $hours } 小时

## 文件和磁盘大小

units-megabytes = { $megabytes } MB
units-gigabytes = { $whole }.{ $tenth } GB

## 多久以前

units-just-now = 刚刚
units-ago = { $time }前
units-time-and-age = { $time }（{ $age }）
