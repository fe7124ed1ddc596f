### 窗口：顶栏、横幅、帮助、退出确认

window-name = LDFleet
window-reading = 正在读取机群…
window-not-shown = 暂时无法显示机群。
window-cannot-read-fleet = 窗口无法读取机群：{ $reason }
window-receives-no-changes = 窗口收不到变化：{ $reason }
window-part-failed-title = 无法显示此部分
window-part-failed = LDFleet 自身的错误使其无法绘制。其他界面照常工作，已发送的内容不受影响。
window-part-error = LDFleet { $version } 的错误信息，供反馈使用
window-part-again = 重新显示
window-part-close = 关闭

## 顶栏

window-views = 视图
window-fleet = 机群
window-emulators-view = 模拟器
window-circuits = 通道
window-operations = 操作
window-activity = 动态
window-circuits-not-ok = 不正常的通道
window-under-way = { $running } 个进行中，{ $queued } 个排队
window-online = { $online }/{ $total } 在线
window-online-explain = 最近一次成功读取了模拟器列表的工作站
window-emulators = { $running }/{ $emulators } 个模拟器运行中
window-emulators-explain = 安卓正在运行的模拟器（以最近一次看到的为准）
window-problems = { $troubled } 台有问题
window-problems-explain = 有问题的工作站，排在列表最前面
window-search = 搜索
window-settings = 设置
window-help = 帮助 (F1)
window-menu = 菜单
window-menu-explain = 菜单：添加、设置、帮助、退出

## 横幅

window-notices = 通知
window-demo = 演示机群：一切都是模拟的。
window-demo-shortened = 时间已缩短：{ $window }内失败 { $threshold } 次，通道就阻断 { $open }。
window-quits-when-done = 所有操作结束后，LDFleet 将退出。
window-still-under-way = { $running } 个进行中，{ $queued } 个排队。
window-do-not-quit = 不退出
window-hidden = 关闭窗口只会把它隐藏。
window-hidden-explain = LDFleet 仍在托盘中运行。要退出，请使用托盘菜单或按 Ctrl Q。
window-understood = 知道了
window-out-of-date = 显示的内容可能已过时。
window-try-now = 立即重试
window-not-watched = { $circuits } 条通道未受监视。
window-not-watched-explain = 以下通道失败再多也不会阻断：{ $circuits }。
window-circuit-at = { $name } 的{ $circuit }通道
window-show = 显示
window-no-password = 没有 { $user } 的密码。
window-no-password-for = { $workstations } 台工作站使用此账户。
window-no-password-for-others = { $workstations } 台工作站使用此账户。另有 { $accounts } 个账户也缺少密码。
window-enter-password = 输入密码…

## 帮助

window-about = LDFleet { $version }
window-help-circuits = 通道的含义
window-help-four = 每台工作站有四条通道，每条对应一类故障。
window-help-timing = 每台工作站有四条通道，每条对应一类故障。{ $window }内失败 { $threshold } 次，该通道就被阻断：此后 { $open }内，需要它的请求一律不发送。然后由一次检查决定是否恢复发送。
window-help-circuit = { $circuit }：
window-help-covers = { $covers }。
window-help-keys = 快捷键
window-help-files = 配置
window-help-logs = 日志文件
window-help-demo-saves-nothing = 无：演示不保存任何内容
window-help-nothing-saved = 无：不保存任何内容
window-help-no-logs = 无
window-help-hides = 关闭窗口会把它隐藏到托盘，LDFleet 继续运行。按 Ctrl Q 退出。
window-help-no-tray = 此桌面没有托盘，关闭窗口就会退出 LDFleet。
window-close = 关闭

## 快捷键及其作用

window-key-palette = Ctrl K
window-key-palette-does = 搜索和命令
window-key-filter = /
window-key-filter-does = 筛选
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = 机群、模拟器、通道、操作、动态
window-key-screens = Ctrl 6
window-key-screens-does = 屏幕：全部模拟器的画面
window-key-move = ↑ ↓
window-key-move-does = 在列表中移动
window-key-into = → ←
window-key-into-does = 进入一行的按钮，再返回
window-key-open = Enter
window-key-open-does = 打开，或显示该行的全部操作
window-key-details = Alt Enter
window-key-details-does = 模拟器详情
window-key-tags = T
window-key-tags-does = 一行或所选项的标签
window-key-rename = F2, Del
window-key-rename-does = 重命名、删除模拟器
window-key-select = 空格
window-key-select-does = 选中模拟器
window-key-several = Shift ↑ ↓
window-key-several-does = 选中多个
window-key-all = Ctrl A
window-key-all-does = 选中列表中的全部
window-key-refresh = F5
window-key-refresh-does = 立即读取模拟器列表
window-key-help = F1
window-key-help-does = 本帮助
window-key-quit = Ctrl Q
window-key-quit-does = 退出
window-key-escape = Esc
window-key-escape-does = 关闭面板

## 仍有操作时退出

window-quit-title = 退出 LDFleet？
window-quit-on = 涉及 { $workstations } 台工作站：{ $names }。
window-quit-loses = 如果现在退出，排队的操作将不会再发送。进行中的操作仍可能在工作站上完成，但 LDFleet 不再等待结果。下次启动后，“操作”视图会列出这两类操作。
window-quit-loses-nothing = 所有操作均已结束，不会丢失任何内容。
window-quit-demo = 这是演示，不保存任何内容。
window-quit-when-done = 完成后退出
window-quit-anyway = 仍要退出
window-quit = 退出
window-cancel = 取消
