### 可对模拟器和工作站提出的请求：菜单和按钮上的名称，以及发送前的对话框

requests-asks = { $action }…
requests-number = { $action } { $number } 个
requests-of-on = { $on } 上的 { $of }

## 菜单分组

requests-group-run = 运行
requests-group-apps = 应用
requests-group-device = 设备
requests-group-emulator = 模拟器
requests-group-delete = 删除
requests-group-create = 新建
requests-group-ldplayer = LDPlayer
requests-group-windows = Windows
requests-group-files = 文件

## 模拟器快捷键

requests-key-rename = F2
requests-key-delete = Del

## 共用

requests-package = 包名
requests-package-hint = 例如 com.android.chrome
requests-backup-file = 工作站上的文件
requests-backup-file-hint = 以 .ldbk 结尾的完整路径
requests-many-alike = 全部使用相同的值。设备标识：填“auto”则每个各不相同；手动填写则全部相同。

## 启动

requests-start = 启动
requests-start-none = 这些模拟器都无法启动。
requests-start-title = 启动 { $of }？

## 停止

requests-stop = 停止
requests-stop-none = 这些模拟器都无法停止。
requests-stop-title = 停止 { $of }？
requests-stop-explains = 其中运行的一切都会结束。
requests-stop-stopped = 它已经停止。

## 重启

requests-restart = 重启
requests-restart-none = 这些模拟器都无法重启。
requests-restart-title = 重启 { $of }？
requests-restart-explains = 其中运行的一切都会结束，然后重新启动。
requests-restart-stopped = 它已停止：请改用启动。

## 强制结束

requests-kill = 强制结束
requests-kill-none = 这些模拟器都无法强制结束。
requests-kill-title = 强制结束 { $of }？
requests-kill-explains = 进程会立即结束，如同断电。安卓尚未写入磁盘的数据会丢失。
requests-kill-stopped = 它已停止：没有可结束的内容。

## 安装应用

requests-install-app = 安装应用
requests-install-app-none = 这些模拟器都无法安装应用。
requests-install-app-title = 在 { $of } 中安装应用
requests-install-app-submit = 安装
requests-install-app-file = 工作站上的 APK 文件
requests-install-app-file-hint = 完整路径，例如 C:\apps\game.apk
requests-send-file = 发送文件
requests-send-file-menu = 发送文件
requests-send-file-title = 向 { $of } 发送文件
requests-send-file-submit = 发送
requests-send-file-explains = 文件会存入那里的 LDFleet 文件夹 C:\ProgramData\LDFleet\files，在那里登录的所有人都能读取。已有的内容不会再次发送。
requests-remove-file = 删除已发送的文件
requests-remove-file-menu = 已发送的文件
requests-remove-file-title = LDFleet 已发送到 { $of } 的文件
requests-remove-file-submit = 删除
requests-remove-file-explains = 已发送的文件会一直保留，直到您删除。用它们安装的应用不受影响。
requests-app-from = 应用位于
requests-app-here = 本机
requests-app-there = 工作站
requests-file-choose = 选择文件…
requests-file-other = 选择其他文件…
requests-file-reading = 正在读取文件…
requests-file-none = 尚未选择文件。也可以把文件拖到窗口中。
requests-file-first = 请先选择文件。
requests-file-goes-once = 它只会向每台工作站发送一次，并在安装前在那里校验。
requests-app-version = { $name } { $version }
requests-app-min-sdk = 需要 API 级别为 { $level } 或更高的安卓。
requests-app-abis = 包含适用于 { $abis } 的代码。
requests-file-size = { $bytes } · SHA-256 { $hash }
requests-files-looking = 正在查看…
requests-files-none = LDFleet 没有在那里留下文件。
requests-files-part = 一部分
requests-files-free = 其驱动器可用空间为 { $free }。
requests-files-choose-first = 请选择要删除的文件。

## 启动应用

requests-start-app = 启动应用
requests-start-app-none = 这些模拟器都无法启动应用。
requests-start-app-title = 在 { $of } 中启动应用
requests-start-app-submit = 启动应用

## 停止应用

requests-stop-app = 停止应用
requests-stop-app-none = 这些模拟器都无法停止应用。
requests-stop-app-title = 停止 { $of } 中的应用
requests-stop-app-submit = 停止应用

## 卸载应用

requests-uninstall-app = 卸载应用
requests-uninstall-app-none = 这些模拟器都无法卸载应用。
requests-uninstall-app-title = 从 { $of } 中卸载应用
requests-uninstall-app-submit = 卸载
requests-uninstall-app-explains = 应用的数据会一并删除。

## 运行 adb

requests-adb = 运行 adb
requests-adb-none = 这些模拟器都无法运行 adb。
requests-adb-title = 在 { $of } 中运行 adb
requests-adb-submit = 运行
requests-adb-command = 命令
requests-adb-command-hint = adb 之后的内容，例如：shell getprop ro.product.model

## 设置定位

requests-set-location = 设置定位
requests-set-location-none = 这些模拟器都无法设置定位。
requests-set-location-title = 设置 { $of } 的定位
requests-set-location-longitude = 经度
requests-set-location-longitude-hint = 东经度数，-180 到 180
requests-set-location-latitude = 纬度
requests-set-location-latitude-hint = 北纬度数，-90 到 90

## 设置属性

requests-set-property = 设置属性
requests-set-property-none = 这些模拟器都无法设置属性。
requests-set-property-title = 设置 { $of } 的属性
requests-set-property-key = 名称
requests-set-property-key-hint = 例如 phone.imei
requests-set-property-value = 值
requests-set-property-value-hint = 填 auto 则由 LDPlayer 生成（如果支持）

## 重命名

requests-rename = 重命名
requests-rename-none = 这些模拟器都无法重命名。
requests-rename-title = 重命名 { $of }
requests-rename-new = 新标题
requests-rename-new-hint = LDPlayer 中显示的标题

## 修改设置

requests-modify = 修改
requests-modify-none = 这些模拟器都无法修改。
requests-modify-title = 修改 { $of }
requests-modify-submit = 修改
requests-modify-explains = 留空的项目保持不变。

## 开关 ADB 调试

requests-adb-debugging = 开关 ADB 调试
requests-adb-debugging-none = 这些模拟器都无法开关 ADB 调试。
requests-adb-debugging-title = 开关 { $of } 的 ADB 调试
requests-adb-debugging-submit = 切换
requests-adb-debugging-explains = 应用类操作、adb 命令和“就绪”状态都需要它；LDPlayer 14 新建的模拟器默认关闭。LDPlayer 会向工作站所在的所有网络开放其端口：请用防火墙保护。

## 克隆

requests-clone = 克隆
requests-clone-none = 这些模拟器都无法克隆。
requests-clone-title = 克隆 { $of }
requests-clone-explains = 克隆出的模拟器具有相同的应用和数据，占用与原模拟器相同的磁盘空间，需要几分钟。

## 备份

requests-backup = 备份
requests-backup-none = 这些模拟器都无法备份。
requests-backup-title = 备份 { $of }
requests-backup-explains = 写入工作站上的一个文件：通常超过 1 GB，需要几分钟。
requests-backup-explains-many = 每个模拟器一个文件，以标题、编号和当天日期命名。

## 还原

requests-restore = 还原
requests-restore-none = 这些模拟器都无法还原。
requests-restore-title = 从备份还原 { $of }？
requests-restore-explains = 其中的一切都会被备份的内容替换，现有内容会丢失。
requests-restore-explains-many = 全部用同一份备份替换。

## 恢复配置

requests-restore-config = 恢复配置
requests-restore-config-none = 这些模拟器都无法恢复配置。
requests-restore-config-title = 恢复 { $of } 的配置？
requests-restore-config-explains = 恢复其配置文件最近一份完好的副本。此副本之后更改的设置会丢失；应用和数据保留。

## 删除

requests-delete = 删除
requests-delete-none = 这些模拟器都无法删除。
requests-delete-title = 删除 { $of }？
requests-delete-explains = 将从工作站上删除，连同其中的一切：应用、账号、文件。此操作无法撤销。

## 新建

requests-create = 新建
requests-create-menu = 新建模拟器
requests-create-title = 在 { $of } 上新建模拟器
requests-create-explains = 留空的项目使用 LDPlayer 的默认值。

## 全局设置

requests-global-settings = 更改全局设置
requests-global-settings-menu = 全局设置
requests-global-settings-title = { $of } 的全局设置
requests-global-settings-submit = 更改
requests-global-settings-explains = 对此工作站的所有模拟器生效。正在运行的模拟器下次启动时使用新设置。

## 排列窗口

requests-arrange-windows = 排列窗口
requests-arrange-windows-title = 排列 { $of } 上的窗口？
requests-arrange-windows-explains = LDPlayer 会在工作站的桌面上并排摆放所有模拟器的窗口。
requests-restart-windows = 重启 Windows
requests-restart-windows-title = 重启 { $of } 上的 Windows？
requests-restart-windows-explains = Windows 会立即结束所有程序，不再询问：安卓尚未写入磁盘的数据会丢失。确认 30 秒后关闭；在此之前可用“取消”撤回。Windows、桌面和 LDPlayer 都恢复后才算完成。如果 Windows 不会自动登录，之后就无人登录；在有人登录之前，无法启动任何模拟器。
requests-shut-down = 关机
requests-shut-down-title = 关闭 { $of }？
requests-shut-down-explains = Windows 会立即结束所有程序，不再询问：安卓尚未写入磁盘的数据会丢失。确认 30 秒后关闭；在此之前可用“取消”撤回。之后它会显示为已关机，而不是故障。
requests-wake = 唤醒
requests-wake-title = 唤醒 { $of }？
requests-wake-explains = 会向本机所在的网络发送一个数据包。如果机器的固件及其网卡驱动程序中已打开 Wake-on-LAN，就能唤醒关机的机器。机器应答后才算完成。
requests-give-desktop-back = 交还桌面
requests-give-desktop-back-title = 交还 { $of } 上的桌面？
requests-give-desktop-back-explains = 远程桌面会把桌面从机器自己的屏幕上移走，关闭后桌面不再绘制：那里的模拟器会一直黑屏。此操作把桌面移回机器自己的屏幕 (tscon)，并结束与它的远程桌面连接。在没有显示器的机器上，模拟器可能仍无法绘制。

## 结束 VirtualBox 服务

requests-end-vbox = 结束 VirtualBox 服务
requests-end-vbox-title = 结束 { $of } 上 LDPlayer 的 VirtualBox 服务？
requests-end-vbox-submit = 结束服务
requests-end-vbox-explains = 那里运行的所有模拟器会立即随之结束：安卓尚未写入磁盘的数据会丢失。下次启动模拟器时，LDPlayer 会重新启动该服务。

## 模拟器的状态为何不允许某个请求

requests-running-already = 它已在运行。
requests-starting-already = 它已在启动。
requests-stuck-restart = 它在启动时卡住：请停止或重启它。
requests-window-open-restart = 它的窗口仍打开：请停止或重启它。
requests-answers-restart = 其安卓仍有应答：请停止或重启它。
requests-running-stop-first = 它正在运行：请先停止它。
requests-starting-stop-first = 它正在启动：请先停止它。
requests-stuck-stop-first = 它在启动时卡住：请先停止它。
requests-window-open-stop-first = 它的窗口仍打开：请先停止它。
requests-answers-stop-first = 其安卓仍有应答：请先停止它。
requests-unclear-stop-first = 不清楚它是否已停止：请先停止它。
requests-stopped-start-first = 它已停止：请先启动它。
requests-android-not-up = 安卓尚未启动完成。
requests-android-stuck = 安卓无法启动：请先重启它。
requests-machine-gone = 它的虚拟机已不在：请先重启它。
requests-waits-for-answer = 正在等待上一个请求的应答。
requests-busy = 另一项操作正在处理此模拟器。
requests-already-queued = 此模拟器的“{ $action }”正在排队。
requests-already-running = 此模拟器的“{ $action }”正在进行。
requests-already-queued-cancel = 此模拟器的“{ $action }”正在排队。请先取消它。
requests-already-running-cancel = 此模拟器的“{ $action }”正在进行。请先取消它。

## 没有发送的内容

requests-not-sent-to-all = { $action }：{ $workstations } 台工作站上，{ $asked } 个请求中有 { $missing } 个未发送。{ $first }：{ $reason }
requests-not-sent-to-any = “{ $action }”没有发送给任何模拟器（共 { $emulators } 个）。{ $reason }
requests-not-sent = “{ $action }”没有发送给 { $emulators } 个模拟器中的 { $missing } 个。{ $reason }
requests-gone = { $name } 上的 { $title }（{ $index } 号）已不存在。
