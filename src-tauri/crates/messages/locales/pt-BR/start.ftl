### O início e o que dá errado com o próprio LDFleet: caixas de mensagem e o que é dito na janela.

start-title = Não é possível iniciar o LDFleet
start-window-failed = Não foi possível preparar a janela: { $reason }
start-files-kept = Sua lista de estações e suas configurações não foram alteradas.
start-log-folder = O que aconteceu está no log, em { $folder }.
start-options-title = LDFleet: opções

## Um erro do próprio LDFleet

start-crashed-title = O LDFleet foi encerrado
start-crashed = Um erro do próprio LDFleet o encerrou. Nada continua sendo monitorado até que você o inicie de novo.
start-report = Há um relatório sem senhas em { $report }. Envie-o junto ao relatar este erro.
start-own-error = Houve um erro do próprio LDFleet no meio disso, e não se sabe se o pedido foi executado: confira antes de pedir de novo. Há um relatório sem senhas em { $report }.
start-own-error-unwritten = Houve um erro do próprio LDFleet no meio disso, e não se sabe se o pedido foi executado: confira antes de pedir de novo.

## Uma lista vazia enquanto um arquivo não pôde ser lido

start-list-empty = Nenhuma estação é mostrada
start-list-empty-explain = Um arquivo não pôde ser lido: acima está qual e por quê. Suas estações podem estar nele; por isso, olhe-o antes de adicionar alguma.

## Iniciar com o computador

start-autostart = Iniciar com o computador
start-autostart-choice = Iniciar o LDFleet quando eu entrar no sistema. Ele começa na bandeja, sem a janela.
start-autostart-failed = Não foi possível incluir o LDFleet no que é iniciado quando você entra no sistema, ou retirá-lo dali: { $reason }
start-folder-not-opened = Não foi possível mostrar { $folder } em um gerenciador de arquivos: { $reason }
