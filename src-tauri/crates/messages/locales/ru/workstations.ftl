### Станции: их состояния, список и сведения об одной.

## Состояния

workstations-connecting = Подключение
workstations-connecting-explain = Эта станция ещё не отвечала.
workstations-online = В сети
workstations-online-explain = Последний список её эмуляторов получен.
workstations-failing = Сбои
workstations-failing-explain = Последний список получить не удалось. Показаны более старые данные.
workstations-blocked = Заблокирована
workstations-blocked-explain = На эту станцию ничего не отправляется до проверки.
workstations-restarting = Перезагрузка
workstations-restarting-explain = Станция не отвечает, потому что ей велено перезагрузиться или выключиться. Это не сбой, и как сбой это не учитывается.
workstations-off = Выключена (вами)
workstations-off-explain = Её выключили отсюда, и с тех пор она не отвечала. Разбудите её или включите вручную.
workstations-blocked-manually = Заблокирована вручную
workstations-blocked-manually-explain = Вы заблокировали цепь: ничего не отправляется, пока вы её не разблокируете.
workstations-password-refused = Пароль отклонён
workstations-password-refused-explain = Пароль отклонён. Ничего не отправляется, пока вы не введёте новый или не повторите попытку.
workstations-password-needed = Нужен пароль
workstations-password-needed-explain = Пароль этой учётной записи неизвестен. Введите его.
workstations-other-answers = Отвечает { $stranger }
workstations-other-than-before = По её адресу отвечает { $stranger }, а не прежний компьютер.
workstations-other-than = По её адресу отвечает { $stranger }, а не { $computer }.

## Какие и сколько

workstations-count =
    { $workstations ->
        [one] { $workstations } станция
        [few] { $workstations } станции
        [many] { $workstations } станций
       *[other] { $workstations } станции
    }

## Почему станция не участвует в том, о чём просят несколько

workstations-no-list-yet = Списка её эмуляторов пока нет
workstations-has-no-emulators = Эмуляторов нет
workstations-none-can-take-part = Ни один её эмулятор не может участвовать

## Список

workstations-title = Станции
workstations-chosen = Выбранная станция
workstations-filter = Фильтр: слова, #tag
workstations-filter-label = Фильтр станций по имени, адресу, учётной записи или #tag
workstations-notes = Заметки
workstations-only-problems = Только с проблемами
workstations-with-problems = ({ $workstations })
workstations-order = Порядок станций
workstations-order-problems = Сначала с проблемами
workstations-order-name = По имени
workstations-order-own = В порядке добавления
workstations-none-match = Ни одна станция не подходит под «{ $filter }».
workstations-none-match-problems = Среди станций с проблемами ни одна не подходит под «{ $filter }».
workstations-none-has-problem = Станций с проблемами нет.
workstations-show-all = Показать все
workstations-all =
    { $workstations ->
        [one] { $workstations } станция
        [few] { $workstations } станции
        [many] { $workstations } станций
       *[other] { $workstations } станции
    }
workstations-shown =
    { $shown } из { $workstations ->
        [one] { $workstations } станции
        [few] { $workstations } станций
        [many] { $workstations } станций
       *[other] { $workstations } станции
    }
workstations-add = Добавить станцию…

## В строке

workstations-same-as = Тот же компьютер: { $names }
workstations-twice = дважды
workstations-ailing =
    { $emulators ->
        [one] { $emulators } эмулятор завис или упал
        [few] { $emulators } эмулятора зависли или упали
        [many] { $emulators } эмуляторов зависли или упали
       *[other] { $emulators } эмулятора зависли или упали
    }
workstations-running = Работает эмуляторов: { $running } из { $emulators }
workstations-round-trip = Сколько занял последний список

## Выбрано несколько

workstations-act-on-selected = Действия с выбранными станциями
workstations-selected = Выбрано станций: { $workstations }
workstations-select-one = Снова выбрать только одну
workstations-select-one-key = Снова выбрать только одну (Esc)
workstations-does = { $action } { $emulators }

## Одна станция

workstations-address = Адрес
workstations-account = Учётная запись
workstations-list-age = Список эмуляторов
workstations-no-list = пока нет
workstations-no-list-explain = Список ещё не получен.
workstations-list-seen = Последние данные: { $time }.
workstations-list-stale-explain = Последние данные: { $time }. Следующие попытки не удались: с тех пор эмуляторы могли измениться.
workstations-list-stale = { $age } · устарел
workstations-refresh = Обновить
workstations-refresh-explain = Обновить список эмуляторов (F5)
workstations-actions = Действия ▾
workstations-test = Проверить…
workstations-test-explain = Проверить подключение по шагам: имя, порт, вход, LDPlayer
workstations-edit = Изменить…
workstations-remove = Убрать…

## Что с ней не так

workstations-since = С { $since }
workstations-first-seen = Впервые замечено: { $time }
workstations-show-answer = Показать ответ
workstations-hide-answer = Скрыть ответ
workstations-enter-new-password = Ввести новый пароль…
workstations-try-again = Повторить
workstations-try-again-explain = Отправит текущий пароль ещё раз. После нескольких неверных паролей Windows блокирует учётную запись.
workstations-accept-explain = Отныне { $stranger } — верный компьютер по этому адресу
workstations-accept = Принять этот компьютер
workstations-edit-address = Изменить адрес…
workstations-try-now = Проверить сейчас
workstations-test-connection = Проверить подключение…
workstations-test-connection-explain = Проверить подключение по шагам. Работает и при заблокированной цепи.
workstations-same-computer = Это тот же компьютер, что в списке уже есть как { $names }. Всё запрашивается и показывается дважды; уберите лишнее.
workstations-same-computer-named = Это тот же компьютер ({ $computer }), что в списке уже есть как { $names }. Всё запрашивается и показывается дважды; уберите лишнее.

## На месте её эмуляторов

workstations-no-emulators-known = Списка эмуляторов пока нет
workstations-must-sign-in = Чтобы получить список эмуляторов, LDFleet должен войти на { $name }.
workstations-connecting-to = Подключение к { $address }…
workstations-first-list = Эмуляторы появятся здесь с первым списком.
workstations-never-answered = С запуска LDFleet станция { $name } ещё не отвечала. Эмуляторы появятся здесь, как только она ответит.
workstations-without-emulators = На этой станции нет эмуляторов
workstations-without-emulators-explain = Эмуляторы, созданные в LDPlayer на { $name }, появятся здесь сами.
workstations-create-emulator = Создать эмулятор…

## Станций нет совсем

workstations-none-in-demo = В демо не осталось станций
workstations-none-in-demo-explain = Вы убрали их все. Выйдите из демо, чтобы увидеть свой список; при пустом списке демо можно запустить снова.
workstations-none = Станций пока нет
workstations-none-explain = LDFleet показывает в одном окне все эмуляторы LDPlayer на ваших рабочих станциях Windows, запускает, останавливает и перезапускает их. Если станция раз за разом сбоит, LDFleet перестаёт отправлять ей запросы, объясняет причину и регулярно проверяет, не заработала ли она.
workstations-add-first = Добавить станцию…
workstations-start-demo = Посмотреть демо-ферму
workstations-starting-demo = Запуск демо…
workstations-demo-explain = Демо имитируется внутри LDFleet: к настоящим компьютерам нет обращений, ничего не сохраняется. Выйти можно в любой момент.

## Удаление из списка

workstations-remove-title = Убрать из LDFleet: { $names }?
workstations-remove-explain = На самой станции ничего не изменится: её эмуляторы продолжат работать. LDFleet лишь забудет её адрес и настройки; её можно добавить снова.
workstations-remove-explain-many = На самих станциях ничего не изменится: их эмуляторы продолжат работать. LDFleet лишь забудет их адреса и настройки; их можно добавить снова.
workstations-remove-now = Убрать: { $names }
workstations-removing = Удаление из списка…
workstations-keep = Оставить
workstations-keep-many = Оставить
workstations-not-removed = { $name }: { $reason }
workstations-edit-several = Изменить: { $names }
workstations-edit-several-explain = Незаполненное останется на каждой как есть. Изменятся либо все, либо ни одна.
workstations-password-kept = Пусто: сохранённый для каждой учётной записи
workstations-now = Сейчас: { $value }
workstations-now-different = Сейчас разных: { $values }
workstations-edit-number =
    { $workstations ->
        [1] Изменить одну станцию
        [one] Изменить { $workstations } станцию
        [few] Изменить { $workstations } станции
        [many] Изменить { $workstations } станций
       *[other] Изменить { $workstations } станции
    }
workstations-edit-replace =
    { $workstations ->
        [1] Заменить пароль и изменить одну станцию
        [one] Заменить пароль и изменить { $workstations } станцию
        [few] Заменить пароль и изменить { $workstations } станции
        [many] Заменить пароль и изменить { $workstations } станций
       *[other] Заменить пароль и изменить { $workstations } станции
    }
