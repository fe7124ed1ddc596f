### Os menus e a paleta de comandos.

menus-actions-on = Ações para { $name }
menus-workstations-selected = { $workstations } estações selecionadas
menus-emulators-selected = { $emulators } emuladores selecionados
menus-why-not = ({ $why })

## Grupos

menus-details = Detalhes
menus-all-emulators = Todos os emuladores
menus-workstation = Estação
menus-workstations = Estações
menus-window = Janela
menus-program = Programa

## O que se pode escolher

menus-only-one = { $action }: selecione só um emulador.
menus-number-of = { $possible } de { $selected }
menus-start-all = Iniciar todos
menus-stop-all = Parar todos
menus-refresh = Atualizar
menus-test-connection = Testar conexão…
menus-activity = Atividade
menus-edit = Editar…
menus-remove = Remover…
menus-add = Adicionar estações…
menus-settings = Configurações…
menus-help = Ajuda
menus-quit = Sair
menus-leave-demo = Sair da demonstração

## Teclas

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## A paleta de comandos

menus-palette = Pesquisa e comandos
menus-palette-label = Pesquisar estações, emuladores e comandos
menus-palette-hint = Digite uma estação, um emulador ou um comando
menus-palette-results = Resultados
menus-palette-nothing = Nada corresponde a “{ $words }”.
menus-palette-choose = escolher
menus-palette-do = executar
menus-palette-close = fechar
menus-palette-refresh = Atualizar { $name }
menus-palette-refresh-note = Listar seus emuladores agora
menus-palette-edit = Editar { $name }…
menus-palette-edit-note = Endereço, conta, caminho
menus-palette-test = Testar a conexão com { $name }…
menus-palette-test-note = Nome, porta, logon, LDPlayer
menus-palette-password = Nova senha para { $user }…
menus-palette-fleet = Mostrar a frota
menus-palette-emulators = Mostrar todos os emuladores
menus-palette-circuits = Mostrar os circuitos
menus-palette-operations = Mostrar as operações
menus-palette-activity = Mostrar a atividade
menus-palette-start-all = Iniciar todos os emuladores da frota…
menus-palette-stop-all = Parar todos os emuladores da frota…
menus-palette-add = Adicionar uma estação…
menus-palette-settings = Configurações: circuitos, notificações…
menus-palette-help = Ajuda: circuitos, teclas, arquivos
menus-palette-leave-demo-note = Voltar à sua própria lista
menus-palette-quit = Sair do LDFleet
menus-palette-on = em { $name }
menus-palette-action = { $action }: { $title }
menus-palette-on-in-state = em { $name }, { $state }
menus-palette-emulator = { $title } em { $name }, { $state }
menus-restart-all = Reiniciar todos
menus-more-all = Mais para todos…
menus-test-connections = Testar conexões…
menus-block-circuits = Bloquear um circuito…
menus-palette-all-of = { $action } todos os emuladores: { $whom }
menus-palette-all-of-note = mostra o plano antes
