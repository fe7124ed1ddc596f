### 交给 Windows 任务计划程序在桌面上执行的命令，结果如何

desktop-not-run-yet = Windows 的任务计划程序尚未运行它。
desktop-running = Windows 的任务计划程序已启动它，它还没有结束。
desktop-disabled = 有人在 Windows 的任务计划程序中禁用了它的任务。
desktop-ended = 有人在 Windows 的任务计划程序中结束了它的任务。
desktop-refused = Windows 的任务计划程序没有运行它：受该计算机的某个条件或策略阻止，或相同的启动已在进行。
desktop-not-logged-on = 该桌面的用户已不再登录。
desktop-needs-administrator = LDPlayer 需要管理员，而桌面上的用户不是。请把该用户设为管理员，或以管理员身份登录桌面。
desktop-program-missing = 运行任务时，Windows 没有找到该程序。
desktop-access-denied = 桌面上的用户无权启动该程序。
desktop-failed = Windows 的任务计划程序无法运行它 ({ $code })。
desktop-succeeded = 它已启动并已结束，没有错误。
desktop-exit-code = 它已启动并已结束，退出代码为 { $code }。
