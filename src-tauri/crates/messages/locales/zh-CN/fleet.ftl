### LDFleet 为何没有照办（原因不在工作站）

fleet-unknown-workstation = 此工作站已不在列表中。
fleet-unknown-operation = 此操作已不在列表中。
fleet-reason-needed = 请填写原因。它会显示在本窗口中，并写入日志。
fleet-typed-too-large = 输入的内容超过 { $most } KB。请检查是否误粘贴了其他内容。
fleet-reason-too-long = 原因最多 { $most } 个字符。
fleet-closing = LDFleet 正在关闭。
fleet-busy = 该工作站目前任务太多，请稍后再试。
fleet-too-many = 列表中已有 { $most } 台工作站，这是一个窗口的上限。
fleet-password-in-use = { $names } 上的 { $account } 用的是另一个密码（{ $count } 台），也会被一并替换。
fleet-and-more = 另外 { $more } 项
fleet-no-thread = 无法启动线程：{ $reason }
fleet-limits-do-not-fit = { $name } 的时限不匹配。{ $reason }

## 操作

fleet-nothing-to-change = 没有要更改的内容：请至少填写一项设置。
fleet-operation-ended = 此操作已经结束。
fleet-operation-half-way = 命令正在执行，中途停止可能会损坏模拟器。请等它返回结果。

## 账户和计算机

fleet-password-not-refused = 此账户的密码没有被拒绝过。
fleet-no-other-computer = { $name } 的地址上没有其他计算机应答。
fleet-password-missing = 没有 { $user } 的密码。请输入密码以连接 { $name }。
fleet-own-password-refused = { $name } 拒绝了 { $user } 的密码。在输入新密码之前，不会向它发送任何内容。
fleet-shared-password-refused = { $user } 的密码被拒绝。在输入新密码之前，不会向 { $name } 或其他使用此账户的工作站发送任何内容。
fleet-password-not-kept = 无法保存密码：{ $reason }
fleet-password-not-read = 无法读取密码：{ $reason }
fleet-password-not-removed = 无法删除密码：{ $reason }

## 文件

fleet-file-workstations = 工作站列表
fleet-file-settings = 设置
fleet-file-picture = 画面
fleet-file-preferences = 语言和外观的选择
fleet-file-breakers = 手动阻断和密码被拒绝的记录
fleet-file-views = 已保存的视图
fleet-file-saved-plans = 已保存的计划
fleet-file-commands = 已保存的 adb 命令
fleet-file-plans = 计划
fleet-file-watch = 守护列表
fleet-file-maintenance = 维护列表
fleet-file-targets = 通知目标列表
fleet-file-schedules = 定时任务
fleet-file-tags = 模拟器的标签
fleet-file-unfinished = LDFleet 关闭时尚未完成的操作
fleet-file-not-read = 无法读取“{ $what }”（{ $path }）：{ $reason }
fleet-file-not-written = 无法写入“{ $what }”（{ $path }）：{ $reason }
fleet-file-not-set-aside = 无法把“{ $what }”移到一边（{ $path }）：{ $reason }

## 连接测试

fleet-tests-full = 已有多个连接正在测试。请等其中一个结束，或取消一个。
fleet-test-ended = 此测试已经结束。
fleet-no-recording = 录制的内容已不存在。
fleet-recording-path = “{ $path }”不是本机的完整路径。
fleet-recording-exists = { $path } 已存在，请换一个名称。
fleet-recording-not-written = 无法写入 { $path }：{ $reason }。

## 演示

fleet-demo-not-started = 无法启动演示机群（{ $step }）：{ $reason }
fleet-demo-nothing-added = 演示中不能添加任何内容：这里只显示模拟的工作站。请退出演示，再添加自己的工作站。
fleet-demo-running = 演示已在运行。
fleet-demo-needs-empty-list = 只有列表为空时才能启动演示，以免有人把它当成真的。
fleet-demo-not-running = 没有演示在运行。
fleet-demo-address = 演示中的工作站使用模拟的地址和端口，不能更改。要操作真实的工作站，请退出演示。
fleet-demo-times = 此演示的时间已缩短，不能更改。

## 可用的修复

fleet-repair-settings-cut-off = 它的配置文件不完整，因此永远无法启动。可以恢复最近一份完好的副本。
fleet-repair-crashed = 它的虚拟机已停止，只剩窗口。请强制结束该窗口，然后重新启动。
fleet-repair-several-stuck = 这里有多个模拟器的虚拟机一直没有启动：LDPlayer 的 VirtualBox 服务卡住了。结束该服务即可解决，但此工作站上运行的所有模拟器也会随之结束。
fleet-repair-no-machine = 它的虚拟机一直没有启动。模拟器停止后过快再次启动，就会这样。请强制结束它，然后重新启动。如果仍不行，说明此工作站的 VirtualBox 服务卡住了。
fleet-repair-no-android = 它的安卓无法启动。请强制结束它，然后重新启动；安卓尚未写入的数据会丢失。

## 窗口发出请求，但没有得到正常应答

fleet-no-answer = LDFleet 没有应答。
fleet-not-carried-out = LDFleet 未能执行：{ $reason }
fleet-restarting = { $name } 正在按要求重启。
fleet-going-down = { $name } 正在按要求关机。
fleet-shut-down-by-you = { $name } 已关机：由您关闭。请唤醒它，或手动开机。
