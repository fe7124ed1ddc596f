### 模拟器更改的结果：新建、标题、删除、设置、备份（“它”指模拟器）


## 新模拟器

changes-created-plain = 已新建模拟器 { $index }“{ $title }”，耗时 { $took }，使用 LDPlayer 的默认设置。
changes-created-as-asked = 已新建模拟器 { $index }“{ $title }”，耗时 { $took }，使用所要求的设置。
changes-created-not-as-asked = 已新建模拟器 { $index }“{ $title }”，但设置没有按要求生效。
changes-cloned-same = 已克隆出模拟器 { $index }“{ $title }”，耗时 { $took }。它的设备标识与来源相同。
changes-cloned-fresh = 已克隆出模拟器 { $index }“{ $title }”，耗时 { $took }，使用独立的设备标识。
changes-cloned-fresh-unproved = 已克隆出模拟器 { $index }“{ $title }”，耗时 { $took }，使用新的设备标识；来源的标识无法读取，未能比较。
changes-cloned-not-fresh = 已克隆出模拟器 { $index }“{ $title }”，但没有得到独立的设备标识。
changes-new-kept = 该模拟器已保留：请更改其设置，或删除它。
changes-new-created = 已新建模拟器 { $index }“{ $title }”。
changes-new-created-unset = 已新建模拟器 { $index }“{ $title }”。其设置没有生效。
changes-new-cloned = 已克隆出模拟器 { $index }“{ $title }”。是否已全部复制尚不清楚。
changes-new-cloned-same = 已克隆出模拟器 { $index }“{ $title }”。它的设备标识仍与来源相同，是否已全部复制也不清楚。
changes-created-unseen = 还看不到“{ $title }”是否已新建：工作站恢复应答后，请查找它，也请查找使用默认标题的模拟器。
changes-cloned-unseen = 还看不到“{ $title }”是否已克隆：工作站恢复应答后，请查找它，也请查找使用默认标题的模拟器。
changes-none-of-title = 列表中没有模拟器“{ $title }”。
changes-strangers = 期间出现了 { $count } 个标题不符的模拟器：{ $emulators }。如果不是别人新建的，请删除。
changes-stranger = { $index }“{ $title }”
changes-look-at-index = LDPlayer 曾应答它是模拟器 { $index }：请查看该编号，标题也可能是默认的。
changes-not-at-index = LDPlayer 应答它是模拟器 { $index }，但 { $limit }后列表仍未显示该编号和标题。

## 标题、删除

changes-has-title = 它已经是这个标题；未发送任何命令。
changes-title-is = 它的标题现在是“{ $title }”。
changes-title-not-taken = LDPlayer 已接受新标题，但 { $limit }后列表仍显示另一个标题。
changes-deleted = 已删除。
changes-gone = 它已不在列表中。
changes-still-listed = 它仍在列表中。
changes-gone-unseen = 还看不到它是否仍存在。
changes-not-deleted = LDPlayer 已接受命令，但 { $limit }后“{ $title }”仍在列表中。如果这是默认标题，LDPlayer 可能在原位放了一个空的；也可能是刚才打开的多开器又把它写了回来。
changes-another-in-place = LDPlayer 现在在它的编号上显示另一个：{ $index }“{ $title }”。如果不是别人新建的，它就是空的；不需要的话请一并删除。

## 设置

changes-file-cut-off = 它的配置文件不完整。未发送任何命令：请先恢复最近一份完好的副本。
changes-has-settings = 它已经是这些设置；未发送任何命令。
changes-settings-changed = 设置已写入它的配置文件；启动时生效。
changes-file-cannot-be-read = 无法读取它的配置文件。未发送任何命令。
changes-adb-on-already = ADB 调试已经打开；未发送任何命令。
changes-adb-off-already = ADB 调试已经关闭；未发送任何命令。
changes-adb-on-from-start = ADB 调试将从下次启动起打开。
changes-adb-off-from-start = ADB 调试将从下次启动起关闭。
changes-file-as-it-was = 它的配置文件保持原样。
changes-lost-file-as-it-was = 更改它的配置文件时连接中断。文件保持原样。
changes-file-broken = 它的配置文件已无法读取：请恢复最近一份完好的副本。
changes-adb-not-known = 更改已发送，之后无法读取它的配置文件：是否生效尚不清楚。
changes-shared-changed = 设置已写入 LDPlayer 的配置文件；模拟器启动时采用。
changes-fast-play-taken = LDPlayer 已接受。“快速显示”无法回读。
changes-shared-changed-fast-play = 设置已写入 LDPlayer 的配置文件；“快速显示”除外，LDPlayer 已接受，但无法回读。模拟器启动时采用。
changes-settings-there = 设置已在配置文件中。
changes-settings-differ = 配置文件中：{ $differences }。
changes-settings-unseen = 还无法读取配置文件。
changes-settings-not-there = LDPlayer 已接受设置，但配置文件中：{ $differences }。
changes-settings-not-checked = LDPlayer 已接受设置，但在预期的位置无法读取配置文件，因此未能核对。

## 备份

changes-backup-exists = { $name } 上已有文件 { $path }，会被覆盖。未发送任何命令：请换一个名称，或在那里删除它。
changes-no-folder = { $name } 上没有文件夹 { $folder }，或者它是网络共享，远程 Shell 无法访问。未发送任何命令：请先建立文件夹，或换一个。
changes-backup-there = 文件已存在，{ $size }；是否完整尚不清楚。
changes-backup-there-unsized = 文件已存在；是否完整尚不清楚。
changes-backup-not-there = 现在没有这个文件。
changes-backup-unseen = 还无法查找该文件。
changes-backed-up = 已写入 { $path }，耗时 { $took }，{ $size }。
changes-backed-up-unsized = 已写入 { $path }，耗时 { $took }。
changes-no-backup = LDPlayer 已接受命令，但 { $name } 上没有文件 { $path }。请检查那里的磁盘。
changes-no-file = { $name } 上没有文件 { $path }，或者它在网络共享上，远程 Shell 无法访问。未发送任何命令。
changes-restored-whole = 它在列表中，标题为“{ $title }”，配置文件完整；备份是否全部还原尚不清楚。
changes-restored-cut-off = 它在列表中，标题为“{ $title }”，但配置文件不完整：请再次还原。
changes-restored-unread = 它在列表中，标题为“{ $title }”；配置文件无法读取。
changes-restored = LDPlayer 已还原 { $path }，耗时 { $took }；它在列表中，配置文件完整。
changes-restored-title = 它的标题现在是“{ $title }”，与备份中相同。
changes-restored-gone = LDPlayer 已接受备份，但该模拟器已不在列表中。
changes-restored-never-boots = LDPlayer 已接受备份，但该模拟器的配置文件不完整：它永远无法启动。请再次还原，必要时使用另一份备份。
changes-restored-not-checked = LDPlayer 已接受备份，该模拟器也在列表中；但在预期的位置无法读取其配置文件，因此未能进一步核对。
