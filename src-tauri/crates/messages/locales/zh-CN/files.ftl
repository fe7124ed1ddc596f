### LDFleet 自己的文件有何问题，改用什么代替

files-bundle = 诊断包
files-no-file = 这是文件夹或设备，不是文件。
files-too-large = 文件大于 16 MB。
files-no-format = 文件没有注明格式。
files-not-text = 文件不是 UTF-8 文本。
files-newer = 文件由更新版本的 LDFleet 写入（格式 { $format }）。
files-unusable = 无法读取“{ $what }”（{ $path }）。{ $reason }文件内容保持不变；在它修复或移走之前，不能添加任何内容。之后请重新启动 LDFleet。
files-changed = LDFleet 运行期间，“{ $what }”被手动或由其他程序更改（{ $path }）。为避免丢失该更改，没有保存任何内容。请重新启动 LDFleet 以使用它。
files-list-changed = 工作站列表刚刚被手动或由其他程序更改（{ $path }）。为避免丢失该更改，没有保存任何内容。LDFleet 会在几秒内采用该更改，或说明其中的问题。之后请重试。
files-edit-refused = 工作站列表被手动更改（{ $path }），目前的内容无法使用。{ $reason }LDFleet 继续使用原来的列表；在该文件修复之前，不会向其写入任何内容。
files-entries-refused = 以下条目有误：{ $entries }。
files-entry-in-line = 从第 { $line } 行开始的“{ $name }”（{ $reason }）
files-in-use = 另一个 LDFleet 正在使用此工作站列表（{ $path }）。请使用它的窗口，或先关闭它。
files-set-aside = 无法读取“{ $what }”。{ $reason }原文件保留在 { $path }。{ $instead }
files-left-alone = 无法读取“{ $what }”（{ $path }）。{ $reason }{ $instead }在 LDFleet 重新启动之前，不会向其写入任何内容。
files-instead-settings = 使用默认设置。
files-instead-breakers = 目前没有手动阻断，每个密码都会再试一次。
files-instead-views = 不显示任何视图。
files-instead-watch = 不守护任何内容。
files-instead-saved-plans = 不显示已保存的计划。
files-instead-commands = 不显示已保存的命令。
files-instead-plans = 所有计划都不再继续；其中已发送的内容列在“动态”中。
files-instead-maintenance = 没有任何内容处于维护中。
files-instead-targets = 通知只发到本机。
files-instead-schedules = 不执行任何定时任务。
files-instead-tags = 模拟器均无标签。
files-instead-unfinished = 不再列出。

## 列表中的条目

files-entries-left-out = 已从列表中排除：{ $entries }。原文件保留在 { $path }。
files-entry = “{ $name }”（{ $reason }）
files-rows-left-out = “{ $what }”中无法使用的内容：{ $entries }。原文件保留在 { $path }。
files-entry-without-name = 无名称
files-entry-copied = “{ $name }”在列表中与“{ $other }”的 ID 相同，可能是复制的条目。现在已为它分配独立的 ID。
files-too-many-entries = 列表有 { $count } 个条目；只使用前 { $most } 个。
