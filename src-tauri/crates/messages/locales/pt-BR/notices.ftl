### Notificações da área de trabalho: uma linha de título e uma ou duas frases.

notices-open = { $name }: circuito “{ $layer }” bloqueado (aberto)
notices-several-open = { $name }: { $circuits } circuitos bloqueados
notices-see-why = Abra a janela para ver o motivo.
notices-unreachable = { $workstations } estações inacessíveis
notices-many-open = { $circuits } circuitos bloqueados em { $workstations } estações
notices-which = { $names }.
notices-and-more = mais { $more }
notices-back = { $name } voltou
notices-back-body = O circuito está OK de novo; os comandos são enviados.
notices-many-back = { $workstations } estações voltaram
notices-password-refused = Senha de { $account } recusada
notices-own-password-refused = Senha de { $account } em { $name } recusada
notices-passwords-refused = Senhas de { $accounts } contas recusadas
notices-password-body = Nada é enviado com esta conta até que você insira uma nova senha.
notices-passwords-body = Nada é enviado com essas contas até que você insira novas senhas.

## Emuladores que fecharam sozinhos

notices-ended-alone = { $title } em { $name } fechou sozinho
notices-several-ended-alone = { $emulators } emuladores fecharam sozinhos
notices-ended-alone-on = Em { $names }
notices-watch-gave-up = { $title } em { $name }: o monitor desistiu
notices-watch-gave-up-several =
    { $emulators ->
        [1] O monitor desistiu de um emulador
       *[other] O monitor desistiu de { $emulators } emuladores
    }

## Tags

notices-tags-dropped = “{ $title }” em { $name } não existe mais
notices-tags-dropped-body = Outro emulador tem agora o índice dele. As tags foram descartadas para não passarem ao outro: { $tags }.
notices-many-tags-dropped = As tags de { $emulators } emuladores foram descartadas
notices-many-tags-dropped-body = Outros emuladores têm agora os índices deles. { $which }

## O que ficou retido

notices-belated = Isto é de algum tempo atrás. A janela mostra como está agora.
notices-several = Várias coisas aconteceram
notices-several-body = { $titles }. A janela mostra como está agora.

## Fechar a janela

notices-hidden = O LDFleet continua em execução na bandeja
notices-hidden-body = Só a janela foi fechada. O ícone da bandeja a mostra de novo, e “Sair” ali encerra o LDFleet.
notices-show-why = Mostrar o motivo
notices-plan-failed =
    { $failed ->
        [1] { $plan }: houve uma falha
       *[other] { $plan }: houve { $failed } falhas
    }
notices-plan-failed-body = Concluídos: { $succeeded } de { $all }. “Operações” mostra por que os outros não foram e permite repeti-los.
notices-plan-stopped = { $plan }: plano pausado
notices-plan-stopped-body = { $why } Em “Operações” é possível continuá-lo.
notices-several-plans =
    { $count ->
        [1] Um plano precisa de atenção
       *[other] { $count } planos precisam de atenção
    }
notices-schedule-failed = O agendamento “{ $name }” começou a falhar
notices-schedule-recovered = O agendamento “{ $name }” voltou a dar certo
notices-schedule-missed = Uma execução do agendamento “{ $name }” foi perdida
notices-schedule-left-out = Uma execução do agendamento “{ $name }” foi deixada de fora
notices-several-schedules =
    { $count ->
        [1] Um agendamento precisa de atenção
       *[other] { $count } agendamentos precisam de atenção
    }
notices-several-watched =
    { $count ->
        [1] O monitor precisa de atenção
       *[other] O monitor tem algo a dizer sobre { $count } emuladores
    }
