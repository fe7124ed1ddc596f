### PowerShell oferecido para execução em uma estação: o que cada script faz e o que fica menos seguro com ele.

scripts-enable-remoting = Ativar o WinRM, com seu ouvinte e sua regra de firewall
scripts-enable-remoting-lowers = Depois disso, o Windows aceita gerenciamento remoto na porta 5985: de todas as redes em que está ou, nas redes marcadas como públicas, só da sub-rede local. Em um computador fora de um domínio, todo administrador local também passa a ter todos os direitos pela rede (o próprio Windows define LocalAccountTokenFilterPolicy); por isso, dê a cada estação uma senha diferente.

scripts-start-service = Iniciar o serviço WinRM, também após cada reinício

scripts-open-firewall = Liberar a porta no Firewall do Windows
scripts-open-firewall-lowers = Depois disso, todo computador da mesma sub-rede pode alcançar a porta. Indique o seu próprio endereço em vez de LocalSubnet para liberar só este computador.

scripts-show-listeners = Ver se o WinRM está em execução e em quais portas

scripts-keep-awake = Manter o Windows ativo enquanto estiver ligado na tomada

scripts-https-listener = Criar um novo certificado e fazer o WinRM escutar com ele por HTTPS
scripts-https-listener-lowers = Depois disso, todo computador da mesma sub-rede pode alcançar a porta. Um ouvinte HTTPS existente é substituído: o certificado dele muda para todos. O WinRM é ativado se não estava, também com sua porta usual 5985; fora de um domínio, os administradores locais passam a ter todos os direitos pela rede.

scripts-switch-tls-12-on = Ativar o TLS 1.2 (é preciso reiniciar o Windows)

scripts-show-ciphers = Ver quais cifras o Windows permite

scripts-show-fingerprint = Ver a impressão digital na própria estação, para compará-la

scripts-show-addresses = Ver o nome e os endereços da estação

scripts-show-account = Ver se a conta está habilitada, bloqueada ou expirada

scripts-show-domain-account = Ver se a conta do domínio está habilitada, bloqueada ou expirada

scripts-unlock-account = Desbloquear a conta, quando estiver claro por que foi bloqueada

scripts-make-account = Criar um administrador da estação para o LDFleet, chamado ldfleet
scripts-make-account-lowers = Quem souber a senha desta conta pode fazer tudo na estação. Dê a cada estação uma senha diferente.

scripts-offer-negotiate = Fazer o WinRM oferecer Negotiate, a autenticação usual

scripts-offer-basic = Fazer o WinRM oferecer Basic
scripts-offer-basic-lowers = A própria senha é enviada com cada solicitação e protegida só pelo HTTPS. Só contas da própria estação podem fazer logon assim. O NTLM é a opção mais segura.

scripts-full-token = Dar aos administradores locais todos os seus direitos pela rede (LocalAccountTokenFilterPolicy)
scripts-full-token-lowers = Depois disso, todo administrador local tem todos os direitos pela rede, como após Enable-PSRemoting. Quem souber a senha de um deles pode assumir o controle da estação; por isso, dê a cada estação uma senha diferente.

scripts-add-to-administrators = Tornar a conta administradora da estação
scripts-add-to-administrators-lowers = Depois disso, a conta pode fazer tudo na estação. O Windows só abre para administradores o shell remoto que o LDFleet usa.

scripts-restart-service = Encerrar todos os shells remotos reiniciando o WinRM

scripts-show-quotas = Ver quanto o WinRM permite: os limites dele e os de seus plug-ins

scripts-raise-quotas = Aumentar limites definidos abaixo dos que o Windows define

scripts-show-health = Ver se o Windows ainda tem memória e executa comandos

scripts-show-slowness = Ver quantos milissegundos um programa leva para iniciar e o que está ocupado

scripts-show-autorun = Ver o que o cmd.exe executa antes de cada comando (HKCU: o da conta que fez logon)

scripts-remove-autorun = Remover o AutoRun, depois de anotar qual era

scripts-show-adb = Ver qual adb está em execução e de onde

scripts-find-ldplayer = Procurar o LDPlayer em todos os discos (leva minutos)

scripts-list-there = Ver o que o LDPlayer responde na própria estação

scripts-show-users = Ver quem tem sessão aberta em uma área de trabalho

scripts-set-clock = Acertar o relógio da estação pela rede

scripts-show-disks = Ver quanto espaço há em cada disco
