### 发送前的对话框：字段、被排除的内容、按钮

dialogs-cancel = 取消
dialogs-close = 关闭
dialogs-asking = 正在请求…
dialogs-copy = 复制
dialogs-copied = 已复制
dialogs-press-copy = 请按 Ctrl C
dialogs-yes = 是
dialogs-no = 否
dialogs-on = 开
dialogs-off = 关
dialogs-unchanged = 不变
dialogs-default = LDPlayer 默认值
dialogs-reading-values = 正在读取可选值…

## 销毁内容前需要输入

dialogs-type-title = 请输入其标题以确认：
dialogs-type-number = 请输入数量以确认：
dialogs-type-first = 请先输入“{ $expected }”。

## 模拟器

dialogs-gone = 它已不存在。
dialogs-nothing-to-do = 已没有要执行的内容。
dialogs-workstation-gone = 已不存在的工作站
dialogs-earlier-waits = 前一个请求仍在等待应答。
dialogs-folder = 工作站上的文件夹
dialogs-folder-hint = 完整路径
dialogs-clone-title = 克隆的标题
dialogs-clone-fresh = 使用新的设备标识（IMEI、MAC 地址等），让应用视为另一台设备
dialogs-adb-debugging = ADB 调试
dialogs-emulators = 模拟器
dialogs-all-take-part = { $emulators } 个模拟器：
dialogs-some-left-out = { $emulators } 个模拟器中的 { $taking } 个；排除 { $left } 个：
dialogs-progress = 进度

## 工作站

dialogs-start-queue = 每台工作站同时启动的数量以其设置为限，其余的在队列中等待。
dialogs-workstations-left-out = 排除 { $workstations } 台工作站：
dialogs-left-out = 被排除的工作站
dialogs-created-on-each = { $workstations } 台工作站上各 { $each } 个。某台上已占用的序号在那里会跳过。
dialogs-ends-none = 按最近一次看到的情况，{ $on } 上没有模拟器在运行。
dialogs-ends = 按最近一次看到的情况，这将结束 { $ends } 个模拟器，其中 { $up } 个的安卓已启动。
dialogs-ends-operations = 那里正在进行的 { $operations } 项操作将被中断。

## 标题

dialogs-title = 标题
dialogs-title-hint = LDPlayer 中显示的标题
dialogs-how-many = 数量
dialogs-titles-two = { $first } 和 { $last }
dialogs-titles-many = { $first }、{ $second } … { $last }

## 模拟器的设置

dialogs-cpus = CPU 核心数
dialogs-memory = 内存
dialogs-megabytes = { $memory } MB
dialogs-root = Root 权限
dialogs-auto-rotate = 随应用旋转
dialogs-lock-window = 固定窗口大小
dialogs-phone-number = 手机号码
dialogs-device = 设备
dialogs-as-entered = 按此处填写
dialogs-manufacturer = 手机厂商
dialogs-model = 手机型号
dialogs-screen = 屏幕
dialogs-width = 宽度
dialogs-height = 高度
dialogs-dpi = DPI

## 模拟器的设备标识

dialogs-identifiers = 设备标识
dialogs-identifiers-none = 未填写
dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto 或 15 位数字
dialogs-sim-serial = SIM 卡序列号
dialogs-sim-serial-hint = auto 或 20 个字符
dialogs-android-id = Android ID
dialogs-android-id-hint = auto 或 16 位十六进制数字
dialogs-mac = MAC 地址
dialogs-mac-hint = auto 或 12 位十六进制数字
dialogs-all-auto = 全部 auto
dialogs-clear = 清除

## 工作站全部模拟器的设置

dialogs-fps = 帧率 (FPS)
dialogs-fps-hint = 0 到 60；留空：不变
dialogs-audio = 声音
dialogs-fast-play = 快速显示
dialogs-clean-mode = 干净模式（无广告）
dialogs-for-whom = 针对
dialogs-for-selected = 选中的 { $emulators } 个模拟器
