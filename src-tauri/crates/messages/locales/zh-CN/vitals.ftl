### 工作站的状况：处理器、内存、磁盘、登录用户


## 需要有人查看的

vitals-busy = CPU 占用高于 { $percent } % 已持续 { $time }。
vitals-little-memory = 内存共 { $total }，可用仅 { $free }。
vitals-little-disk = 驱动器 { $drive } 共 { $total }，可用仅 { $free }。

## 能否启动模拟器

vitals-nobody = 无人登录，因此无法启动模拟器。
vitals-disconnected = { $name } 的桌面已断开连接，因此无法启动模拟器。

## 为何未知

vitals-denied = Windows 不允许该账户查询此项。一小时后再次查询。
vitals-missing = Windows 不回答此项查询。一小时后再次查询。
vitals-slow = Windows 没有及时应答。几分钟后再次查询。

## 窗口中

vitals-cpu = CPU
vitals-row-memory = 内存
vitals-memory = 内存
vitals-percent = { $percent } %
vitals-used-of = { $used } / { $total }
vitals-free-of = 可用 { $free }，共 { $total }
vitals-disk = 磁盘 { $drive }
vitals-disk-ldplayer = 磁盘 { $drive } (LDPlayer)
vitals-cpu-explain = 自上次查看以来，CPU 占用为 { $percent } %。
vitals-memory-of = 已用内存：{ $used }
vitals-processors = { $processors } 个处理器
vitals-windows = Windows
vitals-windows-10 = Windows 10，内部版本 { $build }
vitals-windows-11 = Windows 11，内部版本 { $build }
vitals-windows-server = Windows Server，内部版本 { $build }
vitals-ldplayer = LDPlayer
vitals-differs = { $version }，多数为 { $usual }
vitals-differs-explain = 此工作站的 LDPlayer 为 { $version }；另有 { $count } 台为 { $usual }。
vitals-uptime = 已运行
vitals-since = 自 { $time } 起
vitals-logged-on = 已登录
vitals-logged-on-nobody = 无人
vitals-logged-on-somebody = 有人
vitals-logged-on-left = { $name }（已断开连接）
vitals-unknown = 未知
vitals-unknown-yet = 尚未获知
vitals-stale = 截至 { $time }
vitals-stale-because = 截至 { $time }。{ $why }
vitals-hour-empty = 尚无数据：每分钟增加一个值。
vitals-hour-of = 过去一小时的{ $what }：{ $least } 到 { $most } %，当前 { $now } %
vitals-no-start-word = 无法启动

## 模拟器

vitals-emulator-memory = 已用内存
vitals-emulator-memory-none = 未运行
vitals-emulator-set = 设置值
vitals-emulator-set-unknown = 尚未读取配置文件
vitals-emulator-hardware = { $cpus } 核，{ $memory }
vitals-emulator-model = 型号
vitals-emulator-root = Root 权限
vitals-emulator-adb = ADB
vitals-on = 开
vitals-off = 关
vitals-adb-local = 仅限此工作站
vitals-adb-remote = 对其他计算机开放
