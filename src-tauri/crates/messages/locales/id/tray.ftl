### Ikon tray dan menunya.

tray-summary =
    { $online } dari { $all } workstation online, { $open ->
        [0] semua sirkuit OK
       *[other] { $open } sirkuit diblokir
    }
tray-tooltip = LDFleet: { $summary }

## Penyebab

tray-open = { $name }: { $layer } diblokir
tray-checking = { $name }: { $layer } diperiksa
tray-isolated = { $name }: { $layer } diblokir manual
tray-disabled = { $name }: { $layer } tidak dipantau
tray-password-refused = { $name }: kata sandi ditolak
tray-password-missing = { $name }: kata sandi belum ada
tray-more = … dan { $more } lagi
tray-show = Tampilkan LDFleet
tray-quit = Keluar
