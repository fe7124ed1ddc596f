### LDPlayer: como está um emulador, o que respondeu, se as configurações chegaram aos arquivos.


## Como está um emulador, em uma frase: “Agora está …”

ldplayer-stopped = parado
ldplayer-starting = iniciando
ldplayer-booting = ligando
ldplayer-running = rodando
ldplayer-ready = pronto
ldplayer-lost = rodando, embora a lista não mostre isso
ldplayer-stuck = travado
ldplayer-zombie = reduzido a uma janela sem máquina virtual
ldplayer-unknown = em um estado que o LDFleet não conhece

## Por que recusou um comando, como fim de uma frase

ldplayer-said = “{ $line }”.
ldplayer-no-such-emulator = não há um emulador com este índice.
ldplayer-parameter-error = o LDPlayer não permite um dos valores.
ldplayer-usage = o LDPlayer não conhece o comando e exibiu seu modo de uso.
ldplayer-unknown-command = o LDPlayer não conhece o comando.
ldplayer-exit-code = terminou com o código de saída { $code }.
ldplayer-no-exit-code = terminou com um código de saída que não significa sucesso.

## Por que o adb não chegou ao dispositivo

ldplayer-adb-no-device = O adb não vê este emulador: o Android não carregou ou a depuração ADB está desativada em suas configurações.
ldplayer-adb-offline = O adb vê este emulador, mas ele não responde. Tente de novo daqui a pouco ou reinicie-o.
ldplayer-adb-unauthorized = O Android não aceitou a chave adb desta estação. Confirme-a na janela do emulador.
ldplayer-adb-refused = O LDPlayer não repassou o comando: { $reason }
ldplayer-adb-complained = O adb não deu resposta. Ele disse: { $line }

## As configurações em seus arquivos

ldplayer-screen = tela (largura, altura, dpi)
ldplayer-cores = número de núcleos
ldplayer-manufacturer = fabricante
ldplayer-model = modelo
ldplayer-phone-number = número de telefone
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = número de série do SIM
ldplayer-android-id = id do Android
ldplayer-mac = endereço MAC
ldplayer-rotation = rotação
ldplayer-fixed-window = janela fixa
ldplayer-root = root
ldplayer-fps = quadros por segundo
ldplayer-reduced-sound = som reduzido
ldplayer-clean-mode = modo limpo

## O que não chegou a um arquivo, como partes de “No arquivo de configuração: …, … e …”

ldplayer-differs = { $setting } com { $is } em vez de { $wanted }
ldplayer-empty = { $setting } sem valor (esperado: { $wanted })
ldplayer-missing = { $setting } não consta (esperado: { $wanted })
ldplayer-not-made-up = { $setting } não consta
ldplayer-still = { $setting } ainda com { $is }
ldplayer-memory-differs = memória com { $is } MB em vez de { $wanted } MB
ldplayer-memory-missing = memória não consta (esperado: { $wanted } MB)
ldplayer-off = { $setting } em “desativado” em vez de “ativado”
ldplayer-on = { $setting } em “ativado” em vez de “desativado”
ldplayer-on-missing = { $setting } não consta (esperado: “ativado”)
ldplayer-off-missing = { $setting } não consta (esperado: “desativado”)

## Qual observação diz como está um emulador. list2 é a lista do ldconsole.exe.

ldplayer-rule-answers-unlisted = O Android responde pelo adb embora a list2 não o mostre como rodando: a list2 o perdeu.
ldplayer-rule-nothing-there = A list2 mostra estado 0 e nem janela nem máquina virtual.
ldplayer-rule-window-just-opened = A janela acabou de abrir; a máquina virtual ainda não iniciou.
ldplayer-rule-window-without-machine = A janela está aberta há tempo demais sem máquina virtual: o serviço VirtualBox do LDPlayer pode estar travado.
ldplayer-rule-answers-early = O Android responde pelo adb; a list2 ainda não o mostra como iniciado.
ldplayer-rule-android-boots = A máquina virtual está em execução e o Android ainda não iniciou.
ldplayer-rule-android-never-started = A máquina virtual está em execução há tempo demais sem que o Android tenha iniciado.
ldplayer-rule-on-its-way = O LDPlayer está iniciando e ainda não há máquina virtual.
ldplayer-rule-answers = A list2 mostra estado 1 com janela e máquina virtual, e o Android responde pelo adb.
ldplayer-rule-not-asked = A list2 mostra estado 1 com janela e máquina virtual; não foi perguntado se o Android responde.
ldplayer-rule-no-answer-yet = A list2 mostra o Android como iniciado, cerca de 10 segundos antes de ele responder; ele ainda não responde.
ldplayer-rule-silent-for-long = A list2 mostra o Android como iniciado, e ele não responde pelo adb há tempo demais.
ldplayer-rule-machine-dead = A list2 mostra estado 1 e uma janela, mas a máquina virtual está morta: finalize o processo da janela e depois inicie.
ldplayer-rule-window-just-closed = A janela sumiu e a máquina virtual ainda existe, como por alguns segundos após sair.
ldplayer-rule-machine-outlives-window = A máquina virtual sobreviveu à janela por tempo demais.
ldplayer-rule-started-without-anything = A list2 mostra o Android como iniciado, sem janela nem máquina virtual; ele pode ter caído.
ldplayer-rule-no-window = A list2 mostra um emulador iniciando ou rodando, sem janela.
