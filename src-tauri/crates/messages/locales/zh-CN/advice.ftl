### 连接测试发现问题后的建议

advice-zone = 这种地址的 % 后面是本机通向该工作站的网络接口：应填它在本机上的编号或名称，而不是工作站自己显示的那个。IPv4 地址不需要。

advice-name-not-found = 未加入域的 Windows 计算机往往无法通过名称找到。请改填 IP 地址，或在网络的名称服务 (DNS) 中登记该名称。

advice-refused = 工作站在线，但此端口上没有程序侦听，或防火墙立即拒绝了连接。通常是那里还没有启用 WinRM。

advice-unreachable = 没有收到任何回应。可能是工作站已关机或在睡眠（无人操作一段时间后 Windows 会进入睡眠，远程管理不能使它保持唤醒；如果网卡设置了 Wake on LAN，可以从别处唤醒），也可能是地址不对，或防火墙丢弃了请求：在标记为公用的网络上，Windows 自带的防火墙就会这样。

advice-certificate-changed = 证书可能已续订，或工作站已重新安装；也可能有人在它与本机之间拦截。信任新证书之前，请在工作站上核对指纹。

advice-certificate-issuer = 工作站自行生成的证书不为本机所知。请与工作站上的指纹核对；如果一致，就信任此证书：此后不再接受其他证书。

advice-certificate = 换一张新证书即可解决。与工作站上的指纹核对无误后，仅信任这一张证书也可以。

advice-kerberos = Kerberos 需要本机有域的票证、以工作站的完整域名为地址，并且时钟一致。NTLM 则都不需要。

advice-quota = 此账户打开的远程 Shell 或命令过多，可能是其他程序留下的。不使用时它们会自行结束；重启服务会立即结束它们，但也会结束其他所有人的。只有当限制被设得低于 Windows 默认值时，提高限制才有用。

advice-remote-management = Windows 有应答，但其远程管理报告了自身的错误。可能是内存不足、正在关机，或已损坏 (WMI)。

advice-shell = Windows 有应答，但其远程 Shell 不工作。可能是内存不足、正在关机，或策略或杀毒软件阻止了 cmd.exe 启动；也可能是随每个 cmd.exe 启动的程序 (AutoRun) 出错。

advice-not-as-winrm = 此端口上有应答，但不是 WinRM 的应答方式。请检查端口是否为 WinRM 的端口、协议是否正确：HTTP 为 5985，HTTPS 为 5986。

advice-other-computer = 该地址可能已被路由器 (DHCP) 或名称服务分配给另一台计算机。请更正地址，给每台工作站固定地址，或使用名称。如果是计算机改了名或重新安装，请在该工作站处确认它就是正确的那台。

advice-ldplayer-hangs = LDPlayer 的程序已启动但没有结束。通常是桌面上有 LDPlayer 的窗口在等待回应，或其 VirtualBox 服务卡住了。

advice-tls-too-old = Windows 7 和 Server 2008 R2 在启用 TLS 1.2 之前只支持 TLS 1.0；较新的系统则是有人关闭了它。更换证书或侦听器没有用。通过 HTTP 时，登录会对发送的内容加密，不需要 TLS。

advice-tls-no-cipher = 组策略和安全加固工具会限制 Windows 的加密算法。至少要保留一种带 AES-GCM 或 ChaCha20 的 ECDHE 算法，并与证书的密钥类型（RSA 或 ECDSA）相符。

advice-tls-not-https = WinRM 在端口 5985 上侦听 HTTP，在端口 5986 上侦听 HTTPS，后者要先建立带证书的侦听器。请选择对应的端口，或改用 HTTP。

advice-tls-closed = 侦听器可能已没有证书（被删除或已过期），或证书缺少私钥。也可能是中间的设备（例如防火墙）关闭了连接。

advice-tls-other = 那里有程序在侦听，但没有按规范使用 HTTPS。它的应答见详细信息。

advice-slow = Windows 及其远程 Shell 都正常，但每个程序启动都很慢。通常是杀毒软件检查每次启动，或磁盘慢、快满了，或运行的模拟器过多。请在杀毒软件中排除 LDPlayer 的文件夹，并查看什么在占用资源。

advice-not-winrm = 此端口被另一个程序占用，或 WinRM 已停止而 Windows 仍为它保留着端口。除非改过，WinRM 在 5985 上侦听 HTTP，在 5986 上侦听 HTTPS。

advice-password-microsoft = Microsoft 账户的密码必须先在该机器上使用过，Windows 才接受它通过网络登录；PIN 或 Windows Hello 的其他登录方式一律不行。更稳妥的做法是在工作站上专门为 LDFleet 新建一个本地账户。

advice-password-entra = Entra ID (Azure AD) 账户不能用 NTLM（此处使用的登录方式）登录。请在工作站上为 LDFleet 新建一个本地账户。

advice-password-own = 账户名、密码或账户状态不对。这是工作站自己的账户；域账户应写成 DOMAIN\user。此类账户在各台工作站上的密码可以不同。没有密码的账户，以及只有 PIN 的 Microsoft 账户，不能通过网络登录。

advice-password-mail = 域、账户名、密码或账户状态不对；域管理员可以查明是哪一项。如果这是 Microsoft 账户的电子邮件地址，请在前面加上 MicrosoftAccount\。

advice-password-domain = 反斜杠前的名称、账户、密码或账户状态不对。反斜杠前应是域名（域管理员可以查到更多信息），或在使用工作站自己的账户时填工作站的名称（也可写成 .\user）。

advice-offer-basic = 那里的 WinRM 不提供所选的 Basic 登录。NTLM 无需更改工作站即可使用。

advice-offer-negotiate = 那里的 WinRM 不提供此处使用的登录方式。不需要打开 AllowUnencrypted：登录会对发送的内容加密。

advice-access-denied = 密码正确，但该账户无权使用远程 Shell。Windows 只对管理员开放它；在未加入域的计算机上，除非另行设置，本地管理员通过网络登录时会失去管理员权限。

advice-no-ldplayer = LDPlayer 没有在运行，没有注册信息，也不在常用文件夹中。如果安装在别处，请填写其 ldconsole.exe 的路径；启动一次 LDPlayer 会更容易找到它。

advice-other-path = 请选择找到的路径之一，然后重新测试。

advice-other-data-folder = 请选择找到的文件夹，或在工作站表单中更正数据文件夹，然后重新测试。

advice-no-listing = 程序存在，但不列出模拟器。可能是低于 9 的版本、已损坏，或被杀毒软件阻止运行。

advice-no-desktop = 模拟器要在已登录用户的桌面上绘制窗口；没有桌面时看似启动，安卓却始终无法启动。请在机器前登录，或通过远程桌面登录：之后断开连接（不要注销）不影响正在运行的模拟器。要让 Windows 在重启后自动登录，请使用 Microsoft 的 Autologon；此后工作站的每个管理员都能读取该密码。

advice-plain-desktop-user = LDPlayer 启动时要求管理员权限。请把桌面用户设为管理员，或让管理员在那里登录。

advice-without-screen = 在没有显示器的机器和服务器上，已知安卓只有在通过远程桌面连接的桌面上才能启动。请用远程桌面连接，启动模拟器，然后断开连接（不要注销）；或接上显示器或显卡欺骗器。

advice-autorun = 它在注册表中设置为 Command Processor 的 AutoRun，例如由 conda、clink 或脚本设置。HKCU 是 LDFleet 登录所用账户的。如果那里没人需要，请删除它，或让它不输出任何内容。

advice-wrong-clock = 时钟相差这么多，域登录会失败，证书会显得已过期或尚未生效。两边时钟有一个不准：请先检查本机的。

advice-full-disk = 新建一个模拟器要占用几 GB，使用中还会增长；磁盘满了模拟器会停止工作，设置也可能丢失。请删除不需要的模拟器或备份。

advice-other-adb = 请让该工作站上的所有程序使用同一个 adb，最好是 LDPlayer 自带的：{ $path }。脚本工具和其他模拟器通常都有这项设置。
