### A janela: barra, faixas de aviso, ajuda e a pergunta ao sair.

window-name = LDFleet
window-reading = Lendo a frota…
window-not-shown = Ainda não é possível mostrar a frota.
window-cannot-read-fleet = A janela não consegue ler a frota: { $reason }
window-receives-no-changes = A janela não está recebendo alterações: { $reason }
window-part-failed-title = Não é possível mostrar esta parte
window-part-failed = Um erro do próprio LDFleet impede que ela seja exibida. As outras telas continuam funcionando, e nada do que foi enviado é afetado.
window-part-error = O erro do LDFleet { $version }, para repassar
window-part-again = Mostrar de novo
window-part-close = Fechar

## A barra

window-views = Visualizações
window-fleet = Frota
window-emulators-view = Emuladores
window-circuits = Circuitos
window-operations = Operações
window-activity = Atividade
window-circuits-not-ok = Circuitos que não estão OK
window-under-way = { $running } em curso, { $queued } na fila
window-online = { $online } de { $total } online
window-online-explain = Estações cuja última lista de emuladores foi lida
window-emulators = { $running } de { $emulators } emuladores rodando
window-emulators-explain = Emuladores com o Android carregado, conforme visto por último
window-problems = { $troubled } com problemas
window-problems-explain = Estações com algum problema; elas aparecem primeiro na lista
window-search = Pesquisar
window-settings = Configurações
window-help = Ajuda (F1)
window-menu = Menu
window-menu-explain = Menu: adicionar, configurações, ajuda, sair

## Faixas de aviso

window-notices = Avisos
window-demo = Frota de demonstração: tudo é simulado.
window-demo-shortened =
    Os tempos são reduzidos: { $threshold ->
        [1] uma falha
       *[other] { $threshold } falhas
    } em { $window } já { $threshold ->
        [1] bloqueia
       *[other] bloqueiam
    } um circuito por { $open }.
window-quits-when-done = O LDFleet será encerrado quando todas as operações terminarem.
window-still-under-way = { $running } em curso, { $queued } na fila.
window-do-not-quit = Não sair
window-hidden = Fechar a janela apenas a oculta.
window-hidden-explain = O LDFleet continua em execução na bandeja. Saia por lá ou com Ctrl Q.
window-understood = Entendi
window-out-of-date = O que é mostrado pode estar desatualizado.
window-try-now = Tentar agora
window-not-watched =
    { $circuits ->
        [1] Um circuito não está sendo monitorado.
       *[other] { $circuits } circuitos não estão sendo monitorados.
    }
window-not-watched-explain = As falhas não bloqueiam nada em: { $circuits }.
window-circuit-at = { $name } ({ $circuit })
window-show = Mostrar
window-no-password = A senha de { $user } não é conhecida.
window-no-password-for =
    { $workstations ->
        [1] Uma estação usa esta conta.
       *[other] { $workstations } estações usam esta conta.
    }
window-no-password-for-others =
    { $workstations ->
        [1] Uma estação usa esta conta.
       *[other] { $workstations } estações usam esta conta.
    } { $accounts ->
        [1] Falta também a senha de outra conta.
       *[other] Faltam também as senhas de outras { $accounts } contas.
    }
window-enter-password = Inserir a senha…

## Ajuda

window-about = LDFleet { $version }
window-help-circuits = O que significam os circuitos
window-help-four = Cada estação tem quatro circuitos, um para cada tipo de falha.
window-help-timing =
    Cada estação tem quatro circuitos, um para cada tipo de falha. { $threshold ->
        [1] Uma falha o bloqueia
       *[other] { $threshold } falhas em { $window } o bloqueiam
    }: nada do que depende dele é enviado por { $open }. Depois, uma verificação decide se as solicitações voltam a ser enviadas.
window-help-circuit = { $circuit }:
window-help-covers = { $covers }.
window-help-keys = Teclas
window-help-files = Configuração
window-help-logs = Arquivos de log
window-help-demo-saves-nothing = nenhum: a demonstração não salva nada
window-help-nothing-saved = nenhum: nada é salvo
window-help-no-logs = nenhum
window-help-hides = Fechar a janela a oculta na bandeja, e o LDFleet continua em execução. Ctrl Q encerra.
window-help-no-tray = Esta área de trabalho não tem bandeja; por isso, fechar a janela encerra o LDFleet.
window-close = Fechar

## Teclas e o que fazem

window-key-palette = Ctrl K
window-key-palette-does = Pesquisa e comandos
window-key-filter = /
window-key-filter-does = Filtrar
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = Frota, emuladores, circuitos, operações, atividade
window-key-screens = Ctrl 6
window-key-screens-does = Telas: imagens de todos os emuladores
window-key-move = ↑ ↓
window-key-move-does = Mover-se em uma lista
window-key-into = → ←
window-key-into-does = Entrar nos botões da linha e voltar
window-key-open = Enter
window-key-open-does = Abrir, ou todas as ações de uma linha
window-key-details = Alt Enter
window-key-details-does = Detalhes de um emulador
window-key-tags = T
window-key-tags-does = Tags de uma linha ou da seleção
window-key-rename = F2, Del
window-key-rename-does = Renomear, excluir um emulador
window-key-select = Espaço
window-key-select-does = Selecionar um emulador
window-key-several = Shift ↑ ↓
window-key-several-does = Selecionar vários
window-key-all = Ctrl A
window-key-all-does = Selecionar tudo em uma lista
window-key-refresh = F5
window-key-refresh-does = Listar os emuladores agora
window-key-help = F1
window-key-help-does = Esta ajuda
window-key-quit = Ctrl Q
window-key-quit-does = Sair
window-key-escape = Esc
window-key-escape-does = Fechar um painel

## Sair com trabalho em andamento

window-quit-title = Sair do LDFleet?
window-quit-on =
    { $workstations ->
        [1] Em uma estação: { $names }.
       *[other] Em { $workstations } estações: { $names }.
    }
window-quit-loses = Se você sair agora, o que está na fila nunca será enviado. O que está em curso ainda pode acontecer na estação, mas o LDFleet não espera por isso. Na próxima vez que for iniciado, a visualização “Operações” lista ambos.
window-quit-loses-nothing = Todas as operações terminaram: nada se perde.
window-quit-demo = Esta é a demonstração: nada é salvo.
window-quit-when-done = Sair ao terminar
window-quit-anyway = Sair mesmo assim
window-quit = Sair
window-cancel = Cancelar
