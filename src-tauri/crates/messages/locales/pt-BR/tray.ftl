### O ícone da bandeja e seu menu.

tray-summary =
    { $online } de { $all } estações online, { $open ->
        [0] todos os circuitos OK
        [1] { $open } circuito bloqueado
       *[other] { $open } circuitos bloqueados
    }
tray-tooltip = LDFleet: { $summary }

## Motivos

tray-open = { $name }: circuito “{ $layer }” bloqueado
tray-checking = { $name }: circuito “{ $layer }” em verificação
tray-isolated = { $name }: circuito “{ $layer }” bloqueado manualmente
tray-disabled = { $name }: circuito “{ $layer }” não monitorado
tray-password-refused = { $name }: senha recusada
tray-password-missing = { $name }: falta a senha
tray-more = … e mais { $more }
tray-show = Mostrar o LDFleet
tray-quit = Sair
