### 模拟器：状态、表格、详情面板


## 状态

emulators-stopped = 已停止
emulators-stopped-explain = 没有窗口，也没有虚拟机。
emulators-starting = 启动中
emulators-starting-explain = 窗口已打开，虚拟机还没有出现。
emulators-booting = 安卓启动中
emulators-booting-explain = 虚拟机在运行，安卓还没有起来。
emulators-running = 运行中
emulators-running-explain = 安卓已启动。
emulators-ready = 就绪
emulators-ready-explain = 安卓已启动并有应答。
emulators-lost = 列表丢失
emulators-lost-explain = 安卓有应答，但 LDPlayer 的列表显示它已停止。
emulators-stuck = 卡住
emulators-stuck-explain = 启动时间已超过正常所需。
emulators-crashed = 崩溃
emulators-crashed-explain = LDPlayer 的列表显示它在运行，但虚拟机已不在。
emulators-unclear = 不明
emulators-unclear-explain = LDPlayer 报告的信息互相矛盾。

## 按钮上的修复名称

emulators-repair-kill = 强制结束
emulators-repair-restore-config = 恢复配置
emulators-repair-end-vbox = 结束 VirtualBox

## 数量

emulators-count = { $emulators } 个模拟器
emulators-count-on = { $emulators } 个模拟器
emulators-number = { $index } 号
emulators-running-count = { $running } 个运行中

## 表格

emulators-table = { $name } 的模拟器
emulators-select-all = 选中全部模拟器
emulators-select = 选中 { $title }
emulators-head-number = 编号
emulators-head-number-explain = 模拟器在 LDPlayer 中的编号
emulators-head-title = 标题
emulators-head-state = 状态
emulators-head-screen = 屏幕 (dpi)
emulators-head-screen-explain = 宽 × 高（像素）和每英寸点数
emulators-head-processes = 窗口/虚拟机 PID
emulators-head-processes-explain = 工作站上的进程 ID：窗口进程和虚拟机进程
emulators-head-last-action = 最近操作
emulators-head-actions = 操作
emulators-all-actions-on = { $title } 的全部操作
emulators-all-actions = 全部操作 (Enter)
emulators-asking = 正在请求…
emulators-last-known = 最后已知状态，{ $age }
emulators-last-known-explain = { $why }显示的是最后已知的状态。

## 选择

emulators-act-on-selection = 对所选执行操作
emulators-selected = 已选 { $selected } 个
emulators-possible-for = { $action }：已选的 { $selected } 个中有 { $possible } 个可执行。
emulators-do = { $action } { $emulators } 个
emulators-do-ask = { $action } { $emulators } 个…
emulators-more = 更多 ▾
emulators-clear = 清除
emulators-selection-hint = 选中多个即可批量操作

## 列表中无法读取的行

emulators-unreadable = 最近一次列表中有 { $rows } 行无法读取
emulators-unreadable-row = { $row }（{ $reason }）
emulators-unreadable-title = { $index },{ $title }（标题中有无法读取的字符。）
emulators-unreadable-show = 显示
emulators-unreadable-hide = 隐藏

## 模拟器行中的最近操作

emulators-action-queued = { $action }：排队中
emulators-action-running = { $action }：进行中
emulators-action-succeeded = { $action }：完成
emulators-action-failed = { $action }：失败
emulators-action-refused = { $action }：被拒绝
emulators-action-cancelled = { $action }：已取消
emulators-action-unclear = { $action }：结果不明
emulators-action-ended =
    { $result }
    结束于 { $time }。
emulators-action-requested =
    { $action }：{ $phase }。
    请求于 { $time }，{ $age }。{ $state }
emulators-show-operations = （显示全部操作）

## 单个模拟器的面板

emulators-details-of = { $title } 的详情
emulators-no-title = （无标题）
emulators-number-on = { $index } 号，位于
emulators-close-details = 关闭详情 (Esc)
emulators-seen = { $age }看到
emulators-because = 依据：{ $why }
emulators-state-because =
    { $explain }
    { $why }
emulators-repair = 修复
emulators-actions = 操作 ▾
emulators-cancel-current = 取消进行中的操作
emulators-facts = 信息
emulators-fact-screen = 屏幕
emulators-screen = { $width } × { $height }，{ $dpi } dpi
emulators-screen-unknown = 此版本的 LDPlayer 不提供
emulators-fact-window-process = 窗口进程
emulators-fact-vm-process = 虚拟机进程
emulators-no-process = 无
emulators-fact-listed = 列表时间
emulators-never-listed = 从未
emulators-operations = 操作
emulators-full-answer = 完整应答
emulators-no-operations = 自 LDFleet 启动以来没有操作。
