### 动态：请求过什么，以及自行发生了什么

## 并非从这里要求结束的模拟器是怎样结束的

activity-ended-alone = 它自行结束，或有人在工作站上关闭了它。
activity-machine-died = 它的虚拟机自行结束；窗口仍打开着。
activity-ended-together = 它与此工作站上另外 { $others } 个模拟器一起自行结束：LDPlayer 已结束，或有人在那里注销或关闭了它们。
activity-ended-unseen = 它在工作站没有应答期间结束。
activity-closed-there = 它在工作站上被关闭：窗口先消失。

## 模拟器的其他情况

activity-started-there = 它已启动，但不是通过 LDFleet。
activity-restarted-there = 它在两次查看之间结束并重新启动，但不是通过 LDFleet。
activity-settings-changed = 已更改，但不是通过 LDFleet：{ $what }。
activity-title-changed = 标题由“{ $before }”改为“{ $now }”
activity-screen-changed = 屏幕由 { $before } 改为 { $now }
activity-cores-changed = 核心数由 { $before } 改为 { $now }
activity-memory-changed = 内存由 { $before } MB 改为 { $now } MB
activity-root-on = Root 权限已打开
activity-root-off = Root 权限已关闭
activity-adb-changed = adb 调试的设置

## 工作站

activity-circuit-opened = { $layer }通道已阻断。{ $why }
activity-circuit-isolated = { $layer }通道已手动阻断：{ $reason }
activity-circuit-closed = { $layer }通道恢复正常：{ $cause }。
activity-answers-again = { $after }后恢复应答。
activity-account-refused = { $account } 的密码被拒绝。在输入新密码之前，不会用它发送任何内容。
activity-another-computer = 它的地址上应答的是另一台计算机：{ $found }。不会向其发送任何内容。
activity-tested = 已测试连接：{ $target }
activity-test-step = { $title }：{ $found }

## 文件

activity-entries-missing = 此处缺少 { $missing } 条记录：它们未能写入。
activity-not-written = 目前发生的情况没有写入文件，暂时保存在内存中。
activity-disk-full = 保存动态记录的磁盘已满。{ $not-written }请腾出空间。
activity-locked = 另一个程序占用了动态记录文件。{ $not-written }请关闭该程序。
activity-not-permitted = 无法写入动态记录文件：{ $reason }。{ $not-written }请确认您有权写入其所在文件夹。
activity-newer = 动态记录文件由更新版本的 LDFleet 写入，因此保持原样。{ $not-written }请更新 LDFleet。
activity-damaged = 动态记录文件已损坏：{ $reason }。{ $not-written }它会自动移到一边并重新开始。
activity-other-trouble = 无法写入动态记录：{ $reason }。{ $not-written }
activity-set-aside = 动态记录文件已损坏，保留为 { $file }，并重新开始记录。
activity-lost = 丢失了 { $lost } 条动态记录：没有空间存放。
activity-whole-path = 请填写要写入的文件的完整路径。
activity-not-kept = 此处不保存动态。
activity-being-opened = 动态记录文件仍在打开。请稍后再试。
activity-not-read = 无法读取动态：{ $reason }
activity-not-understood = 筛选条件有一部分无法理解，已标出。
activity-too-much = 此筛选一次要求过多：最多 { $most } 个备选条件，每个条件中最多同样数量的词。
activity-not-exported = 未写入 { $file }：{ $reason }

## 模拟器的行和面板

activity-row-ended = { $at } 自行结束
activity-panel-ended = 自行结束
activity-acknowledge = 知道了

## 记录的类别

activity-kind-crashed = 自行结束
activity-kind-stopped = 已结束
activity-kind-came-back = 已恢复
activity-kind-settings-changed = 已更改
activity-kind-circuit-opened = 通道已阻断
activity-kind-circuit-closed = 通道正常
activity-kind-account-refused = 密码被拒绝
activity-kind-desktop-lost = 无人登录
activity-kind-another-computer = 另一台计算机
activity-kind-doctor = 连接测试
activity-kind-dropped = 记录缺失
activity-kind-watch-gave-up = 守护已放弃
activity-kind-watch = 守护

## 界面

activity-title = 动态
activity-filter = 筛选：kind:crashed、op:start result:failed、#tag
activity-filter-label = 筛选动态
activity-newest-first = 最新的在前
activity-reading = 正在读取动态…
activity-more = 正在读取更多…
activity-none = 还没有发生任何事
activity-none-explain = 您的请求以及自行发生的情况都列在这里，重新启动后仍会保留。
activity-none-match = 没有符合筛选条件的内容。
activity-show-all = 显示全部
activity-new = 显示新内容
activity-try-again = 重试
activity-day = { $day } · { $entries } 条记录
activity-day-or-more = { $day } · 至少 { $entries } 条记录
activity-day-only = { $day }
activity-today = 今天，{ $day }
activity-between = { $from } 至 { $until }
activity-only-on = 仅 { $name }
activity-title-on = { $name } 上的 { $title }
activity-row = { $what } { $name } 上的 { $title }：{ $state }
activity-head-time = 时间
activity-head-what = 内容
activity-head-where = 位置
activity-head-said = 说明
activity-head-took = 耗时
activity-by-plan = 由计划“{ $by }”发起
activity-by-schedule = 由定时任务“{ $by }”发起
activity-by-watch = 由守护“{ $by }”发起
activity-by-script = 由脚本发起
activity-details = 步骤和输出
activity-output = 输出
activity-output-cut = 还有更多内容，未保存。

## 无人查看期间

activity-away = 您离开期间（{ $time }）：
activity-away-nothing = 没有发生任何事
activity-away-dismiss = 收起
activity-away-number = { $entries } × { $what }
activity-away-asked = 操作：{ $state }

## 导出

activity-export = 导出 { $entries } 条记录…
activity-export-all = 导出…
activity-export-title = 导出动态
activity-export-explain = 导出筛选后的内容，最新的在前。其中没有密码，但有程序的输出内容。
activity-export-format = 格式
activity-export-csv = CSV，用于电子表格
activity-export-json = JSON，用于程序
activity-export-path = 另存为（完整路径）
activity-export-choose = 选择…
activity-export-path-hint = 同名文件会被替换。
activity-export-write = 导出
activity-export-writing = 正在导出…
activity-exported = 已将 { $entries } 条记录写入 { $path }
activity-close = 关闭

## 时间线

activity-timeline = 时间线
activity-timeline-all = 显示完整时间线
activity-timeline-none = 这里还没有发生任何事。

## 铃铛

activity-bell = 通知，{ $unread } 条未读
activity-bell-title = 通知
activity-bell-none = 没有通知。
activity-bell-over = { $at } 结束
activity-bell-lasts = 仍在持续
activity-bell-explain = 出过的问题，最新的在前
activity-bell-all = 全部动态
activity-maintenance-begun = 进入维护，为期 { $time }：{ $reason }
activity-maintenance-ended = 维护已结束：{ $reason }
activity-tag-maintenance-begun = 带标签 #{ $tag } 的全部进入维护，为期 { $time }：{ $reason }
activity-tag-maintenance-ended = 带标签 #{ $tag } 的全部维护已结束：{ $reason }
activity-kind-maintenance = 维护
activity-kind-schedule = 定时任务
