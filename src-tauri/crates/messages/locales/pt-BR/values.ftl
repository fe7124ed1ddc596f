### Valores que o LDPlayer ou uma linha de comando do Windows não aceitam.

values-refused = “{ $value }” não pode ser usado. { $reason }
values-line-too-long = A linha de comando tem { $length } caracteres, e o Windows aceita no máximo { $limit } aqui.
values-other = Não pode ser usado: { $reason }.

## Emuladores

values-index = Um índice é um número de 0 a 999.
values-empty = Precisa ter pelo menos um caractere.
values-title-quote = Não há garantia de que o LDPlayer preserve aspas duplas em um título.
values-title-comma = A lista do LDPlayer separa seus campos por vírgulas e não distingue as de um título.
values-title-blank = Um título não começa nem termina com espaço em branco.
values-title-option = O LDPlayer o tomaria por uma opção.
values-digits = Precisa ter exatamente { $count } dígitos.
values-hexadecimal-digits = Precisa ter exatamente { $count } dígitos hexadecimais, sem separadores.
values-phone-number = Precisa ter de 1 a 20 dígitos, com um + opcional na frente.
values-package-name = Precisa ter duas ou mais partes ligadas por pontos, cada uma com uma letra seguida de letras, dígitos ou _.
values-processors = Precisa ser 1, 2, 3 ou 4.
values-percent = Precisa ser de 0 a 100 por cento.
values-frames-per-second = Precisa ser de 0 a 60.
values-memory = Precisa ser 256, 512, 768, 1024, 1536, 2048, 4096 ou 8192 MB.
values-screen-limits = A largura e a altura precisam ter de 100 a 8192 pixels, e a densidade, de 30 a 1000 dpi.
values-screen-form = Precisa ser largura,altura,dpi, como 960,540,160.
values-location-limits = A longitude vem primeiro (de -180 a 180), depois a latitude (de -90 a 90).
values-location-form = Precisa ser longitude,latitude, como 106.7,10.8.
values-gravity = Cada eixo precisa ficar entre -1000 e 1000.
values-property-key = Precisa ter letras, dígitos, ., _ ou -, começando com uma letra.
values-not-json = Não é JSON: { $reason }.

## Arquivos e pastas

values-path-too-long = Um caminho tem no máximo 259 caracteres.
values-path-with-dots = Escreva o caminho por extenso, sem . e ..
values-whole-drive = É uma unidade inteira; indique um arquivo ou uma pasta nela.
values-not-absolute = Precisa ser absoluto, como C:\pasta\arquivo ou \\servidor\compartilhamento\arquivo.
values-not-in-names = Um nome no Windows não contém < > : " / | ? *.
values-name-end = Cada parte do caminho é um nome que não termina com espaço nem ponto.
values-extension = O nome precisa terminar com { $extension }.
values-not-the-console = Precisa terminar com ldconsole.exe ou dnconsole.exe.
values-more-than-path = Indique só o caminho, sem o que vem depois do nome do programa.
values-part-of-path = Indique o caminho inteiro, como C:\LDPlayer\LDPlayer9\ldconsole.exe.
values-other-program = O programa é o ldconsole.exe (ou dnconsole.exe), na pasta do dnplayer.exe.
values-not-on-drive = O LDPlayer guarda seus dados em uma unidade da estação, como D:\LDPlayer\vms.
values-variable = %{ $name }% é uma pasta diferente para cada conta e computador: escreva a pasta por extenso, como ela é na estação.
values-percent-sign = O Windows poderia substituir o % que há nele.
values-other-variable = Uma variável é uma pasta diferente para cada conta: escreva a pasta por extenso, como ela é na estação.
values-android-path = Precisa começar com /.

## Tarefas do Windows

values-task-name = O nome de uma tarefa é LDFleet, um espaço, letras e dígitos.
values-sid = O número de uma conta é S-1- seguido de números.
values-task-argument = O Agendador de Tarefas substituiria o $( que há nele.

## O que não pode estar em uma linha de comando do Windows

values-control = Contém o caractere de controle U+{ $code }, no qual uma linha de comando do Windows termina ou é alterada.
values-not-xml = Contém U+{ $code }, que não pode ser enviado ao Windows.
values-becomes-quote = Contém U+{ $code }, que o Windows pode transformar em aspas duplas.
values-becomes-backslash = Tem U+{ $code } antes de aspas ou no fim, que o Windows pode transformar em barra invertida.

## Por que uma linha da lista do LDPlayer não é um emulador

values-row-repeated = O índice { $index } já foi listado.
values-row-cut-off = Tem menos campos que as linhas ao redor e pode estar truncada.
values-row-index = Nenhum emulador tem o índice { $index }.
values-row-fields =
    Tem { $fields ->
        [1] um campo
       *[other] { $fields } campos
    }; uma linha tem 7 ou 10.
values-row-state = O estado do Android { $state } não é 0, 1 nem 2.
values-row-numbers = Seus campos não são os números de uma linha.
