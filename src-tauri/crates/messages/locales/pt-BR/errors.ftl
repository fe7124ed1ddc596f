### O que deu errado com uma estação e a saída.

errors-name-not-found = O nome de { $name } não foi encontrado. Verifique o endereço ou se este computador está na rede certa.

errors-connection-refused = { $name } recusou a conexão. Verifique a porta e se o WinRM está em execução lá (winrm quickconfig).

errors-unreachable = Não é possível alcançar { $name }. Verifique o endereço, a rede e a VPN.

errors-connect-timeout = { $name } não respondeu à conexão a tempo. Verifique se está ligada e ativa (o Windows entra em suspensão sozinho) e o firewall dela.

errors-connection-broken = A conexão com { $name } caiu. Se estiver reiniciando, ela voltará sozinha.

errors-no-answer = { $name } não respondeu a tempo. Verifique se está sobrecarregada ou travada e verifique a rede.

errors-certificate-changed = { $name } apresenta um certificado diferente do que foi aceito, por isso nada foi enviado. Aceito: { $pinned }. Agora: { $presented }. Se ele foi renovado lá, compare e aceite o novo; se não, pode haver alguém no caminho.

errors-certificate-changed-unknown = { $name } apresenta um certificado diferente do que foi aceito ({ $pinned }), por isso nada foi enviado. Teste a conexão para ver qual.

errors-certificate-expired = O certificado de { $name } expirou. Renove-o lá; se ainda for válido, acerte o relógio deste computador.

errors-certificate-not-yet-valid = O certificado de { $name } ainda não é válido. Acerte o relógio de lá e o deste computador.

errors-certificate-name = O certificado de { $name } é para um nome diferente do endereço nas configurações. Indique como endereço o nome que está no certificado ou aceite exatamente este certificado pela impressão digital.

errors-certificate-issuer = O certificado de { $name } não foi assinado por ninguém em quem este computador confie. Indique o arquivo da autoridade nas configurações ou aceite exatamente este certificado pela impressão digital.

errors-certificate-unacceptable = O certificado de { $name } não pode ser aceito; os detalhes dizem por quê. Substitua-o lá ou aceite exatamente este pela impressão digital.

errors-certificate-unchecked = O Windows ainda está verificando se o certificado de { $name } foi revogado, por isso nada foi enviado. Se isso continuar, a lista de certificados revogados que o certificado indica não pode ser alcançada a partir deste computador.

errors-http = O WinRM em { $name } respondeu com o erro HTTP { $status }. Verifique o serviço lá e os proxies no caminho.

errors-unreadable = { $name } enviou uma resposta que não pôde ser lida. Se acontecer de novo, verifique o que há no caminho até aqui.

errors-password-refused = { $name } recusou a senha. Nada mais é enviado para esta conta até que a senha seja inserida de novo.

errors-login-not-offered = O WinRM em { $name } não aceita este tipo de autenticação. Escolha outro nas configurações ou habilite-o lá (winrm get winrm/config/service/auth).

errors-ticket-refused = Não foi possível fazer logon em { $name } com Kerberos. Verifique se você fez logon no domínio (klist) e se o endereço é o nome pelo qual o domínio a conhece.

errors-other-mainboard = Um computador que também se chama { $found }, mas tem outra placa-mãe, responde no endereço de { $name }; por isso, nada foi enviado. Se for o certo (outro hardware, ou um clone que tomou o lugar dele), informe isso; se não, corrija o endereço.

errors-other-computer = { $found } responde no endereço de { $name }, onde antes respondia { $expected }; por isso, nada foi enviado. Se for o computador certo (renomeado ou reinstalado), informe isso; se não, corrija o endereço.

errors-access-denied = { $name } aceitou o logon, mas negou o acesso. A conta precisa ser administradora lá, com todos os seus direitos pela rede: o teste de conexão mostra o que falta.

errors-shell-gone = O shell remoto em { $name } não existia mais, como após um reinício. O próximo comando abre um novo.

errors-quota = { $name } não permite mais shells remotos nem comandos desta conta por enquanto. Feche outras sessões remotas dela; reiniciar o serviço WinRM lá encerra as que sobraram.

errors-remote-management = O Windows em { $name } relatou um erro no gerenciamento remoto ({ $subcode }). Verifique a memória e o disco livres e se ele está sendo desligado.

errors-nobody-logged-on = Ninguém tem sessão aberta em { $name }, e os emuladores precisam de uma área de trabalho para iniciar. Faça logon lá, configure o logon automático ou conecte-se pela Área de Trabalho Remota e desconecte quando estiverem rodando.

errors-desktop-disconnected = { $user } tem sessão aberta em { $name }, mas a área de trabalho está desconectada, e nela os emuladores não carregam. Conecte-se a ela pela Área de Trabalho Remota até que estejam rodando ou faça logon na máquina.

errors-windows-refused = { $refusal } A resposta está nos detalhes. Verifique se a conta é administradora lá e se uma política (AppLocker, Constrained Language Mode) ou um antivírus proíbe isso.

errors-refused-end-process = O Windows em { $name } se recusou a finalizar o processo.

errors-refused-change-settings = O Windows em { $name } se recusou a alterar um arquivo de configuração.

errors-refused-copy-settings = O Windows em { $name } se recusou a copiar um arquivo de configuração.

errors-refused-desktops = O Windows em { $name } se recusou a informar quem está na área de trabalho.

errors-refused-plan-task = O Windows em { $name } se recusou a agendar o início.

errors-refused-run-task = O Windows em { $name } se recusou a executar a tarefa agendada.

errors-shell-unusable = O Windows em { $name } não consegue executar comandos no shell remoto. Verifique o cmd.exe e o perfil da conta lá.

errors-command-timeout = O Windows em { $name } não concluiu um comando em { $after }. Ele responde, mas os programas iniciam ou são executados lentamente lá: o motivo pode ser um antivírus, um disco lento ou cheio, ou trabalho demais.

errors-ldconsole-missing = { $name } não tem { $path }. Corrija o caminho nas configurações ou instale o LDPlayer lá.

errors-ldconsole-timeout = O LDPlayer em { $name } não respondeu em { $after }, embora o Windows tenha respondido. Procure lá uma janela que esteja esperando ou reinicie o LDPlayer.

errors-ldconsole-crashed = O ldconsole.exe do LDPlayer falhou em { $name }. Se acontecer de novo, repare o LDPlayer lá.

errors-output-too-large = O LDPlayer em { $name } respondeu muito mais do que é plausível. Se acontecer de novo, repare o LDPlayer lá.

errors-not-a-listing = O LDPlayer em { $name } não respondeu com uma lista de seus emuladores. Verifique o caminho do ldconsole.exe e a versão do LDPlayer.

errors-not-sent = Nada foi enviado a { $name }. { $reason }

errors-setting-no-certificate = Ela é alcançada por HTTP, que não tem certificado.
errors-setting-kerberos-address = O Kerberos precisa do nome da estação, e não de um endereço.
errors-setting-zone = Não é possível emitir um certificado para um endereço com zona. Aceite exatamente este certificado pela impressão digital ou indique outro endereço.

errors-setting-path = “{ $path }” não pode ser procurado lá: o nome não pode conter % nem aspas.

errors-setting-authority = O arquivo da autoridade { $path } não pode ser usado: { $reason }.

errors-setting-refused = Ela não pode ser alcançada com estas configurações: { $reason }

errors-no-password = Não há senha para { $name }. Insira-a nas configurações dela.

errors-login-pending = { $name } aguarda: outras estações estão fazendo logon com a mesma conta neste momento, e só algumas podem fazê-lo ao mesmo tempo, para que uma senha errada não a bloqueie.

errors-cancelled = Cancelado antes que { $name } respondesse.

errors-unexpected = Algo inesperado deu errado com { $name }. O log traz os detalhes; tente de novo.

errors-tls-too-old = { $name } não fala um TLS mais novo que o 1.1, e o LDFleet usa só o 1.2 e posteriores. Ative o TLS 1.2 lá ou alcance-a por HTTP, em que o logon criptografa o que é enviado.

errors-tls-no-common-cipher = { $name } e este computador não permitem nenhum tipo de criptografia em comum. As cifras dela foram restringidas por uma política ou uma ferramenta, ou a chave do certificado é de um tipo incompatível com elas.

errors-tls-not-https = O que responde nesta porta de { $name } não fala HTTPS. A porta do WinRM para HTTPS é a 5986, se não foi alterada; na 5985 ele fala HTTP.

errors-tls-closed = { $name } fechou a conexão no momento em que deveria apresentar o certificado. O Windows faz isso quando o ouvinte não tem um certificado utilizável.

errors-tls-other = Não foi possível estabelecer uma conexão segura com { $name }; os detalhes dizem por quê.
