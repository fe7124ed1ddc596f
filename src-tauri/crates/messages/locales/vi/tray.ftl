### Biểu tượng ở khay hệ thống và menu của nó.

tray-summary =
    { $online }/{ $all } máy trạm online, { $open ->
        [0] mọi mạch đều OK
       *[other] { $open } mạch bị chặn
    }
tray-tooltip = LDFleet: { $summary }

## Nguyên nhân

tray-open = { $name }: { $layer } bị chặn
tray-checking = { $name }: { $layer } đang được kiểm tra
tray-isolated = { $name }: { $layer } bị chặn thủ công
tray-disabled = { $name }: { $layer } không được theo dõi
tray-password-refused = { $name }: mật khẩu bị từ chối
tray-password-missing = { $name }: thiếu mật khẩu
tray-more = … và { $more } nữa
tray-show = Mở LDFleet
tray-quit = Thoát
