### 地址或端口有何问题，怎样才正确

addresses-none = 请填写工作站的主机名或 IP 地址，例如 192.168.1.17。
addresses-account = 此地址中含有账户；账户有单独的输入框。
addresses-network = “{ $text }”是带长度的网段；请填一个地址，例如 { $address }。
addresses-more = “{ $text }”不只是地址；请只填主机名或 IP 地址。
addresses-scheme = “{ $text }”是 { $scheme } 的地址；请只填主机名或 IP 地址。
addresses-https-typed = 这是 HTTPS 地址，而“连接”中选择的是 HTTP。请在那里选择 HTTPS，或只填 { $host }。
addresses-http-typed = 这是 HTTP 地址，而“连接”中选择的是 HTTPS。请在那里选择 HTTP，或只填 { $host }。
addresses-other-port = “{ $host }”带有端口 { $typed }，而端口框中是 { $port }。请在端口框填 { $typed }，在此处填 { $host }。
addresses-after-bracket = “{ $text }”的括号后面有不是端口的内容。
addresses-bracket-open = “{ $text }”的括号没有闭合。
addresses-not-ipv6 = “{ $text }”既不是 IPv6 地址，也不是带端口的名称。
addresses-zone = “{ $text }”末尾的区域（%{ $zone }）无效：它应是本机网络接口的编号或名称。
addresses-blank = “{ $text }”含有空格，主机名中不能有空格。
addresses-blank-like = “{ $text }”含有字符 U+{ $code }，主机名中不能有它。
addresses-not-looked-up = “{ $text }”不是可以查找的主机名；请改填 IP 地址。
addresses-ends-with-number = “{ $text }”以数字段结尾，主机名不会这样；请改填 IP 地址。
addresses-character = “{ $text }”含有“{ $character }”：主机名由字母、数字和连字符组成，各段之间用点分隔。
addresses-not-a-name = “{ $text }”不是主机名：点之间的每一段有 1 到 63 个字母、数字和连字符，首尾不能是连字符。
addresses-zeros = “{ $text }”中有以 0 开头的数字，不同程序有两种理解；请写成 { $plain }。
addresses-four-numbers = “{ $text }”不是 IP 地址：需要四个 0 到 255 的数字。

## 端口

addresses-no-port = 请填写端口；WinRM 使用 5985，通过 HTTPS 时使用 5986。
addresses-port-range = 端口 { $port } 不存在：端口范围是 1 到 65535；WinRM 使用 5985，通过 HTTPS 时使用 5986。
addresses-not-a-port = “{ $text }”不是端口：应为 1 到 65535 的数字；WinRM 使用 5985，通过 HTTPS 时使用 5986。
