### 标签、备注和已保存的视图

tags-empty = 请填写标签名称，例如“room-2”。

tags-too-long = 标签最多 { $most } 个字符。

tags-sign = “{ $tag }”含有“{ $sign }”，它用于分隔标签，不能是标签的一部分。

tags-unseen = “{ $tag }”含有看不见的字符：请重新输入标签。

tags-too-many = 每项最多 { $most } 个标签：请先去掉一些。

tags-not-as-seen = { $name } 上的“{ $title }”与显示的不一致：未更改任何标签。请重新查看列表。

tags-notes-too-long = 备注最多 { $most } 个字符。

tags-notes-unseen = 备注含有看不见的字符：请重新输入。

## 已保存的视图

tags-view-unnamed = 请填写视图名称，例如“已停止的模拟器”。

tags-view-name-too-long = 视图名称最多 { $most } 个字符，且只能是一行。

tags-view-taken = 已有名为“{ $name }”的视图。

tags-filter-too-long = 筛选条件最多 { $most } 个字符，且只能是一行。

tags-too-many-views = 已有 { $most } 个视图：请先移除一个。

tags-column-twice = “{ $column }”列出现了两次。

tags-column-width = 列宽为 { $least } 到 { $most } 像素，不能是 { $width }。

tags-no-columns = 视图至少需要一列。

tags-view-gone = 此视图已不存在。
