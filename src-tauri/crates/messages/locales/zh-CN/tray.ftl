### 托盘图标及其菜单

tray-summary =
    { $online }/{ $all } 台工作站在线，{ $open ->
        [0] 所有通道正常
       *[other] { $open } 条通道已阻断
    }
tray-tooltip = LDFleet：{ $summary }

## 原因

tray-open = { $name }：{ $layer }通道已阻断
tray-checking = { $name }：{ $layer }通道检查中
tray-isolated = { $name }：{ $layer }通道手动阻断
tray-disabled = { $name }：{ $layer }通道不监视
tray-password-refused = { $name }：密码被拒绝
tray-password-missing = { $name }：缺少密码
tray-more = … 另外 { $more } 项
tray-show = 显示 LDFleet
tray-quit = 退出
