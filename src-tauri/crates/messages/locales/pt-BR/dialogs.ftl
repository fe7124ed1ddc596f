### Os diálogos que perguntam antes do envio: campos, o que fica de fora e botões.

dialogs-cancel = Cancelar
dialogs-close = Fechar
dialogs-asking = Perguntando…
dialogs-copy = Copiar
dialogs-copied = Copiado
dialogs-press-copy = Pressione Ctrl C
dialogs-yes = Sim
dialogs-no = Não
dialogs-on = Ativado
dialogs-off = Desativado
dialogs-unchanged = Sem alteração
dialogs-default = Padrão do LDPlayer
dialogs-reading-values = Lendo os valores possíveis…

## A digitar antes de destruir algo

dialogs-type-title = Digite o título para confirmar:
dialogs-type-number = Digite quantos são para confirmar:
dialogs-type-first = Digite “{ $expected }” primeiro.

## De emuladores

dialogs-gone = Não existe mais.
dialogs-nothing-to-do = Não resta nada a fazer.
dialogs-workstation-gone = uma estação que não existe mais
dialogs-earlier-waits = Uma solicitação anterior ainda aguarda resposta.
dialogs-folder = Pasta na estação
dialogs-folder-hint = Caminho completo
dialogs-clone-title = Título do clone
dialogs-clone-fresh = Novos identificadores (IMEI, endereço MAC etc.), para que os aplicativos vejam outro dispositivo
dialogs-adb-debugging = Depuração ADB
dialogs-emulators = Emuladores
dialogs-all-take-part =
    { $emulators ->
        [1] Um emulador:
       *[other] { $emulators } emuladores:
    }
dialogs-some-left-out =
    { $taking } de { $emulators } emuladores; { $left ->
        [1] um fica de fora:
       *[other] { $left } ficam de fora:
    }
dialogs-progress = Progresso

## De estações

dialogs-start-queue = Cada estação inicia ao mesmo tempo só quantos suas configurações permitem; os demais aguardam na fila dela.
dialogs-workstations-left-out =
    { $workstations ->
        [1] Uma estação fica de fora:
       *[other] { $workstations } estações ficam de fora:
    }
dialogs-left-out = Estações que ficam de fora
dialogs-created-on-each =
    { $each ->
        [1] Um em cada uma das { $workstations } estações.
       *[other] { $each } em cada uma das { $workstations } estações.
    } Um número já ocupado em uma delas é pulado nela.
dialogs-ends-none = Nenhum emulador estava rodando em { $on } na última leitura.
dialogs-ends =
    Conforme a última leitura, isso encerra { $ends ->
        [1] um emulador
       *[other] { $ends } emuladores
    }, { $up } com o Android carregado.
dialogs-ends-operations =
    { $operations ->
        [1] Uma operação em curso lá será interrompida.
       *[other] { $operations } operações em curso lá serão interrompidas.
    }

## Títulos

dialogs-title = Título
dialogs-title-hint = Como o LDPlayer o mostra
dialogs-how-many = Quantos
dialogs-titles-two = { $first } e { $last }
dialogs-titles-many = { $first }, { $second } … { $last }

## Configurações de um emulador

dialogs-cpus = Núcleos do processador
dialogs-memory = Memória
dialogs-megabytes = { $memory } MB
dialogs-root = Root
dialogs-auto-rotate = Girar com o aplicativo
dialogs-lock-window = Tamanho fixo da janela
dialogs-phone-number = Número de telefone
dialogs-device = Dispositivo
dialogs-as-entered = Como inserido aqui
dialogs-manufacturer = Fabricante
dialogs-model = Modelo
dialogs-screen = Tela
dialogs-width = Largura
dialogs-height = Altura
dialogs-dpi = Dpi

## Identificadores de um emulador

dialogs-identifiers = Identificadores
dialogs-identifiers-none = nenhum informado
dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto ou 15 dígitos
dialogs-sim-serial = Número de série do SIM
dialogs-sim-serial-hint = auto ou 20 caracteres
dialogs-android-id = Id do Android
dialogs-android-id-hint = auto ou 16 dígitos hexadecimais
dialogs-mac = Endereço MAC
dialogs-mac-hint = auto ou 12 dígitos hexadecimais
dialogs-all-auto = Tudo auto
dialogs-clear = Limpar

## Configurações de todos os emuladores de uma estação

dialogs-fps = Quadros por segundo
dialogs-fps-hint = De 0 a 60; vazio: sem alteração
dialogs-audio = Som
dialogs-fast-play = Jogo rápido
dialogs-clean-mode = Modo limpo (sem anúncios)
dialogs-for-whom = Para
dialogs-for-selected =
    { $emulators ->
        [1] O emulador selecionado
       *[other] Os { $emulators } emuladores selecionados
    }
