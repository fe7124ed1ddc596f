### 连接测试

doctor-open-circuits = 已阻断的通道：{ $layers }。期间不会向此工作站发送其他任何内容；此测试由您要求，因此绕过这些通道，也不改变它们。

## 步骤的状态

doctor-waiting = 等待
doctor-waiting-explain = 尚未测试。
doctor-testing = 测试中
doctor-testing-explain = 正在测试。
doctor-passed = 通过
doctor-passed-explain = 工作正常。
doctor-warning = 警告
doctor-warning-explain = 可用，但可能有不正常之处。
doctor-failed = 失败
doctor-failed-explain = 不可用。
doctor-skipped = 跳过
doctor-skipped-explain = 未测试。

## 测试结果

doctor-progress = 正在测试：已完成 { $done }/{ $steps } 步
doctor-cancelled = 已取消
doctor-does-not-work = 不可用：{ $step }
doctor-works-with-warnings = 可用，有 { $warnings } 条警告
doctor-works-as-far-as-tested = 就已测试的部分而言，可用
doctor-works = 一切正常
doctor-not-closed = 无法关闭测试：{ $reason }

## 对话框

doctor-title = 连接测试：{ $name }
doctor-beginning = 正在开始…
doctor-report = 报告
doctor-copy-report = 复制报告
doctor-copied = 已复制
doctor-record = 录制应答…
doctor-record-explain = 供 LDFleet 的开发者使用：Windows 的应答，不含名称。保存前您可以查看。
doctor-cancel = 取消测试
doctor-cancelling = 正在取消…
doctor-again = 重新测试
doctor-close = 关闭

## 单个步骤

doctor-details = 详情
doctor-hide = 隐藏
doctor-show-details-of = 显示“{ $step }”的详情
doctor-hide-details-of = 隐藏“{ $step }”的详情
doctor-accept-explain = 从现在起，此地址上应为 { $stranger }
doctor-accept = 接受这台计算机
doctor-lowers-security = 会降低安全性。
doctor-powershell = 在工作站上以管理员身份运行 PowerShell

## 证书

doctor-certificate = 工作站的证书
doctor-certificate-changed = 它不是您接受过的那一张。如果没有人续订过，可能有另一台计算机在拦截连接。
doctor-certificate-accepted = 已接受
doctor-certificate-now = 现在
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = 颁发给
doctor-certificate-issued-by = 颁发者
doctor-certificate-subject = { $subject }（{ $names }）
doctor-certificate-itself = 自身
doctor-certificate-valid = 有效期
doctor-certificate-from-to = { $from } 至 { $to }
doctor-certificate-compare = 请与工作站上的指纹核对。一旦信任它，此工作站就不再接受其他证书。
doctor-certificate-trust = 信任此证书

## LDPlayer 的位置

doctor-installs =
    { $places ->
        [1] 在此处找到 LDPlayer
       *[other] 在 { $places } 处找到 LDPlayer
    }
doctor-install-data = 数据：
doctor-install-in-use = 使用中
doctor-install-use = 使用它
doctor-install-use-path = 使用 { $path }

## 录制的应答

doctor-recording = 正在录制应答：{ $done }/{ $total } 个问题。不会更改工作站上的任何内容。
doctor-recorded = 以下就是将要保存的全部内容。人员、计算机和网络的名称、编号和地址均已替换；请再检查是否仍有遗漏。LDFleet 不会把它发送到任何地方。
doctor-recorded-answers = 录制的应答
doctor-save-as = 另存为
doctor-save = 保存
doctor-saved = 已保存：{ $path }

## 步骤

doctor-step-name = 名称
doctor-step-connection = 连接
doctor-step-certificate = 证书
doctor-step-winrm = WinRM
doctor-step-login = 登录
doctor-step-computer = 计算机
doctor-step-permission = 权限
doctor-step-shell = 远程 Shell
doctor-step-code-page = 代码页
doctor-step-ldplayer = LDPlayer
doctor-step-listing = 模拟器列表
doctor-step-desktop = 桌面
doctor-step-adb = adb
doctor-step-clock = 时钟
doctor-step-disk = 磁盘可用空间

## 为何没有录制

doctor-nobody-to-record = 尚未登录。
doctor-recorded-without-faults = 只有测试未发现故障后才能录制应答。没有录制任何内容。
doctor-nothing-answered = 没有录制任何内容：没有得到应答。
doctor-name-left = 没有录制任何内容：{ $question } 的应答中仍能看到名称。
doctor-not-recorded = 没有录制任何内容：{ $reason }。
doctor-round-title = 连接测试：{ $names }
doctor-round-progress = 已测试 { $over }/{ $workstations }
doctor-round-over = { $workstations } 台均已测试：{ $failed ->
    [0] 未发现故障。
   *[other] { $failed } 台不可用。
}
doctor-round-list = 工作站
doctor-round-cancel = 停止测试
