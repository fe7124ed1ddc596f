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
