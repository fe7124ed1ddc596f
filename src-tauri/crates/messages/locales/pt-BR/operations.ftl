### Operações: em que ponto estão, a visualização de todas e as linhas sobre várias ao mesmo tempo.

## Estados

operations-queued = Na fila
operations-queued-explain = Aguardando na fila; nada foi enviado.
operations-running = Em curso
operations-running-explain = Está em curso.
operations-succeeded = Concluída
operations-succeeded-explain = A mudança esperada foi vista.
operations-failed = Falhou
operations-failed-explain = A mudança esperada não aconteceu.
operations-refused = Recusada
operations-refused-explain = Não enviada: um circuito ou a conta a bloqueia.
operations-cancelled = Cancelada
operations-cancelled-explain = Cancelada por você.
operations-unclear = Incerta
operations-unclear-explain = A conexão caiu depois que o comando foi enviado: ele pode ou não ter sido executado.

## A visualização

operations-title = Operações
operations-filter = Filtrar por palavra
operations-filter-label = Filtrar operações
operations-which = Quais operações
operations-show-all = Todas
operations-show-under-way = Em curso ou na fila
operations-show-bad = Falhas, recusadas ou incertas
operations-newest-first = Mais recentes primeiro; as últimas 500 são mantidas
operations-only-batch =
    Só “{ $action }” de { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    } ✕
operations-none = Ainda não há operações
operations-none-explain = Tudo o que você faz com emuladores e estações é listado aqui com o resultado, até que o LDFleet seja fechado.
operations-none-match = Nenhuma operação corresponde.
operations-show-number =
    { $operations ->
        [1] Mostrar a única operação
       *[other] Mostrar todas as { $operations } operações
    }
operations-head-state = Estado
operations-head-requested = Solicitada
operations-head-operation = Operação
operations-head-result = Resultado
operations-head-took = Duração
operations-row = { $action }: { $title } em { $name }: { $state }
operations-on = em
operations-cancel = Cancelar
operations-run-again = Repetir
operations-run-again-explain = Envia exatamente a mesma solicitação de novo
operations-show-details = Mostrar os detalhes
operations-hide-details = Ocultar os detalhes
operations-requested = Em { $name }; solicitada: { $time }.
operations-requested-for = Nº { $index } em { $name }; solicitada: { $time }.
operations-requested-ended = Em { $name }; solicitada: { $time }; término: { $ended }.
operations-requested-for-ended = Nº { $index } em { $name }; solicitada: { $time }; término: { $ended }.
operations-no-output = Sem saída.
operations-output = Saída
operations-full-answer = Resposta completa
operations-named = { $action }: { $title }

## Até onde foi o mesmo com vários

operations-batch = { $action }:
operations-tally = { $done } de { $total } concluídas
operations-tally-failed = { $done } de { $total } concluídas, { $failed } com falha
operations-tally-cancelled =
    { $done } de { $total } concluídas, { $cancelled ->
        [1] 1 cancelada
       *[other] { $cancelled } canceladas
    }
operations-tally-both =
    { $done } de { $total } concluídas, { $failed } com falha, { $cancelled ->
        [1] 1 cancelada
       *[other] { $cancelled } canceladas
    }
operations-show-failed =
    Mostrar { $failed ->
        [1] a que falhou
       *[other] as { $failed } que falharam
    }
operations-cancel-queued =
    Cancelar { $queued ->
        [1] a que está na fila
       *[other] as { $queued } na fila
    }
operations-cancel-queued-explain = Cancela as que ainda não começaram; as que estão em curso continuam.
operations-show-all-of-them = Mostrar todas
operations-dismiss-progress = Dispensar esta linha de progresso
operations-dismiss-progress-explain = Oculta esta linha. Nada é cancelado.
operations-dismiss = Dispensar esta mensagem
operations-outputs = Saídas
operations-outputs-title = Saídas: adb { $subject }
operations-outputs-none = Ainda não há respostas.
operations-outputs-all-same =
    { $same ->
        [1] Uma resposta.
       *[other] Todas as { $same } são iguais.
    }
operations-outputs-same-differ =
    { $same ->
        [1] 1 igual
       *[other] { $same } iguais
    }, { $differ ->
        [1] 1 diferente
       *[other] { $differ } diferentes
    }
operations-outputs-under-way = { $operations } ainda sem resposta
operations-outputs-not-sent =
    { $emulators ->
        [1] 1 não enviado
       *[other] { $emulators } não enviados
    }
operations-outputs-gone =
    { $operations ->
        [1] 1 não é mais mantida
       *[other] { $operations } não são mais mantidas
    }
operations-outputs-differs = diferente: as linhas com ≠ não estão na primeira resposta
operations-outputs-more = e mais { $emulators }
operations-outputs-copy = Copiar tudo
