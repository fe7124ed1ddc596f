### 菜单和命令面板

menus-actions-on = { $name } 的操作
menus-workstations-selected = 已选中 { $workstations } 台工作站
menus-emulators-selected = 已选中 { $emulators } 个模拟器
menus-why-not = （{ $why }）

## 分组

menus-details = 详情
menus-all-emulators = 全部模拟器
menus-workstation = 工作站
menus-workstations = 工作站
menus-window = 窗口
menus-program = 程序

## 可选项

menus-only-one = { $action }：请只选一个模拟器。
menus-number-of = { $possible }/{ $selected }
menus-start-all = 全部启动
menus-stop-all = 全部停止
menus-refresh = 刷新
menus-test-connection = 测试连接…
menus-activity = 动态
menus-edit = 编辑…
menus-remove = 移除…
menus-add = 添加工作站…
menus-settings = 设置…
menus-help = 帮助
menus-quit = 退出
menus-leave-demo = 退出演示

## 快捷键

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## 命令面板

menus-palette = 搜索和命令
menus-palette-label = 搜索工作站、模拟器和命令
menus-palette-hint = 输入工作站、模拟器或命令
menus-palette-results = 结果
menus-palette-nothing = 没有与“{ $words }”匹配的内容。
menus-palette-choose = 选择
menus-palette-do = 执行
menus-palette-close = 关闭
menus-palette-refresh = 刷新 { $name }
menus-palette-refresh-note = 立即读取其模拟器列表
menus-palette-edit = 编辑 { $name }…
menus-palette-edit-note = 地址、账户、路径
menus-palette-test = 测试与 { $name } 的连接…
menus-palette-test-note = 名称、端口、登录、LDPlayer
menus-palette-password = 为 { $user } 输入新密码…
menus-palette-fleet = 显示机群
menus-palette-emulators = 显示全部模拟器
menus-palette-circuits = 显示通道
menus-palette-operations = 显示操作
menus-palette-activity = 显示动态
menus-palette-start-all = 启动机群的全部模拟器…
menus-palette-stop-all = 停止机群的全部模拟器…
menus-palette-add = 添加工作站…
menus-palette-settings = 设置：通道、通知…
menus-palette-help = 帮助：通道、快捷键、文件
menus-palette-leave-demo-note = 返回自己的列表
menus-palette-quit = 退出 LDFleet
menus-palette-on = 位于 { $name }
menus-palette-action = { $action } { $title }
menus-palette-on-in-state = 位于 { $name }，{ $state }
menus-palette-emulator = { $name } 上的 { $title }，{ $state }
menus-restart-all = 全部重启
menus-more-all = 对全部的更多操作…
menus-test-connections = 测试连接…
menus-block-circuits = 阻断通道…
menus-palette-all-of = { $action }全部模拟器：{ $whom }
menus-palette-all-of-note = 先显示计划
