### 表单中填写的内容有何问题，怎样才正确


## 工作站

forms-no-name = 请填写工作站名称，例如 WS-07。
forms-name-too-long = 名称最多 { $most } 个字符，且只能是一行。
forms-name-unseen = “{ $name }”含有看不见的字符：请重新输入名称。
forms-name-taken = 名称“{ $name }”已被使用。
forms-address-taken = { $address }:{ $port } 已在列表中，名称为“{ $name }”。
forms-boots = “{ $text }”不合适：可同时启动 1 到 { $most } 个模拟器。1 最稳妥。
forms-no-password = 请输入密码。
forms-no-password-of-account = 请输入此账户的密码。

## 连接方式

forms-basic-over-http = Basic 会发送密码本身，因此不通过 HTTP 使用。请选择 HTTPS 或 NTLM。
forms-no-kerberos = 此版本的 LDFleet 不支持 Kerberos 登录。请选择 NTLM，或通过 HTTPS 使用 Basic。
forms-no-authority = 请填写本机上保存颁发机构证书的文件 (PEM)。
forms-authority-path = “{ $path }”不是本机的完整路径。
forms-authority = { $path }：{ $reason }
forms-authority-unread = 无法读取该文件：{ $reason }。
forms-authority-no-certificate = 该文件不含 PEM 格式的证书。在 Windows 中请导出为“Base-64 编码 X.509”。
forms-no-fingerprint = 请填写工作站证书的 SHA-256 指纹；连接测试会显示它。
forms-fingerprint-sha1 = 这是 Windows 显示的 SHA-1 指纹。请填写 SHA-256 指纹，它有 64 位。
forms-fingerprint-length = SHA-256 指纹有 64 位（0 到 9、A 到 F），此处有 { $digits } 位。
forms-fingerprint-character = 指纹只含 0 到 9 和 A 到 F，可带冒号；此处含有“{ $character }”。
forms-limit = “{ $text }”不是时限：请填 1 到 { $most } 的整秒数，或留空使用默认时限。

## 账户

forms-no-account = 请填写账户名，例如 FARM\operator 或 operator。
forms-account-character = Windows 账户名中不能有“{ $character }”。
forms-account-form = 账户请写成 user、DOMAIN\user 或 user@domain。
forms-account-mail = 这看起来是 Microsoft 账户的电子邮件地址。请在前面加上 MicrosoftAccount\；更稳妥的做法是在工作站上专门为 LDFleet 新建一个本地账户。
forms-account-windows = Windows 内置的账户和组没有密码，不能通过网络登录。请填写用户名。

## 设置

forms-threshold = “{ $text }”不是失败次数：通道可在失败 1 到 { $most } 次后阻断。
forms-seconds = “{ $text }”在此无效：请填 { $least } 到 { $most } 的整秒数。
forms-whole-number = “{ $text }”在此无效：请填 { $least } 到 { $most } 的整数。
forms-notifications = “{ $text }”在此无效：请填 { $least } 到 { $most } 的通知条数（整数）。
forms-time-of-day = “{ $text }”不是时间：请填小时和分钟，例如 22:00。
forms-quiet-hours = 免打扰时段的结束时间必须与开始时间不同，例如 07:00。

## 模拟器

forms-no-title = 请填写模拟器标题，例如 Farm-07。
forms-title-characters = 标题中不能有逗号和双引号，否则 LDPlayer 的列表就无法读取。
forms-title-hyphens = 标题不能以两个连字符开头：LDPlayer 会把它当成选项。
forms-title-too-long = 标题最多 { $most } 个字符。
forms-screen-together = 请同时填写宽度、高度和 dpi，均为数字，例如 720、1280 和 320。
forms-no-package = 请用包名指定应用，例如 com.android.vending。
forms-no-file = 请填写工作站上文件的完整路径，例如 C:\Farm\file.apk。
forms-file-percent = 路径含有 % 的文件无法在工作站上查找；请换一个名称。
forms-no-command = 请填写 adb 之后的内容，例如 shell getprop ro.product.model。
forms-command-device = 请勿指定设备：命令会发送给此模拟器。
forms-command-shell = 请在 shell 之后写上命令：打开的 shell 无人能输入。
forms-degrees = 请填 -{ $limit } 到 { $limit } 的度数，例如 { $example }。
forms-no-property = 请填写属性名，例如 phone.imei。
forms-no-value = 请填写属性的值。
forms-language = LDFleet 没有语言“{ $text }”。请从列表中选择。
