### O que uma operação espera, em poucas palavras.

phases-queued = Aguardando a vez
phases-other-change = Aguardando outra alteração nesta estação
phases-checking = Verificando
phases-sending = Enviando
phases-sent = Enviado
phases-no-answer = Sem resposta; olhando de novo
phases-connection-lost = Conexão perdida; olhando de novo

## Antes de enviar

phases-settings-file-check = Verificando o arquivo de configuração
phases-settings-file-read = Lendo o arquivo de configuração
phases-multi-instance = Verificando a janela de multi-instância do LDPlayer
phases-disk-space = Verificando o espaço livre em disco
phases-logged-on = Vendo quem tem sessão aberta
phases-file = Procurando o arquivo
phases-place-for-file = Verificando o destino do arquivo
phases-file-there = Vendo o que dele já está lá
phases-other-file = Aguardando outro arquivo a caminho desta estação
phases-other-files = Aguardando arquivos a caminho de outras estações
phases-installed = Perguntando ao Android o que está instalado
phases-present-value = Perguntando o valor atual
phases-rest-start = Pausa antes do próximo início
phases-rest-copy = Pausa antes da cópia
phases-rest-rename = Pausa antes de renomear
phases-rest-delete = Pausa antes de excluir
phases-rest-change = Pausa antes de alterar
phases-rest-backup = Pausa antes de gravar
phases-rest-restore = Pausa antes de substituir

## Durante a execução

phases-create = Criando
phases-copy = Copiando os discos, o que leva minutos
phases-backup = Gravando o backup, o que leva minutos
phases-restore = Lendo o backup, o que leva minutos
phases-hand-over = Passando à área de trabalho
phases-end-by-force = Encerrando à força
phases-put-back = Repondo a cópia
phases-change-settings-file = Alterando o arquivo de configuração
phases-end-service = Encerrando o serviço
phases-adb = Executando
phases-sending-file = Enviando { $file }: { $done } de { $size } MB
phases-remove-file = Removendo o arquivo
phases-install = Instalando
phases-uninstall = Removendo

## Até o efeito aparecer

phases-starting-already = Já está iniciando
phases-window-open = Janela aberta
phases-android-boots = Android ligando
phases-find-new = Procurando na lista
phases-left-behind = Procurando o que restou
phases-new-title = Procurando o novo título
phases-gone = Aguardando sair da lista
phases-settings-arrived = Lendo o arquivo de configuração
phases-restored = Conferindo o que foi restaurado
phases-service-ends = Aguardando o encerramento
phases-arranged = Aguardando o LDPlayer terminar
phases-process-starts = Aguardando o processo
phases-process-ends = Aguardando o fim do processo
phases-read-back = Lendo de volta
phases-ask-place = Perguntando a localização ao Android
phases-down-soon = Aceito; “Cancelar” desfaz isso até que ela desligue
phases-takes-back = Desfazendo
phases-goes-down = Aguardando que ela desligue
phases-is-down = Desligada; aguardando que ela responda
phases-wakes = Acordada; aguardando que ela responda
phases-waits-for-ldplayer = Ela responde; aguardando o LDPlayer
phases-gives-desktop-back = Devolvendo a área de trabalho
