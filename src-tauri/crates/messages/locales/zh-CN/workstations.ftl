### 工作站：状态、列表、单台详情

## 状态

workstations-connecting = 正在连接
workstations-connecting-explain = 此工作站尚未应答。
workstations-online = 在线
workstations-online-explain = 最近一次模拟器列表读取成功。
workstations-failing = 异常
workstations-failing-explain = 最近一次列表未能读取，显示的是较旧的内容。
workstations-blocked = 已阻断
workstations-blocked-explain = 在检查之前，不会向此工作站发送任何内容。
workstations-restarting = 重启中
workstations-restarting-explain = 它没有应答，因为已要求它重启或关机。这不是失败，不计入。
workstations-off = 已关机（由您关闭）
workstations-off-explain = 它是从这里关机的，此后没有应答。请唤醒它，或手动开机。
workstations-blocked-manually = 手动阻断
workstations-blocked-manually-explain = 您阻断了一条通道：解除之前不发送任何内容。
workstations-password-refused = 密码被拒绝
workstations-password-refused-explain = 密码被拒绝。在您输入新密码或重试之前，不发送任何内容。
workstations-password-needed = 需要密码
workstations-password-needed-explain = 没有此账户的密码，请输入。
workstations-other-answers = { $stranger } 在应答
workstations-other-than-before = 它的地址上应答的是 { $stranger }，不是原来那台计算机。
workstations-other-than = 它的地址上应答的是 { $stranger }，而不是 { $computer }。

## 哪些、多少

workstations-count = { $workstations } 台工作站

## 批量请求中工作站为何不参与

workstations-no-list-yet = 尚无模拟器列表
workstations-has-no-emulators = 没有模拟器
workstations-none-can-take-part = 没有可参与的模拟器

## 列表

workstations-title = 工作站
workstations-chosen = 当前选中的工作站
workstations-filter = 筛选：文字、#tag
workstations-filter-label = 按名称、地址、账户或 #tag 筛选工作站
workstations-notes = 备注
workstations-only-problems = 仅有问题的
workstations-with-problems = ({ $workstations })
workstations-order = 工作站排序
workstations-order-problems = 问题优先
workstations-order-name = 按名称
workstations-order-own = 按添加顺序
workstations-none-match = 没有与“{ $filter }”匹配的工作站。
workstations-none-match-problems = 有问题的工作站中没有与“{ $filter }”匹配的。
workstations-none-has-problem = 没有工作站有问题。
workstations-show-all = 显示全部
workstations-all = { $workstations } 台工作站
workstations-shown = { $shown } / { $workstations } 台工作站
workstations-add = 添加工作站…

## 行内

workstations-same-as = 与 { $names } 是同一台计算机
workstations-twice = 重复
workstations-ailing = { $emulators } 个模拟器卡住或崩溃
workstations-running = { $emulators } 个模拟器中有 { $running } 个在运行
workstations-round-trip = 最近一次读取列表的耗时

## 同时选中多台

workstations-act-on-selected = 对选中的工作站执行操作
workstations-selected = 已选中 { $workstations } 台工作站
workstations-select-one = 恢复为只选一台
workstations-select-one-key = 恢复为只选一台 (Esc)
workstations-does = { $action } { $emulators }

## 单台工作站

workstations-address = 地址
workstations-account = 账户
workstations-list-age = 模拟器列表
workstations-no-list = 尚无
workstations-no-list-explain = 尚未收到列表。
workstations-list-seen = 最近一次看到：{ $time }。
workstations-list-stale-explain = 最近一次看到：{ $time }。之后的读取都失败了，模拟器的情况可能已有变化。
workstations-list-stale = { $age } · 已过时
workstations-refresh = 刷新
workstations-refresh-explain = 立即读取模拟器列表 (F5)
workstations-actions = 操作 ▾
workstations-test = 测试…
workstations-test-explain = 逐步测试连接：名称、端口、登录、LDPlayer
workstations-edit = 编辑…
workstations-remove = 移除…

## 出了什么问题

workstations-since = 自 { $since } 起
workstations-first-seen = 首次发现：{ $time }
workstations-show-answer = 显示应答
workstations-hide-answer = 隐藏应答
workstations-enter-new-password = 输入新密码…
workstations-try-again = 重试
workstations-try-again-explain = 用当前密码再试一次。密码多次错误后，Windows 会锁定账户。
workstations-accept-explain = 从现在起，此地址上的正确计算机就是 { $stranger }
workstations-accept = 接受这台计算机
workstations-edit-address = 编辑地址…
workstations-try-now = 立即重试
workstations-test-connection = 测试连接…
workstations-test-connection-explain = 逐步测试连接。通道阻断时也可以测试。
workstations-same-computer = 它与列表中的 { $names } 是同一台计算机。所有内容都会查询和显示两次，请移除其中一台。
workstations-same-computer-named = 它与列表中的 { $names } 是同一台计算机（{ $computer }）。所有内容都会查询和显示两次，请移除其中一台。

## 模拟器列表的位置

workstations-no-emulators-known = 尚无模拟器列表
workstations-must-sign-in = LDFleet 必须先登录 { $name }，才能读取其模拟器列表。
workstations-connecting-to = 正在连接 { $address }…
workstations-first-list = 读到第一份列表后，模拟器会显示在这里。
workstations-never-answered = 自 LDFleet 启动以来，{ $name } 一直没有应答。它一应答，模拟器就会显示在这里。
workstations-without-emulators = 此工作站上没有模拟器
workstations-without-emulators-explain = 在 { $name } 的 LDPlayer 中新建的模拟器会自动显示在这里。
workstations-create-emulator = 新建模拟器…

## 一台工作站也没有

workstations-none-in-demo = 演示中已没有工作站
workstations-none-in-demo-explain = 您已全部移除。退出演示即可看到自己的列表；列表为空时可以重新启动演示。
workstations-none = 还没有工作站
workstations-none-explain = LDFleet 在一个窗口中显示所有 Windows 工作站上的 LDPlayer 模拟器，并可启动、停止和重启它们。当某台工作站反复失败时，LDFleet 会停止向它发送请求，告诉您原因，并定期检查它是否恢复。
workstations-add-first = 添加工作站…
workstations-start-demo = 查看演示机群
workstations-starting-demo = 正在启动演示…
workstations-demo-explain = 演示完全在 LDFleet 内部模拟：不会连接任何真实计算机，也不保存任何内容。您可以随时退出。

## 移除

workstations-remove-title = 从 LDFleet 中移除 { $names }？
workstations-remove-explain = 工作站本身不会有任何变化，模拟器照常运行。LDFleet 只是忘记它的地址和设置，您可以重新添加。
workstations-remove-explain-many = 这些工作站本身不会有任何变化，模拟器照常运行。LDFleet 只是忘记它们的地址和设置，您可以重新添加。
workstations-remove-now = 移除 { $names }
workstations-removing = 正在移除…
workstations-keep = 保留
workstations-keep-many = 保留
workstations-not-removed = { $name }：{ $reason }
workstations-edit-several = 编辑 { $names }
workstations-edit-several-explain = 留空的项目在每台上保持不变。要么全部更改，要么都不更改。
workstations-password-kept = 留空：使用各账户已保存的密码
workstations-now = 现在：{ $value }
workstations-now-different = 现在：{ $values } 个不同的值
workstations-edit-number = 更改 { $workstations } 台工作站
workstations-edit-replace = 替换密码并更改 { $workstations } 台工作站
