reach-open-desktop = Abrir área de trabalho
reach-open-desktop-title = Abrir a área de trabalho de { $of }?
reach-open-desktop-explains = A Área de Trabalho Remota tira a área de trabalho da tela da própria máquina. Os emuladores continuam rodando enquanto você está conectado e depois que se desconecta; fazer logoff lá encerra todos eles. Depois que você se desconecta, nada é desenhado lá, e nenhum emulador carrega até que alguém se conecte de novo ou a área de trabalho seja devolvida à própria tela.
reach-open-desktop-password = O Windows pede nome e senha; o LDFleet não repassa nenhum dos dois. A Área de Trabalho Remota precisa estar ativada lá (porta 3389); edições como a Home não a têm.
reach-open-desktop-many =
    { $workstations ->
        [1] Uma janela se abre.
       *[other] { $workstations } janelas se abrem de uma vez.
    }
reach-open-desktop-needs-back = Quando terminar: “Devolver a área de trabalho”, aqui ou no menu.
reach-open-desktop-most = No máximo { $most } de uma vez: selecione menos.
reach-no-desktop-program = Nenhum programa para a Área de Trabalho Remota foi encontrado neste computador. Instale o Remmina ou o FreeRDP, ou conecte-se a { $address } com um programa seu.
reach-no-desktop-program-windows = A Área de Trabalho Remota (mstsc.exe) não foi encontrada neste computador. Conecte-se a { $address } com um programa seu.
reach-not-started = Não foi possível iniciar { $program }: { $reason }.
reach-group-screen = Tela
reach-open-screen = Abrir tela (scrcpy)
reach-no-scrcpy = O scrcpy não foi encontrado neste computador. Instale-o de modo que fique no PATH ou conecte-se a { $address } com um programa seu.
reach-screen-gone = { $title } não está mais em { $name }.
reach-screen-stopped = { $title } não está rodando: inicie-o primeiro.
reach-screen-local = O adb de { $title } só escuta na própria { $name }, por isso não é possível alcançar a tela dele a partir daqui. Pare-o, escolha “Abrir conexão remota” para a depuração ADB nas configurações dele no LDPlayer e inicie-o de novo. Quem alcançar essa porta poderá então controlá-lo.
reach-screen-off = A depuração ADB de { $title } está desativada, por isso não é possível alcançar a tela dele. Pare-o, escolha “Abrir conexão remota” para a depuração ADB nas configurações dele no LDPlayer e inicie-o de novo.
reach-screen-unknown = Não se sabe se o adb de { $title } pode ser alcançado: as configurações dele ainda não foram lidas. Abra os detalhes dele e tente de novo.
reach-copy-adb = Copiar endereço ADB
reach-adb-not-copied = Este sistema não deixa o LDFleet copiar por conta própria: { $addresses }
