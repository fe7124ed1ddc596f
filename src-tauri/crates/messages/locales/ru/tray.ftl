### Значок в трее и его меню.

tray-summary =
    В сети станций: { $online } из { $all }, { $open ->
        [0] все цепи OK
        [one] заблокирована { $open } цепь
        [few] заблокированы { $open } цепи
        [many] заблокировано { $open } цепей
       *[other] заблокировано { $open } цепи
    }
tray-tooltip = LDFleet: { $summary }

## Причины

tray-open = { $name }: цепь «{ $layer }» заблокирована
tray-checking = { $name }: цепь «{ $layer }» проверяется
tray-isolated = { $name }: цепь «{ $layer }» заблокирована вручную
tray-disabled = { $name }: цепь «{ $layer }» не отслеживается
tray-password-refused = { $name }: пароль отклонён
tray-password-missing = { $name }: нет пароля
tray-more = … и ещё { $more }
tray-show = Показать LDFleet
tray-quit = Выйти
