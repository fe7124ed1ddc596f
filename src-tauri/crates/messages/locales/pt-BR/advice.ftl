### O que fazer com o que um teste de conexão encontrou.

advice-zone = Depois do % de um endereço desses vem a interface deste computador atrás da qual está a estação: o número ou o nome que ela tem aqui, e não o que a própria estação mostra. Um endereço IPv4 não precisa disso.

advice-name-not-found = Computadores Windows fora de um domínio muitas vezes não são conhecidos pelo nome. Indique o endereço IP em vez dele ou registre o nome no serviço de nomes da sua rede.

advice-refused = A estação está lá, mas nada escuta nesta porta, ou um firewall recusa a conexão imediatamente. Em geral, o WinRM ainda não foi ativado lá.

advice-unreachable = Não voltou absolutamente nada. Ou a estação está desligada ou em suspensão (o Windows entra em suspensão após algum tempo sem ninguém, e o gerenciamento remoto não o mantém ativo; onde a placa de rede está configurada para Wake on LAN, ela pode ser acordada de outro lugar), ou o endereço dela é outro, ou um firewall descarta o que é enviado: o do próprio Windows faz isso em redes marcadas como públicas.

advice-certificate-changed = O certificado pode ter sido renovado, ou a estação reinstalada; ou há algo entre ela e este computador. Compare a impressão digital na própria estação antes de confiar no novo.

advice-certificate-issuer = Este computador não conhece os certificados que uma estação criou para si mesma. Compare a impressão digital com a que está na estação; se forem iguais, confie neste certificado: a partir daí, nenhum outro é aceito.

advice-certificate = Um novo certificado resolve isso. Confiar exatamente neste também resolve, depois de comparar a impressão digital com a que está na estação.

advice-kerberos = O Kerberos precisa de um tíquete do domínio neste computador, do nome de domínio completo da estação como endereço e de relógios em acordo. O NTLM não precisa de nada disso.

advice-quota = Há shells remotos ou comandos demais desta conta abertos, talvez deixados por outros programas. Eles terminam sozinhos quando não são usados; reiniciar o serviço os encerra imediatamente, e com eles os de todos os outros. Aumentar os limites só ajuda onde foram definidos abaixo dos que o Windows define.

advice-remote-management = O Windows responde, mas o gerenciamento remoto relata um erro próprio. Pode estar com pouca memória, sendo desligado ou danificado (WMI).

advice-shell = O Windows responde, mas o shell remoto não funciona. Ele pode estar com pouca memória, sendo desligado ou impedido de iniciar o cmd.exe por uma política ou um antivírus; ou falha um programa que é iniciado com cada cmd.exe (AutoRun).

advice-not-as-winrm = Algo responde nesta porta, mas não como o WinRM. Verifique se a porta é a do WinRM e se é alcançada pelo protocolo certo: 5985 para HTTP, 5986 para HTTPS.

advice-other-computer = O endereço pode ter sido dado a outro computador, pelo roteador (DHCP) ou pelo serviço de nomes. Corrija o endereço, dê a cada estação um endereço fixo ou use o nome dela. Se o computador foi renomeado ou reinstalado, informe na estação que ele é o certo.

advice-ldplayer-hangs = O programa do LDPlayer foi iniciado e não terminou. Em geral, uma janela do LDPlayer espera uma resposta na área de trabalho, ou o serviço VirtualBox dele está travado.

advice-tls-too-old = O Windows 7 e o Server 2008 R2 só falam TLS 1.0 até que o 1.2 seja ativado; nos mais novos, alguém o desativou. Outro certificado ou outro ouvinte não muda nada. Com HTTP, o logon criptografa o que é enviado, sem TLS.

advice-tls-no-cipher = Políticas de grupo e ferramentas de proteção restringem as cifras do Windows. Precisa restar pelo menos uma cifra ECDHE com AES-GCM ou ChaCha20, e uma que combine com a chave do certificado (RSA ou ECDSA).

advice-tls-not-https = O WinRM escuta com HTTP na porta 5985 e com HTTPS na porta 5986, e nesta só depois que foi criado um ouvinte com certificado. Escolha a porta correspondente, ou HTTP.

advice-tls-closed = O ouvinte pode não ter mais certificado (foi excluído ou expirou), ou ter um sem a chave privada. Algo no caminho, como um firewall, também pode ter fechado a conexão.

advice-tls-other = Algo escuta lá, mas não fala HTTPS como deveria. Os detalhes trazem o que foi respondido.

advice-slow = O Windows e o shell remoto funcionam, mas cada programa demora a iniciar. Em geral, um antivírus examina cada início, o disco está lento ou quase cheio, ou há emuladores demais rodando. Exclua a pasta do LDPlayer da verificação do antivírus e veja o que está ocupado.

advice-not-winrm = Outro programa ocupa esta porta, ou o WinRM parou enquanto o Windows ainda reserva a porta para ele. O WinRM escuta na 5985 para HTTP e na 5986 para HTTPS, a menos que isso tenha sido alterado.

advice-password-microsoft = O Windows só aceita a senha de uma conta da Microsoft pela rede depois que ela foi usada na própria máquina, e nunca um PIN ou outra forma de entrada do Windows Hello. Uma conta da própria estação, criada para o LDFleet, é a opção mais segura.

advice-password-entra = Contas do Entra ID (Azure AD) não podem fazer logon com NTLM, a autenticação usada aqui. Crie uma conta da própria estação para o LDFleet.

advice-password-own = O nome, a senha ou o estado da conta está errado. Esta é uma conta da própria estação; uma de domínio é escrita DOMÍNIO\usuário. Em cada estação, uma conta dessas pode ter outra senha. Contas sem senha e contas da Microsoft só com PIN não podem fazer logon pela rede.

advice-password-mail = O domínio, o nome, a senha ou o estado da conta está errado; o administrador do domínio pode ver qual. Se este for o endereço de e-mail de uma conta da Microsoft, escreva MicrosoftAccount\ antes dele.

advice-password-domain = O nome antes da barra invertida, a conta, a senha ou o estado dela está errado. Antes da barra invertida vem um domínio, cujo administrador pode ver mais, ou o nome da própria estação no caso de uma conta dela (.\usuário também serve).

advice-offer-basic = O WinRM de lá não oferece Basic, a autenticação escolhida. O NTLM funciona sem nenhuma alteração na estação.

advice-offer-negotiate = O WinRM de lá não oferece a autenticação usada aqui. Não é preciso ativar AllowUnencrypted: o logon criptografa o que é enviado.

advice-access-denied = A senha está certa, mas a conta não pode usar o shell remoto. O Windows só o abre para administradores; e, em computadores fora de um domínio, ele retira pela rede os direitos dos administradores locais, a menos que seja instruído a não fazê-lo.

advice-no-ldplayer = O LDPlayer não estava em execução, nem registrado, nem em uma de suas pastas usuais. Se estiver instalado em outro lugar, indique o caminho do ldconsole.exe; iniciar o LDPlayer uma vez facilita encontrá-lo.

advice-other-path = Escolha um dos caminhos encontrados e teste de novo.

advice-other-data-folder = Escolha a pasta encontrada, ou corrija a pasta de dados no formulário da estação, e teste de novo.

advice-no-listing = O programa está lá, mas não lista os emuladores. Pode ser de uma versão anterior à 9, estar danificado ou ter a execução impedida por um antivírus.

advice-no-desktop = Os emuladores desenham na área de trabalho de um usuário com sessão aberta; sem uma, parecem iniciar e o Android nunca carrega. Faça logon na máquina ou pela Área de Trabalho Remota: desconectar depois (sem fazer logoff) não afeta os emuladores rodando. Para que o Windows faça logon sozinho após reiniciar, use o Autologon da Microsoft; a senha pode então ser lida por todos os administradores da estação.

advice-plain-desktop-user = O LDPlayer pede direitos de administrador ao iniciar. Torne administrador o usuário da área de trabalho ou deixe um administrador fazer logon lá.

advice-without-screen = Em máquinas sem monitor e em servidores, já se viu o Android carregar só em uma área de trabalho conectada pela Área de Trabalho Remota. Conecte-se a ela dessa forma, inicie os emuladores e desconecte depois (não faça logoff); ou ligue um monitor ou um plugue simulador (dummy plug).

advice-autorun = Isso está definido no Registro como AutoRun do Command Processor, por exemplo pelo conda, pelo clink ou por um script. HKCU é o da conta com que o LDFleet faz logon. Remova-o se ninguém precisar dele lá, ou faça com que não exiba nada.

advice-wrong-clock = Com relógios tão diferentes, os logons em um domínio falham e os certificados parecem expirados ou ainda não válidos. Um dos dois relógios está errado: olhe primeiro o deste computador.

advice-full-disk = Um novo emulador ocupa vários gigabytes e cada um cresce com o uso; com o disco cheio, eles param de funcionar e as configurações podem se perder. Remova emuladores ou backups desnecessários.

advice-other-adb = Faça com que todos os programas dessa estação usem o mesmo adb, de preferência o do próprio LDPlayer: { $path }. Bots e outros emuladores geralmente têm uma configuração para isso.
