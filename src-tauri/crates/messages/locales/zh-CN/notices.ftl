### 桌面通知：一行标题，一两句正文

notices-open = { $name }：{ $layer }通道已阻断（熔断器断开）
notices-several-open = { $name }：{ $circuits } 条通道已阻断
notices-see-why = 打开窗口查看原因。
notices-unreachable = { $workstations } 台工作站无法连接
notices-many-open = { $workstations } 台工作站上有 { $circuits } 条通道已阻断
notices-which = { $names }。
notices-and-more = 另外 { $more } 项
notices-back = { $name } 已恢复
notices-back-body = 通道恢复正常，命令可以发送。
notices-many-back = { $workstations } 台工作站已恢复
notices-password-refused = { $account } 的密码被拒绝
notices-own-password-refused = { $name } 上 { $account } 的密码被拒绝
notices-passwords-refused = { $accounts } 个账户的密码被拒绝
notices-password-body = 在您输入新密码之前，不会用此账户发送任何内容。
notices-passwords-body = 在您输入新密码之前，不会用这些账户发送任何内容。

## 自行结束的模拟器

notices-ended-alone = { $name } 上的 { $title } 自行结束
notices-several-ended-alone = { $emulators } 个模拟器自行结束
notices-ended-alone-on = 位于 { $names }
notices-watch-gave-up = { $name } 上的 { $title }：守护已放弃
notices-watch-gave-up-several = 守护已放弃 { $emulators } 个模拟器

## 标签

notices-tags-dropped = { $name } 上的“{ $title }”已不存在
notices-tags-dropped-body = 它的编号现在属于另一个模拟器。为避免标签误传，已将其去除：{ $tags }。
notices-many-tags-dropped = 已去除 { $emulators } 个模拟器的标签
notices-many-tags-dropped-body = 它们的编号现在属于其他模拟器。{ $which }

## 被推迟的通知

notices-belated = 这是之前的情况。当前情况请看窗口。
notices-several = 发生了多件事
notices-several-body = { $titles }。当前情况请看窗口。

## 关闭窗口

notices-hidden = LDFleet 仍在托盘中运行
notices-hidden-body = 关闭的只是窗口。点击托盘图标可再次显示，选择其中的“退出”才会结束 LDFleet。
notices-show-why = 查看原因
notices-plan-failed = { $plan }：{ $failed } 个失败
notices-plan-failed-body = 已完成 { $succeeded }/{ $all }。“操作”中显示其余未完成的原因，并可重新执行。
notices-plan-stopped = { $plan }：已停下
notices-plan-stopped-body = { $why }可在“操作”中让它继续。
notices-several-plans = { $count } 个计划需要您查看
notices-schedule-failed = 定时任务“{ $name }”开始失败
notices-schedule-recovered = 定时任务“{ $name }”恢复正常
notices-schedule-missed = 错过了定时任务“{ $name }”
notices-schedule-left-out = 定时任务“{ $name }”有一次未执行
notices-several-schedules = { $count } 个定时任务需要您查看
notices-several-watched = 守护：{ $count } 个模拟器需要您查看
