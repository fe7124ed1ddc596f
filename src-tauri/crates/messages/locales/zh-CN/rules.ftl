### 通道的数值互不匹配

rules-threshold = 通道可在失败 1 到 { $most } 次后阻断，不能是 { $given } 次。
rules-window-too-short = 失败的计数时段至少 1 秒，不能是 { $given }。
rules-open-too-short = 通道的阻断时长至少 1 秒，不能是 { $given }。
rules-multiplier = 通道的阻断时长不能乘以 { $factor }：请用 1（不变）或更大的数。
rules-lease = 恢复检查在 { $lease }后放弃，而{ $layer }通道的一个请求可能需要 { $deadline }：请给检查更多时间，或缩短请求的时间。
rules-window = 工作站死机时，它的{ $layer }通道永远不会被阻断：{ $threshold } 个请求，每个 { $deadline }，间隔 { $poll }，失败会分散在 { $needed }内，而只有最近 { $window }内的才计数。以下任一项即可解决：{ $ways }。
rules-way-window = 计数时段至少 { $least }
rules-way-deadline = 请求最多 { $most }
rules-way-poll = 请求间隔最多 { $most }
rules-way-threshold = 最多失败 { $most } 次就阻断

## 工作站的时限

rules-connecting-is-part = 连接是读取列表的一部分，{ $connect }超出了列表的 { $list }。请填最多 { $list }，或延长列表的时限。
rules-listing-too-long = 读取列表可能需要 { $list }，而要 { $verdict }才能知道是谁没有应答。{ $reason }
rules-listing-at-most = 按当前设置，读取列表最多可用 { $most }。
rules-usual-limits = { $name } 使用默认时限。{ $reason }
