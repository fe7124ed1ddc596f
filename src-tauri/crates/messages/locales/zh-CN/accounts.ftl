### 账户及其密码

accounts-password-for = { $user } 的密码
accounts-local = 这是 { $name } 的本地账户。
accounts-shared = { $workstations } 台工作站使用此账户：{ $names }。新密码用于所有这些工作站；会先在其中一台上尝试。
accounts-tried-once = 会在 { $name } 上尝试一次。
accounts-same-on = 在以下工作站也对 { $user } 使用相同的密码：
accounts-missing = 尚无密码
accounts-refused = 密码被拒绝过
accounts-verified = 密码有效
accounts-unverified = 有密码
accounts-new-password = 新密码
accounts-use = 使用此密码
accounts-saving = 正在保存…
accounts-cancel = 取消
accounts-kept-until-closed = 保留到 LDFleet 关闭为止，绝不写入文件
accounts-kept-in-store = 保存在本机的密码库中，绝不写入文件
accounts-no-store = 本机没有密码库，因此密码只保留到 LDFleet 关闭为止，下次启动时需要重新输入。
