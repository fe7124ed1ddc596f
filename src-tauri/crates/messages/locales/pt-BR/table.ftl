### A tabela de todos os emuladores de todas as estações.

table-title = Todos os emuladores
table-filter = Filtro: palavras, #tag, state:stopped, ws:lab*, mem>2g
table-filter-label = Filtrar os emuladores
table-candidates = O que pode ser inserido
table-shown = { $emulators } de { $total } emuladores
table-all =
    { $total ->
        [1] Um emulador
       *[other] { $total } emuladores
    }
table-understood = Entendido como
table-not-understood = O filtro ainda não foi entendido: estas são as linhas do filtro anterior.
table-clear-filter = Limpar o filtro
table-reading = Lendo os emuladores…
table-not-read = Não foi possível ler a tabela: { $reason }

## O que não é tão atual quanto o resto

table-silent =
    { $workstations ->
        [1] Uma estação não responde
       *[other] { $workstations } estações não respondem
    }: { $emulators ->
        [1] uma linha é mais antiga
       *[other] { $emulators } linhas são mais antigas
    }.
table-never-listed =
    { $workstations ->
        [1] Uma estação ainda não foi listada.
       *[other] { $workstations } estações ainda não foram listadas.
    }
table-show-circuits = Mostrar os circuitos
table-none-passes = Nenhum emulador passa por este filtro.
table-no-emulators = Nenhuma estação tem emuladores ainda.

## A ordem

table-new-order = A ordem mudou.
table-take-order = Mostrar a nova ordem

## Colunas

table-column-title = Título
table-column-workstation = Estação
table-column-index = Nº
table-column-state = Estado
table-column-since = Desde
table-column-resolution = Tela (dpi)
table-column-tags = Tags
table-column-tags-explain = As tags do próprio emulador e as da sua estação.
table-column-cpu = Núcleos
table-column-cpu-explain = Núcleos de processador definidos, lidos do arquivo de configuração.
table-column-ram = Memória definida
table-column-ram-explain = Memória definida, lida do arquivo de configuração.
table-column-memory = Memória em uso
table-column-memory-explain = O que a máquina virtual dele ocupa agora.
table-column-version = LDPlayer
table-column-version-explain = A versão do LDPlayer na estação dele.
table-column-adb = adb
table-column-operation = Última ação
table-column-since-explain = Quando foi visto pela primeira vez neste estado. Pode já ter estado nele antes de o LDFleet ser aberto.
table-column-adb-explain = Onde o adb o alcança na própria estação, enquanto está rodando com a depuração ADB ativada.
table-order-by = Ordenar por { $column }. Shift e uma seta: mais larga ou mais estreita. Ctrl e uma seta: outra posição.
table-columns = Colunas…
table-columns-title = Colunas
table-columns-reset = Como no início
table-done = Concluído
table-column-up = { $column }: mais à esquerda
table-column-down = { $column }: mais à direita
table-group = Agrupar por
table-group-none = Sem grupos
table-group-workstation = Por estação
table-group-tag = Por tag
table-group-without-tag = Sem tag
table-group-state = Por estado
table-dense = Linhas compactas
table-group-rows = { $emulators }
table-group-label =
    { $group }, { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    }

## Linhas

table-select = Selecionar { $title } em { $name }
table-select-all = Selecionar todos os que passam pelo filtro (Ctrl+A)
table-gone = O nº { $index } não existe mais

## A seleção

table-selected =
    { $selected ->
        [1] 1 selecionado
       *[other] { $selected } selecionados
    }
table-selected-hidden =
    { $selected ->
        [1] 1 selecionado
       *[other] { $selected } selecionados
    }, { $hidden } fora da vista
table-all-selected =
    { $emulators ->
        [1] O único emulador que passa pelo filtro está selecionado.
       *[other] Todos os { $emulators } emuladores que passam pelo filtro estão selecionados.
    }
