### Tài khoản và mật khẩu.

accounts-password-for = Mật khẩu của { $user }
accounts-local = Đây là tài khoản cục bộ của { $name }.
accounts-shared = { $workstations } máy trạm dùng tài khoản này: { $names }. Mật khẩu mới được dùng cho tất cả; nó được thử trên một máy trước.
accounts-tried-once = Mật khẩu được thử một lần trên { $name }.
accounts-same-on = Dùng cùng mật khẩu cho { $user } trên:
accounts-missing = chưa có mật khẩu
accounts-refused = đã từ chối mật khẩu
accounts-verified = mật khẩu dùng được
accounts-unverified = có mật khẩu
accounts-new-password = Mật khẩu mới
accounts-use = Dùng mật khẩu này
accounts-saving = Đang lưu…
accounts-cancel = Hủy
accounts-kept-until-closed = Giữ đến khi đóng LDFleet, không bao giờ ghi vào tệp
accounts-kept-in-store = Giữ trong kho mật khẩu của máy tính này, không bao giờ ghi vào tệp
accounts-no-store = Máy tính này không có kho mật khẩu, nên mật khẩu chỉ được giữ đến khi đóng LDFleet và phải nhập lại vào lần mở sau.
