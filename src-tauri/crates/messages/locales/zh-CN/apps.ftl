### 模拟器的安卓中各项操作的结果（“它”指模拟器）


## 应用

apps-no-apk = { $name } 上没有文件 { $path }。未发送任何命令：请先把文件复制到那里。
apps-installed = 已安装：{ $packages }。
apps-updated = 已更新：{ $packages }。
apps-news = { $news }耗时 { $took }。
apps-no-news = 其中没有新增或变化的应用。
apps-not-installed = { $limit }内没有新增或变化的应用。文件可能已损坏，适用于其他安卓版本或处理器，或签名与已安装的不同；请查看模拟器的窗口。
apps-was-not-installed = 其中没有安装 { $package }；未发送任何命令。
apps-still-installed = { $package } 仍未卸载。
apps-not-installed-any-more = { $package } 已不在其中。
apps-uninstalled = 已卸载 { $package }，耗时 { $took }。
apps-not-uninstalled = { $limit }后，{ $package } 仍未卸载。系统自带的应用无法卸载。
apps-missing = 其中没有安装 { $package }。未发送任何命令：请先安装。
apps-ran-already = { $package } 已在运行；已要求 LDPlayer 显示它。
apps-runs = { $package } 正在运行。
apps-did-not-run = { $package } 没有在运行；未发送任何命令。
apps-stopped = { $package } 已不再运行。
apps-runs-now = { $package } 现在正在运行。
apps-does-not-run-now = { $package } 现在没有运行。
apps-not-started = 启动 { $limit }后，{ $package } 仍没有进程。请查看模拟器的窗口：它可能已崩溃，或没有可显示的内容。
apps-not-stopped = 要求停止 { $limit }后，{ $package } 仍在运行；它可能会自行重新启动。
apps-android-unasked = 还无法查询其安卓。
apps-not-known = 不清楚其中安装了什么：{ $name } 上的 adb 说“{ $words }”。未发送任何命令：请稍后再试。
apps-not-said = 其安卓没有说明安装了什么。未发送任何命令：请稍后再试。
apps-install-unseen = 已发送。无法看到是否已安装：{ $name } 上的 adb 说“{ $words }”。
apps-uninstall-unseen = 已发送。无法看到是否已卸载：{ $name } 上的 adb 说“{ $words }”。
apps-start-unseen = 已发送。无法看到是否在运行：{ $name } 上的 adb 说“{ $words }”。
apps-stop-unseen = 已发送。无法看到是否已结束：{ $name } 上的 adb 说“{ $words }”。
apps-unsaid = 已发送。无法看到结果：其安卓没有应答。请查看模拟器的窗口。

## 安卓：adb 命令、属性、位置

apps-adb-endless = 它在 { $limit }内没有结束，已放弃。持续输出的命令（例如 logcat）需要自带结束条件 (logcat -d)。
apps-adb-too-much = 它的输出超过 { $megabytes } MB，已放弃；请减少输出。
apps-adb-silent = 它在 { $took }后结束，没有输出。
apps-adb-ended = 它在 { $took }后结束。
apps-adb-exit-code = 它在 { $took }后结束，退出代码为 { $code }。
apps-adb-failed = 它在 { $took }后出错结束。
apps-has-value = 它已经是这个值；未发送任何命令。
apps-property-is = { $key } 现在是“{ $value }”。
apps-property-unasked = 还无法查询 { $key }。
apps-property-still = { $limit }后，{ $key } 仍是“{ $value }”。
apps-property-read-only = 以 ro. 开头的属性，安卓运行时不允许更改。
apps-place-there = 安卓显示了新位置。
apps-place-is = 安卓显示 { $place }。
apps-place-unseen = 安卓没有显示位置。
apps-place-adb-off = LDPlayer 已接受。无法回读：ADB 调试已关闭。
apps-place-not-asked = LDPlayer 已接受。无法回读：应用请求之前，安卓不显示位置。
apps-place-still = LDPlayer 已接受，但 { $limit }后安卓仍显示 { $place }。可能要等应用请求位置时才会改变。

## 为何没有查询安卓

apps-debugging-off = 它的设置中未打开 ADB 调试。
apps-not-up-without-adb = 不经 adb 查询时，安卓没有表明已启动。
apps-adb-says = { $name } 上的 adb 说“{ $words }”。
apps-another-product = 在 { $name } 上，此模拟器的 adb 端口由另一个产品应答。
apps-no-adb-server = 那里没有运行 adb，也无法启动：{ $why }
