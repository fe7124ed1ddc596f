plans-waits-paused = aguardando: o plano está pausado
plans-waits-unreachable = aguardando a estação voltar a responder
plans-waits-blocked = aguardando o circuito ficar OK
plans-waits-emulator-blocked = aguardando o circuito “ações” ficar OK
plans-waits-unseen = aguardando a estação ser listada
plans-waits-maintenance = aguardando o fim da manutenção
plans-waits-busy = aguardando o fim de “{ $action }”
plans-waits-turn = aguardando: “{ $action }” vai antes
plans-waits-canary = aguardando a primeira onda dar certo
plans-waits-later = aguardando sua parte do tempo
plans-waits-workstation = aguardando uma alteração da estação inteira
plans-waits-in-use = aguardando até que nada mais esteja em curso na estação
plans-waits-full =
    { $limit ->
        [1] aguardando: um por vez em uma estação
       *[other] aguardando: { $limit } por vez em uma estação
    }
plans-waits-fleet-full =
    { $limit ->
        [1] aguardando: um por vez na frota
       *[other] aguardando: { $limit } por vez na frota
    }
plans-waits-settling = aguardando a estação se estabilizar
plans-waits-cpu = aguardando: os processadores estão em { $percent }%, o limite é { $limit }%
plans-waits-memory = aguardando: há { $free } MB de memória livres, são necessários { $limit } MB
plans-waits-vitals = aguardando a leitura do estado da estação
plans-waits-nothing = prestes a ser enviado
plans-waits-looked-at = verificando se já foi feito
plans-paused-person = Pausado por você.
plans-paused-failures =
    { $failures ->
        [1] Pausado após uma falha.
       *[other] Pausado após { $failures } falhas.
    }
plans-paused-canary = Pausado: a primeira onda não deu certo.
plans-paused-restart = O LDFleet foi fechado nesse meio-tempo. O que já foi enviado não é enviado de novo; o resto espera por você.
plans-not-saved = Nada é enviado: não é possível gravar o arquivo dos planos, e após um reinício tudo seria enviado duas vezes. A gravação é tentada de novo.
plans-left-twice = Indicado duas vezes.
plans-left-gone = Não existe mais.
plans-left-already = Já está assim.
plans-left-asked = Já foi pedido.
plans-left-leaving = Está prestes a ser excluído.
plans-left-outranked = Alguém pediu o contrário.
plans-left-number-twice =
    { $number ->
        [1] Um foi indicado duas vezes.
       *[other] { $number } foram indicados duas vezes.
    }
plans-left-number-gone =
    { $number ->
        [1] Um não existe mais.
       *[other] { $number } não existem mais.
    }
plans-left-number-already =
    { $number ->
        [1] Um já está assim.
       *[other] { $number } já estão assim.
    }
plans-left-number-asked =
    { $number ->
        [1] Isto já foi pedido a um.
       *[other] Isto já foi pedido a { $number }.
    }
plans-left-number-leaving =
    { $number ->
        [1] Um está prestes a ser excluído.
       *[other] { $number } estão prestes a ser excluídos.
    }
plans-left-number-outranked =
    { $number ->
        [1] Alguém pediu o contrário a um.
       *[other] Alguém pediu o contrário a { $number }.
    }
plans-ended-asked = Retirado antes do envio.
plans-ended-replaced = Retirado antes do envio: depois foi pedida outra coisa a este emulador.
plans-ended-in-person = Retirado antes do envio: o mesmo foi pedido só a este emulador.
plans-ended-not-back = Não enviado: a estação não voltou a tempo.
plans-ended-gone = Não enviado: o emulador não existe mais com este título.
plans-ended-lost = Não se sabe no que deu: nenhum término foi informado.
plans-ended-restart = Não enviado: o LDFleet foi iniciado de novo antes disso.
plans-ended-not-admitted = Não enviado: foi rejeitado repetidas vezes.
plans-found-done = Visto depois que o LDFleet foi iniciado de novo: está feito.
plans-found-not-done = O LDFleet foi fechado enquanto isto estava em curso. Pode ter sido enviado; o efeito não é visível.
plans-looked-done = Já estava feito; nada foi enviado.
plans-nobody = Não há com quem fazer isto: nenhum emulador foi escolhido ou nenhum passa pelo filtro.
plans-one-at-a-time = Um clone ou um novo título é pedido a um emulador por vez.
plans-gone = Este plano não é mais mantido.
plans-not-ended = Este plano não terminou.
plans-no-items = Nenhum dos itens terminou desta forma.
plans-request-not-kept = O que foi pedido não é mantido após reiniciar, porque um comando adb pode conter um segredo. Cancele este plano e faça o pedido de novo.
plans-filter-wrong = O filtro não foi entendido, por isso não se sabe a quem isto se destina.
plans-too-many = Um plano tem no máximo { $most } emuladores.
plans-asked-already = Isto já foi pedido ao emulador: está em espera ou em curso.
plans-leaving = O emulador está prestes a ser excluído.
plans-sum =
    { $items ->
        [1] Um emulador
       *[other] { $items } emuladores
    } em { $workstations ->
        [1] uma estação
       *[other] { $workstations } estações
    }
plans-sum-workstations =
    { $workstations ->
        [1] Uma estação
       *[other] { $workstations } estações, uma após a outra dentro dos limites
    }
plans-sum-none = Não há nada a fazer.
plans-takes = Cerca de { $length } até o último terminar, se nada mais for enviado enquanto isso.
plans-takes-from =
    { $ended ->
        [1] Calculado com base na única operação que deu certo aqui.
       *[other] Calculado com base nas últimas { $ended } operações que deram certo aqui.
    }
plans-takes-usual = Nenhuma terminou aqui ainda: calculado com o tempo que leva em um computador que tem o bastante de tudo.
plans-held =
    { $held ->
        [1] Um não pode ser enviado agora: a estação dele está inacessível ou bloqueada. Ele espera até que ela volte.
       *[other] { $held } não podem ser enviados agora: as estações deles estão inacessíveis ou bloqueadas. Eles esperam até que elas voltem.
    }
plans-replaces =
    { $replaced ->
        [1] Uma solicitação em espera contradiz isto e é retirada.
       *[other] { $replaced } solicitações em espera contradizem isto e são retiradas.
    }
plans-left-out = Deixados de fora
plans-left-reason =
    { $number ->
        [1] Para um isto não faz sentido agora. { $why }
       *[other] Para { $number } isto não faz sentido agora. { $why }
    }
plans-waves = Ondas
plans-wave = Onda
plans-wave-emulators = Emuladores
plans-wave-workstations = Estações
plans-wave-begins = Começa
plans-more-waves =
    { $waves ->
        [1] e mais uma
       *[other] e mais { $waves }
    }
plans-begins-at-once = de imediato
plans-begins-after = após { $wait }
plans-limits = Limites
plans-per-workstation = Por vez em uma estação
plans-per-workstation-hint = Vale o limite da própria estação onde ele for menor.
plans-in-fleet = Por vez na frota
plans-in-fleet-hint = Todos os planos juntos. Alivia a rede e as contas.
plans-settle = Pausa entre dois inícios
plans-settle-hint = Segundos em cada estação: um emulador após o outro exige dos discos dela.
plans-cpu = Não com processadores acima de
plans-cpu-hint = Por cento; 0 desativa.
plans-memory = Não com memória livre abaixo de
plans-memory-hint = MB; 0 desativa.
plans-canary = Primeira onda
plans-canary-hint = Quantos vão primeiro; o resto só segue se todos derem certo. 0: vão todos.
plans-stop-after = Pausar após tantas falhas
plans-stop-after-hint = 0: continua, falhe o que falhar.
plans-when-back = Esperar pelo que está fora
plans-when-back-hint = Minutos; o que até lá estiver inacessível ou bloqueado é recusado. 0: de imediato.
plans-order = Ordem
plans-order-spread = O primeiro de cada estação, depois o segundo
plans-order-by-workstation = Uma estação após a outra
plans-order-as-given = Como na lista
plans-reckoning = Calculando…
plans-saved-title = Planos salvos
plans-saved-filter = { $action }: o que passa por “{ $filter }”
plans-saved-all = { $action }: todos os emuladores
plans-saved-emulators =
    { $action }: { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    }
plans-saved-palette = Plano: { $name }
plans-saved-rename = Renomear o plano salvo “{ $name }”
plans-saved-delete = Excluir o plano salvo “{ $name }”
plans-saved-delete-title = Excluir o plano salvo “{ $name }”?
plans-saved-delete-explain = O que ele começou continua. Não é possível trazê-lo de volta.
plans-saved-delete-do = Excluir
plans-save = Salvar este plano
plans-save-explain = Ele passa a aparecer ao lado da tabela de emuladores e na pesquisa de comandos. Um script o executa com: ldfleet run --plan
plans-save-name = Nome
plans-save-name-hint = O plano que já tem este nome é substituído.
plans-save-whom = Para quem
plans-save-these =
    { $emulators ->
        [1] Este emulador
       *[other] Estes { $emulators } emuladores
    }
plans-save-passing = Os que passarem por um filtro quando ele começar
plans-save-filter = Filtro
plans-save-filter-hint = Como acima da tabela: #pvp state:stopped. Vazio: todos os emuladores.
plans-save-do = Salvar
plans-save-done = Salvo como “{ $name }”.
plans-saved-unnamed = Dê um nome ao plano.
plans-saved-name-too-long = Um nome tem no máximo { $most } caracteres, todos visíveis.
plans-saved-twice = Outro plano tem este nome.
plans-saved-too-many = É possível salvar { $most } planos. Exclua um que não seja mais necessário.
plans-saved-gone = Este plano não está mais salvo.
plans-request-not-saved = Isto não pode ser salvo: um comando adb pode conter um segredo, e um novo título ou um clone é pedido de novo a cada vez.
plans-title = Planos
plans-none = Ainda não há planos. O que você pede a vários emuladores de uma vez vira um plano.
plans-name =
    { $action }: { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    }
plans-count-waiting = em espera
plans-count-under-way = em curso
plans-count-succeeded = concluído(s)
plans-count-failed = com falha
plans-count-refused = não enviado(s)
plans-count-cancelled = retirado(s)
plans-count-unknown = incerto(s)
plans-show = Mostrar: { $number } { $state }
plans-left = faltam cerca de { $left }
plans-held-until =
    { $held ->
        [1] um deles até a estação voltar, no máximo até { $when }
       *[other] { $held } deles até as estações voltarem, no máximo até { $when }
    }
plans-row-waits = { $action }: { $why }
plans-left-out-number =
    { $number ->
        [1] 1 deixado de fora
       *[other] { $number } deixados de fora
    }
plans-by-script = por um script
plans-state-running = Em curso
plans-state-paused = Pausado
plans-state-interrupted = Interrompido
plans-state-ended = Terminado
plans-pause = Pausar
plans-resume = Continuar
plans-cancel = Cancelar o resto
plans-cancel-explain = Retira o que ainda não foi enviado. O que está em curso continua.
plans-change-limits = Limites…
plans-again = Repetir…
plans-forget = Dispensar
plans-items-none = Nenhum no momento.
plans-items-head-emulator = Emulador
plans-items-head-workstation = Estação
plans-items-head-why = Estado
plans-items-cancel = Retirar estes
plans-again-title = Repetir
plans-again-failed = Com falha
plans-again-refused = Não enviados
plans-again-unknown = Incertos: cada um é verificado antes
plans-again-submit = Repetir
plans-limits-title = Limites de um plano em curso
plans-limits-submit = Alterar
plans-schedule = Agendar…
plans-not-of-workstations = Para estações inteiras, só é possível planejar o reinício do Windows e o desligamento.
plans-audience = Origem
plans-audience-typed = O que foi digitado
plans-audience-view = Visualização “{ $name }”
plans-audience-tag = Tag “{ $tag }”
