### Circuitos: o que está bloqueado, o que ainda funciona, por que algo não foi enviado.

## De que é o circuito, entre aspas depois de “circuito”

circuits-layer-network = rede
circuits-layer-windows = estação
circuits-layer-ldconsole = LDPlayer
circuits-layer-emulator = ações

## Por que um comando não foi enviado

circuits-of = o circuito “{ $layer }” de { $name }
circuits-refused-open = Não enviado: { $circuit } está bloqueado.
circuits-refused-open-after =
    Não enviado: { $circuit } está bloqueado após { $errors ->
        [1] um erro: { $last }
       *[other] { $errors } erros, o último deles: { $last }
    }.
circuits-refused-checking = { $refusal } Ele está sendo verificado neste momento.
circuits-refused-check-first = { $refusal } Antes é preciso verificá-lo.
circuits-refused-isolated = Não enviado: { $circuit } foi bloqueado manualmente. Desbloqueie-o para continuar.
circuits-refused-isolated-because = Não enviado: { $circuit } foi bloqueado manualmente: { $reason }. Desbloqueie-o para continuar.
circuits-refused-password = Não enviado: a senha de { $account } foi recusada, por isso nada é enviado com ela. Insira uma nova senha.
circuits-refused-password-being-tried = Não enviado: a senha de { $account } está sendo testada neste momento; tente de novo daqui a pouco.
circuits-refused-removed = { $name } não está mais na lista.
circuits-refused-until = { $refusal } Próxima verificação em { $wait }.

## Por que um circuito mudou

circuits-cause-threshold = erros demais
circuits-cause-check-due = hora de verificar
circuits-cause-check-succeeded = a verificação deu certo
circuits-cause-check-failed = a verificação falhou
circuits-cause-check-silent = a verificação não deu retorno
circuits-cause-by-hand = manualmente
circuits-cause-check-by-hand = verificação pedida manualmente
circuits-cause-reset = redefinido manualmente
circuits-cause-slept = o computador esteve em suspensão
circuits-cause-because = { $cause }: { $reason }

## Por que uma falha geral começou

circuits-outage =
    { $errors ->
        [1] Um erro em { $window } ({ $answers })
       *[other] { $errors } erros em { $window } ({ $answers })
    }.
circuits-outage-until = { $outage } Próxima verificação em { $wait }.

## O que não pode ser feito enquanto um circuito não está fechado

circuits-blocks-windows = Tudo nesta estação: listar, iniciar, parar e alterar seus emuladores.
circuits-blocks-ldconsole = Listar, iniciar, parar e alterar emuladores nesta estação.
circuits-blocks-emulator = Iniciar, parar, criar, clonar e excluir emuladores nesta estação.

## O que ainda funciona enquanto isso

circuits-still-works-network = Todas as outras estações. A lista mostrada é a última recebida.
circuits-still-works-windows = Todas as outras estações e a verificação para saber se esta responde. A lista mostrada é a última recebida.
circuits-still-works-ldconsole = Todas as outras estações e a conexão desta. A lista mostrada é a última recebida.
circuits-still-works-emulator = A listagem: os emuladores desta estação continuam sendo monitorados; suas configurações e aplicativos podem ser alterados. Todas as outras estações.

## O que a próxima verificação envia

circuits-check-sends-network = Uma solicitação à porta WinRM da estação, sem fazer logon.
circuits-check-sends-windows = Um logon e um eco.
circuits-check-sends-ldconsole = Uma listagem dos emuladores (list2).
circuits-check-sends-emulator = Nada por conta própria, pois não há verificação inofensiva: o seu próximo início, parada, criação ou clonagem é a verificação.

## Os nomes dos quatro circuitos na janela

circuits-name-network = Rede
circuits-name-windows = Estação
circuits-name-ldconsole = LDPlayer
circuits-name-emulator = Ações
circuits-letter-network = R
circuits-letter-windows = E
circuits-letter-ldconsole = L
circuits-letter-emulator = A
circuits-for-network = Circuito para alcançar a estação pela rede
circuits-for-windows = Circuito para o Windows da estação e seu shell remoto
circuits-for-ldconsole = Circuito para o ldconsole.exe, a ferramenta do LDPlayer que lista e controla os emuladores
circuits-for-emulator = Circuito para iniciar, parar, criar, clonar e excluir emuladores

## Os estados de um circuito

circuits-state-closed = OK
circuits-state-open = Bloqueado
circuits-state-half-open = Verificando
circuits-state-isolated = Bloqueio manual
circuits-state-disabled = Não monitorado
circuits-technical-closed = fechado
circuits-technical-open = aberto
circuits-technical-half-open = semiaberto
circuits-technical-isolated = isolado
circuits-technical-disabled = desativado
circuits-explain-closed = As solicitações são enviadas.
circuits-explain-open = Falhas demais: as solicitações são recusadas até a próxima verificação.
circuits-explain-half-open = Uma verificação decide se as solicitações voltam a ser enviadas.
circuits-explain-isolated = Você o bloqueou: as solicitações são recusadas até que você o desbloqueie.
circuits-explain-disabled = As solicitações são enviadas mesmo que tudo falhe.

## O que um circuito faz agora

circuits-with-technical = { $word } (circuito { $technical })
circuits-technically = circuito { $technical }
circuits-technically-short = ({ $technical })
circuits-next-check = Próxima verificação em { $wait }
circuits-next-check-brief = verificação em { $wait }
circuits-checking = Verificando…
circuits-being-checked = Sendo verificado agora…
circuits-checked-by-next = Verificado pela próxima ação
circuits-checked-by-next-brief = pela próxima ação
circuits-ok-again = O circuito está OK de novo: você pode tentar novamente.
circuits-now-closed = { $state }. As solicitações são enviadas.
circuits-now-closed-counted =
    { $state }. As solicitações são enviadas. { $failures ->
        [1] Uma falha contada.
       *[other] { $failures } falhas contadas.
    }
circuits-now-closed-counted-of =
    { $state }. As solicitações são enviadas. { $failures ->
        [1] Uma falha contada
       *[other] { $failures } falhas contadas
    }; { $threshold } em { $window } o { $threshold ->
        [1] bloqueia
       *[other] bloqueiam
    }.
circuits-now-open = { $state }. As solicitações são recusadas.
circuits-now-open-next = { $state }. As solicitações são recusadas. { $next }.
circuits-now-half-open = { $state }. Uma verificação decide.
circuits-now-half-open-next = { $state }. { $next }.
circuits-now-noted = { $state }. { $note }
circuits-stopped-password-refused = Senha recusada: nada é enviado, mesmo com circuitos OK.
circuits-stopped-password-needed = Falta a senha: nada é enviado, mesmo com circuitos OK.

## A marca de um circuito

circuits-named = Circuito “{ $circuit }”
circuits-mark = Circuito “{ $circuit }”: { $state }
circuits-mark-counted = Circuito “{ $circuit }”: { $state }, falhas contadas
circuits-tip = { $circuit }: { $now }
circuits-strip-tip =
    { $covers }.
    { $now }
circuits-covers = { $covers }.
circuits-cell = { $name }, { $circuit }:
circuits-failures-counted =
    { $failures ->
        [1] Uma falha contada
       *[other] { $failures } falhas contadas
    }
circuits-failures =
    { $failures ->
        [1] Uma falha
       *[other] { $failures } falhas
    }
circuits-state-and = { $state } · { $more }
circuits-legend = O que as formas significam
circuits-of-workstation = Circuitos de { $name }

## A visualização de todos os circuitos

circuits-title = Circuitos
circuits-filter = Filtro: palavras, #tag
circuits-filter-label = Filtrar estações
circuits-only-failures = Só com falhas
circuits-all-ok = Todos os circuitos estão OK.
circuits-not-ok =
    { $circuits ->
        [1] Um circuito não está OK
       *[other] { $circuits } circuitos não estão OK
    }
circuits-none-match = Nenhuma estação corresponde a “{ $filter }”.
circuits-none-fail = Nenhuma estação tem falhas.
circuits-matrix = Circuitos por estação
circuits-workstation = Estação

## O painel que explica um circuito

circuits-why = Por quê?
circuits-why-show = Por quê? Mostrar o circuito “{ $circuit }”
circuits-close = Fechar (Esc)
circuits-panel-title = { $name }: { $circuit }
circuits-others = Circuitos desta estação
circuits-show-workstation = Mostrar { $name }
circuits-since = desde { $since }
circuits-means-closed = As solicitações são enviadas. Nada falhou recentemente.
circuits-means-counted =
    As solicitações são enviadas. { $failures ->
        [1] Uma falha contada
       *[other] { $failures } falhas contadas
    } até agora; várias o bloqueiam.
circuits-means-counted-of =
    As solicitações são enviadas. { $failures ->
        [1] Uma falha contada
       *[other] { $failures } falhas contadas
    } até agora; { $threshold } em { $window } o { $threshold ->
        [1] bloqueia
       *[other] bloqueiam
    }.
circuits-means-open =
    { $failures ->
        [1] Uma falha.
       *[other] { $failures } falhas.
    } As solicitações que dependem dele são recusadas imediatamente, em vez de esperar por uma máquina que não funciona.
circuits-means-open-within =
    { $failures ->
        [1] Uma falha em { $window }.
       *[other] { $failures } falhas em { $window }.
    } As solicitações que dependem dele são recusadas imediatamente, em vez de esperar por uma máquina que não funciona.
circuits-means-half-open = O tempo de espera acabou. Uma verificação decide: se der certo, as solicitações voltam a ser enviadas; se não, continuam bloqueadas.
circuits-means-half-open-emulator = O tempo de espera acabou. A próxima solicitação para um emulador é enviada como verificação: se der certo, as solicitações voltam a ser enviadas.
circuits-means-isolated = Você o bloqueou. Nada é enviado até que você o desbloqueie.
circuits-means-disabled = Você parou de monitorá-lo. As solicitações são enviadas mesmo que tudo falhe.
circuits-sends = O que ela envia: { $what }
circuits-failed-with = { $operation }: { $what }
circuits-op-identify = Ver se o WinRM responde
circuits-op-echo = Verificar o shell remoto
circuits-op-connect = Conectar
circuits-op-disconnect = Desconectar
circuits-op-list = Listar emuladores
circuits-op-vitals = Ler o estado da estação
circuits-op-system = Pedir algo ao Windows
circuits-op-wake = Acordar a estação
circuits-op-command = Executar um comando
circuits-op-create = Criar um emulador
circuits-op-start = Iniciar um emulador
circuits-op-stop = Parar um emulador
circuits-op-delete = Excluir um emulador
circuits-failed-recently = O que falhou recentemente
circuits-failed = O que falhou
circuits-blocked-now = Bloqueado agora
circuits-still-works = Ainda funciona
circuits-if-blocked = Se for bloqueado
circuits-would-refuse = Recusado: { $what }
circuits-would-work = Ainda funciona: { $what }
circuits-refused-since =
    { $requests ->
        [1] Uma solicitação recusada desde então.
       *[other] { $requests } solicitações recusadas desde então.
    }
circuits-history = Histórico
circuits-no-history = Não mudou desde que o LDFleet foi iniciado.
circuits-became = ({ $technical }): { $cause }

## O que pode ser feito com um circuito

circuits-check-now = Verificar agora
circuits-check-now-explain = Envia uma verificação agora, em vez de esperar.
circuits-unblock = Desbloquear
circuits-unblock-explain = As solicitações voltam a ser enviadas.
circuits-watch-again = Voltar a monitorar
circuits-watch-again-explain = As falhas voltam a contar e podem bloqueá-lo.
circuits-reset = Redefinir
circuits-reset-explain = Desbloqueia o circuito e esquece suas falhas, sem verificação.
circuits-block = Bloquear
circuits-block-ask = Bloquear…
circuits-block-explain = Tudo o que depende deste circuito é recusado até que você o desbloqueie.
circuits-block-why = Por que você o bloqueia?
circuits-unwatch = Parar de monitorar
circuits-unwatch-ask = Parar de monitorar…
circuits-unwatch-explain = As falhas não bloqueiam mais nada. Um aviso fica na janela até que você volte a monitorá-lo.
circuits-unwatch-why = Por que você para de monitorá-lo?
circuits-reason-example = Por exemplo: disco sendo trocado
circuits-cancel = Cancelar
circuits-whom = Estações de uma visualização ou tag
circuits-all-workstations = Todas as estações
circuits-none-of-them = Nenhuma estação faz parte dela no momento.
circuits-of-shown = Circuitos das estações mostradas
circuits-of-number =
    { $workstations ->
        [1] Da estação mostrada:
       *[other] Das { $workstations } estações mostradas:
    }
circuits-check-number = Verificar agora ({ $workstations })
circuits-unblock-number = Redefinir ({ $workstations })
circuits-block-title = Bloquear um circuito de { $names }
circuits-which = Circuito
circuits-block-number =
    { $workstations ->
        [1] Bloquear em uma estação
       *[other] Bloquear em { $workstations } estações
    }
circuits-not-all =
    { $refused ->
        [1] Não foi feito em uma estação, { $name }:
       *[other] Não foi feito em { $refused } estações, a primeira é { $name }:
    } { $reason }
