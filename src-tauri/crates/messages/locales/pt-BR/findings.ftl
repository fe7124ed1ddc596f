### O que um teste de conexão encontrou em cada etapa.

findings-cancelled = Cancelado.
findings-no-answer = Não houve resposta em { $limit }.

## De fora

findings-address-unknown = O endereço não é conhecido.
findings-no-connection = Não há conexão.
findings-no-secure-connection = Não há conexão segura.
findings-no-certificate-over-http = Desnecessário com HTTP: o logon criptografa o que é enviado.
findings-is-address = { $host } é um endereço, por isso nenhum nome precisa ser resolvido.
findings-is-addresses = { $host } tem o endereço { $addresses }.
findings-port-answers = A porta { $port } responde.
findings-certificate-accepted = O certificado é aceito.
findings-sha256 = SHA-256 { $fingerprint }
findings-made-for = emitido para { $subject }
findings-accepted = Aceito: { $fingerprint }
findings-presented = Agora: { $fingerprint }
findings-winrm-answers = O WinRM responde em { $name }.
findings-winrm-asks = O WinRM responde em { $name } e pede um logon.
findings-offered = Oferecido: { $logins }
findings-not-winrm = Algo responde na porta { $port } de { $name }, mas não é o WinRM.
findings-http-answer = Status HTTP { $status }; Server: { $server }

## O logon

findings-winrm-not-reached = O WinRM não foi alcançado.
findings-no-password = A senha de { $account } não é conhecida. Insira-a para testar o resto.
findings-login-pending = Outras estações estão fazendo logon com a mesma conta neste momento, e só algumas podem fazê-lo ao mesmo tempo, para que uma senha errada não a bloqueie. Teste de novo daqui a pouco.
findings-refused-before = Esta senha de { $account } já foi recusada antes, por isso não é enviada de novo: o Windows bloqueia contas após algumas senhas erradas. Insira outra; ou, quando a conta estiver em ordem lá, escolha “Tentar novamente” em uma estação da lista que a use.
findings-logged-on = { $account } fez logon.
findings-password-refused = { $name } recusou a senha de { $account }.
findings-calls-itself = O computador que a recusou se identifica como { $computer }.
findings-password-meanwhile = Enquanto isso, a senha foi recusada em outro lugar ou substituída. Teste de novo.

## O computador e a conta

findings-nobody-logged-on = Ninguém fez logon.
findings-other-computer = É outro computador.
findings-may-manage = A conta pode gerenciar a estação.
findings-may-not-manage = A conta não pode gerenciar a estação.
findings-computer-unasked = O Windows não informa qual computador é este; o shell dele é consultado em vez disso.
findings-computer-unknown = O Windows não informa qual computador é este.
findings-computer = { $computer } responde.
findings-computer-of-domain = { $computer } responde, membro do domínio { $domain }.
findings-computer-of-workgroup = { $computer } responde, no grupo de trabalho { $workgroup }.

## O shell remoto

findings-shell = O shell remoto executa comandos.
findings-shell-too-slow = O shell remoto é lento demais.
findings-shell-does-not-work = O shell remoto não funciona.
findings-shell-slow = O shell remoto executa comandos. Os programas iniciam devagar lá: o que é executado antes de cada comando (AutoRun) demorou demais para ser consultado.
findings-shell-prints = O shell remoto executa comandos. Algo exibe “{ $line }” junto de cada um deles. O LDFleet distingue isso; outros programas talvez não.
findings-autorun = O shell remoto executa comandos. O AutoRun do cmd.exe exibe “{ $line }” junto de cada um deles. O LDFleet distingue isso; outros programas talvez não.
findings-autorun-of = AutoRun de { $hive }: { $what }
findings-no-autorun = O AutoRun não foi informado: { $reason }
findings-code-page = Os títulos e os programas do próprio Windows usam a página de código { $page }.
findings-code-pages = Os títulos usam a página de código { $titles }; a saída dos programas do próprio Windows, a { $programs }.
findings-no-code-page = A página de código não foi informada, por isso títulos com letras não latinas podem aparecer errados. Nada mais é afetado.

## LDPlayer

findings-ldplayer-not-found = O LDPlayer não foi encontrado.
findings-ldplayer-not-found-slow = O LDPlayer não foi encontrado onde o Windows pôde ser consultado; os programas iniciam devagar demais lá para consultar em toda parte.
findings-ldplayer-found = O LDPlayer foi encontrado: { $path }.
findings-several-ldplayers = Há { $places } instalações do LDPlayer. Escolha uma; aqui é testado { $path }.
findings-there = { $path } está lá.
findings-there-with-data = { $path } está lá; seus dados estão em { $folder }.
findings-data-elsewhere = { $path } está lá, mas seus dados estão em { $folder }, e não em { $taken }: as configurações não podem ser lidas ali.
findings-not-there = { $path } não existe, e o LDPlayer não foi encontrado em outro lugar.
findings-another-there = { $path } não existe, mas existe { $other }.
findings-others-there = { $path } não existe, mas há { $places } outras instalações do LDPlayer. Escolha uma; aqui é testado { $other }.
findings-also-there = Também lá: { $path }
findings-unusable = Não pode ser usado: { $path }: { $reason }
findings-letters-lost = Algumas letras do caminho se perderam, pois faltam na página de código do console; insira o caminho manualmente.
findings-registry-too-slow = { $whose }: demorou demais para ser consultado.
findings-registry-not-told = { $whose }: não foi informado: { $reason }.
findings-of-machine = Registro da máquina ({ $bits } bits)
findings-of-account = Registro da conta
findings-of-user = Registro do usuário { $number }
findings-folders-not-told = As pastas existentes lá não foram informadas: { $reason }.
findings-no-emulator = O LDPlayer responde; ainda não há nenhum emulador.
findings-emulators =
    { $emulators ->
        [1] O LDPlayer lista um emulador.
       *[other] O LDPlayer lista { $emulators } emuladores.
    }
findings-titles-damaged = { $count } Não foi possível ler letras de alguns títulos.
findings-rows-skipped = { $count } Não foi possível ler algumas linhas da lista.
findings-row = Linha { $line }: { $row } { $reason }

## A área de trabalho

findings-desktops-too-slow = Demorou demais para consultar quem está em cada área de trabalho.
findings-desktop = { $user } tem sessão aberta: é possível iniciar emuladores.
findings-other-user = O LDFleet faz logon como outro usuário, { $account }. Se faltarem emuladores na lista dele, faça-o usar a conta de { $user }.
findings-desktop-name-damaged = { $user } tem sessão aberta; letras do nome se perderam no caminho.
findings-desktop-no-administrator = { $user } tem sessão aberta, mas não é administrador: o Windows pede confirmação lá antes de deixar o LDPlayer iniciar, e ninguém responde.
findings-desktop-of-server = { $user } tem sessão aberta na tela da própria máquina, e este é um Windows Server: talvez o Android não carregue lá.
findings-desktop-without-monitor = { $user } tem sessão aberta na tela da própria máquina, e nenhum monitor está conectado: talvez o Android não carregue lá.
findings-session-disconnected = { $user }, sessão { $session }, desconectada
findings-session-console = { $user }, sessão { $session }, na máquina
findings-session-remote = { $user }, sessão { $session }, pela Área de Trabalho Remota

## O que mais importa

findings-other-adb = Há outro adb em execução lá além do adb do LDPlayer: { $path }. Se a versão dele for diferente da do LDPlayer, um encerra o servidor do outro, e os emuladores parecem não responder.
findings-own-adb = O adb do LDPlayer está em execução, e nenhum outro.
findings-no-adb = Nenhum adb está em execução ainda. O do próprio LDPlayer é iniciado quando um emulador é iniciado.
findings-adb-runs = { $path }, sessão { $session }
findings-adb-runs-somewhere = adb.exe, o Windows não informa onde, sessão { $session }
findings-no-time = O Windows não informou a hora.
findings-clock-ahead = O relógio de { $name } está { $size } adiantado em relação ao deste computador.
findings-clock-behind = O relógio de { $name } está { $size } atrasado em relação ao deste computador.
findings-clocks-agree = Os relógios estão de acordo.
findings-clocks-differ = Os relógios diferem em { $size }, o que não causa problemas.
findings-no-disk = O Windows não informa quanto espaço há para { $path }.
findings-disk = A unidade { $drive } tem { $free } livres.
findings-disk-full = A unidade { $drive } tem só { $free } livres, pouco para mais um emulador.
