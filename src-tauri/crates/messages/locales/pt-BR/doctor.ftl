### O teste de conexão.

doctor-open-circuits = Circuitos abertos: { $layers }. Nada mais é enviado a esta estação enquanto isso; este teste passa por eles porque você o pediu, e não altera nenhum.

## Como está uma etapa

doctor-waiting = Aguardando
doctor-waiting-explain = Ainda não testada.
doctor-testing = Testando
doctor-testing-explain = Sendo testada.
doctor-passed = Passou
doctor-passed-explain = Funciona como deveria.
doctor-warning = Alerta
doctor-warning-explain = Funciona, mas algo pode não funcionar.
doctor-failed = Falhou
doctor-failed-explain = Não funciona.
doctor-skipped = Pulada
doctor-skipped-explain = Não testada.

## O que um teste mostrou

doctor-progress = Testando: { $done } de { $steps } etapas concluídas
doctor-cancelled = Cancelado
doctor-does-not-work = Não funciona: { $step }
doctor-works-with-warnings =
    Funciona, com { $warnings ->
        [1] um alerta
       *[other] { $warnings } alertas
    }
doctor-works-as-far-as-tested = Funciona até onde foi possível testar
doctor-works = Tudo funciona
doctor-not-closed = Não foi possível fechar o teste: { $reason }

## O diálogo

doctor-title = Teste de conexão: { $name }
doctor-beginning = Começando…
doctor-report = Relatório
doctor-copy-report = Copiar relatório
doctor-copied = Copiado
doctor-record = Gravar respostas…
doctor-record-explain = Para os desenvolvedores do LDFleet: o que o Windows responde, sem nomes. Você vê tudo antes de salvar.
doctor-cancel = Cancelar o teste
doctor-cancelling = Cancelando…
doctor-again = Testar de novo
doctor-close = Fechar

## Uma etapa

doctor-details = Detalhes
doctor-hide = Ocultar
doctor-show-details-of = Mostrar os detalhes de { $step }
doctor-hide-details-of = Ocultar os detalhes de { $step }
doctor-accept-explain = A partir de agora, { $stranger } é o esperado neste endereço
doctor-accept = Aceitar este computador
doctor-lowers-security = Reduz a segurança.
doctor-powershell = PowerShell como administrador, na estação

## O certificado

doctor-certificate = O certificado da estação
doctor-certificate-changed = Não é o que você aceitou. Se ninguém o renovou, outro computador pode estar interceptando a conexão.
doctor-certificate-accepted = Aceito
doctor-certificate-now = Agora
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = Emitido para
doctor-certificate-issued-by = Emitido por
doctor-certificate-subject = { $subject } ({ $names })
doctor-certificate-itself = autoassinado
doctor-certificate-valid = Válido
doctor-certificate-from-to = de { $from } a { $to }
doctor-certificate-compare = Compare a impressão digital com a que está na própria estação. Depois que você confiar nele, nenhum outro certificado é aceito para esta estação.
doctor-certificate-trust = Confiar neste certificado

## Onde o LDPlayer foi encontrado

doctor-installs =
    { $places ->
        [1] O LDPlayer foi encontrado aqui
       *[other] O LDPlayer foi encontrado em vários lugares
    }
doctor-install-data = Seus dados:
doctor-install-in-use = em uso
doctor-install-use = Usar este
doctor-install-use-path = Usar { $path }

## As respostas gravadas

doctor-recording = Gravando respostas: { $done } de { $total } perguntas. Nada é alterado na estação.
doctor-recorded = Isto é tudo o que será salvo. Nomes, números e endereços de pessoas, computadores e redes foram substituídos; veja se mesmo assim restou algum. O LDFleet não envia isto a lugar nenhum.
doctor-recorded-answers = Respostas gravadas
doctor-save-as = Salvar como
doctor-save = Salvar
doctor-saved = Salvo: { $path }

## As etapas

doctor-step-name = Nome
doctor-step-connection = Conexão
doctor-step-certificate = Certificado
doctor-step-winrm = WinRM
doctor-step-login = Logon
doctor-step-computer = Computador
doctor-step-permission = Permissão
doctor-step-shell = Shell remoto
doctor-step-code-page = Página de código
doctor-step-ldplayer = LDPlayer
doctor-step-listing = Lista de emuladores
doctor-step-desktop = Área de trabalho
doctor-step-adb = adb
doctor-step-clock = Relógio
doctor-step-disk = Espaço em disco

## Por que nada foi gravado

doctor-nobody-to-record = Ninguém fez logon.
doctor-recorded-without-faults = As respostas são gravadas após um teste sem nenhum defeito. Nada foi gravado.
doctor-nothing-answered = Nada foi gravado: nada foi respondido.
doctor-name-left = Nada foi gravado: ainda se lê um nome na resposta a { $question }.
doctor-not-recorded = Nada foi gravado: { $reason }.
doctor-round-title = Conexões de { $names }
doctor-round-progress = { $over } de { $workstations } testadas
doctor-round-over =
    Todas as { $workstations } testadas: { $failed ->
        [0] nenhum defeito foi encontrado.
        [1] uma não funciona.
       *[other] { $failed } não funcionam.
    }
doctor-round-list = Estações
doctor-round-cancel = Parar de testar
