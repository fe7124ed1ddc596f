### 含多台工作站的文本有何问题

import-nothing = 请每行填一台工作站：名称和地址，或只填地址。
import-all-present = 它们都已在列表中。
import-list-too-large = 此文本大于 { $most } KB，因此不是工作站列表。请只粘贴名称和地址。
import-list-too-many = 此文本列出的工作站超过 { $most } 台。
import-line-too-long = 第 { $line } 行超过 { $most } 个字符：“{ $text }”
import-line = 第 { $line } 行：{ $reason }

## 单行的问题

import-one-name = “{ $name }”不能同时是 { $addresses } 台工作站的名称：请也加上编号范围，例如 { $name }-[1-{ $addresses }]，或不填名称。
import-unequal = “{ $name }”产生 { $names } 个名称，“{ $address }”产生 { $addresses } 个地址。
import-fields = “{ $line }”有 { $fields } 个字段；请填名称和地址，或只填地址。
import-number-too-large = “{ $text }”中的数字 { $number } 太大。
import-two-networks = “{ $text }”跨越多个网络：请每个网络单独填一行，行内的地址只有最后一个数字不同。
import-counts-down = “{ $text }”是倒数：请先填较小的数字。
import-range-too-long = “{ $text }”产生的工作站超过 { $most } 台，任何窗口都容纳不下。
import-address-twice = { $address } 已在此列表中，名称为“{ $name }”。

## 完全无法读取的情况

import-no-such-file = 没有文件 { $path }。
import-not-read = 无法读取 { $path }：{ $reason }
import-too-large = 内容大于 { $most } MB，因此不是工作站列表。
import-too-many-lines = 内容超过 { $most } 行，因此不是工作站列表。
import-no-text = 这不是文本文件。LDFleet 可读取 CSV 等表格、Ansible 清单（INI 和 YAML），以及 LDPlayer Management System 的 config.json。
import-workbook = 这是 Excel 或 LibreOffice 工作簿。请在那里另存为“CSV UTF-8”，再选择该文件。
import-code-page = 此文本既不是 UTF-8 也不是 UTF-16，字符只能靠猜测。请重新保存为 UTF-8（Excel 中为“CSV UTF-8”）。
import-nothing-read = 其中没有列出工作站。
import-bad-json = 开头像 JSON，但不是：{ $reason }
import-other-json = 这是 JSON，但没有 LDPlayer Management System 的 config.json 所含的“workstations”列表。
import-bad-yaml = 第 { $line } 行不是 YAML：{ $reason }
import-yaml-too-deep = 从第 { $line } 行起嵌套超过 { $most } 层，因此不是清单。
import-yaml-too-much = 列出的内容远超一份工作站清单。
import-yaml-no-inventory = 这是 YAML，但不是 Ansible 清单：第一层必须是组，例如“all”，其中含有“hosts”、“children”或“vars”。
import-groups-in-a-circle = 组“{ $group }”包含自身，或组的嵌套超过 { $most } 层。
import-too-many-groups = 组的数量超过 { $most } 个。
import-no-address-column = 没有名为“address”（或“IP”、“host”）的列。现有的列：{ $columns }。

## 未使用的内容

import-columns-not-used = 未使用，因为不清楚这些列的含义：{ $columns }。
import-variables-not-used = 未使用：{ $variables }。
import-vault = 由 Ansible Vault 加密或由 Ansible 填充，LDFleet 无法读取密码：{ $hosts }。
import-encrypted-passwords = 已加密或保存在别处，LDFleet 无法读取密码：{ $entries }。
import-certificates-checked = “ansible_winrm_server_cert_validation”未使用：LDFleet 始终检查证书。
import-other-documents = 只读取文件中的第一个文档。
import-line-not-understood = 第 { $line } 行无法理解，已排除。
import-lines-not-understood = 另有 { $lines } 行无法理解。

## 各行的处理

import-same-as-line = 与第 { $line } 行相同
import-in-the-list = 已在列表中，名称为“{ $name }”
import-name-of-line = 名称“{ $name }”已在第 { $line } 行出现，但地址不同。
import-name-taken = 名称“{ $name }”属于列表中的另一台工作站，地址为 { $address }。
import-other-password = 第 { $line } 行为 { $account } 填了另一个密码。一个账户只有一个密码。
import-too-many-fields = 此行有 { $fields } 个字段。没有标题行时，顺序为：名称、地址、账户、密码、端口。
import-more-fields-than-columns = 此行有 { $fields } 个字段，而标题有 { $columns } 个。含分隔符的文字必须加引号。
import-no-address = 此行没有地址。
import-field-too-long = 此行有一个字段超过 { $most } 个字符。
import-bad-range = “{ $range }”不是可展开的范围。范围写作 [01:20] 或 [a:f]。
import-bad-scheme = “{ $scheme }”既不是 http 也不是 https。
import-list-full = 列表将超过 { $most } 台工作站。

## 确认

import-gone = 此预览已不是当前的。请重新选择文件。
import-nothing-chosen = 请至少勾选一行。
import-list-changed = 生成此预览后，工作站列表已有变化。请再次查看，然后导入。
import-nothing-to-undo = 没有可撤销的导入。
import-left-changed = “{ $name }”在导入后被更改过，保持原样。
