### 连接测试各步骤的发现

findings-cancelled = 已取消。
findings-no-answer = { $limit }内没有应答。

## 从外部

findings-address-unknown = 地址未知。
findings-no-connection = 没有连接。
findings-no-secure-connection = 没有安全连接。
findings-no-certificate-over-http = 通过 HTTP 时不需要：登录会对发送的内容加密。
findings-is-address = { $host } 就是地址，不需要查找名称。
findings-is-addresses = { $host } 的地址为 { $addresses }。
findings-port-answers = 端口 { $port } 有应答。
findings-certificate-accepted = 证书已接受。
findings-sha256 = SHA-256 { $fingerprint }
findings-made-for = 颁发给 { $subject }
findings-accepted = 已接受：{ $fingerprint }
findings-presented = 现在：{ $fingerprint }
findings-winrm-answers = { $name } 上的 WinRM 有应答。
findings-winrm-asks = { $name } 上的 WinRM 有应答，并要求登录。
findings-offered = 提供的方式：{ $logins }
findings-not-winrm = { $name } 的端口 { $port } 上有应答，但不是 WinRM。
findings-http-answer = HTTP 状态 { $status }；Server: { $server }

## 登录

findings-winrm-not-reached = 没有连接到 WinRM。
findings-no-password = 没有 { $account } 的密码。请输入密码以测试其余步骤。
findings-login-pending = 其他工作站正在用同一账户登录，为避免密码错误导致账户被锁定，同时只允许少数几台。请稍后重新测试。
findings-refused-before = { $account } 的这个密码曾被拒绝，因此不再发送：密码错误几次后，Windows 会锁定账户。请输入另一个密码；或在那里的账户恢复正常后，在列表中使用该账户的工作站上选择“重试”。
findings-logged-on = { $account } 已登录。
findings-password-refused = { $name } 拒绝了 { $account } 的密码。
findings-calls-itself = 拒绝它的计算机自称 { $computer }。
findings-password-meanwhile = 期间该密码在别处被拒绝或已更换。请重新测试。

## 计算机和账户

findings-nobody-logged-on = 尚未登录。
findings-other-computer = 这是另一台计算机。
findings-may-manage = 该账户可以管理此工作站。
findings-may-not-manage = 该账户无权管理此工作站。
findings-computer-unasked = Windows 没有说明这是哪台计算机；改为向其 Shell 查询。
findings-computer-unknown = Windows 没有说明这是哪台计算机。
findings-computer = { $computer } 有应答。
findings-computer-of-domain = { $computer } 有应答，属于域 { $domain }。
findings-computer-of-workgroup = { $computer } 有应答，属于工作组 { $workgroup }。

## 远程 Shell

findings-shell = 远程 Shell 可以运行命令。
findings-shell-too-slow = 远程 Shell 太慢。
findings-shell-does-not-work = 远程 Shell 不工作。
findings-shell-slow = 远程 Shell 可以运行命令，但那里的程序启动很慢：每条命令之前运行的内容 (AutoRun) 太慢，无法查询。
findings-shell-prints = 远程 Shell 可以运行命令。每条命令旁都会多输出“{ $line }”。LDFleet 能区分，其他程序未必能。
findings-autorun = 远程 Shell 可以运行命令。cmd.exe 的 AutoRun 会在每条命令旁多输出“{ $line }”。LDFleet 能区分，其他程序未必能。
findings-autorun-of = { $hive } 的 AutoRun：{ $what }
findings-no-autorun = 未能得知 AutoRun：{ $reason }
findings-code-page = 标题和 Windows 自带程序的输出使用代码页 { $page }。
findings-code-pages = 标题使用代码页 { $titles }，Windows 自带程序的输出使用 { $programs }。
findings-no-code-page = 未能得知代码页，因此含中文等非拉丁字母的标题可能显示错误。其他不受影响。

## LDPlayer

findings-ldplayer-not-found = 没有找到 LDPlayer。
findings-ldplayer-not-found-slow = 在能向 Windows 查询的位置没有找到 LDPlayer；那里的程序启动太慢，无法逐处查询。
findings-ldplayer-found = 找到 LDPlayer：{ $path }。
findings-several-ldplayers = 有 { $places } 处 LDPlayer。请选择一处；此处测试的是 { $path }。
findings-there = { $path } 存在。
findings-there-with-data = { $path } 存在，其数据在 { $folder }。
findings-data-elsewhere = { $path } 存在，但其数据在 { $folder }，不在 { $taken }：在那里无法读取设置。
findings-not-there = 没有 { $path }，在别处也没有找到 LDPlayer。
findings-another-there = 没有 { $path }，但有 { $other }。
findings-others-there = 没有 { $path }，但另有 { $places } 处 LDPlayer。请选择一处；此处测试的是 { $other }。
findings-also-there = 还有：{ $path }
findings-unusable = 无法使用：{ $path }：{ $reason }
findings-letters-lost = 其中有控制台代码页没有的字符，已丢失；请手动输入路径。
findings-registry-too-slow = “{ $whose }”响应太慢，无法查询。
findings-registry-not-told = 未能读取“{ $whose }”：{ $reason }。
findings-of-machine = 本机注册表（{ $bits } 位）
findings-of-account = 该账户的注册表
findings-of-user = 用户 { $number } 的注册表
findings-folders-not-told = 未能得知有哪些文件夹：{ $reason }。
findings-no-emulator = LDPlayer 有应答；还没有模拟器。
findings-emulators = LDPlayer 列出 { $emulators } 个模拟器。
findings-titles-damaged = { $count }部分标题中有无法读取的字符。
findings-rows-skipped = { $count }列表中有部分行无法读取。
findings-row = 第 { $line } 行：{ $row } { $reason }

## 桌面

findings-desktops-too-slow = 响应太慢，无法查询谁在使用哪个桌面。
findings-desktop = { $user } 已登录：可以启动模拟器。
findings-other-user = LDFleet 以另一个用户 { $account } 登录。如果列表中缺少模拟器，请让它使用 { $user } 的账户。
findings-desktop-name-damaged = { $user } 已登录；名称中有字符在传输中丢失。
findings-desktop-no-administrator = { $user } 已登录，但不是管理员：LDPlayer 启动前 Windows 会在那里询问，而无人回答。
findings-desktop-of-server = { $user } 在机器自己的屏幕上登录，而这是 Windows Server：安卓可能无法启动。
findings-desktop-without-monitor = { $user } 在机器自己的屏幕上登录，但没有连接显示器：安卓可能无法启动。
findings-session-disconnected = { $user }，会话 { $session }，已断开连接
findings-session-console = { $user }，会话 { $session }，在机器前
findings-session-remote = { $user }，会话 { $session }，通过远程桌面

## 其他相关内容

findings-other-adb = 那里运行着不属于 LDPlayer 的 adb：{ $path }。如果版本与 LDPlayer 的不同，两者会互相结束对方的服务，模拟器就像没有应答。
findings-own-adb = LDPlayer 的 adb 在运行，没有其他 adb。
findings-no-adb = 还没有 adb 在运行。启动模拟器时会启动 LDPlayer 自带的 adb。
findings-adb-runs = { $path }，会话 { $session }
findings-adb-runs-somewhere = adb.exe，Windows 未说明位置，会话 { $session }
findings-no-time = Windows 没有告知时间。
findings-clock-ahead = { $name } 的时钟比本机快 { $size }。
findings-clock-behind = { $name } 的时钟比本机慢 { $size }。
findings-clocks-agree = 时钟一致。
findings-clocks-differ = 时钟相差 { $size }，没有影响。
findings-no-disk = Windows 没有告知 { $path } 还有多少空间。
findings-disk = 驱动器 { $drive } 可用 { $free }。
findings-disk-full = 驱动器 { $drive } 可用仅 { $free }，不够再建一个模拟器。
