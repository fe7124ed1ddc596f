### 操作：进度、总览、批量进度行

## 状态

operations-queued = 排队中
operations-queued-explain = 在队列中等待，尚未发送。
operations-running = 进行中
operations-running-explain = 正在执行。
operations-succeeded = 成功
operations-succeeded-explain = 已看到预期的变化。
operations-failed = 失败
operations-failed-explain = 没有发生预期的变化。
operations-refused = 被拒绝
operations-refused-explain = 未发送：被通道或账户阻断。
operations-cancelled = 已取消
operations-cancelled-explain = 由您取消。
operations-unclear = 结果不明
operations-unclear-explain = 命令发送后连接中断：可能已执行，也可能没有。

## 视图

operations-title = 操作
operations-filter = 按任意文字筛选
operations-filter-label = 筛选操作
operations-which = 哪些操作
operations-show-all = 全部
operations-show-under-way = 进行中或排队
operations-show-bad = 失败、被拒绝或结果不明
operations-newest-first = 最新的在前；保留最近 500 项
operations-only-batch = 仅 { $emulators } 个模拟器的“{ $action }” ✕
operations-none = 还没有操作
operations-none-explain = 您对模拟器和工作站所做的一切及其结果都列在这里，直到 LDFleet 关闭。
operations-none-match = 没有匹配的操作。
operations-show-number = 显示全部 { $operations } 项操作
operations-head-state = 状态
operations-head-requested = 请求时间
operations-head-operation = 操作
operations-head-result = 结果
operations-head-took = 耗时
operations-row = { $action } { $name } 上的 { $title }：{ $state }
operations-on = 位于
operations-cancel = 取消
operations-run-again = 再次执行
operations-run-again-explain = 再次发送完全相同的请求
operations-show-details = 显示详情
operations-hide-details = 隐藏详情
operations-requested = 位于 { $name }，请求于 { $time }。
operations-requested-for = { $index } 号，位于 { $name }，请求于 { $time }。
operations-requested-ended = 位于 { $name }，请求于 { $time }，结束于 { $ended }。
operations-requested-for-ended = { $index } 号，位于 { $name }，请求于 { $time }，结束于 { $ended }。
operations-no-output = 没有输出。
operations-output = 输出
operations-full-answer = 完整应答
operations-named = { $action } { $title }

## 批量操作的进度

operations-batch = { $action }：
operations-tally = 已完成 { $done }/{ $total }
operations-tally-failed = 已完成 { $done }/{ $total }，失败 { $failed }
operations-tally-cancelled = 已完成 { $done }/{ $total }，取消 { $cancelled }
operations-tally-both = 已完成 { $done }/{ $total }，失败 { $failed }，取消 { $cancelled }
operations-show-failed = 显示失败的 { $failed } 个
operations-cancel-queued = 取消排队的 { $queued } 个
operations-cancel-queued-explain = 取消尚未开始的；进行中的继续执行。
operations-show-all-of-them = 显示全部
operations-dismiss-progress = 收起此进度行
operations-dismiss-progress-explain = 仅隐藏此行，不取消任何操作。
operations-dismiss = 收起此消息
operations-outputs = 输出
operations-outputs-title = 输出：adb { $subject }
operations-outputs-none = 还没有任何应答。
operations-outputs-all-same = { $same ->
    [1] 1 个应答。
   *[other] { $same } 个应答全部相同。
}
operations-outputs-same-differ = { $same } 个相同，{ $differ } 个不同
operations-outputs-under-way = { $operations } 个尚未应答
operations-outputs-not-sent = { $emulators } 个未发送
operations-outputs-gone = { $operations } 个已不再保留
operations-outputs-differs = 不同：带 ≠ 的行不在第一个应答中
operations-outputs-more = 另外 { $emulators } 个
operations-outputs-copy = 全部复制
