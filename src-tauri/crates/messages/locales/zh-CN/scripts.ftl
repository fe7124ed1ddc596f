### 可在工作站上运行的 PowerShell：各自的作用，以及因此降低的安全性

scripts-enable-remoting = 启用 WinRM，包括其侦听器和防火墙规则
scripts-enable-remoting-lowers = 之后 Windows 在端口 5985 上接受远程管理：来自它所在的所有网络，在标记为公用的网络上则仅限本地子网。在未加入域的计算机上，此后每个本地管理员通过网络登录时也拥有完整权限（Windows 会自行设置 LocalAccountTokenFilterPolicy），因此请给每台工作站设置不同的密码。

scripts-start-service = 启动 WinRM 服务，并在每次重启后自动启动

scripts-open-firewall = 在 Windows 防火墙中放行该端口
scripts-open-firewall-lowers = 之后同一子网中的每台计算机都能访问该端口。把 LocalSubnet 换成您自己的地址，就只放行本机。

scripts-show-listeners = 查看 WinRM 是否在运行，以及使用哪些端口

scripts-keep-awake = 接通电源时让 Windows 不睡眠

scripts-https-listener = 生成新证书，让 WinRM 用它侦听 HTTPS
scripts-https-listener-lowers = 之后同一子网中的每台计算机都能访问该端口。已有的 HTTPS 侦听器会被替换：对所有人来说证书都会改变。如果尚未启用 WinRM，会一并启用，包括常用端口 5985；未加入域时，此后本地管理员通过网络登录时拥有完整权限。

scripts-switch-tls-12-on = 启用 TLS 1.2（需要重启 Windows）

scripts-show-ciphers = 查看 Windows 允许哪些加密算法

scripts-show-fingerprint = 在工作站上查看指纹，以便核对

scripts-show-addresses = 查看工作站的名称和地址

scripts-show-account = 查看账户是否已启用、被锁定或已过期

scripts-show-domain-account = 查看域账户是否已启用、被锁定或已过期

scripts-unlock-account = 解锁账户（先弄清被锁定的原因）

scripts-make-account = 为 LDFleet 新建工作站管理员，名为 ldfleet
scripts-make-account-lowers = 知道此账户密码的人可以在工作站上做任何事。请给每台工作站设置不同的密码。

scripts-offer-negotiate = 让 WinRM 提供 Negotiate（常用登录方式）

scripts-offer-basic = 让 WinRM 提供 Basic
scripts-offer-basic-lowers = 每个请求都会发送密码本身，仅由 HTTPS 保护。只有工作站自己的账户能这样登录。NTLM 更稳妥。

scripts-full-token = 让本地管理员通过网络登录时拥有完整权限 (LocalAccountTokenFilterPolicy)
scripts-full-token-lowers = 之后每个本地管理员通过网络登录时都拥有完整权限，与 Enable-PSRemoting 之后相同。知道其中一个密码的人就能控制该工作站，因此请给每台工作站设置不同的密码。

scripts-add-to-administrators = 把该账户设为工作站的管理员
scripts-add-to-administrators-lowers = 之后该账户可以在工作站上做任何事。LDFleet 使用的远程 Shell，Windows 只对管理员开放。

scripts-restart-service = 重启 WinRM，结束所有远程 Shell

scripts-show-quotas = 查看 WinRM 允许的数量：自身及其插件的限制

scripts-raise-quotas = 提高被设得低于 Windows 默认值的限制

scripts-show-health = 查看 Windows 是否还有内存并能运行命令

scripts-show-slowness = 查看程序启动需要多少毫秒，以及什么在占用资源

scripts-show-autorun = 查看 cmd.exe 在每条命令之前运行什么（HKCU：已登录账户的）

scripts-remove-autorun = 记下 AutoRun 的内容，然后删除它

scripts-show-adb = 查看运行的是哪个 adb，来自哪里

scripts-find-ldplayer = 在所有磁盘上查找 LDPlayer（需要几分钟）

scripts-list-there = 在工作站上查看 LDPlayer 的应答

scripts-show-users = 查看谁登录了桌面

scripts-set-clock = 通过网络校准工作站的时钟

scripts-show-disks = 查看每个磁盘还有多少空间
