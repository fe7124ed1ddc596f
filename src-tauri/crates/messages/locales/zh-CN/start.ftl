### 启动，以及 LDFleet 自身的问题

start-title = LDFleet 无法启动
start-window-failed = 无法准备窗口：{ $reason }
start-files-kept = 您的工作站列表和设置没有改动。
start-log-folder = 经过记录在日志中，位于 { $folder }。
start-options-title = LDFleet：选项

## LDFleet 自身的错误

start-crashed-title = LDFleet 已结束
start-crashed = LDFleet 因自身错误而结束。在您重新启动它之前，不再进行任何监视。
start-report = 不含密码的报告在 { $report }。反映此错误时请一并附上。
start-own-error = 期间发生了 LDFleet 自身的错误，不清楚此操作是否已执行：再次请求之前请先查看。不含密码的报告在 { $report }。
start-own-error-unwritten = 期间发生了 LDFleet 自身的错误，不清楚此操作是否已执行：再次请求之前请先查看。

## 因文件无法读取而列表为空

start-list-empty = 没有显示任何工作站
start-list-empty-explain = 有一个文件无法读取：是哪个文件、为什么，见上方。您的工作站可能在其中，添加之前请先查看它。

## 开机启动

start-autostart = 开机启动
start-autostart-choice = 我登录时启动 LDFleet。它在托盘中运行，不显示窗口。
start-autostart-failed = 无法将 LDFleet 加入登录启动项，或从中移除：{ $reason }
start-folder-not-opened = 无法在文件管理器中显示 { $folder }：{ $reason }
