schedules-name = Insira um nome de no máximo { $most } caracteres.
schedules-name-taken = Outro agendamento já se chama “{ $name }”.
schedules-date = “{ $typed }” não é uma data. Insira uma como 2026-11-28.
schedules-zone = Não existe o fuso horário “{ $typed }”. Os nomes são como “Asia/Ho_Chi_Minh” ou “UTC”.
schedules-no-day = Escolha pelo menos um dia.
schedules-past = Este horário já passou. Insira um que ainda esteja por vir.
schedules-too-many = Já existem { $most } agendamentos, o máximo possível. Remova um primeiro.
schedules-gone = Este agendamento não existe mais.
schedules-not-this = Isto não pode ser pedido por um agendamento: precisa de você.
schedules-runs = Em curso.
schedules-ended = Concluídos: { $succeeded } de { $all }.
schedules-missed = Execução perdida: o LDFleet não estava em execução ou o computador estava suspenso.
schedules-missed-by = Execução perdida, com atraso de { $late }: o LDFleet não estava em execução ou o computador estava suspenso.
schedules-missed-before =
    { $runs ->
        [1] Uma execução anterior também foi perdida.
       *[other] { $runs } execuções anteriores também foram perdidas.
    }
schedules-left-out = Execução deixada de fora: a anterior ainda continua.
schedules-waits = Espera o fim da execução anterior.
schedules-nobody = Nenhum emulador correspondia.
schedules-unlisted =
    { $workstations ->
        [1] Nenhum emulador conhecido correspondia, e { $names } não respondeu desde que o LDFleet foi iniciado.
       *[other] Nenhum emulador conhecido correspondia, e { $workstations } estações não responderam desde que o LDFleet foi iniciado: { $names }
    }
schedules-without =
    { $workstations ->
        [1] Começou sem { $names }, que não respondeu desde que o LDFleet foi iniciado.
       *[other] Começou sem { $workstations } estações que não responderam desde que o LDFleet foi iniciado: { $names }
    }
schedules-not-begun = Não foi possível começar: { $why }
schedules-begun =
    { $emulators ->
        [1] Começou para um emulador.
       *[other] Começou para { $emulators } emuladores.
    }
schedules-title = Agendamentos
schedules-none = Ainda não há agendamentos. O que deve ser feito sozinho, todos os dias ou a cada poucas horas, vira um.
schedules-while-running = Eles só funcionam enquanto o LDFleet está em execução; ele pode iniciar com o sistema (Configurações).
schedules-add = Novo agendamento…
schedules-edit = Editar…
schedules-pause = Pausar
schedules-resume = Retomar
schedules-remove = Remover
schedules-remove-sure = Remover “{ $name }”? O que está em curso continua.
schedules-keep = Manter
schedules-save = Salvar
schedules-cancel = Cancelar
schedules-new-title = Novo agendamento
schedules-edit-title = Agendamento
schedules-off = pausado
schedules-next = Próxima: { $time }
schedules-never-again = Nunca mais
schedules-last = { $time }: { $said }
schedules-not-yet = Ainda não foi executado.
schedules-form-name = Nome
schedules-form-action = Ação
schedules-form-how = Com que frequência
schedules-once = Uma vez
schedules-daily = Todos os dias
schedules-weekly = Em dias da semana
schedules-hours = A cada poucas horas
schedules-form-date = Data
schedules-form-first = Primeiro dia
schedules-form-date-hint = Como 2026-11-28
schedules-form-time = Horário
schedules-form-time-hint = Como 08:00
schedules-form-days = Dias
schedules-form-every = Horas entre as execuções
schedules-form-zone = Fuso horário
schedules-form-zone-hint = Como Asia/Ho_Chi_Minh
schedules-form-spread = Distribuir por quantos minutos
schedules-form-spread-hint = 0: tão rápido quanto os limites permitirem
schedules-form-missed = Minutos de atraso permitidos
schedules-form-missed-hint = Se o LDFleet estava fechado ou o computador suspenso. 0: uma execução perdida fica de fora
schedules-form-overlap = Se a execução anterior ainda continuar
schedules-overlap-skip = Deixar a nova de fora
schedules-overlap-wait = Esperar o fim dela
schedules-overlap-replace = Retirar o que dela não foi enviado
schedules-form-filter = Para emuladores que passam por este filtro
schedules-form-filter-hint = Como #pvp state:stopped; vale quem passar por ele no momento da execução. Vazio: todos.
schedules-form-fixed =
    { $emulators ->
        [1] Para um emulador, o mesmo a cada vez
       *[other] Para { $emulators } emuladores, os mesmos a cada vez
    }
schedules-form-filter-instead = Usar um filtro no lugar
schedules-form-limits = Limites próprios
schedules-times = Próximas execuções
schedules-means =
    { $emulators ->
        [1] Agora corresponde um emulador.
       *[other] Agora correspondem { $emulators } emuladores.
    }
schedules-at = { $time }
schedules-at-skipped = { $time } – os relógios pulam esse horário nesse dia; é executado mais tarde
schedules-at-doubled = { $time } – ocorre duas vezes nesse dia; é executado na primeira
schedules-monday = Seg
schedules-tuesday = Ter
schedules-wednesday = Qua
schedules-thursday = Qui
schedules-friday = Sex
schedules-saturday = Sáb
schedules-sunday = Dom
