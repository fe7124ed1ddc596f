### Как понят введённый фильтр, почему часть его не понята и что можно вставить.


## Поля

filter-field-ws = станция
filter-field-title = название
filter-field-state = состояние
filter-field-since = время в этом состоянии
filter-field-mem = занятая память
filter-field-ram = заданная память
filter-field-cpu = заданные ядра
filter-field-res = разрешение
filter-field-index = номер
filter-field-version = версия LDPlayer
filter-field-adb = адрес для adb
filter-field-op = последняя операция
filter-field-kind = что произошло
filter-field-by = кто запросил
filter-field-result = результат
filter-field-ago = как давно

## Как понята часть

filter-word = название или станция содержит { $text }
filter-word-of-activity = запись содержит { $text }
filter-word-like = название или станция похожи на { $text }
filter-tag = теги: { $tags }
filter-contains = { $field } содержит { $values }
filter-is = { $field }: { $values }
filter-more-than = { $field }: больше { $amount }
filter-at-least = { $field }: { $amount } или больше
filter-less-than = { $field }: меньше { $amount }
filter-at-most = { $field }: { $amount } или меньше
filter-between = от { $from } до { $to }
filter-unknown = неизвестно
filter-no-operation = нет
filter-one-of = одно из: { $values }
filter-not = не: { $term }
filter-or = или

## Почему часть не понята

filter-quote-open = Здесь открыта кавычка, но она не закрыта.
filter-nothing-after-minus = После минуса, без пробела, стоит то, чего быть не должно.
filter-minus-twice = Достаточно одного минуса.
filter-value-missing = Здесь не хватает значения.
filter-unknown-field = Поля «{ $name }» нет. Чтобы искать это как текст, возьмите его в кавычки.
filter-unknown-field-meant = Поля «{ $name }» нет. Может быть, «{ $meant }»? Чтобы искать это как текст, возьмите его в кавычки.
filter-sign-does-not-fit = С этим полем можно использовать только { $signs }.
filter-unknown-choice = Возможные значения: { $choices }.
filter-no-number = Здесь нужно число.
filter-unit-missing-bytes = Не хватает единицы: k, m, g или t, например 2g.
filter-unit-missing-seconds = Не хватает единицы: s, m, h, d или w, например 1h30m.
filter-unit-unknown-bytes = Единицы — k, m, g и t, например 2g.
filter-unit-unknown-seconds = Единицы — s, m, h, d и w, например 1h30m.
filter-unit-unknown-count = Это количество: число без единицы.
filter-too-large = Это число слишком велико.
filter-one-number-only = После этого знака стоит одно число.
filter-backwards = Этот диапазон заканчивается раньше, чем начинается.
filter-or-alone = По обе стороны «or» что-то должно стоять.
