### LDPlayer 或 Windows 命令行不能接受的值

values-refused = 不能使用“{ $value }”。{ $reason }
values-line-too-long = 命令行有 { $length } 个字符，而 Windows 在这里最多接受 { $limit } 个。
values-other = 不能使用它：{ $reason }。

## 模拟器

values-index = 编号是 0 到 999 的数字。
values-empty = 至少需要一个字符。
values-title-quote = 标题中的双引号在 LDPlayer 中不一定能保留。
values-title-comma = LDPlayer 的列表用逗号分隔字段，不区分标题中的逗号。
values-title-blank = 标题的开头和结尾不能是空白。
values-title-option = LDPlayer 会把它当成选项。
values-digits = 必须正好是 { $count } 位数字。
values-hexadecimal-digits = 必须正好是 { $count } 位十六进制数字，不带分隔符。
values-phone-number = 必须是 1 到 20 位数字，前面可以加 +。
values-package-name = 必须由两段或更多段组成，以点连接，每段以字母开头，后面是字母、数字或 _。
values-processors = 必须是 1、2、3 或 4。
values-percent = 必须是 0 到 100（百分比）。
values-frames-per-second = 必须是 0 到 60。
values-memory = 必须是 256、512、768、1024、1536、2048、4096 或 8192 MB。
values-screen-limits = 宽和高必须是 100 到 8192 像素，密度必须是 30 到 1000 dpi。
values-screen-form = 格式必须是 宽,高,dpi，例如 960,540,160。
values-location-limits = 经度在前（-180 到 180），纬度在后（-90 到 90）。
values-location-form = 格式必须是 经度,纬度，例如 106.7,10.8。
values-gravity = 每个轴必须在 -1000 到 1000 之间。
values-property-key = 必须由字母、数字、.、_ 或 - 组成，并以字母开头。
values-not-json = 不是 JSON：{ $reason }。

## 文件和文件夹

values-path-too-long = 路径最多 259 个字符。
values-path-with-dots = 请写出完整路径，不要包含 . 或 ..。
values-whole-drive = 这是整个驱动器；请指定其中的文件或文件夹。
values-not-absolute = 必须是绝对路径，例如 C:\folder\file 或 \\server\share\file。
values-not-in-names = Windows 的名称中不能有 < > : " / | ? *。
values-name-end = 路径中每一段名称都不能以空格或点结尾。
values-extension = 名称必须以 { $extension } 结尾。
values-not-the-console = 必须以 ldconsole.exe 或 dnconsole.exe 结尾。
values-more-than-path = 请只填路径，不要带程序名后面的内容。
values-part-of-path = 请填完整路径，例如 C:\LDPlayer\LDPlayer9\ldconsole.exe。
values-other-program = 该程序应为 ldconsole.exe（或 dnconsole.exe），位于 dnplayer.exe 所在的文件夹。
values-not-on-drive = LDPlayer 的数据应位于工作站的某个驱动器上，例如 D:\LDPlayer\vms。
values-variable = %{ $name }% 在不同账户和计算机上指向不同的文件夹：请按工作站上的实际情况写出完整路径。
values-percent-sign = Windows 可能会替换其中的 %。
values-other-variable = 变量在不同账户中指向不同的文件夹：请按工作站上的实际情况写出完整路径。
values-android-path = 必须以 / 开头。

## Windows 的任务

values-task-name = 任务名称由 LDFleet、一个空格以及字母和数字组成。
values-sid = 账户的编号 (SID) 是 S-1- 加数字。
values-task-argument = 任务计划程序会替换其中的 $(。

## Windows 命令行中不能出现的内容

values-control = 其中含有控制字符 U+{ $code }，Windows 命令行会在此处截断或改变。
values-not-xml = 其中含有 U+{ $code }，无法发送给 Windows。
values-becomes-quote = 其中含有 U+{ $code }，Windows 可能会把它变成双引号。
values-becomes-backslash = 引号之前或末尾有 U+{ $code }，Windows 可能会把它变成反斜杠。

## LDPlayer 列表中的某行为何不是模拟器

values-row-repeated = 编号 { $index } 已经列出过。
values-row-cut-off = 它的字段比相邻的行少，可能被截断了。
values-row-index = 没有编号为 { $index } 的模拟器。
values-row-fields = 它有 { $fields } 个字段；一行应有 7 或 10 个。
values-row-state = 它的安卓状态 { $state } 不是 0、1、2 之一。
values-row-numbers = 它的字段不是一行应有的数字。
