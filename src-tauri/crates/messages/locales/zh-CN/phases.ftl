### 操作在等待什么（运行时显示在计时旁）

phases-queued = 等待轮到它
phases-other-change = 等待此工作站上的另一项更改
phases-checking = 正在检查
phases-sending = 正在发送
phases-sent = 已发送
phases-no-answer = 没有应答，正在再次查看
phases-connection-lost = 连接中断，正在再次查看

## 发送之前

phases-settings-file-check = 正在检查其配置文件
phases-settings-file-read = 正在读取其配置文件
phases-multi-instance = 正在检查 LDPlayer 多开器是否打开
phases-disk-space = 正在检查磁盘可用空间
phases-logged-on = 正在查看谁已登录
phases-file = 正在查找文件
phases-place-for-file = 正在检查文件的存放位置
phases-file-there = 正在查看那里已有哪些部分
phases-other-file = 等待另一个文件发送到此工作站
phases-other-files = 等待其他工作站的文件发送完成
phases-installed = 正在向安卓查询已安装的应用
phases-present-value = 正在查询当前值
phases-rest-start = 下次启动前稍作等待
phases-rest-copy = 克隆前稍作等待
phases-rest-rename = 重命名前稍作等待
phases-rest-delete = 删除前稍作等待
phases-rest-change = 更改前稍作等待
phases-rest-backup = 写入备份前稍作等待
phases-rest-restore = 还原前稍作等待

## 执行期间

phases-create = 正在新建
phases-copy = 正在复制磁盘，需要几分钟
phases-backup = 正在写入备份，需要几分钟
phases-restore = 正在读取备份，需要几分钟
phases-hand-over = 正在交给桌面执行
phases-end-by-force = 正在强制结束
phases-put-back = 正在恢复副本
phases-change-settings-file = 正在更改其配置文件
phases-end-service = 正在结束服务
phases-adb = 运行中
phases-sending-file = 正在发送 { $file }：{ $done }/{ $size } MB
phases-remove-file = 正在删除
phases-install = 正在安装
phases-uninstall = 正在卸载

## 直到看到效果

phases-starting-already = 已在启动
phases-window-open = 窗口已打开
phases-android-boots = 安卓启动中
phases-find-new = 正在列表中查找它
phases-left-behind = 正在查找它留下的内容
phases-new-title = 正在查找它的新标题
phases-gone = 等待它从列表中消失
phases-settings-arrived = 正在读取配置文件
phases-restored = 正在查看还原的结果
phases-service-ends = 等待它结束
phases-arranged = 等待 LDPlayer 完成
phases-process-starts = 等待其进程出现
phases-process-ends = 等待其进程结束
phases-read-back = 正在回读
phases-ask-place = 正在向安卓查询位置
phases-down-soon = 已接受；关闭之前可用“取消”撤回
phases-takes-back = 正在撤回
phases-goes-down = 等待它关闭
phases-is-down = 已关闭；等待它应答
phases-wakes = 已唤醒；等待它应答
phases-waits-for-ldplayer = 已有应答；等待 LDPlayer
phases-gives-desktop-back = 正在交还桌面
