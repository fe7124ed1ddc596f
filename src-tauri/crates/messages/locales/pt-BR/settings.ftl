### As configurações.

settings-title = Configurações
settings-reading = Lendo as configurações…
settings-not-read = Não é possível ler as configurações: { $reason }
settings-restore-defaults = Restaurar padrões
settings-save = Salvar
settings-saving = Salvando…
settings-cancel = Cancelar

## Circuitos

settings-circuits = Circuitos
settings-fixed = A demonstração usa tempos curtos. Eles são mostrados aqui, mas não podem ser alterados.
settings-threshold = Falhas que bloqueiam um circuito
settings-threshold-hint = De 1 a 16 falhas do mesmo tipo em uma estação
settings-window = Contadas em (segundos)
settings-window-hint = Falhas mais antigas deixam de contar
settings-open = Bloqueado por (segundos)
settings-open-hint = Por quanto tempo as solicitações são recusadas antes de uma verificação de recuperação
settings-poll = Listar emuladores a cada (segundos)
settings-poll-hint = Do fim de uma lista ao início da próxima
settings-starting-is-slow = Iniciar um emulador pode levar minutos; por isso, o circuito dessa ação só é bloqueado quando vários inícios falham mais ou menos ao mesmo tempo.

## Alertas

settings-warnings = Alertas
settings-warnings-explain = Uma estação é marcada quando atinge um destes valores. Isso nunca bloqueia um circuito.
settings-warn-cpu = Uso de CPU acima de (%)
settings-warn-cpu-hint = De 0 a 100; 100 nunca alerta
settings-warn-cpu-minutes = Durante (minutos)
settings-warn-cpu-minutes-hint = De 1 a 55 minutos sem pausa
settings-warn-memory = Memória livre abaixo de (MB)
settings-warn-memory-percent = Ou abaixo de (% do total)
settings-warn-disk = Espaço livre em disco abaixo de (GB)
settings-warn-disk-percent = Ou abaixo de (% do disco)
settings-warn-never = 0 nunca alerta

## Notificações

settings-notifications = Notificações
settings-notify = Notificar quando um circuito for bloqueado, quando voltar a ficar OK e quando uma senha for recusada
settings-most-per-hour = No máximo por hora
settings-most-per-hour-hint = De 1 a 60; as demais são reunidas em uma só mais tarde
settings-quiet = Horário de silêncio: sem notificações; o ícone da bandeja continua mostrando o que há de errado
settings-quiet-from = De
settings-quiet-from-hint = Hora do dia neste computador, como 22:00
settings-quiet-to = Até
settings-quiet-to-hint = Pode ser no dia seguinte
settings-notify-ended = Também quando um emulador fechar sozinho
settings-notify-plans = Também quando um plano terminar com falhas ou estiver esperando por mim
settings-notify-watch = Também quando o monitor desistir
settings-notify-schedules = Também quando um agendamento for perdido, começar a falhar ou voltar a dar certo

## Atividade

settings-activity = Atividade
settings-activity-days = Manter por (dias)
settings-activity-days-hint = De 1 a 3650; registros mais antigos são removidos
settings-activity-megabytes = No máximo (megabytes)
settings-activity-megabytes-hint = De 10 a 100000; acima disso, os registros mais antigos são removidos

## Idioma e aparência, que valem de imediato

settings-looks = Idioma e aparência
settings-looks-explain = Vale de imediato.
settings-language = Idioma
settings-language-system = Como o sistema: { $name }
settings-theme = Claro ou escuro
settings-theme-system = Como o sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-size = Tamanho de tudo
settings-size-hint = Ctrl + e Ctrl - mudam o tamanho em qualquer lugar, Ctrl 0 o redefine.
settings-size-percent = { $percent }%
settings-plans = Planos
settings-plans-explain = O que é pedido a vários emuladores de uma vez começa com estes limites. Cada plano pode ter outros, e eles podem ser alterados enquanto ele está em curso.
settings-folders = Arquivos do LDFleet
settings-folder-settings = Estações e configurações
settings-folder-logs = Log
settings-folder-open = Abrir a pasta
