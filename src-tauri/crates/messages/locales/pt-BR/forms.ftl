### O que há de errado no que foi digitado em um formulário e o que seria correto.


## Uma estação

forms-no-name = Dê um nome à estação, por exemplo WS-07.
forms-name-too-long = Um nome tem no máximo { $most } caracteres, todos em uma linha.
forms-name-unseen = “{ $name }” contém caracteres invisíveis: digite o nome de novo.
forms-name-taken = O nome “{ $name }” já está em uso.
forms-address-taken = { $address }:{ $port } já está na lista, como “{ $name }”.
forms-boots = “{ $text }” não é válido: de 1 a { $most } emuladores podem iniciar ao mesmo tempo. 1 é a opção segura.
forms-no-password = Insira a senha.
forms-no-password-of-account = Insira a senha desta conta.

## Como ela é alcançada

forms-basic-over-http = Basic envia a própria senha e, por isso, não é usado com HTTP. Escolha HTTPS, ou NTLM.
forms-no-kerberos = Esta versão do LDFleet não consegue fazer logon com Kerberos. Escolha NTLM, ou Basic com HTTPS.
forms-no-authority = Indique o arquivo deste computador que contém o certificado da autoridade (PEM).
forms-authority-path = “{ $path }” não é um caminho completo deste computador.
forms-authority = { $path }: { $reason }
forms-authority-unread = Não foi possível ler o arquivo: { $reason }.
forms-authority-no-certificate = O arquivo não contém nenhum certificado no formato PEM. No Windows, exporte-o como “X.509 codificado na base 64”.
forms-no-fingerprint = Indique a impressão digital SHA-256 do certificado da estação; o teste de conexão a mostra.
forms-fingerprint-sha1 = Esta é uma impressão digital SHA-1, como o Windows mostra. Indique a impressão digital SHA-256, que tem 64 dígitos.
forms-fingerprint-length = Uma impressão digital SHA-256 tem 64 dígitos (0 a 9, A a F); esta tem { $digits }.
forms-fingerprint-character = Uma impressão digital tem só os dígitos 0 a 9 e A a F, com ou sem dois-pontos; esta tem “{ $character }”.
forms-limit = “{ $text }” não é um tempo limite: indique de 1 a { $most } segundos inteiros, ou nada para o tempo usual.

## A conta

forms-no-account = Indique o nome da conta, por exemplo FARM\operator ou operator.
forms-account-character = O nome de uma conta no Windows não pode conter “{ $character }”.
forms-account-form = Escreva a conta como usuário, DOMÍNIO\usuário ou usuário@domínio.
forms-account-mail = Isto parece o endereço de e-mail de uma conta da Microsoft. Escreva MicrosoftAccount\ antes dele; uma conta da própria estação, criada para o LDFleet, é a opção mais segura.
forms-account-windows = As contas e os grupos do próprio Windows não têm senha e não podem fazer logon pela rede. Indique o nome de um usuário.

## As configurações

forms-threshold = “{ $text }” não é um número de falhas: um circuito pode ser bloqueado após 1 a { $most }.
forms-seconds = “{ $text }” não funciona aqui: indique segundos inteiros, de { $least } a { $most }.
forms-whole-number = “{ $text }” não funciona aqui: indique um número inteiro, de { $least } a { $most }.
forms-notifications = “{ $text }” não funciona aqui: indique um número inteiro de notificações, de { $least } a { $most }.
forms-time-of-day = “{ $text }” não é uma hora do dia: indique horas e minutos, por exemplo 22:00.
forms-quiet-hours = O horário de silêncio precisa de um fim diferente do início, por exemplo 07:00.

## Um emulador

forms-no-title = Dê um título ao emulador, por exemplo Farm-07.
forms-title-characters = Um título não tem vírgula nem aspas duplas: a lista do LDPlayer não poderia mais ser lida.
forms-title-hyphens = Um título não começa com dois hifens: o LDPlayer o tomaria por uma opção.
forms-title-too-long = Um título tem no máximo { $most } caracteres.
forms-screen-together = Indique largura, altura e dpi juntos, cada um como número, por exemplo 720, 1280 e 320.
forms-no-package = Indique o aplicativo pelo pacote, por exemplo com.android.vending.
forms-no-file = Indique o caminho completo do arquivo na estação, por exemplo C:\Farm\file.apk.
forms-file-percent = Um arquivo cujo caminho contém % não pode ser procurado na estação; dê outro nome a ele.
forms-no-command = Indique o que vem depois de adb, por exemplo shell getprop ro.product.model.
forms-command-device = Deixe de fora a escolha do dispositivo: o comando vai para este emulador.
forms-command-shell = Indique o comando depois de shell: ninguém poderia digitar em um shell aberto.
forms-degrees = Graus de -{ $limit } a { $limit }, por exemplo { $example }.
forms-no-property = Indique a propriedade, por exemplo phone.imei.
forms-no-value = Dê um valor à propriedade.
forms-language = O LDFleet não fala “{ $text }”. Escolha um idioma da lista.
