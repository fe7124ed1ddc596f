### 操作的结果，以及模拟器后来的情况（“它”指旁边所示的模拟器）

results-both = { $first }{ $then }
results-nothing-sent = { $why }未发送任何命令。
results-next-step-not-sent = { $why }下一步没有发送。
results-not-sent-again = { $why }不会再次发送。
results-not-seen = 命令已发送，但看不到它的结果。{ $why }
results-cancelled = 发送之前已取消。
results-cancelled-sent = 您已停止等待。命令此前已经发送，仍可能生效；结果见列表。
results-emulator-busy = 另一项操作正在处理此模拟器；请等它结束，或先取消它。
results-closed-under-way = LDFleet 关闭时此操作正在进行，可能已执行，也可能没有：请查看模拟器列表。
results-closed-before = 此操作发送之前 LDFleet 就已关闭：没有执行任何内容。

## 发送之前的模拟器

results-no-emulator = 编号 { $index } 的模拟器已不存在；未发送任何命令。
results-other-title = 编号 { $index } 现在对应“{ $found }”，而不是“{ $expected }”；未发送任何命令。
results-must-be-stopped = 当前状态：{ $health }。此操作要求模拟器已停止。未发送任何命令：请先停止它。
results-must-run = 它已停止，而此操作要求它在运行。未发送任何命令：请先启动它。
results-android-must-run = 当前状态：{ $health }。此操作要求其安卓已启动。未发送任何命令。
results-adb-off = 它的设置中未打开 ADB 调试，LDFleet 无法看到此操作的结果。未发送任何命令：请停止它，打开 ADB 调试，再启动。
results-android-not-known = 不清楚其安卓是否应答。{ $why }未发送任何命令：请稍后再试。
results-android-silent = 其安卓目前没有应答。未发送任何命令：请稍后再试，或重启它。
results-multi-instance = { $name } 上打开着 LDPlayer 多开器（LDMultiPlayer，{ $image }），它会把旧列表写回去。未发送任何命令：请先关闭多开器。
results-no-room-emulator = { $name } 的驱动器 { $drive }: 可用空间为 { $free }，新建一个模拟器至少需要 { $gigabytes } GB。未发送任何命令：请先腾出空间。
results-no-room-clone = { $name } 的驱动器 { $drive }: 可用空间为 { $free }，克隆至少需要 { $gigabytes } GB。未发送任何命令：请先腾出空间。
results-no-room-backup = { $name } 的驱动器 { $drive }: 可用空间为 { $free }，备份至少需要 { $gigabytes } GB。未发送任何命令：请先腾出空间。
results-no-room-restored = { $name } 的驱动器 { $drive }: 可用空间为 { $free }，还原模拟器至少需要 { $gigabytes } GB。未发送任何命令：请先腾出空间。
results-title-taken = { $name } 上的模拟器 { $index } 已使用标题“{ $title }”。未发送任何命令：请换一个标题。
results-title-letters = { $name } 的 Windows（代码页 { $page }）没有字符“{ $lacking }”，模拟器的标题会显示成问号。未发送任何命令：请换一个标题。

## LDPlayer 的拒绝

results-refused-start = LDPlayer 拒绝启动它：{ $reason }
results-refused-stop = LDPlayer 拒绝停止它：{ $reason }
results-refused-create = LDPlayer 拒绝新建：{ $reason }
results-refused-clone = LDPlayer 拒绝克隆它：{ $reason }
results-refused-rename = LDPlayer 拒绝重命名它：{ $reason }
results-refused-delete = LDPlayer 拒绝删除它：{ $reason }
results-refused-settings = LDPlayer 拒绝更改设置：{ $reason }
results-refused-install = LDPlayer 拒绝在其中安装应用：{ $reason }
results-refused-uninstall = LDPlayer 拒绝从中卸载应用：{ $reason }
results-refused-start-app = LDPlayer 拒绝在其中启动应用：{ $reason }
results-refused-stop-app = LDPlayer 拒绝停止其中的应用：{ $reason }
results-refused-property = LDPlayer 拒绝设置其属性：{ $reason }
results-refused-location = LDPlayer 拒绝设置其定位：{ $reason }
results-refused-backup = LDPlayer 拒绝备份它：{ $reason }
results-refused-restore = LDPlayer 拒绝还原它：{ $reason }
results-refused-command = LDPlayer 拒绝该命令：{ $reason }

## 发送之后连接中断

results-lost-start = 启动命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-stop = 停止命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-create = 新建命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-clone = 克隆命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-rename = 新标题发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-delete = 删除命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-settings = 设置更改发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-install = 安装命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-uninstall = 卸载命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-start-app = 启动应用的命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-stop-app = 停止应用的命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-property = 属性发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-location = 定位发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-backup = 备份命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-restore = 还原命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-command = 命令发送后，与 { $name } 的连接中断；不会再次发送。
results-lost-adb = 命令发送后，与 { $name } 的连接中断；不会再次发送。它做了什么无从得知。
results-lost-vbox = 命令发送后连接中断。结果见列表。

## 之后看到的模拟器情况

results-is-now = 当前状态：{ $health }。
results-not-in-list = 该模拟器现在不在列表中。
results-index-has-title = 该编号现在对应“{ $title }”。
results-not-looked-at = 还无法查看它。
results-disappeared = 等待期间，它从列表中消失了。
results-became = 等待期间，该编号变成了“{ $title }”。
results-circuit-opened = 等待期间有通道被阻断；命令已经发送。结果见列表。

## 启动

results-ran-already = 它已经在运行。
results-runs-unlisted = 它已经在运行，只是 LDPlayer 的列表没有显示。
results-cannot-start = 当前状态（{ $health }）下无法启动它。未发送任何命令：请先停止它，或强制结束它。
results-ready = { $took }后就绪。
results-running = { $took }后开始运行。安卓是否应答尚不清楚：{ $why }
results-not-up = 它在 { $limit }内没有启动完成；当前状态：{ $health }。
results-no-window-desktop = 启动已交给 { $user } 的桌面，但 { $limit }内没有打开窗口。
results-no-window = 启动命令已发送，但 { $limit }内没有打开窗口。
results-look-at-desktop = 请查看 { $name } 的桌面上是否有提示，以及是否仍有人登录。
results-start-not-run = 启动已交给桌面，但没有执行。{ $why }
results-command-not-run = 命令已交给桌面，但没有执行。{ $why }

## 停止、强制结束

results-stopped-already = 它已经停止。
results-stopped = { $took }后停止。
results-forced-as-set = 它在 { $limit }内没有停止，因此按 { $name } 的设置强制结束了它。
results-not-stopped = 它在 { $limit }内没有停止；当前状态：{ $health }。
results-can-be-forced = 可以强制结束它。
results-told-on-desktop = 也已通过桌面通知它停止。
results-not-told-on-desktop = 无法通过桌面通知它：{ $why }
results-forced = { $took }后强制结束。
results-outlives-force = 已要求其进程结束，但 { $limit }后的状态是：{ $health }。如果一直这样，请重启 { $name }。
results-no-process = 在 { $name } 上没有找到它的进程，因此没有结束任何进程，但 { $limit }后的状态是：{ $health }。如果一直这样，请重启 { $name }。

## 启动或强制结束时的配置文件

results-file-unreadable = 无法读取它的配置文件（第 { $line } 行，第 { $column } 列：{ $detail }），因此没有保留副本。
results-file-was-put-back = 它的配置文件原先不完整；已恢复最近一份完好的副本。
results-file-never-boots = 它的配置文件不完整（写入时被强制结束就会这样），又没有副本：它永远无法启动。未发送任何命令。请从备份还原，或删除它并克隆另一个。
results-file-put-back = 它的配置文件因此不完整；已恢复最近一份完好的副本。
results-file-no-copy = 它的配置文件因此不完整，又没有副本：从备份还原之前无法启动。
results-file-not-checked = 无法检查它的配置文件是否完整。

## 修复

results-file-in-use = 当前状态：{ $health }。LDPlayer 会在它结束时写入此文件。未更改任何内容：请先停止它。
results-no-copy = 没有它的配置文件的副本；未更改任何内容。
results-copy-in-place = 已恢复其配置文件最近一份完好的副本。
results-copy-unreadable = 副本已恢复，但也无法读取。
results-no-vbox = LDPlayer 的 VirtualBox 服务没有在那里运行；没有结束任何服务。
results-vbox-runs-on = 要求结束 { $limit }后，VirtualBox 服务仍在运行。请重启 { $name }。
results-vbox-ended =
    VirtualBox 服务已结束；LDPlayer 会自动重新启动它。{ $count ->
        [0] 当时没有模拟器在运行。
       *[other] 有 { $count } 个正在运行的模拟器随之结束。
    }请强制结束卡住的窗口，然后重新启动模拟器。

## 桌面上的窗口

results-no-windows = 那里没有模拟器在运行，因此没有窗口可排列；未发送任何命令。
results-arranged-unseen = 从这里看不到窗口是否已排列。
results-arranged = 已通过 { $user } 的桌面通知 LDPlayer。从这里看不到窗口现在的位置。
results-not-arranged = 通知 { $limit }后，LDPlayer 仍未完成；请查看桌面。
results-down-is-planned = { $name } 已有计划好的重启或关机，由那里的人或程序设定。未更改任何内容。
results-taken-back = 已在关闭之前撤回：Windows 继续运行。
results-restarted = { $took }后，Windows、桌面和 LDPlayer 均已恢复。
results-restarted-nobody = { $name } 上的 Windows 在 { $took }后启动完成，但无人登录：那里无法启动模拟器。请在机器前登录，用远程桌面连接，或让 Windows 自动登录。
results-not-back = { $name } 已关闭，但 { $limit }内没有恢复应答。请查看它的屏幕：可能被更新或 Windows 启动前的提示拖住。
results-back-without-ldplayer = { $name } 上的 Windows 已恢复，但 { $limit }内无法读取 LDPlayer 的列表。
results-stayed-up = 通知 { $after }后，{ $name } 上的 Windows 仍照常运行。可能被更新、策略或那里的人拖住。
results-is-off = 已关机：{ $took }后不再应答。
results-awake-already = 它已经开机；未发送任何内容。
results-no-hardware-address = 尚不清楚如何唤醒 { $name }：它的网卡地址要在开机期间才能获知。请手动开机一次。
results-packet-not-sent = 无法从本机发送唤醒它的数据包：{ $reason }。
results-not-awake = 数据包已发送，但 { $name } 在 { $limit }内没有应答。它的固件及其网卡驱动程序中必须打开 Wake-on-LAN，而且数据包只能到达与本机在同一网络中的机器。
results-awake = 已开机，{ $took }后有应答。
results-not-listed-yet = 还无法读取 LDPlayer 的列表。
results-nobody-yet = { $name } 上尚无人登录，因此那里无法启动模拟器。
results-desktop-was-there = { $user } 的桌面已在机器自己的屏幕上；未发送任何内容。
results-no-desktop-to-give-back = { $name } 上无人登录，因此没有可交还的桌面。
results-desktop-given-back = { $user } 的桌面已回到机器自己的屏幕上。
results-desktop-not-given-back = { $user } 的桌面仍未回到 { $name } 自己的屏幕上。不带远程桌面的 Windows 版本没有所需的程序 (tscon)。
