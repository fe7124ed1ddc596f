### События: что было запрошено и что произошло само.

## Как завершился эмулятор, который отсюда завершать не просили

activity-ended-alone = Завершился сам или закрыт кем-то на станции.
activity-machine-died = Его виртуальная машина завершилась сама; окно ещё открыто.
activity-ended-together =
    Завершился сам вместе с { $others ->
        [one] ещё { $others } эмулятором
        [few] ещё { $others } эмуляторами
        [many] ещё { $others } эмуляторами
       *[other] ещё { $others } эмулятора
    } этой станции: завершился LDPlayer или кто-то там вышел из системы либо закрыл их.
activity-ended-unseen = Завершился, пока станция не отвечала.
activity-closed-there = Закрыт на станции: сначала исчезло его окно.

## Что ещё произошло с эмулятором

activity-started-there = Запущен, но не через LDFleet.
activity-restarted-there = Между двумя опросами завершился и был запущен снова, но не через LDFleet.
activity-settings-changed = Изменено, но не через LDFleet: { $what }.
activity-title-changed = название «{ $before }» теперь «{ $now }»
activity-screen-changed = экран { $before } теперь { $now }
activity-cores-changed = ядер было { $before }, теперь { $now }
activity-memory-changed = памяти было { $before } МБ, теперь { $now } МБ
activity-root-on = root включён
activity-root-off = root выключен
activity-adb-changed = настройка отладки adb

## Станции

activity-circuit-opened = Цепь «{ $layer }» разомкнута. { $why }
activity-circuit-isolated = Цепь «{ $layer }» заблокирована вручную: { $reason }
activity-circuit-closed = Цепь «{ $layer }» замкнута: { $cause }.
activity-answers-again = Снова отвечает, через { $after }.
activity-account-refused = Пароль { $account } отклонён. С ним ничего не отправляется, пока не введён новый.
activity-another-computer = По адресу станции отвечает другой компьютер: { $found }. Ему ничего не отправляется.
activity-tested = Подключение проверено: { $target }
activity-test-step = { $title }: { $found }

## Файл

activity-entries-missing =
    { $missing ->
        [one] Здесь не хватает { $missing } записи: её не удалось записать.
        [few] Здесь не хватает { $missing } записей: их не удалось записать.
        [many] Здесь не хватает { $missing } записей: их не удалось записать.
       *[other] Здесь не хватает { $missing } записи: их не удалось записать.
    }
activity-not-written = События сейчас не записываются, некоторое время они хранятся в памяти.
activity-disk-full = Диск с файлом событий заполнен. { $not-written } Освободите на нём место.
activity-locked = Файл событий занят другой программой. { $not-written } Закройте эту программу.
activity-not-permitted = Записать файл событий нельзя: { $reason }. { $not-written } Проверьте, что у вас есть право записи в его папку.
activity-newer = Файл событий записан более новой версией LDFleet и оставлен как есть. { $not-written } Обновите LDFleet.
activity-damaged = Файл событий повреждён: { $reason }. { $not-written } Он будет сам отложен и начат заново.
activity-other-trouble = События не записываются: { $reason }. { $not-written }
activity-set-aside = Файл событий был повреждён. Он сохранён как { $file }, и события начинаются заново.
activity-lost =
    { $lost ->
        [one] Потеряна { $lost } запись событий: для неё не было места.
        [few] Потеряны { $lost } записи событий: для них не было места.
        [many] Потеряно { $lost } записей событий: для них не было места.
       *[other] Потеряно { $lost } записи событий: для них не было места.
    }
activity-whole-path = Укажите полный путь файла, который нужно записать.
activity-not-kept = События здесь не сохраняются.
activity-being-opened = Файл событий ещё открывается. Повторите попытку чуть позже.
activity-not-read = Не удалось прочитать события: { $reason }
activity-not-understood = Часть фильтра непонятна. Она отмечена.
activity-too-much = Этот фильтр запрашивает слишком много сразу: вариантов может быть не более { $most }, слов в каждом — столько же.
activity-not-exported = Файл { $file } не записан: { $reason }

## Строка и панель эмулятора

activity-row-ended = завершился сам { $at }
activity-panel-ended = Завершился сам
activity-acknowledge = Понятно

## О чём запись

activity-kind-crashed = Завершился сам
activity-kind-stopped = Завершился
activity-kind-came-back = Снова отвечает
activity-kind-settings-changed = Изменён
activity-kind-circuit-opened = Цепь заблокирована
activity-kind-circuit-closed = Цепь OK
activity-kind-account-refused = Пароль отклонён
activity-kind-desktop-lost = Никто не вошёл
activity-kind-another-computer = Другой компьютер
activity-kind-doctor = Проверка подключения
activity-kind-dropped = Записей не хватает
activity-kind-watch-gave-up = Попытки прекращены
activity-kind-watch = Наблюдение

## Экран

activity-title = События
activity-filter = Фильтр: kind:crashed, op:start result:failed, #tag
activity-filter-label = Фильтр событий
activity-newest-first = Сначала новые
activity-reading = Загрузка событий…
activity-more = Загрузка следующих…
activity-none = Пока ничего не произошло
activity-none-explain = Здесь записывается всё, что вы запрашиваете, и всё, что происходит само; записи сохраняются и после перезапуска.
activity-none-match = Под этот фильтр ничего не подходит.
activity-show-all = Показать все
activity-new = Показать новое
activity-try-again = Повторить
activity-day =
    { $day } · { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
        [many] { $entries } записей
       *[other] { $entries } записи
    }
activity-day-or-more = { $day } · записей: { $entries } или больше
activity-day-only = { $day }
activity-today = Сегодня, { $day }
activity-between = С { $from } до { $until }
activity-only-on = Только { $name }
activity-title-on = { $title } на { $name }
activity-row = { $what } { $title } на { $name }: { $state }
activity-head-time = Время
activity-head-what = Что
activity-head-where = Где
activity-head-said = Что известно
activity-head-took = Заняло
activity-by-plan = по плану { $by }
activity-by-schedule = по расписанию { $by }
activity-by-watch = по наблюдению { $by }
activity-by-script = скриптом
activity-details = Шаги и вывод
activity-output = Вывод
activity-output-cut = Вывода было больше: остальное не сохранено.

## Пока никто не смотрел

activity-away = Пока вас не было ({ $time }):
activity-away-nothing = ничего не произошло
activity-away-dismiss = Скрыть
activity-away-number = { $entries } × { $what }
activity-away-asked = Операции: { $state }

## Экспорт

activity-export =
    { $entries ->
        [one] Экспорт { $entries } записи…
        [few] Экспорт { $entries } записей…
        [many] Экспорт { $entries } записей…
       *[other] Экспорт { $entries } записи…
    }
activity-export-all = Экспорт…
activity-export-title = Экспорт событий
activity-export-explain = То, что отобрано фильтром, сначала новые. Паролей там нет; вывод программ есть.
activity-export-format = Формат
activity-export-csv = CSV, для таблиц
activity-export-json = JSON, для программ
activity-export-path = Сохранить как (полный путь)
activity-export-choose = Выбрать…
activity-export-path-hint = Файл с таким именем будет заменён.
activity-export-write = Экспортировать
activity-export-writing = Экспорт…
activity-exported =
    { $entries ->
        [one] { $entries } запись сохранена в { $path }
        [few] { $entries } записи сохранены в { $path }
        [many] { $entries } записей сохранено в { $path }
       *[other] { $entries } записи сохранены в { $path }
    }
activity-close = Закрыть

## Шкала времени

activity-timeline = Шкала времени
activity-timeline-all = Показать целиком
activity-timeline-none = Здесь пока ничего не произошло.

## Колокольчик

activity-bell = Оповещения, непрочитанных: { $unread }
activity-bell-title = Оповещения
activity-bell-none = Оповещений нет.
activity-bell-over = закончилось { $at }
activity-bell-lasts = ещё длится
activity-bell-explain = Что пошло не так, сначала новое
activity-bell-all = Все события
activity-maintenance-begun = Обслуживание на { $time }: { $reason }
activity-maintenance-ended = Обслуживание завершено: { $reason }
activity-tag-maintenance-begun = Обслуживание всего с тегом #{ $tag } на { $time }: { $reason }
activity-tag-maintenance-ended = Обслуживание всего с тегом #{ $tag } завершено: { $reason }
activity-kind-maintenance = Обслуживание
activity-kind-schedule = Расписание
