### 工作站的导入和导出


## 选择

transfer-import = 导入工作站
transfer-import-more = 导入…
transfer-choose = 选择文件…
transfer-list-hint = 没有标题行时，顺序为：名称、地址、账户、密码、端口。WS-[01-20] 表示 WS-01 到 WS-20。
transfer-reads = CSV 等表格、Ansible 清单（INI、YAML），以及 LDPlayer Management System 的 config.json。也可以把文件拖到窗口中。
transfer-paste = 或粘贴文本
transfer-paste-example =
    name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = 预览
transfer-reading = 正在读取…
transfer-cancel = 取消
transfer-back = 返回

## 预览

transfer-format-list = 列表
transfer-format-table = 表格
transfer-format-ansible-ini = Ansible 清单 (INI)
transfer-format-ansible-yaml = Ansible 清单 (YAML)
transfer-format-management-system = LDPlayer Management System
transfer-preview-of = { $format }：{ $source }
transfer-preview-pasted = { $format }，粘贴的文本
transfer-nothing-written = 导入之前不会写入任何内容。
transfer-lines = 文本中的行
transfer-kinds = 显示哪些行
transfer-kind-all = 全部 { $lines }
transfer-kind-new = 新增 { $lines }
transfer-kind-changed = 更改 { $lines }
transfer-kind-duplicate = 重复 { $lines }
transfer-kind-invalid = 无效 { $lines }
transfer-tick-all = 全部勾选
transfer-tick-none = 取消勾选
transfer-none-of-kind = 没有这类行。
transfer-line = 第 { $line } 行
transfer-new = 新增
transfer-changed = 更改“{ $workstation }”：{ $changes }
transfer-change = { $field } { $before } → { $after }
transfer-change-first = { $field } { $after }
transfer-with-password = 含密码
transfer-field-name = 名称
transfer-field-address = 地址
transfer-field-port = 端口
transfer-field-scheme = 传输方式
transfer-field-account = 账户
transfer-field-password = 密码
transfer-field-tags = 标签
transfer-field-notes = 备注
transfer-field-ldconsole = ldconsole.exe

## 文本中没有的内容

transfer-rest = 文本中没有的内容
transfer-rest-password-hint = 用于文本中没有密码的新工作站。留空：使用该账户已保存的密码。

## 密码

transfer-take-passwords = 将文本中的 { $passwords } 个密码保存到密码库
transfer-exposed = 能打开该文件的人都能读到这些密码。导入后请删除该文件，或更改密码。
transfer-not-kept = 本机无法保存密码：密码只使用到 LDFleet 关闭为止。
transfer-import-number =
    { $workstations ->
        [0] 导入
       *[other] 导入 { $workstations } 台工作站
    }
transfer-importing = 正在导入…
transfer-replace = 在那里也替换

## 之后

transfer-done = 已导入
transfer-done-counts =
    { $added ->
        [0] 没有新增
       *[other] 新增 { $added } 台工作站
    }，{ $changed ->
        [0] 没有更改。
       *[other] 更改 { $changed } 台。
    }
transfer-done-passwords = 已保存 { $passwords } 个密码。
transfer-done-without-password = 以下工作站需要密码后才会开始查询：{ $names }。
transfer-undo = 撤销导入
transfer-undoing = 正在撤销…
transfer-close = 关闭
transfer-undone = 已撤销：移除 { $removed } 台，恢复 { $restored } 台。

## 导出

transfer-export = 导出工作站
transfer-export-more = 导出…
transfer-export-as = 格式
transfer-export-table = 表格 (CSV)，用于电子表格
transfer-export-ansible = Ansible 清单 (YAML)
transfer-export-all = 全部 { $workstations } 台工作站，不含密码。
transfer-export-selected = 选中的 { $workstations } 台工作站，不含密码。
transfer-save-as = 另存为…
transfer-saved = 已保存：{ $path }

## 诊断包

transfer-bundle = 诊断包
transfer-bundle-more = 诊断包…
transfer-bundle-explain = 供帮助您的人使用。这些文件会打包成一个 zip。列表中没有密码、账户和备注，但有工作站的名称和地址；日志中会出现账户名。
transfer-bundle-files = 诊断包中的文件
transfer-kilobytes = { $kilobytes } KB
