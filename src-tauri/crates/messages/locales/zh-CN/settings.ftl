### 设置

settings-title = 设置
settings-reading = 正在读取设置…
settings-not-read = 无法读取设置：{ $reason }
settings-restore-defaults = 恢复默认值
settings-save = 保存
settings-saving = 正在保存…
settings-cancel = 取消

## 通道

settings-circuits = 通道
settings-fixed = 演示使用缩短的时间，这里只显示，不能更改。
settings-threshold = 失败多少次阻断通道
settings-threshold-hint = 1 到 16 次，指同一工作站上的同类失败
settings-window = 计数时段（秒）
settings-window-hint = 更早的失败不再计数
settings-open = 阻断时长（秒）
settings-open-hint = 恢复检查之前拒绝请求的时间
settings-poll = 列表读取间隔（秒）
settings-poll-hint = 从一次列表结束到下一次开始
settings-starting-is-slow = 启动模拟器可能需要几分钟，因此只有多次启动几乎同时失败时，才会阻断其通道。

## 警告

settings-warnings = 警告
settings-warnings-explain = 达到其中任一项时，工作站会被标记，但不会阻断通道。
settings-warn-cpu = CPU 占用高于 (%)
settings-warn-cpu-hint = 0 到 100；100 表示从不警告
settings-warn-cpu-minutes = 持续（分钟）
settings-warn-cpu-minutes-hint = 1 到 55 分钟，中间不间断
settings-warn-memory = 可用内存低于 (MB)
settings-warn-memory-percent = 或低于（总量的 %）
settings-warn-disk = 磁盘可用空间低于 (GB)
settings-warn-disk-percent = 或低于（磁盘的 %）
settings-warn-never = 0 表示从不警告

## 通知

settings-notifications = 通知
settings-notify = 通道被阻断、恢复正常以及密码被拒绝时通知我
settings-most-per-hour = 每小时最多
settings-most-per-hour-hint = 1 到 60 条；超出的稍后合并为一条
settings-quiet = 免打扰时段：不发通知；托盘图标仍会显示问题
settings-quiet-from = 从
settings-quiet-from-hint = 本机时间，例如 22:00
settings-quiet-to = 到
settings-quiet-to-hint = 可以是第二天
settings-notify-ended = 模拟器自行结束时也通知
settings-notify-plans = 计划结束时有失败，或在等待我时也通知
settings-notify-watch = 守护放弃时也通知
settings-notify-schedules = 定时任务错过、开始失败或恢复正常时也通知

## 动态

settings-activity = 动态
settings-activity-days = 保留（天）
settings-activity-days-hint = 1 到 3650；更早的记录会被删除
settings-activity-megabytes = 最多占用 (MB)
settings-activity-megabytes-hint = 10 到 100000；超出时删除最早的记录

## 语言和外观，立即生效

settings-looks = 语言和外观
settings-looks-explain = 立即生效。
settings-language = 语言
settings-language-system = 跟随系统：{ $name }
settings-theme = 浅色或深色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-size = 整体大小
settings-size-hint = 随时可用 Ctrl + 和 Ctrl - 调整，Ctrl 0 恢复。
settings-size-percent = { $percent } %
settings-plans = 计划
settings-plans-explain = 一次对多个模拟器提出的请求，以这些限制开始。每个计划可以另设限制，进行中也可以更改。
settings-folders = LDFleet 的文件
settings-folder-settings = 工作站和设置
settings-folder-logs = 日志
settings-folder-open = 打开文件夹
