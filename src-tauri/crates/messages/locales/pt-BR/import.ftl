### Um texto com várias estações: o que há de errado nele.

import-nothing = Indique uma estação por linha: o nome e o endereço, ou só o endereço.
import-all-present = Todas elas já estão na lista.
import-list-too-large = Este texto tem mais de { $most } KB, portanto não é uma lista de estações. Cole só os nomes e os endereços delas.
import-list-too-many = Este texto indica mais de { $most } estações.
import-line-too-long = A linha { $line } tem mais de { $most } caracteres: “{ $text }”
import-line = Linha { $line }: { $reason }

## O que há de errado em uma linha

import-one-name = “{ $name }” não pode ser o nome de { $addresses } estações: numere-o também, como em { $name }-[1-{ $addresses }], ou deixe-o de fora.
import-unequal = “{ $name }” gera { $names } nomes, “{ $address }” gera { $addresses } endereços.
import-fields = “{ $line }” tem { $fields } campos; indique um nome e um endereço, ou só um endereço.
import-number-too-large = O número { $number } em “{ $text }” é grande demais.
import-two-networks = “{ $text }” abrange mais de uma rede: indique uma linha para cada uma, na qual os endereços só difiram no último número.
import-counts-down = “{ $text }” conta para trás: indique primeiro o número menor.
import-range-too-long = “{ $text }” gera mais de { $most } estações, mais do que cabe em uma janela.
import-address-twice = { $address } já está nesta lista, como “{ $name }”.

## O que não pode ser lido de forma alguma

import-no-such-file = Não existe um arquivo { $path }.
import-not-read = Não foi possível ler { $path }: { $reason }
import-too-large = Isto tem mais de { $most } MB, portanto não é uma lista de estações.
import-too-many-lines = Isto tem mais de { $most } linhas, portanto não é uma lista de estações.
import-no-text = Isto não é um arquivo de texto. O LDFleet lê CSV e outras tabelas, inventários do Ansible (INI e YAML) e o config.json do LDPlayer Management System.
import-workbook = Isto é uma pasta de trabalho do Excel ou do LibreOffice. Salve-a lá como “CSV UTF-8” e escolha esse arquivo.
import-code-page = Este texto não é UTF-8 nem UTF-16, e suas letras teriam de ser adivinhadas. Salve-o de novo como UTF-8 (no Excel: “CSV UTF-8”).
import-nothing-read = Nenhuma estação é indicada aqui.
import-bad-json = Isto começa como JSON, mas não é: { $reason }
import-other-json = Isto é JSON, mas sem a lista “workstations” que o config.json do LDPlayer Management System tem.
import-bad-yaml = A linha { $line } não é YAML: { $reason }
import-yaml-too-deep = A partir da linha { $line }, isto tem mais de { $most } níveis de aninhamento, portanto não é um inventário.
import-yaml-too-much = Isto indica muito mais do que um inventário de estações.
import-yaml-no-inventory = Isto é YAML, mas não um inventário do Ansible: o primeiro nível precisa ter grupos, como “all”, com “hosts”, “children” ou “vars” neles.
import-groups-in-a-circle = O grupo “{ $group }” contém a si mesmo, ou os grupos têm mais de { $most } níveis de aninhamento.
import-too-many-groups = Isto tem mais de { $most } grupos.
import-no-address-column = Nenhuma coluna tem o cabeçalho “address” (ou “IP”, “host”). As colunas são: { $columns }.

## O que não é usado

import-columns-not-used = Não usado, porque não se sabe o que são estas colunas: { $columns }.
import-variables-not-used = Não usado: { $variables }.
import-vault = Criptografado com o Ansible Vault ou preenchido pelo Ansible, por isso o LDFleet não consegue ler a senha: { $hosts }.
import-encrypted-passwords = Criptografado ou guardado em outro lugar, por isso o LDFleet não consegue ler a senha: { $entries }.
import-certificates-checked = “ansible_winrm_server_cert_validation” não é usado: o LDFleet sempre verifica os certificados.
import-other-documents = Só o primeiro documento do arquivo é lido.
import-line-not-understood = A linha { $line } não foi entendida e fica de fora.
import-lines-not-understood =
    { $lines ->
        [1] Mais uma linha não foi entendida.
       *[other] Mais { $lines } linhas não foram entendidas.
    }

## O que acontece com uma linha

import-same-as-line = Igual à linha { $line }
import-in-the-list = Na lista como “{ $name }”
import-name-of-line = O nome “{ $name }” já está na linha { $line }, com outro endereço.
import-name-taken = O nome “{ $name }” é o de outra estação da lista, em { $address }.
import-other-password = A linha { $line } dá outra senha a { $account }. Uma conta tem uma só senha.
import-too-many-fields = Esta linha tem { $fields } campos. Sem uma linha de cabeçalhos, a ordem é: nome, endereço, conta, senha, porta.
import-more-fields-than-columns = Esta linha tem { $fields } campos, e os cabeçalhos são { $columns }. Um texto que contém um separador precisa ficar entre aspas.
import-no-address = Não há endereço nesta linha.
import-field-too-long = Um campo desta linha tem mais de { $most } caracteres.
import-bad-range = “{ $range }” não é um intervalo que possa ser contado. Intervalos são escritos [01:20] ou [a:f].
import-bad-scheme = “{ $scheme }” não é http nem https.
import-list-full = A lista teria mais de { $most } estações.

## Consentimento

import-gone = Esta prévia não é mais a atual. Escolha o arquivo de novo.
import-nothing-chosen = Marque pelo menos uma linha.
import-list-changed = A lista de estações mudou desde que esta prévia foi feita. Olhe-a de novo e depois importe.
import-nothing-to-undo = Não há importação que possa ser desfeita.
import-left-changed = “{ $name }” foi alterada desde a importação e fica como está.
