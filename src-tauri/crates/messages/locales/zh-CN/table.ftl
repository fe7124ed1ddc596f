### 所有工作站的全部模拟器的表格

table-title = 全部模拟器
table-filter = 筛选：文字、#tag、state:stopped、ws:lab*、mem>2g
table-filter-label = 筛选模拟器
table-candidates = 可填入的内容
table-shown = { $emulators } / { $total } 个模拟器
table-all = { $total } 个模拟器
table-understood = 理解为
table-not-understood = 筛选条件尚无法理解：显示的仍是上一个筛选的结果。
table-clear-filter = 清除筛选
table-reading = 正在读取模拟器…
table-not-read = 无法读取表格：{ $reason }

## 不够新的内容

table-silent = { $workstations } 台工作站没有应答：{ $emulators } 行内容较旧。
table-never-listed = { $workstations } 台工作站尚未读取过列表。
table-show-circuits = 显示通道
table-none-passes = 没有模拟器符合此筛选条件。
table-no-emulators = 还没有工作站有模拟器。

## 排序

table-new-order = 排序已变化。
table-take-order = 显示新排序

## 列

table-column-title = 标题
table-column-workstation = 工作站
table-column-index = 编号
table-column-state = 状态
table-column-since = 起始
table-column-resolution = 屏幕 (dpi)
table-column-tags = 标签
table-column-tags-explain = 它自己的标签和所在工作站的标签。
table-column-cpu = 核心数
table-column-cpu-explain = 设置的处理器核心数，取自其配置文件。
table-column-ram = 设置的内存
table-column-ram-explain = 设置的内存大小，取自其配置文件。
table-column-memory = 已用内存
table-column-memory-explain = 它的虚拟机当前占用的内存。
table-column-version = LDPlayer
table-column-version-explain = 所在工作站的 LDPlayer 版本。
table-column-adb = adb
table-column-operation = 最近操作
table-column-since-explain = 首次看到它处于此状态的时间。在 LDFleet 打开之前，它可能已处于此状态。
table-column-adb-explain = 在工作站本机上用 adb 连接它的地址（需运行且已打开 adb 调试）。
table-order-by = 按“{ $column }”排序。Shift 加方向键：调整宽度。Ctrl 加方向键：移动位置。
table-columns = 列…
table-columns-title = 列
table-columns-reset = 恢复默认
table-done = 完成
table-column-up = { $column }：左移
table-column-down = { $column }：右移
table-group = 分组
table-group-none = 不分组
table-group-workstation = 按工作站
table-group-tag = 按标签
table-group-without-tag = 无标签
table-group-state = 按状态
table-dense = 紧凑行
table-group-rows = { $emulators }
table-group-label = { $group }，{ $emulators } 个模拟器

## 行

table-select = 选中 { $name } 上的 { $title }
table-select-all = 选中符合筛选的全部 (Ctrl+A)
table-gone = { $index } 号已不存在

## 选择

table-selected = 已选 { $selected } 个
table-selected-hidden = 已选 { $selected } 个，其中 { $hidden } 个未显示
table-all-selected = 符合筛选的 { $emulators } 个模拟器已全部选中。
