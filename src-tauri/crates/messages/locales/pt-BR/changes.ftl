### Como terminou uma alteração de um emulador: criação, título, exclusão, configurações, backups.


## Novos emuladores

changes-created-plain = O emulador { $index } “{ $title }” foi criado em { $took }, com as configurações do próprio LDPlayer.
changes-created-as-asked = O emulador { $index } “{ $title }” foi criado em { $took }, com as configurações pedidas.
changes-created-not-as-asked = O emulador { $index } “{ $title }” foi criado, mas suas configurações não foram aplicadas como pedido.
changes-cloned-same = O emulador { $index } “{ $title }” foi clonado em { $took }. Ele tem os mesmos identificadores da origem.
changes-cloned-fresh = O emulador { $index } “{ $title }” foi clonado em { $took }, com identificadores próprios.
changes-cloned-fresh-unproved = O emulador { $index } “{ $title }” foi clonado em { $took }, com novos identificadores; os da origem não puderam ser lidos para comparação.
changes-cloned-not-fresh = O emulador { $index } “{ $title }” foi clonado, mas não recebeu identificadores próprios.
changes-new-kept = O emulador foi mantido: altere suas configurações ou exclua-o.
changes-new-created = O emulador { $index } “{ $title }” foi criado.
changes-new-created-unset = O emulador { $index } “{ $title }” foi criado. Suas configurações não foram aplicadas.
changes-new-cloned = O emulador { $index } “{ $title }” foi clonado. Não se sabe se tudo foi copiado.
changes-new-cloned-same = O emulador { $index } “{ $title }” foi clonado. Ele ainda tem os identificadores da origem, e não se sabe se tudo foi copiado.
changes-created-unseen = Ainda não foi possível ver se “{ $title }” foi criado: procure por ele, e por um com título padrão, quando a estação voltar a responder.
changes-cloned-unseen = Ainda não foi possível ver se “{ $title }” foi clonado: procure por ele, e por um com título padrão, quando a estação voltar a responder.
changes-none-of-title = Não há um emulador “{ $title }” na lista.
changes-strangers =
    { $count ->
        [1] Enquanto isso, apareceu um emulador sem esse título: { $emulators }. Se ninguém mais o criou, exclua-o.
       *[other] Enquanto isso, apareceram emuladores sem esse título: { $emulators }. Se ninguém mais os criou, exclua-os.
    }
changes-stranger = { $index } “{ $title }”
changes-look-at-index = O LDPlayer tinha respondido que é o emulador { $index }: procure por ele lá, também com um título padrão.
changes-not-at-index = O LDPlayer respondeu que é o emulador { $index }, mas a lista não o mostra com este índice e título após { $limit }.

## Títulos, exclusão

changes-has-title = Já tem este título; nada foi enviado.
changes-title-is = O título agora é “{ $title }”.
changes-title-not-taken = O LDPlayer aceitou o novo título, mas a lista ainda mostra outro após { $limit }.
changes-deleted = Excluído.
changes-gone = Não está mais na lista.
changes-still-listed = Ainda está na lista.
changes-gone-unseen = Ainda não foi possível ver se continua lá.
changes-not-deleted = O LDPlayer aceitou o comando, mas após { $limit } “{ $title }” ainda está na lista. Se esse for um título padrão, o LDPlayer pode ter posto um vazio no lugar; uma janela de multi-instância aberta há pouco pode tê-lo trazido de volta.
changes-another-in-place = O LDPlayer agora mostra outro no índice dele: { $index } “{ $title }”. Se ninguém mais o criou, está vazio; exclua-o também se não for desejado.

## Configurações

changes-file-cut-off = O arquivo de configuração está truncado. Nada foi enviado: reponha primeiro a última cópia válida.
changes-has-settings = Já tem estas configurações; nada foi enviado.
changes-settings-changed = O arquivo de configuração já as contém; elas valem quando o emulador for iniciado.
changes-file-cannot-be-read = Não é possível ler o arquivo de configuração. Nada foi enviado.
changes-adb-on-already = A depuração ADB já está ativada; nada foi enviado.
changes-adb-off-already = A depuração ADB já está desativada; nada foi enviado.
changes-adb-on-from-start = A depuração ADB fica ativada a partir do próximo início.
changes-adb-off-from-start = A depuração ADB fica desativada a partir do próximo início.
changes-file-as-it-was = O arquivo de configuração está como estava.
changes-lost-file-as-it-was = A conexão caiu enquanto o arquivo de configuração era alterado. Ele está como estava.
changes-file-broken = O arquivo de configuração não pode mais ser lido: reponha a última cópia válida.
changes-adb-not-known = A alteração foi enviada, e depois o arquivo de configuração não pôde ser lido: não se sabe se ela teve efeito.
changes-shared-changed = O arquivo de configuração do LDPlayer já as contém; os emuladores as adotam quando forem iniciados.
changes-fast-play-taken = O LDPlayer aceitou. O jogo rápido não pode ser conferido.
changes-shared-changed-fast-play = O arquivo de configuração do LDPlayer já as contém, exceto o jogo rápido, que o LDPlayer aceitou e que não pode ser conferido. Os emuladores as adotam quando forem iniciados.
changes-settings-there = Elas estão no arquivo de configuração.
changes-settings-differ = No arquivo de configuração: { $differences }.
changes-settings-unseen = Ainda não foi possível ler o arquivo de configuração.
changes-settings-not-there = O LDPlayer aceitou as configurações, mas no arquivo de configuração: { $differences }.
changes-settings-not-checked = O LDPlayer aceitou as configurações, mas o arquivo de configuração não pode ser lido onde é esperado; por isso, nada pôde ser conferido.

## Backups

changes-backup-exists = Já existe um arquivo { $path } em { $name }, e ele seria sobrescrito. Nada foi enviado: escolha outro nome ou exclua-o lá.
changes-no-folder = Não existe uma pasta { $folder } em { $name }, ou ela é um compartilhamento, fora do alcance de um shell remoto. Nada foi enviado: crie a pasta primeiro ou escolha outra.
changes-backup-there = O arquivo está lá, { $size }; não se sabe se está completo.
changes-backup-there-unsized = O arquivo está lá; não se sabe se está completo.
changes-backup-not-there = Não há um arquivo assim agora.
changes-backup-unseen = Ainda não foi possível procurar o arquivo.
changes-backed-up = { $path } foi gravado em { $took }, { $size }.
changes-backed-up-unsized = { $path } foi gravado em { $took }.
changes-no-backup = O LDPlayer aceitou o comando, mas não há um arquivo { $path } em { $name }. Verifique a unidade lá.
changes-no-file = Não há um arquivo { $path } em { $name }, ou ele está em um compartilhamento, fora do alcance de um shell remoto. Nada foi enviado.
changes-restored-whole = Está na lista como “{ $title }”, com o arquivo de configuração íntegro; não se sabe se o backup inteiro chegou.
changes-restored-cut-off = Está na lista como “{ $title }”, mas o arquivo de configuração está truncado: restaure o emulador de novo.
changes-restored-unread = Está na lista como “{ $title }”; não foi possível ler o arquivo de configuração.
changes-restored = O LDPlayer leu { $path } de volta em { $took }; o emulador está na lista, e o arquivo de configuração está íntegro.
changes-restored-title = O título agora é “{ $title }”, como no backup.
changes-restored-gone = O LDPlayer aceitou o backup, mas o emulador não está mais na lista.
changes-restored-never-boots = O LDPlayer aceitou o backup, mas o arquivo de configuração do emulador está truncado: ele nunca iniciaria. Restaure-o de novo, de outro backup se necessário.
changes-restored-not-checked = O LDPlayer aceitou o backup, e o emulador está na lista; o arquivo de configuração não pode ser lido onde é esperado, por isso nada mais pôde ser conferido.
