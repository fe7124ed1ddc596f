### 工作站出了什么问题，以及解决办法

errors-name-not-found = 找不到 { $name } 的名称。请检查它的地址，以及本机是否在正确的网络中。

errors-connection-refused = { $name } 拒绝了连接。请检查端口，以及那里的 WinRM 是否在运行 (winrm quickconfig)。

errors-unreachable = 无法连接 { $name }。请检查它的地址、网络和 VPN。

errors-connect-timeout = { $name } 没有及时应答连接。请检查它是否已开机且未睡眠（Windows 会自行睡眠），以及它的防火墙。

errors-connection-broken = 与 { $name } 的连接中断。如果它正在重启，会自行恢复。

errors-no-answer = { $name } 没有及时应答。请检查它是否过载或卡死，以及网络。

errors-certificate-changed = { $name } 出示的证书与已接受的不同，因此未发送任何内容。已接受：{ $pinned }。现在：{ $presented }。如果那里已续订证书，请核对并接受新证书；如果没有，可能有人在中间拦截。

errors-certificate-changed-unknown = { $name } 出示的证书与已接受的（{ $pinned }）不同，因此未发送任何内容。请测试连接以查看是哪一张。

errors-certificate-expired = { $name } 的证书已过期。请在那里续订；如果它仍在有效期内，请校准本机时钟。

errors-certificate-not-yet-valid = { $name } 的证书尚未生效。请校准那里和本机的时钟。

errors-certificate-name = { $name } 的证书上的名称与设置中的地址不同。请把证书中的名称填为地址，或通过指纹仅接受这一张证书。

errors-certificate-issuer = { $name } 的证书不是由本机信任的机构签名的。请在设置中填写其颁发机构的文件，或通过指纹仅接受这一张证书。

errors-certificate-unacceptable = 无法接受 { $name } 的证书；原因见详细信息。请在那里更换证书，或通过指纹仅接受这一张。

errors-certificate-unchecked = Windows 仍在确认 { $name } 的证书是否已被吊销，因此未发送任何内容。如果一直这样，说明本机无法访问该证书指定的吊销列表。

errors-http = { $name } 上的 WinRM 返回了 HTTP 错误 { $status }。请检查那里的服务，以及途经的代理。

errors-unreadable = { $name } 发来的应答无法读取。如果再次出现，请检查两端之间的设备。

errors-password-refused = { $name } 拒绝了密码。在重新输入密码之前，不再用此账户发送任何内容。

errors-login-not-offered = { $name } 上的 WinRM 不接受这种登录方式。请在其设置中另选一种，或在那里启用它 (winrm get winrm/config/service/auth)。

errors-ticket-refused = 无法用 Kerberos 登录 { $name }。请检查您是否已登录域 (klist)，以及地址是否为域所知的名称。

errors-other-mainboard = { $name } 的地址上应答的计算机也叫 { $found }，但主板不同，因此未发送任何内容。如果它就是正确的那台（换了硬件，或由克隆的系统代替），请确认；否则请更正地址。

errors-other-computer = { $name } 的地址上应答的是 { $found }，而之前是 { $expected }，因此未发送任何内容。如果它就是正确的计算机（改了名或重新安装），请确认；否则请更正地址。

errors-access-denied = { $name } 接受了登录，但拒绝访问。该账户必须是那里的管理员，且通过网络登录时拥有完整权限：连接测试会显示缺少什么。

errors-shell-gone = { $name } 上的远程 Shell 已不在，例如重启之后。下一条命令会打开新的。

errors-quota = { $name } 目前不允许此账户打开更多远程 Shell 或命令。请关闭它的其他远程会话；重启那里的 WinRM 服务可结束遗留的会话。

errors-remote-management = { $name } 上的 Windows 报告远程管理出错 ({ $subcode })。请检查其可用内存和磁盘，以及是否正在关机。

errors-nobody-logged-on = { $name } 上无人登录，而模拟器需要桌面才能启动。请在那里登录，设置自动登录，或用远程桌面连接，待模拟器运行后断开连接。

errors-desktop-disconnected = { $user } 已登录 { $name }，但桌面已断开连接，模拟器在那里无法启动。请用远程桌面连接到它，直到模拟器运行，或在机器前登录。

errors-windows-refused = { $refusal }它的应答见详细信息。请检查该账户是否为那里的管理员，以及是否被策略（AppLocker、受限语言模式）或杀毒软件禁止。

errors-refused-end-process = { $name } 上的 Windows 拒绝结束该进程。

errors-refused-change-settings = { $name } 上的 Windows 拒绝更改配置文件。

errors-refused-copy-settings = { $name } 上的 Windows 拒绝复制配置文件。

errors-refused-desktops = { $name } 上的 Windows 拒绝告知谁在使用桌面。

errors-refused-plan-task = { $name } 上的 Windows 拒绝为启动创建计划任务。

errors-refused-run-task = { $name } 上的 Windows 拒绝运行该计划任务。

errors-shell-unusable = { $name } 上的 Windows 无法在其远程 Shell 中运行命令。请检查那里的 cmd.exe 和该账户的配置文件夹。

errors-command-timeout = { $name } 上的 Windows 在 { $after }内没有完成命令。它有应答，但程序启动或运行缓慢：可能是杀毒软件、磁盘慢或已满，或负载过高。

errors-ldconsole-missing = { $name } 上没有 { $path }。请在其设置中更正路径，或在那里安装 LDPlayer。

errors-ldconsole-timeout = { $name } 上的 LDPlayer 在 { $after }内没有应答，而 Windows 有应答。请查看那里是否有窗口在等待，或重启 LDPlayer。

errors-ldconsole-crashed = LDPlayer 的 ldconsole.exe 在 { $name } 上崩溃。如果再次出现，请在那里修复 LDPlayer。

errors-output-too-large = { $name } 上的 LDPlayer 返回的内容远超正常。如果再次出现，请在那里修复 LDPlayer。

errors-not-a-listing = { $name } 上的 LDPlayer 返回的不是模拟器列表。请检查 ldconsole.exe 的路径和 LDPlayer 的版本。

errors-not-sent = 未向 { $name } 发送任何内容。{ $reason }

errors-setting-no-certificate = 它通过 HTTP 连接，没有证书。
errors-setting-kerberos-address = Kerberos 需要工作站的名称，而不是地址。
errors-setting-zone = 带区域的地址无法签发证书。请通过指纹仅接受这一张证书，或换一个地址。

errors-setting-path = 无法在那里查找“{ $path }”：名称中不能有 % 或引号。

errors-setting-authority = 无法使用颁发机构的文件 { $path }：{ $reason }。

errors-setting-refused = 无法用这些设置连接它：{ $reason }

errors-no-password = 没有 { $name } 的密码。请在其设置中输入。

errors-login-pending = { $name } 正在等待：其他工作站正在用同一账户登录，为避免密码错误导致账户被锁定，同时只允许少数几台。

errors-cancelled = 在 { $name } 应答之前已取消。

errors-unexpected = { $name } 出现意外问题。详细信息见日志；请重试。

errors-tls-too-old = { $name } 最高只支持 TLS 1.1，而 LDFleet 只使用 1.2 及更高版本。请在那里启用 TLS 1.2，或改用 HTTP，登录会对发送的内容加密。

errors-tls-no-common-cipher = { $name } 与本机没有共同的加密方式。它的加密算法被策略或工具限制，或与其证书的密钥类型不符。

errors-tls-not-https = { $name } 的此端口上应答的程序不使用 HTTPS。如果没有改过，WinRM 的 HTTPS 端口是 5986；5985 上使用 HTTP。

errors-tls-closed = { $name } 在应出示证书时关闭了连接。侦听器没有可用的证书时，Windows 会这样做。

errors-tls-other = 无法与 { $name } 建立安全连接；原因见详细信息。
