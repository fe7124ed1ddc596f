### 工作站表单：添加一台或多台、编辑、连接方式


## 对话框

connection-edit = 编辑 { $name }
connection-add = 添加工作站
connection-add-several = 添加多台工作站
connection-only-one = 只添加一台…
connection-several = 一次添加多台…
connection-by-line = 逐行指定账户、密码或端口：预览…
connection-same-for-all = 其余各项全部相同。
connection-name = 名称
connection-name-hint = 例如 WS-07
connection-address = 地址
connection-address-hint = 主机名或 IP 地址
connection-port = 端口
connection-port-hint = 通常为 { $port }
connection-account = 账户
connection-account-hint = user（该计算机的账户）、DOMAIN\user 或 user@domain；必须是那里的管理员
connection-password = 密码
connection-password-hint = 留空则保留当前密码
connection-ldconsole = 工作站上 ldconsole.exe 的路径
connection-ldconsole-hint = 位于 LDPlayer 的安装文件夹
connection-data-folder = LDPlayer 的数据文件夹
connection-data-folder-hint = 留空：ldconsole.exe 旁的 vms 文件夹
connection-data-moved = 数据在另一个文件夹…
connection-replace-there = 在那里也替换
connection-test = 测试连接…
connection-test-explain = 保存前逐步测试这些设置
connection-test-explain-first = 保存前逐步测试其中第一台
connection-tested = 该工作站
connection-save = 保存
connection-saving = 正在保存…
connection-add-one = 添加工作站
connection-add-many = 添加工作站
connection-add-number = 添加 { $workstations } 台工作站
connection-cancel = 取消

## 一次多台

connection-list = 工作站
connection-list-hint = 每行一台：名称和地址，或只写地址。可以粘贴电子表格中的列。WS-[01-20] 表示 WS-01 到 WS-20。
connection-list-example =
    WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]
connection-list-comes-to = { $workstations } 台工作站：{ $names }。
connection-list-from-to = { $first }、{ $second } … { $last }
connection-list-present = 已在列表中，因此排除：{ $names }。

## 连接方式

connection-title = 连接
connection-transport = 传输方式
connection-http = HTTP
connection-http-explain = Windows 的默认方式。登录会对发送的内容加密。
connection-https = HTTPS
connection-https-explain = 工作站还要用证书证明自己的身份。
connection-certificates = 接受的证书
connection-trust-system = 本机信任的证书
connection-trust-system-explain = 证书必须是为上面的地址签发的。
connection-trust-authority = 由颁发机构签名的证书，其文件在本机上
connection-trust-authority-explain = 须为上面的地址签发。公共颁发机构签名的证书也接受。
connection-trust-pinned = 仅一张证书，以指纹识别
connection-trust-pinned-explain = 由谁签名都可以。证书变化后，在您接受新证书之前不发送任何内容。
connection-ca-file = 颁发机构的证书文件
connection-ca-file-hint = 本机上的完整路径；PEM 格式，Windows 称为 Base-64 编码 X.509
connection-fingerprint = 指纹 (SHA-256)
connection-fingerprint-hint = 64 位；请与工作站上的证书核对
connection-login = 登录方式
connection-ntlm = NTLM
connection-ntlm-explain = 从不发送密码本身。
connection-basic = Basic
connection-basic-explain = 会发送密码本身，因此只通过 HTTPS。用于工作站的本地账户。
connection-kerberos = Kerberos
connection-kerberos-explain = 使用登录本机的用户的票证，不用密码。
connection-connect-limit = 连接时限（秒）
connection-list-limit = 列表时限（秒）
connection-limit-hint = 留空：默认值
connection-one-certificate = 仅一张证书
connection-own-authority = 自有颁发机构
connection-own-limits = 自定时限

## 模拟器如何启动和停止

connection-starting = 启动和停止
connection-started = 模拟器的启动方式
connection-desktop = 在已登录用户的桌面上
connection-desktop-explain = 通过计划任务启动，之后删除该任务。必须有人登录。
connection-shell = 从远程 Shell
connection-shell-explain = 没有桌面。大多数模拟器无法这样启动。
connection-boots = 可同时启动的模拟器数量
connection-boots-hint = 1 到 8；前一个启动完成或失败后，才启动下一个
connection-kill-when-stuck = 模拟器 30 秒内未停止时强制结束
connection-kill-when-stuck-explain = 安卓尚未写入磁盘的数据会丢失。
connection-on-desktop = 在桌面上
connection-from-shell = 从远程 Shell
connection-at-a-time = 每次 { $boots } 个
connection-by-force = 卡住时强制结束
connection-notes = 备注
connection-notes-hint = 供人查看：放在哪里、归谁所有、联系谁。
