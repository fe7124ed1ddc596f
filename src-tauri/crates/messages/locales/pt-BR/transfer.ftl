### Entrada e saída de estações: importar e exportar uma lista.


## Escolha

transfer-import = Importar estações
transfer-import-more = Importar…
transfer-choose = Escolher um arquivo…
transfer-list-hint = Sem uma linha de cabeçalhos, a ordem é: nome, endereço, conta, senha, porta. WS-[01-20] representa WS-01 a WS-20.
transfer-reads = CSV e outras tabelas, inventários do Ansible (INI, YAML) e o config.json do LDPlayer Management System. Você também pode soltar um arquivo na janela.
transfer-paste = Ou cole o texto
transfer-paste-example =
    name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = Prévia
transfer-reading = Lendo…
transfer-cancel = Cancelar
transfer-back = Voltar

## Prévia

transfer-format-list = Lista
transfer-format-table = Tabela
transfer-format-ansible-ini = Inventário do Ansible (INI)
transfer-format-ansible-yaml = Inventário do Ansible (YAML)
transfer-format-management-system = LDPlayer Management System
transfer-preview-of = { $format }: { $source }
transfer-preview-pasted = { $format }, texto colado
transfer-nothing-written = Nada é gravado antes de você importar.
transfer-lines = Linhas do texto
transfer-kinds = Quais linhas são mostradas
transfer-kind-all = Todas { $lines }
transfer-kind-new = Novas { $lines }
transfer-kind-changed = Alteradas { $lines }
transfer-kind-duplicate = Duplicadas { $lines }
transfer-kind-invalid = Inválidas { $lines }
transfer-tick-all = Marcar estas
transfer-tick-none = Desmarcar estas
transfer-none-of-kind = Nenhuma linha é deste tipo.
transfer-line = Linha { $line }
transfer-new = Nova
transfer-changed = Altera “{ $workstation }”: { $changes }
transfer-change = { $field } { $before } → { $after }
transfer-change-first = { $field } { $after }
transfer-with-password = com senha
transfer-field-name = nome
transfer-field-address = endereço
transfer-field-port = porta
transfer-field-scheme = transporte
transfer-field-account = conta
transfer-field-password = senha
transfer-field-tags = tags
transfer-field-notes = observações
transfer-field-ldconsole = ldconsole.exe

## O que o texto não diz

transfer-rest = O que o texto não diz
transfer-rest-password-hint = Para novas estações sem senha no texto. Vazio: a que está guardada para a conta.

## Senhas

transfer-take-passwords =
    { $passwords ->
        [1] Guardar a senha do texto no repositório de senhas
       *[other] Guardar as { $passwords } senhas do texto no repositório de senhas
    }
transfer-exposed = Quem puder abrir o arquivo pode lê-las. Exclua-o após a importação ou troque as senhas.
transfer-not-kept = Não é possível armazenar senhas neste computador: elas são usadas até o LDFleet ser fechado.
transfer-import-number =
    { $workstations ->
        [0] Importar
        [1] Importar uma estação
       *[other] Importar { $workstations } estações
    }
transfer-importing = Importando…
transfer-replace = Substituir também lá

## Depois

transfer-done = Importado
transfer-done-counts =
    { $added ->
        [0] Nenhuma adicionada
        [1] Uma estação adicionada
       *[other] { $added } estações adicionadas
    }, { $changed ->
        [0] nenhuma alterada.
        [1] 1 alterada.
       *[other] { $changed } alteradas.
    }
transfer-done-passwords =
    { $passwords ->
        [1] Uma senha foi armazenada.
       *[other] { $passwords } senhas foram armazenadas.
    }
transfer-done-without-password = Estas precisam de uma senha antes de serem consultadas: { $names }.
transfer-undo = Desfazer a importação
transfer-undoing = Desfazendo…
transfer-close = Fechar
transfer-undone =
    Desfeito: { $removed ->
        [1] 1 removida
       *[other] { $removed } removidas
    }, { $restored ->
        [1] 1 restaurada
       *[other] { $restored } restauradas
    }.

## Exportação

transfer-export = Exportar estações
transfer-export-more = Exportar…
transfer-export-as = Formato
transfer-export-table = Tabela (CSV), para planilhas
transfer-export-ansible = Inventário do Ansible (YAML)
transfer-export-all =
    { $workstations ->
        [1] Uma estação, sem a senha.
       *[other] Todas as { $workstations } estações, sem as senhas.
    }
transfer-export-selected =
    { $workstations ->
        [1] A estação selecionada, sem a senha.
       *[other] As { $workstations } estações selecionadas, sem as senhas.
    }
transfer-save-as = Salvar como…
transfer-saved = Salvo: { $path }

## Pacote de diagnóstico

transfer-bundle = Pacote de diagnóstico
transfer-bundle-more = Pacote de diagnóstico…
transfer-bundle-explain = Para quem ajuda você. Estes arquivos vão para um arquivo zip. A lista não contém senhas, contas nem observações; os nomes e endereços das estações estão nela, e os logs citam contas.
transfer-bundle-files = Arquivos do pacote
transfer-kilobytes = { $kilobytes } KB
