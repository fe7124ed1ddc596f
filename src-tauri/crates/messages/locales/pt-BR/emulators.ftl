### Emuladores: estados, a tabela e o painel sobre um deles.


## Estados

emulators-stopped = Parado
emulators-stopped-explain = Sem janela e sem máquina virtual.
emulators-starting = Iniciando
emulators-starting-explain = A janela está aberta, a máquina virtual ainda não existe.
emulators-booting = Ligando
emulators-booting-explain = A máquina virtual está em execução, o Android ainda não carregou.
emulators-running = Rodando
emulators-running-explain = O Android está carregado.
emulators-ready = Pronto
emulators-ready-explain = O Android está carregado e responde.
emulators-lost = Perdido
emulators-lost-explain = O Android responde, mas o LDPlayer lista o emulador como parado.
emulators-stuck = Travado
emulators-stuck-explain = Está iniciando há mais tempo do que um início leva.
emulators-crashed = Caiu
emulators-crashed-explain = O LDPlayer o lista como rodando, mas a máquina virtual não existe mais.
emulators-unclear = Incerto
emulators-unclear-explain = O que o LDPlayer informa sobre ele é contraditório.

## Reparos em um botão

emulators-repair-kill = Encerrar à força
emulators-repair-restore-config = Restaurar configurações
emulators-repair-end-vbox = Encerrar VirtualBox

## Quantos

emulators-count =
    { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    }
emulators-count-on =
    { $emulators ->
        [1] Um emulador
       *[other] { $emulators } emuladores
    }
emulators-number = nº { $index }
emulators-running-count = { $running } rodando

## A tabela

emulators-table = Emuladores de { $name }
emulators-select-all = Selecionar todos os emuladores
emulators-select = Selecionar { $title }
emulators-head-number = Nº
emulators-head-number-explain = Número do emulador no LDPlayer
emulators-head-title = Título
emulators-head-state = Estado
emulators-head-screen = Tela (dpi)
emulators-head-screen-explain = Largura × altura em pixels e pontos por polegada
emulators-head-processes = Id janela / VM
emulators-head-processes-explain = Ids de processo na estação: da janela e da máquina virtual
emulators-head-last-action = Última ação
emulators-head-actions = Ações
emulators-all-actions-on = Todas as ações para { $title }
emulators-all-actions = Todas as ações (Enter)
emulators-asking = Perguntando…
emulators-last-known = último estado conhecido, { $age }
emulators-last-known-explain = { $why } O que é mostrado é o último estado conhecido.

## A seleção

emulators-act-on-selection = Agir sobre a seleção
emulators-selected =
    { $selected ->
        [1] 1 selecionado
       *[other] { $selected } selecionados
    }
emulators-possible-for = { $action }: possível para { $possible } de { $selected } selecionados.
emulators-do = { $action } { $emulators }
emulators-do-ask = { $action } { $emulators }…
emulators-more = Mais ▾
emulators-clear = Limpar
emulators-selection-hint = Selecione vários para agir sobre todos

## Linhas da lista que não puderam ser lidas

emulators-unreadable =
    { $rows ->
        [1] Não foi possível ler uma linha da última lista
       *[other] Não foi possível ler { $rows } linhas da última lista
    }
emulators-unreadable-row = { $row } ({ $reason })
emulators-unreadable-title = { $index },{ $title } (Não foi possível ler algumas letras do título.)
emulators-unreadable-show = Mostrar
emulators-unreadable-hide = Ocultar

## A última ação na linha do emulador

emulators-action-queued = { $action }: na fila
emulators-action-running = { $action }: em curso
emulators-action-succeeded = { $action }: concluído
emulators-action-failed = { $action }: falhou
emulators-action-refused = { $action }: recusado
emulators-action-cancelled = { $action }: cancelado
emulators-action-unclear = { $action }: incerto
emulators-action-ended =
    { $result }
    Término: { $time }.
emulators-action-requested =
    { $action }: { $phase }.
    Solicitado: { $time }, { $age }. { $state }
emulators-show-operations = (mostrar todas as operações)

## O painel sobre um emulador

emulators-details-of = Detalhes de { $title }
emulators-no-title = (sem título)
emulators-number-on = Nº { $index } em
emulators-close-details = Fechar os detalhes (Esc)
emulators-seen = visto { $age }
emulators-because = Motivo: { $why }
emulators-state-because =
    { $explain }
    { $why }
emulators-repair = Reparar
emulators-actions = Ações ▾
emulators-cancel-current = Cancelar o que está em curso
emulators-facts = Dados
emulators-fact-screen = Tela
emulators-screen = { $width } × { $height }, { $dpi } dpi
emulators-screen-unknown = não informada por este LDPlayer
emulators-fact-window-process = Processo da janela
emulators-fact-vm-process = Processo da VM
emulators-no-process = nenhum
emulators-fact-listed = Última listagem
emulators-never-listed = nunca
emulators-operations = Operações
emulators-full-answer = Resposta completa
emulators-no-operations = Nenhuma desde que o LDFleet foi iniciado.
