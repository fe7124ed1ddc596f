### O que se pode pedir de emuladores e estações: nomes em menus e botões e os diálogos que perguntam antes de enviar.

requests-asks = { $action }…
requests-number = { $action } { $number }
requests-of-on = { $of } ({ $on })

## Grupos dos menus

requests-group-run = Execução
requests-group-apps = Aplicativos
requests-group-device = Dispositivo
requests-group-emulator = Emulador
requests-group-delete = Excluir
requests-group-create = Criar
requests-group-ldplayer = LDPlayer
requests-group-windows = Windows
requests-group-files = Arquivos

## Teclas em um emulador

requests-key-rename = F2
requests-key-delete = Del

## Usado por vários

requests-package = Nome do pacote
requests-package-hint = Por exemplo, com.android.chrome
requests-backup-file = Arquivo na estação
requests-backup-file-hint = Caminho completo terminado em .ldbk
requests-many-alike = Todos recebem os mesmos valores. Identificadores: “auto” dá um próprio a cada emulador; um digitado seria igual em todos.

## Iniciar

requests-start = Iniciar
requests-start-none = Nenhum destes emuladores pode ser iniciado.
requests-start-title = Iniciar { $of }?

## Parar

requests-stop = Parar
requests-stop-none = Nenhum destes emuladores pode ser parado.
requests-stop-title = Parar { $of }?
requests-stop-explains = Tudo o que está em execução neles é encerrado.
requests-stop-stopped = Já está parado.

## Reiniciar

requests-restart = Reiniciar
requests-restart-none = Nenhum destes emuladores pode ser reiniciado.
requests-restart-title = Reiniciar { $of }?
requests-restart-explains = Tudo o que está em execução neles é encerrado; em seguida, são iniciados de novo.
requests-restart-stopped = Está parado: em vez disso, inicie-o.

## Encerrar à força

requests-kill = Encerrar à força
requests-kill-none = Nenhum destes emuladores pode ser encerrado à força.
requests-kill-title = Encerrar { $of } à força?
requests-kill-explains = Os processos são encerrados imediatamente, como se faltasse energia. O que o Android ainda não gravou em disco se perde.
requests-kill-stopped = Está parado: não há nada a encerrar.

## Instalar aplicativo

requests-install-app = Instalar aplicativo
requests-install-app-none = Não é possível instalar um aplicativo em nenhum destes emuladores.
requests-install-app-title = Instalar um aplicativo em { $of }
requests-install-app-submit = Instalar
requests-install-app-file = Arquivo APK na estação
requests-install-app-file-hint = Caminho completo, por exemplo C:\apps\game.apk
requests-send-file = Enviar um arquivo
requests-send-file-menu = Enviar um arquivo
requests-send-file-title = Enviar um arquivo para { $of }
requests-send-file-submit = Enviar
requests-send-file-explains = Ele vai para a pasta do LDFleet lá, C:\ProgramData\LDFleet\files, que todos os que têm sessão aberta lá podem ler. O que já está lá não é enviado de novo.
requests-remove-file = Remover um arquivo enviado
requests-remove-file-menu = Arquivos enviados
requests-remove-file-title = O que o LDFleet enviou para { $of }
requests-remove-file-submit = Remover
requests-remove-file-explains = Os arquivos enviados ficam até que você os remova. Os aplicativos instalados a partir deles continuam funcionando.
requests-app-from = O aplicativo está
requests-app-here = neste computador
requests-app-there = na estação
requests-file-choose = Escolher um arquivo…
requests-file-other = Escolher outro…
requests-file-reading = Lendo o arquivo…
requests-file-none = Nenhum arquivo foi escolhido ainda. Também é possível soltar um sobre a janela.
requests-file-first = Escolha um arquivo primeiro.
requests-file-goes-once = Ele vai uma vez para cada estação e é verificado lá antes de ser instalado.
requests-app-version = { $name } { $version }
requests-app-min-sdk = Precisa do Android com nível de API { $level } ou mais novo.
requests-app-abis = Traz código para { $abis }.
requests-file-size = { $bytes } · SHA-256 { $hash }
requests-files-looking = Procurando…
requests-files-none = O LDFleet não deixou arquivos lá.
requests-files-part = uma parte
requests-files-free = { $free } livres na unidade.
requests-files-choose-first = Escolha o que remover.

## Iniciar aplicativo

requests-start-app = Iniciar aplicativo
requests-start-app-none = Não é possível iniciar um aplicativo em nenhum destes emuladores.
requests-start-app-title = Iniciar um aplicativo em { $of }
requests-start-app-submit = Iniciar aplicativo

## Parar aplicativo

requests-stop-app = Parar aplicativo
requests-stop-app-none = Não é possível parar um aplicativo em nenhum destes emuladores.
requests-stop-app-title = Parar um aplicativo em { $of }
requests-stop-app-submit = Parar aplicativo

## Desinstalar aplicativo

requests-uninstall-app = Desinstalar aplicativo
requests-uninstall-app-none = Não é possível desinstalar um aplicativo de nenhum destes emuladores.
requests-uninstall-app-title = Desinstalar um aplicativo de { $of }
requests-uninstall-app-submit = Desinstalar
requests-uninstall-app-explains = Os dados do aplicativo são removidos com ele.

## Executar adb

requests-adb = Executar adb
requests-adb-none = Não é possível executar o adb em nenhum destes emuladores.
requests-adb-title = Executar adb em { $of }
requests-adb-submit = Executar
requests-adb-command = Comando
requests-adb-command-hint = O que vem depois de adb, por exemplo: shell getprop ro.product.model

## Definir localização

requests-set-location = Definir localização
requests-set-location-none = Não é possível definir a localização de nenhum destes emuladores.
requests-set-location-title = Definir a localização de { $of }
requests-set-location-longitude = Longitude
requests-set-location-longitude-hint = Graus a leste, de -180 a 180
requests-set-location-latitude = Latitude
requests-set-location-latitude-hint = Graus ao norte, de -90 a 90

## Definir propriedade

requests-set-property = Definir propriedade
requests-set-property-none = Não é possível definir uma propriedade em nenhum destes emuladores.
requests-set-property-title = Definir uma propriedade de { $of }
requests-set-property-key = Nome
requests-set-property-key-hint = Por exemplo, phone.imei
requests-set-property-value = Valor
requests-set-property-value-hint = auto: o LDPlayer inventa um valor, onde for possível

## Renomear

requests-rename = Renomear
requests-rename-none = Nenhum destes emuladores pode ser renomeado.
requests-rename-title = Renomear { $of }
requests-rename-new = Novo título
requests-rename-new-hint = Como o LDPlayer o mostra

## Modificar

requests-modify = Modificar
requests-modify-none = Nenhum destes emuladores pode ser modificado.
requests-modify-title = Modificar { $of }
requests-modify-submit = Modificar
requests-modify-explains = O que ficar vazio não muda.

## Depuração ADB

requests-adb-debugging = Alterar depuração ADB
requests-adb-debugging-none = Não é possível alterar a depuração ADB em nenhum destes emuladores.
requests-adb-debugging-title = Alterar a depuração ADB de { $of }
requests-adb-debugging-submit = Alterar
requests-adb-debugging-explains = Aplicativos, comandos adb e o estado “Pronto” precisam dela; os emuladores novos do LDPlayer 14 vêm com ela desativada. O LDPlayer abre a porta dela para todas as redes em que a estação está: mantenha-a atrás do firewall.

## Clonar

requests-clone = Clonar
requests-clone-none = Nenhum destes emuladores pode ser clonado.
requests-clone-title = Clonar { $of }
requests-clone-explains = O clone tem os mesmos aplicativos e dados. Ocupa tanto espaço em disco quanto o original e leva alguns minutos.

## Fazer backup

requests-backup = Fazer backup
requests-backup-none = Não é possível fazer backup de nenhum destes emuladores.
requests-backup-title = Fazer backup de { $of }
requests-backup-explains = Grava o emulador em um arquivo na estação: muitas vezes mais de 1 GB e alguns minutos.
requests-backup-explains-many = Cada um recebe um arquivo próprio, com nome formado pelo título, pelo número e pela data de hoje.

## Restaurar

requests-restore = Restaurar
requests-restore-none = Nenhum destes emuladores pode ser restaurado.
requests-restore-title = Restaurar { $of } de um backup?
requests-restore-explains = Tudo o que há nele é substituído pelo conteúdo do backup. O que há nele agora se perde.
requests-restore-explains-many = Todos são substituídos pelo mesmo backup.

## Restaurar configurações

requests-restore-config = Restaurar configurações
requests-restore-config-none = Não é possível restaurar as configurações de nenhum destes emuladores.
requests-restore-config-title = Restaurar as configurações de { $of }?
requests-restore-config-explains = Repõe a última cópia válida do arquivo de configuração. As configurações alteradas desde essa cópia se perdem; aplicativos e dados permanecem.

## Excluir

requests-delete = Excluir
requests-delete-none = Nenhum destes emuladores pode ser excluído.
requests-delete-title = Excluir { $of }?
requests-delete-explains = Excluído na estação com tudo o que contém: aplicativos, contas, arquivos. Isso não pode ser desfeito.

## Criar

requests-create = Criar
requests-create-menu = Criar emuladores
requests-create-title = Criar emuladores em { $of }
requests-create-explains = O que ficar vazio usa o padrão do LDPlayer.

## Configurações globais

requests-global-settings = Alterar configurações globais
requests-global-settings-menu = Configurações globais
requests-global-settings-title = Configurações globais de { $of }
requests-global-settings-submit = Alterar
requests-global-settings-explains = Valem para todos os emuladores desta estação. Os que estão rodando usam as novas configurações a partir do próximo início.

## Organizar janelas

requests-arrange-windows = Organizar janelas
requests-arrange-windows-title = Organizar as janelas em { $of }?
requests-arrange-windows-explains = O LDPlayer dispõe as janelas de todos os emuladores lado a lado na área de trabalho da estação.
requests-restart-windows = Reiniciar o Windows
requests-restart-windows-title = Reiniciar o Windows em { $of }?
requests-restart-windows-explains = O Windows encerra todos os programas imediatamente, sem perguntar: o que o Android ainda não gravou em disco se perde. Ele desliga 30 segundos depois que você confirma; até lá, “Cancelar” desfaz isso. É considerado concluído quando o Windows, a área de trabalho e o LDPlayer voltam. Se o Windows não fizer logon sozinho, ninguém terá sessão aberta depois, e nenhum emulador poderá ser iniciado até que alguém faça logon.
requests-shut-down = Desligar
requests-shut-down-title = Desligar { $of }?
requests-shut-down-explains = O Windows encerra todos os programas imediatamente, sem perguntar: o que o Android ainda não gravou em disco se perde. Ele desliga 30 segundos depois que você confirma; até lá, “Cancelar” desfaz isso. Depois, a estação é mostrada como desligada, e não como defeituosa.
requests-wake = Acordar
requests-wake-title = Acordar { $of }?
requests-wake-explains = Um pacote é enviado à rede deste computador. Ele acorda uma máquina desligada se o Wake-on-LAN estiver ativado no firmware e no driver do adaptador de rede dela. É considerado concluído quando a máquina responde.
requests-give-desktop-back = Devolver a área de trabalho
requests-give-desktop-back-title = Devolver a área de trabalho em { $of }?
requests-give-desktop-back-explains = A Área de Trabalho Remota tira a área de trabalho da tela da própria máquina e, quando é fechada, a deixa sem ser desenhada: os emuladores lá ficam pretos. Isto a leva de volta à própria tela (tscon) e encerra uma conexão de Área de Trabalho Remota com ela. Em uma máquina sem monitor, é possível que os emuladores ainda não desenhem nada.

## Encerrar serviço VirtualBox

requests-end-vbox = Encerrar serviço VirtualBox
requests-end-vbox-title = Encerrar o serviço VirtualBox do LDPlayer em { $of }?
requests-end-vbox-submit = Encerrar o serviço
requests-end-vbox-explains = Todos os emuladores rodando lá são encerrados junto, imediatamente: o que o Android ainda não gravou em disco se perde. O LDPlayer inicia o serviço de novo com o próximo emulador.

## Por que o estado de um emulador não permite uma solicitação

requests-running-already = Já está rodando.
requests-starting-already = Já está iniciando.
requests-stuck-restart = Travou ao iniciar: pare-o ou reinicie-o.
requests-window-open-restart = A janela dele ainda está aberta: pare-o ou reinicie-o.
requests-answers-restart = O Android ainda responde: pare-o ou reinicie-o.
requests-running-stop-first = Está rodando: pare-o primeiro.
requests-starting-stop-first = Está iniciando: pare-o primeiro.
requests-stuck-stop-first = Travou ao iniciar: pare-o primeiro.
requests-window-open-stop-first = A janela dele ainda está aberta: pare-o primeiro.
requests-answers-stop-first = O Android ainda responde: pare-o primeiro.
requests-unclear-stop-first = Não está claro se está parado: pare-o primeiro.
requests-stopped-start-first = Está parado: inicie-o primeiro.
requests-android-not-up = O Android ainda não carregou.
requests-android-stuck = O Android não carrega: reinicie-o primeiro.
requests-machine-gone = A máquina virtual dele não existe mais: reinicie-o primeiro.
requests-waits-for-answer = Aguardando a resposta à última solicitação.
requests-busy = Outra coisa está usando este emulador.
requests-already-queued = “{ $action }” já está na fila para este emulador.
requests-already-running = “{ $action }” está em curso neste emulador.
requests-already-queued-cancel = “{ $action }” já está na fila para este emulador. Cancele primeiro.
requests-already-running-cancel = “{ $action }” está em curso neste emulador. Cancele primeiro.

## O que não foi enviado

requests-not-sent-to-all =
    { $action }: { $missing } de { $asked } solicitações não enviadas, em { $workstations ->
        [1] uma estação
       *[other] { $workstations } estações
    }. { $first }: { $reason }
requests-not-sent-to-any =
    { $action }: não foi enviado a { $emulators ->
        [1] este emulador
       *[other] nenhum dos { $emulators } emuladores
    }. { $reason }
requests-not-sent = { $action }: não foi enviado a { $missing } de { $emulators } emuladores. { $reason }
requests-gone = { $title } não existe mais em { $name } como nº { $index }.
