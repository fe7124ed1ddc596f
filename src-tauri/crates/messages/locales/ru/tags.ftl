### Теги, заметки и сохранённые представления: что не так с введённым и что с ними стало.

tags-empty = Дайте тегу имя, например «room-2».
tags-too-long =
    Тег — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
tags-sign = В «{ $tag }» есть «{ $sign }»: этот знак разделяет теги и не может быть частью тега.
tags-unseen = В «{ $tag }» есть невидимые символы: введите тег заново.
tags-too-many = Тегов может быть не более { $most }: сначала снимите лишние.
tags-not-as-seen = Эмулятор «{ $title }» на { $name } уже не такой, каким был показан: теги не изменены. Посмотрите на список ещё раз.
tags-notes-too-long =
    Заметки — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
tags-notes-unseen = В заметках есть невидимые символы: введите их заново.

## Сохранённые представления

tags-view-unnamed = Дайте представлению имя, например «Остановленные фермы».
tags-view-name-too-long =
    Имя представления — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }, в одну строку.
tags-view-taken = Представление «{ $name }» уже есть.
tags-filter-too-long =
    Фильтр — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }, в одну строку.
tags-too-many-views = Представлений уже { $most }: сначала удалите одно из них.
tags-column-twice = Столбец «{ $column }» указан дважды.
tags-column-width = Ширина столбца — от { $least } до { $most } пикселей, а не { $width }.
tags-no-columns = В представлении должен быть хотя бы один столбец.
tags-view-gone = Этого представления больше нет.
tags-group = Теги
tags-more = Теги…
tags-key = T
tags-own = Теги: { $tags }
tags-inherited = От станции: { $tags }
tags-others = +{ $number }
tags-show = Показать все эмуляторы с тегом «{ $tag }»
tags-title = Теги: { $what }
tags-both = { $workstations } и { $emulators }
tags-add = Тег
tags-add-hint = Введите, чтобы найти тег; Enter ставит его. Что ниже не тронуто, остаётся как есть.
tags-list = Теги выбранного
tags-give-new = Enter поставит новый тег «{ $tag }».
tags-none-yet = Тегов ещё нет ни у чего: введите первый.
tags-carried-by = { $carrying } из { $all }
tags-by-workstation = от станции
tags-will-be-given = будет поставлен
tags-will-be-taken = будет снят
tags-save = Сохранить
tags-saving = Сохранение…
tags-cancel = Отмена
tags-actions = Действия с тегом «{ $tag }»
tags-rename = Переименовать…
tags-rename-title = Переименовать тег «{ $tag }»
tags-rename-label = Новое имя
tags-rename-hint = Тег меняется везде, где он есть. Где такое имя уже есть, два тега станут одним.
tags-rename-do = Переименовать
tags-remove = Снять везде…
tags-remove-title = Снять тег «{ $tag }» везде?
tags-remove-explain = Все станции и эмуляторы лишатся этого тега, и только его. Отменить это нельзя.
tags-remove-do = Снять
tags-views = Сохранённые представления
tags-view-all = Все эмуляторы
tags-view-label =
    { $name }, { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }
tags-view-count = { $emulators }
tags-view-broken = Часть фильтра непонятна. Откройте представление и исправьте её.
tags-view-save = Сохранить представление…
tags-view-save-title = Сохранить представление
tags-view-name = Имя
tags-view-name-hint = Сохраняются фильтр, порядок, столбцы и группировка. Показанное всегда соответствует текущему состоянию.
tags-view-saves = Фильтр: { $filter }
tags-view-saves-all = Без фильтра: все эмуляторы
tags-view-save-do = Сохранить
tags-view-update = Сохранить изменения в «{ $name }»
tags-view-update-explain = Показанные сейчас фильтр, порядок, столбцы и группировка заменят сохранённые.
tags-view-actions = Действия с представлением «{ $name }»
tags-view-rename = Переименовать…
tags-view-rename-title = Переименовать представление «{ $name }»
tags-view-rename-do = Переименовать
tags-view-up = Выше
tags-view-down = Ниже
tags-view-delete = Удалить
tags-view-deleted = Представление «{ $name }» удалено.
tags-view-undo = Вернуть
tags-palette-view = Представление { $name }
tags-palette-view-note = сохранённое представление
tags-palette-tag = Тег { $tag }
tags-palette-tag-note = все эмуляторы с ним
tags-palette-of = Теги: { $name }…
