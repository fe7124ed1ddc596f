### Como está uma estação: processadores, memória, discos e quem tem sessão aberta.


## O que alguém deveria olhar

vitals-busy = Os processadores estão acima de { $percent }% de uso há { $time }.
vitals-little-memory = Só { $free } de { $total } de memória estão livres.
vitals-little-disk = A unidade { $drive } tem só { $free } de { $total } livres.

## Se é possível iniciar emuladores

vitals-nobody = Ninguém tem sessão aberta, por isso nenhum emulador pode ser iniciado.
vitals-disconnected = A área de trabalho de { $name } está desconectada, por isso nenhum emulador pode ser iniciado.

## Por que algo não é conhecido

vitals-denied = O Windows não deixa a conta perguntar isso. A pergunta será repetida em uma hora.
vitals-missing = O Windows não responde a esta pergunta. Ela será repetida em uma hora.
vitals-slow = O Windows não respondeu a tempo. A pergunta será repetida em alguns minutos.

## Na janela

vitals-cpu = CPU
vitals-row-memory = RAM
vitals-memory = Memória
vitals-percent = { $percent }%
vitals-used-of = { $used } de { $total }
vitals-free-of = { $free } de { $total } livres
vitals-disk = Disco { $drive }
vitals-disk-ldplayer = Disco { $drive } (LDPlayer)
vitals-cpu-explain = Os processadores estiveram com { $percent }% de uso desde a leitura anterior.
vitals-memory-of = Memória em uso: { $used }
vitals-processors =
    { $processors ->
        [1] { $processors } processador
       *[other] { $processors } processadores
    }
vitals-windows = Windows
vitals-windows-10 = Windows 10, build { $build }
vitals-windows-11 = Windows 11, build { $build }
vitals-windows-server = Windows Server, build { $build }
vitals-ldplayer = LDPlayer
vitals-differs = { $version }, a maioria tem { $usual }
vitals-differs-explain =
    Esta estação tem o LDPlayer { $version }; { $count ->
        [1] 1 outra tem
       *[other] { $count } outras têm
    } { $usual }.
vitals-uptime = Ligada há
vitals-since = Desde { $time }
vitals-logged-on = Sessão aberta
vitals-logged-on-nobody = Ninguém
vitals-logged-on-somebody = Alguém
vitals-logged-on-left = { $name } (desconectado)
vitals-unknown = Não se sabe
vitals-unknown-yet = Ainda sem resposta
vitals-stale = Dados de { $time }
vitals-stale-because = Dados de { $time }. { $why }
vitals-hour-empty = Nada ainda: um valor é acrescentado a cada minuto.
vitals-hour-of = { $what } na última hora: de { $least } a { $most }%, { $now }% agora
vitals-no-start-word = Início impossível

## De um emulador

vitals-emulator-memory = Memória em uso
vitals-emulator-memory-none = Não está rodando
vitals-emulator-set = Definido
vitals-emulator-set-unknown = Arquivo de configuração ainda não lido
vitals-emulator-hardware =
    { $cpus ->
        [1] { $cpus } núcleo, { $memory }
       *[other] { $cpus } núcleos, { $memory }
    }
vitals-emulator-model = Modelo
vitals-emulator-root = Root
vitals-emulator-adb = ADB
vitals-on = Ativado
vitals-off = Desativado
vitals-adb-local = Nesta estação
vitals-adb-remote = Aberto a outros computadores
