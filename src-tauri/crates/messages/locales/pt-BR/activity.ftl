### Atividade: o que foi pedido e o que aconteceu por conta própria.

## Como fechou um emulador que ninguém pediu para fechar aqui

activity-ended-alone = Fechou sozinho, ou alguém o fechou na estação.
activity-machine-died = A máquina virtual encerrou sozinha; a janela dele ainda está aberta.
activity-ended-together =
    Fechou sozinho, junto com { $others ->
        [1] outro emulador
       *[other] outros { $others } emuladores
    } desta estação: o LDPlayer encerrou, ou alguém fez logoff ou os fechou lá.
activity-ended-unseen = Fechou enquanto a estação não respondia.
activity-closed-there = Foi fechado na estação: a janela sumiu primeiro.

## O que mais aconteceu com um emulador

activity-started-there = Foi iniciado, e não pelo LDFleet.
activity-restarted-there = Fechou e foi iniciado de novo entre duas leituras, e não pelo LDFleet.
activity-settings-changed = Alterado, e não pelo LDFleet: { $what }.
activity-title-changed = o título “{ $before }” agora é “{ $now }”
activity-screen-changed = a tela { $before } agora é { $now }
activity-cores-changed = os núcleos eram { $before } e agora são { $now }
activity-memory-changed = a memória de { $before } MB agora é de { $now } MB
activity-root-on = o root está ativado
activity-root-off = o root está desativado
activity-adb-changed = a configuração da depuração ADB

## Estações

activity-circuit-opened = O circuito “{ $layer }” abriu. { $why }
activity-circuit-isolated = O circuito “{ $layer }” foi bloqueado manualmente: { $reason }
activity-circuit-closed = O circuito “{ $layer }” fechou: { $cause }.
activity-answers-again = Voltou a responder após { $after }.
activity-account-refused = A senha de { $account } foi recusada. Nada é enviado com ela até que uma nova seja inserida.
activity-another-computer = Outro computador responde no endereço dela: { $found }. Nada é enviado a ele.
activity-tested = A conexão foi testada: { $target }
activity-test-step = { $title }: { $found }

## O arquivo

activity-entries-missing =
    { $missing ->
        [1] Falta um registro aqui: não foi possível gravá-lo.
       *[other] Faltam { $missing } registros aqui: não foi possível gravá-los.
    }
activity-not-written = O que acontece não está sendo gravado no momento e fica na memória por algum tempo.
activity-disk-full = O disco com a atividade está cheio. { $not-written } Libere espaço nesse disco.
activity-locked = Outro programa está usando o arquivo da atividade. { $not-written } Feche esse programa.
activity-not-permitted = Não é possível gravar o arquivo da atividade: { $reason }. { $not-written } Verifique se você pode gravar na pasta dele.
activity-newer = O arquivo da atividade foi gravado por uma versão mais nova do LDFleet e fica como está. { $not-written } Atualize o LDFleet.
activity-damaged = O arquivo da atividade está danificado: { $reason }. { $not-written } Ele é separado e recomeçado automaticamente.
activity-other-trouble = Não é possível gravar a atividade: { $reason }. { $not-written }
activity-set-aside = O arquivo da atividade estava danificado. Ele foi guardado como { $file }, e a atividade recomeça do zero.
activity-lost =
    { $lost ->
        [1] Um registro da atividade se perdeu: não havia espaço para ele.
       *[other] { $lost } registros da atividade se perderam: não havia espaço para eles.
    }
activity-whole-path = Indique o caminho completo do arquivo a gravar.
activity-not-kept = Nenhuma atividade é guardada aqui.
activity-being-opened = O arquivo da atividade ainda está sendo aberto. Tente de novo daqui a pouco.
activity-not-read = Não é possível ler a atividade: { $reason }
activity-not-understood = Uma parte do filtro não foi entendida. Ela está marcada.
activity-too-much = Este filtro pede coisas demais de uma vez: no máximo { $most } alternativas, e outras tantas palavras em cada uma.
activity-not-exported = { $file } não foi gravado: { $reason }

## A linha e o painel de um emulador

activity-row-ended = fechou sozinho: { $at }
activity-panel-ended = Fechou sozinho
activity-acknowledge = Ciente

## Sobre o que é um registro

activity-kind-crashed = Fechou sozinho
activity-kind-stopped = Fechou
activity-kind-came-back = Voltou
activity-kind-settings-changed = Alterado
activity-kind-circuit-opened = Circuito bloqueado
activity-kind-circuit-closed = Circuito OK
activity-kind-account-refused = Senha recusada
activity-kind-desktop-lost = Sem sessão aberta
activity-kind-another-computer = Outro computador
activity-kind-doctor = Teste de conexão
activity-kind-dropped = Faltam registros
activity-kind-watch-gave-up = O monitor desistiu
activity-kind-watch = Monitor

## A tela

activity-title = Atividade
activity-filter = Filtro: kind:crashed, op:start result:failed, #tag
activity-filter-label = Filtrar a atividade
activity-newest-first = Mais recentes primeiro
activity-reading = Lendo a atividade…
activity-more = Lendo mais…
activity-none = Ainda não aconteceu nada
activity-none-explain = O que você pede e o que acontece por conta própria é listado aqui e mantido mesmo após reiniciar.
activity-none-match = Nada corresponde ao filtro.
activity-show-all = Mostrar tudo
activity-new = Mostrar o que é novo
activity-try-again = Tentar novamente
activity-day =
    { $day } · { $entries ->
        [1] um registro
       *[other] { $entries } registros
    }
activity-day-or-more = { $day } · { $entries } registros ou mais
activity-day-only = { $day }
activity-today = Hoje, { $day }
activity-between = De { $from } até { $until }
activity-only-on = Só { $name }
activity-title-on = { $title } em { $name }
activity-row = { $what } { $title } em { $name }: { $state }
activity-head-time = Hora
activity-head-what = O quê
activity-head-where = Onde
activity-head-said = Descrição
activity-head-took = Duração
activity-by-plan = pelo plano { $by }
activity-by-schedule = pelo agendamento { $by }
activity-by-watch = pelo monitor { $by }
activity-by-script = por um script
activity-details = Detalhes
activity-output = Saída
activity-output-cut = Havia mais: não foi guardado.

## Enquanto ninguém olhava

activity-away = Enquanto você esteve fora ({ $time }):
activity-away-nothing = nada aconteceu
activity-away-dismiss = Dispensar
activity-away-number = { $entries } × { $what }
activity-away-asked = Operações: { $state }

## Exportação

activity-export =
    { $entries ->
        [1] Exportar um registro…
       *[other] Exportar { $entries } registros…
    }
activity-export-all = Exportar…
activity-export-title = Exportar a atividade
activity-export-explain = O que está filtrado, do mais recente ao mais antigo. Não contém senhas; contém o que os programas exibiram.
activity-export-format = Formato
activity-export-csv = CSV, para planilhas
activity-export-json = JSON, para programas
activity-export-path = Salvar como (caminho completo)
activity-export-choose = Escolher…
activity-export-path-hint = Um arquivo com esse nome é substituído.
activity-export-write = Exportar
activity-export-writing = Exportando…
activity-exported =
    { $entries ->
        [1] Um registro foi gravado em { $path }
       *[other] { $entries } registros foram gravados em { $path }
    }
activity-close = Fechar

## Uma linha do tempo

activity-timeline = Linha do tempo
activity-timeline-all = Mostrar tudo
activity-timeline-none = Ainda não aconteceu nada aqui.

## O sino

activity-bell =
    Avisos, { $unread ->
        [1] 1 não lido
       *[other] { $unread } não lidos
    }
activity-bell-title = Avisos
activity-bell-none = Nenhum aviso.
activity-bell-over = terminou: { $at }
activity-bell-lasts = continua
activity-bell-explain = O que deu errado, do mais recente ao mais antigo
activity-bell-all = Toda a atividade
activity-maintenance-begun = Manutenção por { $time }: { $reason }
activity-maintenance-ended = A manutenção terminou: { $reason }
activity-tag-maintenance-begun = Manutenção de tudo o que tem a tag #{ $tag } por { $time }: { $reason }
activity-tag-maintenance-ended = A manutenção de tudo o que tem a tag #{ $tag } terminou: { $reason }
activity-kind-maintenance = Manutenção
activity-kind-schedule = Agendamento
