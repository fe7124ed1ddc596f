### 筛选条件被理解成什么、哪部分无法理解、可以填什么


## 字段

filter-field-ws = 工作站
filter-field-title = 标题
filter-field-state = 状态
filter-field-since = 处于此状态的时间
filter-field-mem = 已用内存
filter-field-ram = 设置的内存
filter-field-cpu = 设置的核心数
filter-field-res = 分辨率
filter-field-index = 编号
filter-field-version = LDPlayer 版本
filter-field-adb = adb 地址
filter-field-op = 最近操作
filter-field-kind = 类别
filter-field-by = 发起者
filter-field-result = 结果
filter-field-ago = 距今时间

## 被理解成什么

filter-word = 标题或工作站包含 { $text }
filter-word-of-activity = 记录包含 { $text }
filter-word-like = 标题或工作站形如 { $text }
filter-tag = 标签为 { $tags }
filter-contains = { $field }包含 { $values }
filter-is = { $field }为 { $values }
filter-more-than = { $field }大于 { $amount }
filter-at-least = { $field }至少 { $amount }
filter-less-than = { $field }小于 { $amount }
filter-at-most = { $field }至多 { $amount }
filter-between = { $from } 到 { $to }
filter-unknown = 未知
filter-no-operation = 无
filter-one-of = 以下之一：{ $values }
filter-not = 非：{ $term }
filter-or = 或

## 为何无法理解

filter-quote-open = 引号从这里开始，但没有结束。
filter-nothing-after-minus = 减号后面应紧跟要排除的内容，中间不留空格。
filter-minus-twice = 一个减号就够了。
filter-value-missing = 此处缺少值。
filter-unknown-field = 没有字段“{ $name }”。要作为文字查找，请加引号。
filter-unknown-field-meant = 没有字段“{ $name }”。是指“{ $meant }”吗？要作为文字查找，请加引号。
filter-sign-does-not-fit = 此字段只能用 { $signs } 查询。
filter-unknown-choice = 可以是 { $choices }。
filter-no-number = 此处应填数字。
filter-unit-missing-bytes = 缺少单位：k、m、g 或 t，例如 2g。
filter-unit-missing-seconds = 缺少单位：s、m、h、d 或 w，例如 1h30m。
filter-unit-unknown-bytes = 单位有 k、m、g 和 t，例如 2g。
filter-unit-unknown-seconds = 单位有 s、m、h、d 和 w，例如 1h30m。
filter-unit-unknown-count = 这是数量：请填不带单位的数字。
filter-too-large = 这个数字太大。
filter-one-number-only = 此符号后面只能有一个数字。
filter-backwards = 此范围的结尾在开头之前。
filter-or-alone = “or”两边都要有内容。
