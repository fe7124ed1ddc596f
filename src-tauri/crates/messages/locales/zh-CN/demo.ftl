### 演示机群

demo-leave = 退出演示
demo-closed = 演示中不能添加
demo-closed-explain = 演示只显示模拟的工作站。退出演示即可看到自己的列表，并在那里添加真实的工作站。
demo-stay = 留在演示
demo-menu = 演示 ▾
demo-menu-failing = 演示：{ $workstations } 台已设为故障 ▾
demo-make = 让 { $name } 这样表现：
demo-behaviour = { $name } 的表现
demo-choose-another = 在列表中选择另一台工作站即可更改它。
demo-choose-first = 请先选择一台工作站：演示可以让它以多种方式出故障。

## 可模拟的故障

demo-none = 正常工作
demo-none-explain = 结束以下任何故障
demo-refuse = 拒绝连接
demo-refuse-explain = 如同已关机的机器
demo-hang = 从不应答
demo-hang-explain = 接受连接，然后没有任何回应
demo-wrong-password = 拒绝密码
demo-wrong-password-explain = 如同密码已更改
demo-slow = 缓慢
demo-slow-explain = 两秒后才应答
demo-ldconsole-missing = 缺少 LDPlayer 工具
demo-ldconsole-missing-explain = 预期的位置没有 ldconsole.exe
