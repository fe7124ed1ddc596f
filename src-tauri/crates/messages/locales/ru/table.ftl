### Таблица всех эмуляторов всех станций.

table-title = Все эмуляторы
table-filter = Фильтр: слова, #tag, state:stopped, ws:lab*, mem>2g
table-filter-label = Фильтр эмуляторов
table-candidates = Что можно вставить
table-shown =
    { $emulators } из { $total ->
        [one] { $total } эмулятора
        [few] { $total } эмуляторов
        [many] { $total } эмуляторов
       *[other] { $total } эмулятора
    }
table-all =
    { $total ->
        [one] { $total } эмулятор
        [few] { $total } эмулятора
        [many] { $total } эмуляторов
       *[other] { $total } эмулятора
    }
table-understood = Понято как
table-not-understood = Фильтр пока непонятен: показаны строки прежнего фильтра.
table-clear-filter = Очистить фильтр
table-reading = Загрузка эмуляторов…
table-not-read = Не удалось получить таблицу: { $reason }

## Что не так ново, как остальное

table-silent =
    { $workstations ->
        [one] { $workstations } станция не отвечает
        [few] { $workstations } станции не отвечают
        [many] { $workstations } станций не отвечают
       *[other] { $workstations } станции не отвечают
    }: { $emulators ->
        [one] { $emulators } строка устарела
        [few] { $emulators } строки устарели
        [many] { $emulators } строк устарело
       *[other] { $emulators } строки устарели
    }.
table-never-listed =
    { $workstations ->
        [one] С { $workstations } станции списка ещё не было.
        [few] С { $workstations } станций списка ещё не было.
        [many] С { $workstations } станций списка ещё не было.
       *[other] С { $workstations } станции списка ещё не было.
    }
table-show-circuits = Показать цепи
table-none-passes = Под этот фильтр не подходит ни один эмулятор.
table-no-emulators = Ни на одной станции пока нет эмуляторов.

## Порядок

table-new-order = Порядок изменился.
table-take-order = Показать новый порядок

## Столбцы

table-column-title = Название
table-column-workstation = Станция
table-column-index = №
table-column-state = Состояние
table-column-since = Изменилось
table-column-resolution = Экран (dpi)
table-column-tags = Теги
table-column-tags-explain = Собственные теги и теги станции.
table-column-cpu = Ядра
table-column-cpu-explain = Сколько ядер процессора задано, из его файла настроек.
table-column-ram = Задано памяти
table-column-ram-explain = Сколько памяти задано, из его файла настроек.
table-column-memory = Занято памяти
table-column-memory-explain = Сколько сейчас занимает его виртуальная машина.
table-column-version = LDPlayer
table-column-version-explain = Версия LDPlayer на его станции.
table-column-adb = adb
table-column-operation = Последнее действие
table-column-since-explain = Когда это состояние замечено впервые. Оно могло начаться и до запуска LDFleet.
table-column-adb-explain = Где к нему обращается adb на самой станции, пока он работает и включена отладка adb.
table-order-by = Упорядочить по столбцу «{ $column }». Shift и стрелка: шире или уже. Ctrl и стрелка: другое место.
table-columns = Столбцы…
table-columns-title = Столбцы
table-columns-reset = Как вначале
table-done = Готово
table-column-up = { $column }: левее
table-column-down = { $column }: правее
table-group = Группировка
table-group-none = Без групп
table-group-workstation = По станциям
table-group-tag = По тегам
table-group-without-tag = Без тега
table-group-state = По состоянию
table-dense = Компактные строки
table-group-rows = { $emulators }
table-group-label =
    { $group }, { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }

## Строки

table-select = Выбрать { $title } на { $name }
table-select-all = Выбрать всё, что прошло фильтр (Ctrl+A)
table-gone = № { $index } больше нет

## Выбор

table-selected = Выбрано: { $selected }
table-selected-hidden = Выбрано: { $selected }, не показано: { $hidden }
table-all-selected =
    { $emulators ->
        [one] Выбран { $emulators } эмулятор — всё, что прошло фильтр.
        [few] Выбраны { $emulators } эмулятора — всё, что прошло фильтр.
        [many] Выбрано { $emulators } эмуляторов — всё, что прошло фильтр.
       *[other] Выбрано { $emulators } эмулятора — всё, что прошло фильтр.
    }
