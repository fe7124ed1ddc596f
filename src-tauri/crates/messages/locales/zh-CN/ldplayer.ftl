### LDPlayer：模拟器的情况、它的应答、设置是否写入文件


## 模拟器的情况，用于“当前状态：…”

ldplayer-stopped = 已停止
ldplayer-starting = 启动中
ldplayer-booting = 安卓启动中
ldplayer-running = 运行中
ldplayer-ready = 就绪
ldplayer-lost = 运行中，但列表没有显示
ldplayer-stuck = 卡住
ldplayer-zombie = 只有窗口，没有虚拟机
ldplayer-unknown = LDFleet 不认识的状态

## 拒绝命令的原因，位于句末

ldplayer-said = “{ $line }”。
ldplayer-no-such-emulator = 没有此编号的模拟器。
ldplayer-parameter-error = LDPlayer 不允许其中某个值。
ldplayer-usage = LDPlayer 不认识该命令，输出了用法说明。
ldplayer-unknown-command = LDPlayer 不认识该命令。
ldplayer-exit-code = 它以退出代码 { $code } 结束。
ldplayer-no-exit-code = 它结束时的退出代码不表示成功。

## adb 为何没有到达设备

ldplayer-adb-no-device = adb 看不到此模拟器：安卓没有启动，或其设置中未打开 ADB 调试。
ldplayer-adb-offline = adb 能看到此模拟器，但它没有应答。请稍后再试，或重启它。
ldplayer-adb-unauthorized = 安卓没有接受此工作站的 adb 密钥。请在模拟器的窗口中确认。
ldplayer-adb-refused = LDPlayer 没有转发该命令：{ $reason }
ldplayer-adb-complained = adb 没有给出应答。它的输出：{ $line }

## 文件中的设置在下列句子里的名称

ldplayer-screen = 屏幕（宽、高、dpi）
ldplayer-cores = 核心数
ldplayer-manufacturer = 手机厂商
ldplayer-model = 手机型号
ldplayer-phone-number = 手机号码
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = SIM 卡序列号
ldplayer-android-id = Android ID
ldplayer-mac = MAC 地址
ldplayer-rotation = 旋转
ldplayer-fixed-window = 固定窗口
ldplayer-root = Root 权限
ldplayer-fps = 帧率
ldplayer-reduced-sound = 降低音量
ldplayer-clean-mode = 干净模式

## 没有写入文件的内容

ldplayer-differs = “{ $setting }”为 { $is }（应为 { $wanted }）
ldplayer-empty = “{ $setting }”为空（应为 { $wanted }）
ldplayer-missing = “{ $setting }”不在文件中（应为 { $wanted }）
ldplayer-not-made-up = “{ $setting }”不在文件中
ldplayer-still = “{ $setting }”仍为 { $is }
ldplayer-memory-differs = “内存”为 { $is } MB（应为 { $wanted } MB）
ldplayer-memory-missing = “内存”不在文件中（应为 { $wanted } MB）
ldplayer-off = “{ $setting }”为关（应为开）
ldplayer-on = “{ $setting }”为开（应为关）
ldplayer-on-missing = “{ $setting }”不在文件中（应为开）
ldplayer-off-missing = “{ $setting }”不在文件中（应为关）

## 判断模拟器状态的依据（list2 是 ldconsole.exe 的列表）

ldplayer-rule-answers-unlisted = 安卓通过 adb 有应答，但 list2 没有显示它在运行：list2 丢失了它。
ldplayer-rule-nothing-there = list2 显示状态 0，既没有窗口也没有虚拟机。
ldplayer-rule-window-just-opened = 窗口刚打开；虚拟机还没有启动。
ldplayer-rule-window-without-machine = 窗口已存在太久而没有虚拟机：LDPlayer 的 VirtualBox 服务可能卡住了。
ldplayer-rule-answers-early = 安卓通过 adb 有应答；list2 尚未显示它已启动。
ldplayer-rule-android-boots = 虚拟机在运行，安卓还没有启动。
ldplayer-rule-android-never-started = 虚拟机已运行太久，安卓仍没有启动。
ldplayer-rule-on-its-way = LDPlayer 正在启动，还没有虚拟机。
ldplayer-rule-answers = list2 显示状态 1，有窗口和虚拟机，安卓通过 adb 有应答。
ldplayer-rule-not-asked = list2 显示状态 1，有窗口和虚拟机；安卓是否应答尚未查询。
ldplayer-rule-no-answer-yet = list2 显示安卓已启动，通常约 10 秒后才有应答；目前还没有应答。
ldplayer-rule-silent-for-long = list2 显示安卓已启动，但已太久没有通过 adb 应答。
ldplayer-rule-machine-dead = list2 显示状态 1 和窗口，但虚拟机已停止：请结束窗口的进程，然后启动。
ldplayer-rule-window-just-closed = 窗口已消失，虚拟机还在，关闭后几秒内会这样。
ldplayer-rule-machine-outlives-window = 窗口消失后，虚拟机又存在了太久。
ldplayer-rule-started-without-anything = list2 显示安卓已启动，但既没有窗口也没有虚拟机；可能已崩溃。
ldplayer-rule-no-window = list2 显示模拟器正在启动或运行，但没有窗口。
