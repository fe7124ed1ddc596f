### 通道：什么被阻断、什么仍可用、为何没有发送

## 哪一类通道（放在“通道”之前）

circuits-layer-network = 网络
circuits-layer-windows = 工作站
circuits-layer-ldconsole = LDPlayer 工具
circuits-layer-emulator = 模拟器操作

## 命令为何没有发送

circuits-of = { $name } 的{ $layer }通道
circuits-refused-open = 未发送：{ $circuit }已阻断。
circuits-refused-open-after = 未发送：{ $circuit }已阻断，此前出错 { $errors } 次，最近一次：{ $last }。
circuits-refused-checking = { $refusal }目前正在检查。
circuits-refused-check-first = { $refusal }必须先检查。
circuits-refused-isolated = 未发送：{ $circuit }已手动阻断。解除阻断后才能继续。
circuits-refused-isolated-because = 未发送：{ $circuit }已手动阻断，原因：{ $reason }。解除阻断后才能继续。
circuits-refused-password = 未发送：{ $account } 的密码被拒绝，因此不再用它发送任何内容。请输入新密码。
circuits-refused-password-being-tried = 未发送：正在尝试 { $account } 的密码，请稍后再试。
circuits-refused-removed = { $name } 已不在列表中。
circuits-refused-until = { $refusal }{ $wait }后进行下次检查。

## 通道状态为何变化

circuits-cause-threshold = 错误过多
circuits-cause-check-due = 到了检查时间
circuits-cause-check-succeeded = 检查成功
circuits-cause-check-failed = 检查失败
circuits-cause-check-silent = 检查没有返回结果
circuits-cause-by-hand = 手动
circuits-cause-check-by-hand = 手动要求检查
circuits-cause-reset = 手动重置
circuits-cause-slept = 本机休眠过
circuits-cause-because = { $cause }：{ $reason }

## 故障为何开始

circuits-outage = { $window }内出错 { $errors } 次（{ $answers }）。
circuits-outage-until = { $outage }{ $wait }后进行下次检查。

## 通道不通时做不了什么

circuits-blocks-windows = 此工作站上的一切：读取列表、启动、停止和更改其模拟器。
circuits-blocks-ldconsole = 读取此工作站的模拟器列表，启动、停止和更改其模拟器。
circuits-blocks-emulator = 启动、停止、新建、克隆和删除此工作站上的模拟器。

## 期间仍可用

circuits-still-works-network = 所有其他工作站。显示的列表是最近一次收到的。
circuits-still-works-windows = 所有其他工作站，以及检查此工作站是否应答。显示的列表是最近一次收到的。
circuits-still-works-ldconsole = 所有其他工作站，以及与此工作站的连接。显示的列表是最近一次收到的。
circuits-still-works-emulator = 读取列表：此工作站的模拟器仍受监视，其设置和应用也可以更改。所有其他工作站。

## 下次检查发送什么

circuits-check-sends-network = 向工作站的 WinRM 端口发送一个请求，不登录。
circuits-check-sends-windows = 一次登录和一条 echo 命令。
circuits-check-sends-ldconsole = 读取一次模拟器列表 (list2)。
circuits-check-sends-emulator = 不会自动发送，因为没有无害的检查方式：您下一次的启动、停止、新建或克隆就是检查。

## 窗口中四条通道的名称

circuits-name-network = 网络
circuits-name-windows = 工作站
circuits-name-ldconsole = LDPlayer 工具
circuits-name-emulator = 模拟器操作
circuits-letter-network = 网
circuits-letter-windows = 站
circuits-letter-ldconsole = 具
circuits-letter-emulator = 模
circuits-for-network = 通过网络到达工作站的通道
circuits-for-windows = 工作站上 Windows 及其远程 Shell 的通道
circuits-for-ldconsole = ldconsole.exe 的通道，即 LDPlayer 用来列出和控制模拟器的工具
circuits-for-emulator = 启动、停止、新建、克隆和删除模拟器的通道

## 通道的状态

circuits-state-closed = 正常
circuits-state-open = 已阻断
circuits-state-half-open = 检查中
circuits-state-isolated = 手动阻断
circuits-state-disabled = 不监视
circuits-technical-closed = 闭合
circuits-technical-open = 断开
circuits-technical-half-open = 半开
circuits-technical-isolated = 隔离
circuits-technical-disabled = 停用
circuits-explain-closed = 正常发送请求。
circuits-explain-open = 失败过多：在下次检查之前拒绝请求。
circuits-explain-half-open = 由一次检查决定是否恢复发送请求。
circuits-explain-isolated = 您已阻断它：解除之前拒绝请求。
circuits-explain-disabled = 即使全部失败，也照样发送请求。

## 通道现在做什么

circuits-with-technical = { $word }（熔断器{ $technical }）
circuits-technically = 熔断器{ $technical }
circuits-technically-short = （{ $technical }）
circuits-next-check = { $wait }后进行下次检查
circuits-next-check-brief = { $wait }后检查
circuits-checking = 正在检查…
circuits-being-checked = 正在检查…
circuits-checked-by-next = 由下一个操作检查
circuits-checked-by-next-brief = 由下一个操作
circuits-ok-again = 通道已恢复正常：可以重试。
circuits-now-closed = { $state }。正常发送请求。
circuits-now-closed-counted = { $state }。正常发送请求。已计 { $failures } 次失败。
circuits-now-closed-counted-of = { $state }。正常发送请求。已计 { $failures } 次失败；{ $window }内达到 { $threshold } 次就会阻断。
circuits-now-open = { $state }。拒绝请求。
circuits-now-open-next = { $state }。拒绝请求。{ $next }。
circuits-now-half-open = { $state }。由一次检查决定。
circuits-now-half-open-next = { $state }。{ $next }。
circuits-now-noted = { $state }。{ $note }
circuits-stopped-password-refused = 密码被拒绝：即使通道正常，也不发送任何内容。
circuits-stopped-password-needed = 需要密码：即使通道正常，也不发送任何内容。

## 通道标记

circuits-named = { $circuit }通道
circuits-mark = { $circuit }通道：{ $state }
circuits-mark-counted = { $circuit }通道：{ $state }，已计有失败
circuits-tip = { $circuit }：{ $now }
circuits-strip-tip =
    { $covers }。
    { $now }
circuits-covers = { $covers }。
circuits-cell = { $name }，{ $circuit }：
circuits-failures-counted = 已计 { $failures } 次失败
circuits-failures = { $failures } 次失败
circuits-state-and = { $state } · { $more }
circuits-legend = 图形的含义
circuits-of-workstation = { $name } 的通道

## 所有通道的视图

circuits-title = 通道
circuits-filter = 筛选：文字、#tag
circuits-filter-label = 筛选工作站
circuits-only-failures = 仅有失败的
circuits-all-ok = 所有通道正常。
circuits-not-ok = { $circuits } 条通道不正常
circuits-none-match = 没有与“{ $filter }”匹配的工作站。
circuits-none-fail = 没有工作站有失败。
circuits-matrix = 各工作站的通道
circuits-workstation = 工作站

## 通道说明面板

circuits-why = 为什么？
circuits-why-show = 为什么？显示{ $circuit }通道
circuits-close = 关闭 (Esc)
circuits-panel-title = { $name }：{ $circuit }
circuits-others = 此工作站的通道
circuits-show-workstation = 显示 { $name }
circuits-since = 始于 { $since }
circuits-means-closed = 正常发送请求。最近没有失败。
circuits-means-counted = 正常发送请求。目前已计 { $failures } 次失败；达到若干次就会阻断。
circuits-means-counted-of = 正常发送请求。目前已计 { $failures } 次失败；{ $window }内达到 { $threshold } 次就会阻断。
circuits-means-open = 失败 { $failures } 次。需要此通道的请求会立即被拒绝，不再等待一台不工作的机器。
circuits-means-open-within = { $window }内失败 { $failures } 次。需要此通道的请求会立即被拒绝，不再等待一台不工作的机器。
circuits-means-half-open = 等待时间已过。由一次检查决定：成功则恢复发送请求，失败则继续阻断。
circuits-means-half-open-emulator = 等待时间已过。下一个模拟器请求将作为检查发送：成功则恢复发送请求。
circuits-means-isolated = 您已阻断它。解除之前不发送任何内容。
circuits-means-disabled = 您已停止监视它。即使全部失败，也照样发送请求。
circuits-sends = 发送的内容：{ $what }
circuits-failed-with = { $operation }：{ $what }
circuits-op-identify = 查看 WinRM 是否应答
circuits-op-echo = 检查远程 Shell
circuits-op-connect = 连接
circuits-op-disconnect = 断开连接
circuits-op-list = 列出模拟器
circuits-op-vitals = 读取工作站状况
circuits-op-system = 让 Windows 执行操作
circuits-op-wake = 唤醒工作站
circuits-op-command = 执行命令
circuits-op-create = 新建模拟器
circuits-op-start = 启动模拟器
circuits-op-stop = 停止模拟器
circuits-op-delete = 删除模拟器
circuits-failed-recently = 最近的失败
circuits-failed = 失败的内容
circuits-blocked-now = 当前被阻断
circuits-still-works = 仍可用
circuits-if-blocked = 如果被阻断
circuits-would-refuse = 拒绝：{ $what }
circuits-would-work = 仍可用：{ $what }
circuits-refused-since = 此后已拒绝 { $requests } 个请求。
circuits-history = 历史
circuits-no-history = 自 LDFleet 启动以来没有变化。
circuits-became = （{ $technical }）：{ $cause }

## 可对通道执行的操作

circuits-check-now = 立即检查
circuits-check-now-explain = 不再等待，现在就发送一次检查。
circuits-unblock = 解除阻断
circuits-unblock-explain = 恢复发送请求。
circuits-watch-again = 重新监视
circuits-watch-again-explain = 失败重新计数，并可阻断它。
circuits-reset = 重置
circuits-reset-explain = 不经检查就解除阻断，并清除失败计数。
circuits-block = 阻断
circuits-block-ask = 阻断…
circuits-block-explain = 在您解除之前，需要此通道的一切请求都会被拒绝。
circuits-block-why = 为什么阻断它？
circuits-unwatch = 停止监视
circuits-unwatch-ask = 停止监视…
circuits-unwatch-explain = 失败不再阻断任何内容。重新监视之前，窗口中会一直显示横幅。
circuits-unwatch-why = 为什么停止监视它？
circuits-reason-example = 例如：正在更换硬盘
circuits-cancel = 取消
circuits-whom = 视图或标签的工作站
circuits-all-workstations = 全部工作站
circuits-none-of-them = 目前没有工作站属于它。
circuits-of-shown = 所显示工作站的通道
circuits-of-number = 所显示的 { $workstations } 台工作站：
circuits-check-number = 立即检查 ({ $workstations })
circuits-unblock-number = 重置 ({ $workstations })
circuits-block-title = 阻断 { $names } 的一条通道
circuits-which = 通道
circuits-block-number = 在 { $workstations } 台工作站上阻断
circuits-not-all = { $refused ->
    [1] 有一台工作站未执行，{ $name }：
   *[other] 有 { $refused } 台工作站未执行，第一台是 { $name }：
}{ $reason }
