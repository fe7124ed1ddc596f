### Como uma operação terminou e o que aconteceu com o emulador, que aparece ao lado da frase.

results-both = { $first } { $then }
results-nothing-sent = { $why } Nada foi enviado.
results-next-step-not-sent = { $why } A próxima etapa não foi enviada.
results-not-sent-again = { $why } O comando não será reenviado.
results-not-seen = O comando foi enviado, mas não foi possível ver o resultado. { $why }
results-cancelled = Cancelado antes de qualquer envio.
results-cancelled-sent = Você parou de esperar. O comando já tinha sido enviado e ainda pode ter efeito; a lista mostra o resultado.
results-emulator-busy = Outra operação está usando este emulador; espere por ela ou cancele-a primeiro.
results-closed-under-way = O LDFleet foi fechado enquanto isso estava em curso; pode ter acontecido ou não: confira a lista de emuladores.
results-closed-before = O LDFleet foi fechado antes do envio: nada aconteceu.

## O emulador antes do envio

results-no-emulator = Não existe mais um emulador com o índice { $index }; nada foi enviado.
results-other-title = O índice { $index } agora é “{ $found }”, e não “{ $expected }”; nada foi enviado.
results-must-be-stopped = Está { $health } e, para isso, precisa estar parado. Nada foi enviado: pare-o primeiro.
results-must-run = Está parado e, para isso, precisa estar rodando. Nada foi enviado: inicie-o primeiro.
results-android-must-run = Está { $health } e, para isso, o Android precisa estar em execução nele. Nada foi enviado.
results-adb-off = A depuração ADB está desativada em suas configurações, e o LDFleet não conseguiria ver o resultado. Nada foi enviado: pare-o, ative a depuração ADB e inicie-o de novo.
results-android-not-known = Não se sabe se o Android nele responde. { $why } Nada foi enviado: tente de novo daqui a pouco.
results-android-silent = O Android nele não responde no momento. Nada foi enviado: tente de novo daqui a pouco ou reinicie-o.
results-multi-instance = A janela de multi-instância do LDPlayer (LDMultiPlayer, { $image }) está aberta em { $name }. Ela gravaria a lista antiga de volta. Nada foi enviado: feche essa janela primeiro.
results-no-room-emulator = A unidade { $drive }: de { $name } tem { $free } livres, e mais um emulador precisa de pelo menos { $gigabytes } GB. Nada foi enviado: libere espaço primeiro.
results-no-room-clone = A unidade { $drive }: de { $name } tem { $free } livres, e um clone precisa de pelo menos { $gigabytes } GB. Nada foi enviado: libere espaço primeiro.
results-no-room-backup = A unidade { $drive }: de { $name } tem { $free } livres, e um backup precisa de pelo menos { $gigabytes } GB. Nada foi enviado: libere espaço primeiro.
results-no-room-restored = A unidade { $drive }: de { $name } tem { $free } livres, e um emulador restaurado precisa de pelo menos { $gigabytes } GB. Nada foi enviado: libere espaço primeiro.
results-title-taken = O emulador { $index } em { $name } já tem o título “{ $title }”. Nada foi enviado: escolha outro.
results-title-letters = O Windows em { $name } (página de código { $page }) não tem letras para “{ $lacking }”: o emulador apareceria na lista com pontos de interrogação. Nada foi enviado: escolha outro título.

## O que o LDPlayer recusou

results-refused-start = O LDPlayer se recusou a iniciá-lo: { $reason }
results-refused-stop = O LDPlayer se recusou a pará-lo: { $reason }
results-refused-create = O LDPlayer se recusou a criá-lo: { $reason }
results-refused-clone = O LDPlayer se recusou a cloná-lo: { $reason }
results-refused-rename = O LDPlayer se recusou a renomeá-lo: { $reason }
results-refused-delete = O LDPlayer se recusou a excluí-lo: { $reason }
results-refused-settings = O LDPlayer se recusou a alterar as configurações: { $reason }
results-refused-install = O LDPlayer se recusou a instalar um aplicativo nele: { $reason }
results-refused-uninstall = O LDPlayer se recusou a remover um aplicativo dele: { $reason }
results-refused-start-app = O LDPlayer se recusou a iniciar o aplicativo nele: { $reason }
results-refused-stop-app = O LDPlayer se recusou a parar o aplicativo nele: { $reason }
results-refused-property = O LDPlayer se recusou a definir uma propriedade dele: { $reason }
results-refused-location = O LDPlayer se recusou a mudar a localização dele: { $reason }
results-refused-backup = O LDPlayer se recusou a fazer o backup dele: { $reason }
results-refused-restore = O LDPlayer se recusou a restaurá-lo: { $reason }
results-refused-command = O LDPlayer recusou o comando: { $reason }

## Uma conexão que caiu depois do envio

results-lost-start = A conexão com { $name } caiu depois que o início foi enviado; ele não será reenviado.
results-lost-stop = A conexão com { $name } caiu depois que a parada foi enviada; ela não será reenviada.
results-lost-create = A conexão com { $name } caiu depois que a criação foi enviada; ela não será reenviada.
results-lost-clone = A conexão com { $name } caiu depois que a clonagem foi enviada; ela não será reenviada.
results-lost-rename = A conexão com { $name } caiu depois que o novo título foi enviado; ele não será reenviado.
results-lost-delete = A conexão com { $name } caiu depois que a exclusão foi enviada; ela não será reenviada.
results-lost-settings = A conexão com { $name } caiu depois que a alteração das configurações foi enviada; ela não será reenviada.
results-lost-install = A conexão com { $name } caiu depois que a instalação foi enviada; ela não será reenviada.
results-lost-uninstall = A conexão com { $name } caiu depois que a remoção foi enviada; ela não será reenviada.
results-lost-start-app = A conexão com { $name } caiu depois que o início do aplicativo foi enviado; ele não será reenviado.
results-lost-stop-app = A conexão com { $name } caiu depois que a parada do aplicativo foi enviada; ela não será reenviada.
results-lost-property = A conexão com { $name } caiu depois que a propriedade foi enviada; ela não será reenviada.
results-lost-location = A conexão com { $name } caiu depois que a localização foi enviada; ela não será reenviada.
results-lost-backup = A conexão com { $name } caiu depois que o backup foi solicitado; ele não será reenviado.
results-lost-restore = A conexão com { $name } caiu depois que a restauração foi solicitada; ela não será reenviada.
results-lost-command = A conexão com { $name } caiu depois que o comando foi enviado; ele não será reenviado.
results-lost-adb = A conexão com { $name } caiu depois que o comando foi enviado; ele não será reenviado. O que ele fez não se sabe.
results-lost-vbox = A conexão caiu depois que o comando foi enviado. A lista mostrará o resultado.

## O que se viu do emulador depois

results-is-now = Agora está { $health }.
results-not-in-list = O emulador não está na lista agora.
results-index-has-title = O índice dele agora é “{ $title }”.
results-not-looked-at = Ainda não foi possível olhar o estado dele.
results-disappeared = Durante a espera, ele desapareceu da lista.
results-became = Durante a espera, o índice dele passou a ser “{ $title }”.
results-circuit-opened = Um circuito abriu durante a espera; o comando já tinha sido enviado. A lista mostrará o resultado.

## Iniciar

results-ran-already = Já estava rodando.
results-runs-unlisted = Já está rodando, embora a lista do LDPlayer não mostre isso.
results-cannot-start = Não pode ser iniciado como está ({ $health }). Nada foi enviado: pare-o primeiro ou encerre-o à força.
results-ready = Pronto após { $took }.
results-running = Rodando após { $took }. Não se sabe se o Android responde: { $why }
results-not-up = Não carregou em { $limit }; agora está { $health }.
results-no-window-desktop = O início foi passado à área de trabalho de { $user }, mas nenhuma janela abriu em { $limit }.
results-no-window = O início foi enviado, mas nenhuma janela abriu em { $limit }.
results-look-at-desktop = Olhe a área de trabalho de { $name }: veja se há alguma mensagem e se ainda há alguém com sessão aberta.
results-start-not-run = O início foi passado à área de trabalho, mas não foi executado. { $why }
results-command-not-run = O comando foi passado à área de trabalho, mas não foi executado. { $why }

## Parar, encerrar à força

results-stopped-already = Já estava parado.
results-stopped = Parado após { $took }.
results-forced-as-set = Não parou em { $limit } e foi encerrado à força, conforme definido para { $name }.
results-not-stopped = Não parou em { $limit }; agora está { $health }.
results-can-be-forced = É possível encerrá-lo à força.
results-told-on-desktop = O comando também foi dado na área de trabalho.
results-not-told-on-desktop = Não foi possível dar o comando na área de trabalho: { $why }
results-forced = Encerrado à força após { $took }.
results-outlives-force = Os processos dele receberam ordem de encerrar, mas após { $limit } ele está { $health }. Reinicie { $name } se continuar assim.
results-no-process = Nenhum processo dele foi encontrado em { $name }, por isso nada foi encerrado, mas após { $limit } ele está { $health }. Reinicie { $name } se continuar assim.

## O arquivo de configuração, ao iniciar ou encerrar à força

results-file-unreadable = Não foi possível ler o arquivo de configuração (linha { $line }, coluna { $column }: { $detail }), por isso nenhuma cópia dele foi guardada.
results-file-was-put-back = O arquivo de configuração tinha sido truncado; a última cópia válida foi reposta.
results-file-never-boots = O arquivo de configuração está truncado, como acontece quando o emulador é encerrado à força durante a gravação, e não há cópia dele: o emulador nunca iniciaria. Nada foi enviado. Restaure-o de um backup, ou exclua-o e clone outro.
results-file-put-back = O arquivo de configuração foi truncado com isso; a última cópia válida foi reposta.
results-file-no-copy = O arquivo de configuração foi truncado com isso, e não há cópia dele: o emulador não iniciará até ser restaurado de um backup.
results-file-not-checked = Não foi possível verificar se o arquivo de configuração está íntegro.

## Reparos

results-file-in-use = Está { $health }, e o LDPlayer grava este arquivo ao encerrar. Nada foi alterado: pare-o primeiro.
results-no-copy = Não há cópia do arquivo de configuração; nada foi alterado.
results-copy-in-place = A última cópia válida do arquivo de configuração está no lugar.
results-copy-unreadable = A cópia foi reposta, mas também não pode ser lida.
results-no-vbox = O serviço VirtualBox do LDPlayer não está em execução lá; nada foi encerrado.
results-vbox-runs-on = O serviço VirtualBox ainda está em execução { $limit } após a ordem de encerrar. Reinicie { $name }.
results-vbox-ended =
    O serviço VirtualBox foi encerrado; o LDPlayer o inicia de novo por conta própria. { $count ->
        [0] Nenhum emulador estava rodando.
        [1] Um emulador que estava rodando foi encerrado junto.
       *[other] { $count } emuladores que estavam rodando foram encerrados junto.
    } Encerre à força as janelas travadas e inicie os emuladores de novo.

## Janelas na área de trabalho

results-no-windows = Nenhum emulador está rodando lá, por isso não há janelas para organizar; nada foi enviado.
results-arranged-unseen = Daqui não dá para ver se as janelas foram organizadas.
results-arranged = O LDPlayer recebeu a ordem na área de trabalho de { $user }. Daqui não dá para ver onde as janelas estão agora.
results-not-arranged = O LDPlayer não tinha terminado { $limit } após a ordem; olhe a área de trabalho.
results-down-is-planned = Um reinício ou desligamento de { $name } já está agendado, por alguém de lá ou por um programa. Nada foi alterado.
results-taken-back = Desfeito antes de desligar: o Windows continua em execução.
results-restarted = O Windows, a área de trabalho e o LDPlayer voltaram após { $took }.
results-restarted-nobody = O Windows em { $name } voltou após { $took }, mas ninguém tem sessão aberta: nenhum emulador pode ser iniciado lá. Faça logon na máquina, conecte-se pela Área de Trabalho Remota ou configure o logon automático.
results-not-back = { $name } desligou e não voltou a responder em { $limit }. Olhe a tela dela: uma atualização ou uma pergunta antes de o Windows iniciar pode estar retendo-a.
results-back-without-ldplayer = O Windows em { $name } voltou, mas não foi possível listar o LDPlayer em { $limit }.
results-stayed-up = O Windows em { $name } continua em execução como antes, { $after } após a ordem. Uma atualização, uma política ou alguém de lá pode estar impedindo isso.
results-is-off = Está desligada: parou de responder após { $took }.
results-awake-already = Já está ligada; nada foi enviado.
results-no-hardware-address = Ainda não se sabe como acordar { $name }: o endereço do adaptador de rede dela é obtido enquanto ela está ligada. Ligue-a uma vez manualmente.
results-packet-not-sent = Não foi possível enviar deste computador o pacote que a acorda: { $reason }.
results-not-awake = O pacote foi enviado, mas { $name } não respondeu em { $limit }. O Wake-on-LAN precisa estar ativado no firmware e no driver do adaptador de rede dela, e o pacote só alcança máquinas na mesma rede que este computador.
results-awake = Está ligada e responde após { $took }.
results-not-listed-yet = Ainda não foi possível listar o LDPlayer.
results-nobody-yet = Ninguém tem sessão aberta em { $name } ainda, por isso nenhum emulador pode ser iniciado lá.
results-desktop-was-there = A área de trabalho de { $user } já está na tela da própria máquina; nada foi enviado.
results-no-desktop-to-give-back = Ninguém tem sessão aberta em { $name }, por isso não há área de trabalho a devolver.
results-desktop-given-back = A área de trabalho de { $user } está de novo na tela da própria máquina.
results-desktop-not-given-back = A área de trabalho de { $user } ainda não está na tela da própria { $name }. As edições do Windows sem Área de Trabalho Remota não têm o programa para isso (tscon).
