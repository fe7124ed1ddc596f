### O formulário de uma estação: adicionar uma ou várias, editar uma, como ela é alcançada.


## O diálogo

connection-edit = Editar { $name }
connection-add = Adicionar uma estação
connection-add-several = Adicionar várias estações
connection-only-one = Adicionar só uma…
connection-several = Adicionar várias de uma vez…
connection-by-line = Conta, senha ou porta por linha: prévia…
connection-same-for-all = Todo o resto é igual para todas.
connection-name = Nome
connection-name-hint = Por exemplo, WS-07
connection-address = Endereço
connection-address-hint = Nome de host ou endereço IP
connection-port = Porta
connection-port-hint = Em geral { $port }
connection-account = Conta
connection-account-hint = usuário (desse computador), DOMÍNIO\usuário ou usuário@domínio; precisa ser administrador lá
connection-password = Senha
connection-password-hint = Deixe vazio para manter a atual
connection-ldconsole = Caminho do ldconsole.exe na estação
connection-ldconsole-hint = Na pasta onde o LDPlayer está instalado
connection-data-folder = Pasta de dados do LDPlayer
connection-data-folder-hint = Vazio: a pasta vms ao lado do ldconsole.exe
connection-data-moved = Os dados estão em outra pasta…
connection-replace-there = Substituir também lá
connection-test = Testar conexão…
connection-test-explain = Testa estas configurações etapa por etapa antes de salvar
connection-test-explain-first = Testa a primeira delas etapa por etapa antes de salvar
connection-tested = a estação
connection-save = Salvar
connection-saving = Salvando…
connection-add-one = Adicionar estação
connection-add-many = Adicionar estações
connection-add-number =
    { $workstations ->
        [1] Adicionar uma estação
       *[other] Adicionar { $workstations } estações
    }
connection-cancel = Cancelar

## Várias de uma vez

connection-list = Estações
connection-list-hint = Uma por linha: nome e endereço, ou só o endereço. Você pode colar colunas de uma planilha. WS-[01-20] representa WS-01 a WS-20.
connection-list-example =
    WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]
connection-list-comes-to =
    { $workstations ->
        [1] Uma estação: { $names }.
       *[other] { $workstations } estações: { $names }.
    }
connection-list-from-to = { $first }, { $second } … { $last }
connection-list-present = Já estão na lista e ficam de fora: { $names }.

## Como ela é alcançada

connection-title = Conexão
connection-transport = Transporte
connection-http = HTTP
connection-http-explain = Como o Windows configura. O logon criptografa o que é enviado.
connection-https = HTTPS
connection-https-explain = A estação também comprova sua identidade com um certificado.
connection-certificates = Certificados aceitos
connection-trust-system = Aqueles em que este computador confia
connection-trust-system-explain = O certificado precisa ter sido emitido para o endereço acima.
connection-trust-authority = Os assinados por uma autoridade cujo arquivo está neste computador
connection-trust-authority-explain = Emitidos para o endereço acima. Certificados assinados por autoridades públicas também são aceitos.
connection-trust-pinned = Exatamente um, identificado pela impressão digital
connection-trust-pinned-explain = Não importa quem o assinou. Quando ele mudar, nada é enviado até que você aceite o novo.
connection-ca-file = Arquivo de certificado da autoridade
connection-ca-file-hint = Caminho completo neste computador; PEM, que o Windows chama de X.509 codificado na base 64
connection-fingerprint = Impressão digital (SHA-256)
connection-fingerprint-hint = 64 dígitos; compare-os com o certificado na própria estação
connection-login = Autenticação
connection-ntlm = NTLM
connection-ntlm-explain = A própria senha nunca é enviada.
connection-basic = Basic
connection-basic-explain = A própria senha é enviada; por isso, só com HTTPS. Para contas locais da estação.
connection-kerberos = Kerberos
connection-kerberos-explain = Com o tíquete do usuário que tem sessão aberta neste computador; nenhuma senha é usada.
connection-connect-limit = Tempo limite da conexão (segundos)
connection-list-limit = Tempo limite da lista (segundos)
connection-limit-hint = Vazio: o padrão
connection-one-certificate = um certificado
connection-own-authority = autoridade própria
connection-own-limits = tempos limite próprios

## Como os emuladores são iniciados e parados

connection-starting = Iniciar e parar
connection-started = Os emuladores são iniciados
connection-desktop = Na área de trabalho do usuário com sessão aberta
connection-desktop-explain = Por meio de uma tarefa agendada que é removida depois. Alguém precisa ter uma sessão aberta.
connection-shell = A partir do shell remoto
connection-shell-explain = Sem área de trabalho. A maioria dos emuladores nunca inicia desta forma.
connection-boots = Emuladores que podem iniciar ao mesmo tempo
connection-boots-hint = De 1 a 8; o próximo inicia quando um anterior tiver carregado ou falhado
connection-kill-when-stuck = Encerrar à força um emulador que não parar em 30 s
connection-kill-when-stuck-explain = O que o Android ainda não gravou em disco se perde.
connection-on-desktop = na área de trabalho
connection-from-shell = a partir do shell remoto
connection-at-a-time = { $boots } por vez
connection-by-force = à força quando travar
connection-notes = Observações
connection-notes-hint = Para pessoas: onde fica, de quem é, para quem ligar.
