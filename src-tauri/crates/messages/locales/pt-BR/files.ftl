### O que há de errado com um arquivo do próprio LDFleet e o que é usado no lugar.

files-bundle = Pacote de diagnóstico
files-no-file = Isto é uma pasta ou um dispositivo, e não um arquivo.
files-too-large = O arquivo tem mais de 16 MB.
files-no-format = O arquivo não informa seu formato.
files-not-text = O arquivo não é um texto em UTF-8.
files-newer = O arquivo foi gravado por um LDFleet mais novo (formato { $format }).
files-unusable = { $what }: não foi possível ler o arquivo ({ $path }). { $reason } Nada no arquivo é alterado, e nada pode ser adicionado até que ele seja consertado ou movido. Depois, inicie o LDFleet de novo.
files-changed = { $what }: o arquivo foi alterado manualmente ou por outro programa enquanto o LDFleet estava em execução ({ $path }). Nada foi salvo, para que essa alteração não se perca. Inicie o LDFleet de novo para trabalhar com ela.
files-list-changed = A lista de estações acabou de ser alterada manualmente ou por outro programa ({ $path }). Nada foi salvo, para que essa alteração não se perca. O LDFleet a adota em poucos segundos ou diz o que há de errado com ela. Depois, tente de novo.
files-edit-refused = A lista de estações foi alterada manualmente ({ $path }) e não pode ser usada como está. { $reason } O LDFleet continua com a lista anterior e não salva nada nesse arquivo até que ele seja consertado.
files-entries-refused = Estes registros estão errados: { $entries }.
files-entry-in-line = “{ $name }” a partir da linha { $line } ({ $reason })
files-in-use = Outro LDFleet já está trabalhando com esta lista de estações ({ $path }). Use a janela dele ou feche-o primeiro.
files-set-aside = { $what }: não foi possível ler o arquivo. { $reason } O arquivo original foi guardado em { $path }. { $instead }
files-left-alone = { $what }: não foi possível ler o arquivo ({ $path }). { $reason } { $instead } Nada é gravado nele até que o LDFleet seja iniciado de novo.
files-instead-settings = São usados os valores usuais.
files-instead-breakers = Nada está bloqueado manualmente agora, e cada senha é testada uma vez.
files-instead-views = Nenhuma visualização é mostrada.
files-instead-watch = Nada é monitorado.
files-instead-saved-plans = Nenhum plano salvo é mostrado.
files-instead-commands = Nenhum comando salvo é mostrado.
files-instead-plans = Nenhum plano continua; o que já foi enviado deles consta na atividade.
files-instead-maintenance = Nada está em manutenção.
files-instead-targets = Os avisos vão só para este computador.
files-instead-schedules = Nada é executado por agendamento.
files-instead-tags = Nenhum emulador tem tags.
files-instead-unfinished = Isso não é listado.

## Registros da lista

files-entries-left-out = Deixado fora da lista: { $entries }. O arquivo original foi guardado em { $path }.
files-entry = “{ $name }” ({ $reason })
files-rows-left-out = { $what }: não foi possível usar { $entries }. O arquivo original foi guardado em { $path }.
files-entry-without-name = sem nome
files-entry-copied = “{ $name }” estava na lista com o id de “{ $other }”, como acontece com um registro copiado. Agora tem um id próprio.
files-too-many-entries = A lista tem { $count } registros; só os primeiros { $most } são usados.
