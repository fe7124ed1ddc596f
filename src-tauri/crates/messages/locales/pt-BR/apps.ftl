### Como terminou algo no Android de um emulador.


## Aplicativos

apps-no-apk = Não há um arquivo { $path } em { $name }. Nada foi enviado: copie-o para lá primeiro.
apps-installed = Instalado: { $packages }.
apps-updated = Atualizado: { $packages }.
apps-news = { $news } Levou { $took }.
apps-no-news = Nenhum aplicativo apareceu nem mudou nele.
apps-not-installed = Nenhum aplicativo apareceu nem mudou nele em { $limit }. O arquivo pode estar danificado, ser para outra versão do Android ou outro processador, ou ter assinatura diferente da do que está instalado; olhe a janela do emulador.
apps-was-not-installed = { $package } não estava instalado nele; nada foi enviado.
apps-still-installed = { $package } ainda está instalado.
apps-not-installed-any-more = { $package } não está mais instalado.
apps-uninstalled = { $package } foi removido em { $took }.
apps-not-uninstalled = { $package } ainda está instalado após { $limit }. O que faz parte do sistema não pode ser removido.
apps-missing = { $package } não está instalado nele. Nada foi enviado: instale-o primeiro.
apps-ran-already = { $package } já estava em execução; o LDPlayer recebeu o pedido de mostrá-lo.
apps-runs = { $package } está em execução.
apps-did-not-run = { $package } não estava em execução; nada foi enviado.
apps-stopped = { $package } não está mais em execução.
apps-runs-now = { $package } está em execução agora.
apps-does-not-run-now = { $package } não está em execução agora.
apps-not-started = { $package } não tem processo { $limit } depois de iniciado. Olhe a janela do emulador: ele pode ter falhado ou não ter nada a mostrar.
apps-not-stopped = { $package } ainda está em execução { $limit } após a ordem de parar; talvez ele se inicie de novo sozinho.
apps-android-unasked = Ainda não foi possível perguntar ao Android nele.
apps-not-known = Não se sabe o que está instalado nele: o adb em { $name } diz “{ $words }”. Nada foi enviado: tente de novo daqui a pouco.
apps-not-said = O Android nele não informa o que está instalado. Nada foi enviado: tente de novo daqui a pouco.
apps-install-unseen = O comando foi enviado. Não foi possível ver se a instalação ocorreu: o adb em { $name } diz “{ $words }”.
apps-uninstall-unseen = O comando foi enviado. Não foi possível ver se a remoção ocorreu: o adb em { $name } diz “{ $words }”.
apps-start-unseen = O comando foi enviado. Não foi possível ver se o aplicativo está em execução: o adb em { $name } diz “{ $words }”.
apps-stop-unseen = O comando foi enviado. Não foi possível ver se o aplicativo parou: o adb em { $name } diz “{ $words }”.
apps-unsaid = Foi enviado. Não foi possível ver no que deu: o Android dele não responde. Olhe a janela do emulador.

## Android: comandos adb, propriedades, localização

apps-adb-endless = Não terminou em { $limit } e foi abandonado. Um comando que mostra algo sem parar, como logcat, precisa de um limite próprio (logcat -d).
apps-adb-too-much = Exibiu mais de { $megabytes } MB e foi abandonado; faça com que exiba menos.
apps-adb-silent = Terminou após { $took } e não exibiu nada.
apps-adb-ended = Terminou após { $took }.
apps-adb-exit-code = Terminou com o código de saída { $code } após { $took }.
apps-adb-failed = Terminou com um erro após { $took }.
apps-has-value = Já tem este valor; nada foi enviado.
apps-property-is = { $key } agora é “{ $value }”.
apps-property-unasked = Ainda não foi possível perguntar { $key }.
apps-property-still = { $key } ainda é “{ $value }” após { $limit }.
apps-property-read-only = O Android não deixa alterar, enquanto está em execução, propriedades que começam com ro.
apps-place-there = O Android mostra a nova localização.
apps-place-is = O Android mostra { $place }.
apps-place-unseen = O Android não mostra sua localização.
apps-place-adb-off = O LDPlayer a aceitou. Não é possível conferir: a depuração ADB está desativada.
apps-place-not-asked = O LDPlayer a aceitou. Não é possível conferir: o Android não mostra localização nenhuma até que um aplicativo a peça.
apps-place-still = O LDPlayer a aceitou, mas após { $limit } o Android ainda mostra { $place }. Talvez ela só mude quando um aplicativo pedir a localização.

## Por que o Android nele não é consultado

apps-debugging-off = A depuração ADB está desativada em suas configurações.
apps-not-up-without-adb = Consultado sem o adb, o Android não informa que carregou.
apps-adb-says = adb em { $name } diz “{ $words }”.
apps-another-product = Outro produto responde ao adb na porta deste emulador em { $name }.
apps-no-adb-server = adb não está em execução lá e não pôde ser iniciado: { $why }
