### Como um filtro digitado foi entendido, por que uma parte não foi e o que pode ser inserido.


## Campos

filter-field-ws = estação
filter-field-title = título
filter-field-state = estado
filter-field-since = tempo neste estado
filter-field-mem = memória em uso
filter-field-ram = memória definida
filter-field-cpu = núcleos definidos
filter-field-res = resolução
filter-field-index = número
filter-field-version = versão do LDPlayer
filter-field-adb = endereço para adb
filter-field-op = última operação
filter-field-kind = o que aconteceu
filter-field-by = quem pediu
filter-field-result = resultado
filter-field-ago = há quanto tempo

## Como uma parte foi entendida

filter-word = título ou estação contém { $text }
filter-word-of-activity = um registro contém { $text }
filter-word-like = título ou estação no padrão { $text }
filter-tag = com a tag { $tags }
filter-contains = { $field } contém { $values }
filter-is = { $field } é { $values }
filter-more-than = { $field }: mais de { $amount }
filter-at-least = { $field }: { $amount } ou mais
filter-less-than = { $field }: menos de { $amount }
filter-at-most = { $field }: { $amount } ou menos
filter-between = de { $from } a { $to }
filter-unknown = desconhecido
filter-no-operation = nenhuma
filter-one-of = um destes: { $values }
filter-not = não: { $term }
filter-or = ou

## Por que uma parte não foi entendida

filter-quote-open = Aqui começam aspas que não terminam.
filter-nothing-after-minus = Depois do menos vem o que não deve valer, sem espaço.
filter-minus-twice = Um menos basta.
filter-value-missing = Falta um valor aqui.
filter-unknown-field = Não existe o campo “{ $name }”. Para encontrá-lo como texto, ponha-o entre aspas.
filter-unknown-field-meant = Não existe o campo “{ $name }”. Quis dizer “{ $meant }”? Para encontrá-lo como texto, ponha-o entre aspas.
filter-sign-does-not-fit = Este campo só pode ser consultado com { $signs }.
filter-unknown-choice = Pode ser { $choices }.
filter-no-number = Aqui deve vir um número.
filter-unit-missing-bytes = Falta uma unidade: k, m, g ou t, como em 2g.
filter-unit-missing-seconds = Falta uma unidade: s, m, h, d ou w, como em 1h30m.
filter-unit-unknown-bytes = As unidades são k, m, g e t, como em 2g.
filter-unit-unknown-seconds = As unidades são s, m, h, d e w, como em 1h30m.
filter-unit-unknown-count = Isto é uma contagem: um número sem unidade.
filter-too-large = Este número é grande demais.
filter-one-number-only = Depois deste sinal vem um só número.
filter-backwards = Este intervalo termina antes de começar.
filter-or-alone = Dos dois lados de “or” precisa haver algo.
