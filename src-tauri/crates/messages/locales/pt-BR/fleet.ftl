### Por que o LDFleet não fez o que foi pedido, quando o motivo não é uma estação.

fleet-unknown-workstation = Esta estação não está mais na lista.
fleet-unknown-operation = Esta operação não está mais na lista.
fleet-reason-needed = Insira um motivo. Ele é mostrado nesta janela e gravado no log.
fleet-typed-too-large = O que foi digitado tem mais de { $most } KB. Veja se não foi colado algo por engano.
fleet-reason-too-long = Um motivo tem no máximo { $most } caracteres.
fleet-closing = O LDFleet está sendo encerrado.
fleet-busy = A estação está sobrecarregada no momento; tente de novo daqui a pouco.
fleet-too-many = A lista contém { $most } estações, o máximo que cabe em uma janela.
fleet-password-in-use =
    { $count ->
        [1] { $names } funciona com outra senha de { $account }. Ela também seria substituída lá.
       *[other] { $names } funcionam com outra senha de { $account }. Ela também seria substituída lá.
    }
fleet-and-more = mais { $more }
fleet-no-thread = Não foi possível iniciar um thread: { $reason }
fleet-limits-do-not-fit = Os tempos limite de { $name } não são compatíveis. { $reason }

## Operações

fleet-nothing-to-change = Não há nada a alterar: preencha pelo menos uma configuração.
fleet-operation-ended = Esta operação já terminou.
fleet-operation-half-way = O comando está sendo executado neste momento, e interrompê-lo no meio poderia deixar um emulador danificado. Espere até que ele responda.

## Contas e computadores

fleet-password-not-refused = A senha desta conta não foi recusada.
fleet-no-other-computer = Nenhum outro computador responde no endereço de { $name }.
fleet-password-missing = A senha de { $user } não é conhecida. Insira-a para se conectar a { $name }.
fleet-own-password-refused = { $name } recusou a senha de { $user }. Nada é enviado para lá até que outra seja inserida.
fleet-shared-password-refused = A senha de { $user } foi recusada. Nada é enviado a { $name } nem a qualquer outra estação com esta conta até que outra seja inserida.
fleet-password-not-kept = Não foi possível guardar a senha: { $reason }
fleet-password-not-read = Não foi possível ler a senha: { $reason }
fleet-password-not-removed = Não foi possível remover a senha: { $reason }

## Arquivos

fleet-file-workstations = Lista de estações
fleet-file-settings = Configurações
fleet-file-picture = Imagem
fleet-file-preferences = Preferências de idioma e aparência
fleet-file-breakers = Registro dos bloqueios manuais e das senhas recusadas
fleet-file-views = Visualizações salvas
fleet-file-saved-plans = Planos salvos
fleet-file-commands = Comandos adb salvos
fleet-file-plans = Planos
fleet-file-watch = Lista do que é monitorado
fleet-file-maintenance = Lista do que está em manutenção
fleet-file-targets = Lista dos destinos dos avisos
fleet-file-schedules = Agendamentos
fleet-file-tags = Tags dos emuladores
fleet-file-unfinished = Registro do que estava em curso quando o LDFleet foi encerrado
fleet-file-not-read = { $what }: não foi possível ler o arquivo ({ $path }): { $reason }
fleet-file-not-written = { $what }: não foi possível gravar o arquivo ({ $path }): { $reason }
fleet-file-not-set-aside = { $what }: não foi possível separar o arquivo ({ $path }): { $reason }

## Testes de conexão

fleet-tests-full = Várias conexões já estão sendo testadas. Espere um dos testes terminar ou cancele um deles.
fleet-test-ended = Este teste já terminou.
fleet-no-recording = Não há mais nenhuma gravação.
fleet-recording-path = “{ $path }” não é um caminho completo deste computador.
fleet-recording-exists = { $path } já existe; escolha outro nome.
fleet-recording-not-written = Não foi possível gravar { $path }: { $reason }.

## A demonstração

fleet-demo-not-started = Não foi possível iniciar a frota de demonstração ({ $step }): { $reason }
fleet-demo-nothing-added = Não é possível adicionar nada à demonstração: ela mostra apenas estações simuladas. Saia da demonstração para adicionar as suas.
fleet-demo-running = A demonstração já está em execução.
fleet-demo-needs-empty-list = A demonstração só funciona com a lista vazia, para que ninguém a confunda com a real.
fleet-demo-not-running = Nenhuma demonstração está em execução.
fleet-demo-address = Uma estação da demonstração mantém seu endereço e sua porta simulados. Saia da demonstração para trabalhar com estações reais.
fleet-demo-times = Os tempos desta demonstração são reduzidos e não podem ser alterados.

## Reparos oferecidos

fleet-repair-settings-cut-off = O arquivo de configuração está truncado, e por isso o emulador nunca iniciaria. É possível repor a última cópia válida.
fleet-repair-crashed = A máquina virtual está morta e só a janela continua aberta. Encerre a janela à força e inicie o emulador de novo.
fleet-repair-several-stuck = As máquinas virtuais de vários emuladores daqui nunca iniciaram: o serviço VirtualBox do LDPlayer está travado. Encerrar o serviço resolve isso, mas encerra todos os emuladores rodando nesta estação.
fleet-repair-no-machine = A máquina virtual nunca iniciou. Isso acontece quando um emulador é iniciado logo depois de ter parado. Encerre-o à força e inicie-o de novo. Se não adiantar, o serviço VirtualBox desta estação está travado.
fleet-repair-no-android = O Android não carrega nele. Encerre-o à força e inicie-o de novo; o que o Android ainda não gravou se perde.

## A janela perguntou e não houve resposta adequada

fleet-no-answer = O LDFleet não respondeu.
fleet-not-carried-out = O LDFleet não conseguiu executar isso: { $reason }
fleet-restarting = { $name } está reiniciando, como foi pedido.
fleet-going-down = { $name } está sendo desligada, como foi pedido.
fleet-shut-down-by-you = { $name } está desligada: você a desligou. Acorde-a ou ligue-a manualmente.
