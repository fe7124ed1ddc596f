### Tags, observações e visualizações salvas: o que há de errado no que foi digitado e o que aconteceu com elas.

tags-empty = Dê um nome à tag, por exemplo “sala-2”.
tags-too-long = Uma tag tem no máximo { $most } caracteres.
tags-sign = “{ $tag }” contém “{ $sign }”, que separa as tags e não pode fazer parte de uma.
tags-unseen = “{ $tag }” contém caracteres invisíveis: digite a tag de novo.
tags-too-many = Nada pode ter mais de { $most } tags: remova algumas primeiro.
tags-not-as-seen = “{ $title }” em { $name } não está como foi mostrado: nenhuma tag foi alterada. Olhe a lista de novo.
tags-notes-too-long = As observações têm no máximo { $most } caracteres.
tags-notes-unseen = As observações contêm caracteres invisíveis: digite-as de novo.

## Visualizações salvas

tags-view-unnamed = Dê um nome à visualização, por exemplo “Farms paradas”.
tags-view-name-too-long = O nome de uma visualização tem no máximo { $most } caracteres, todos em uma linha.
tags-view-taken = Já existe uma visualização “{ $name }”.
tags-filter-too-long = Um filtro tem no máximo { $most } caracteres, todos em uma linha.
tags-too-many-views = Já existem { $most } visualizações: remova uma primeiro.
tags-column-twice = A coluna “{ $column }” aparece duas vezes.
tags-column-width = Uma coluna tem de { $least } a { $most } pixels de largura, e não { $width }.
tags-no-columns = Uma visualização precisa de pelo menos uma coluna.
tags-view-gone = Esta visualização não existe mais.
tags-group = Tags
tags-more = Tags…
tags-key = T
tags-own = Tags: { $tags }
tags-inherited = Da estação: { $tags }
tags-others = +{ $number }
tags-show = Mostrar todos os emuladores com a tag “{ $tag }”
tags-title = Tags de { $what }
tags-both = { $workstations } e { $emulators }
tags-add = Tag
tags-add-hint = Digite para encontrar uma tag; Enter a atribui. O que não for alterado abaixo fica como está.
tags-list = Tags da seleção
tags-give-new = Enter atribui a nova tag “{ $tag }”.
tags-none-yet = Nada tem tags ainda: digite a primeira.
tags-carried-by = { $carrying } de { $all }
tags-by-workstation = pela estação
tags-will-be-given = será atribuída
tags-will-be-taken = será removida
tags-save = Salvar
tags-saving = Salvando…
tags-cancel = Cancelar
tags-actions = Ações da tag “{ $tag }”
tags-rename = Renomear…
tags-rename-title = Renomear a tag “{ $tag }”
tags-rename-label = Novo nome
tags-rename-hint = Ela é renomeada em todo lugar. Onde esse nome já existir, as duas viram uma só.
tags-rename-do = Renomear
tags-remove = Remover de tudo…
tags-remove-title = Remover a tag “{ $tag }” de tudo?
tags-remove-explain = Todas as estações e todos os emuladores perdem esta tag, e nada mais. Isso não pode ser desfeito.
tags-remove-do = Remover
tags-views = Visualizações salvas
tags-view-all = Todos os emuladores
tags-view-label =
    { $name }, { $emulators ->
        [1] um emulador
       *[other] { $emulators } emuladores
    }
tags-view-count = { $emulators }
tags-view-broken = Uma parte do filtro dela não foi entendida. Abra a visualização e corrija-o.
tags-view-save = Salvar visualização…
tags-view-save-title = Salvar a visualização
tags-view-name = Nome
tags-view-name-hint = São salvos o filtro, a ordem, as colunas e os grupos. O que ela mostra é sempre o atual.
tags-view-saves = Filtro: { $filter }
tags-view-saves-all = Sem filtro: todos os emuladores
tags-view-save-do = Salvar
tags-view-update = Salvar as alterações de “{ $name }”
tags-view-update-explain = O filtro, a ordem, as colunas e os grupos mostrados agora substituem os que estão salvos.
tags-view-actions = Ações da visualização “{ $name }”
tags-view-rename = Renomear…
tags-view-rename-title = Renomear a visualização “{ $name }”
tags-view-rename-do = Renomear
tags-view-up = Mais para cima
tags-view-down = Mais para baixo
tags-view-delete = Excluir
tags-view-deleted = A visualização “{ $name }” foi excluída.
tags-view-undo = Desfazer
tags-palette-view = Visualização { $name }
tags-palette-view-note = visualização salva
tags-palette-tag = Tag { $tag }
tags-palette-tag-note = todos os emuladores com ela
tags-palette-of = Tags de { $name }…
