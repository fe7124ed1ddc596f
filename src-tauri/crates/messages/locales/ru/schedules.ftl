schedules-name =
    Укажите имя не длиннее { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
schedules-name-taken = Расписание с именем «{ $name }» уже есть.
schedules-date = «{ $typed }» — не дата. Укажите дату вида 2026-11-28.
schedules-zone = Часового пояса «{ $typed }» нет. Имена выглядят так: «Asia/Ho_Chi_Minh» или «UTC».
schedules-no-day = Выберите хотя бы один день.
schedules-past = Это время уже прошло. Укажите то, которое ещё наступит.
schedules-too-many = Расписаний уже { $most }, и больше быть не может. Сначала уберите одно из них.
schedules-gone = Этого расписания больше нет.
schedules-not-this = По расписанию этого запросить нельзя: здесь нужны вы.
schedules-runs = Выполняется.
schedules-ended = Выполнено { $succeeded } из { $all }.
schedules-missed = Пропущено: LDFleet не работал или компьютер спал.
schedules-missed-by = Пропущено, опоздание { $late }: LDFleet не работал или компьютер спал.
schedules-missed-before =
    { $runs ->
        [one] До этого был пропущен ещё { $runs } запуск.
        [few] До этого были пропущены ещё { $runs } запуска.
        [many] До этого было пропущено ещё { $runs } запусков.
       *[other] До этого было пропущено ещё { $runs } запуска.
    }
schedules-left-out = Не начато: предыдущий запуск ещё продолжается.
schedules-waits = Ждёт конца предыдущего запуска.
schedules-nobody = Подходящих эмуляторов не было.
schedules-unlisted =
    { $workstations ->
        [1] Ни один известный эмулятор не подошёл, а станция { $names } с запуска LDFleet не отвечала.
        [one] Ни один известный эмулятор не подошёл, а { $workstations } станция с запуска LDFleet не отвечала: { $names }
        [few] Ни один известный эмулятор не подошёл, а { $workstations } станции с запуска LDFleet не отвечали: { $names }
        [many] Ни один известный эмулятор не подошёл, а { $workstations } станций с запуска LDFleet не отвечали: { $names }
       *[other] Ни один известный эмулятор не подошёл, а { $workstations } станции с запуска LDFleet не отвечали: { $names }
    }
schedules-without =
    { $workstations ->
        [1] Начато без { $names }: станция с запуска LDFleet не отвечала.
        [one] Начато без { $workstations } станции, которая с запуска LDFleet не отвечала: { $names }
        [few] Начато без { $workstations } станций, которые с запуска LDFleet не отвечали: { $names }
        [many] Начато без { $workstations } станций, которые с запуска LDFleet не отвечали: { $names }
       *[other] Начато без { $workstations } станции, которые с запуска LDFleet не отвечали: { $names }
    }
schedules-not-begun = Начать не удалось: { $why }
schedules-begun =
    { $emulators ->
        [one] Начато для { $emulators } эмулятора.
        [few] Начато для { $emulators } эмуляторов.
        [many] Начато для { $emulators } эмуляторов.
       *[other] Начато для { $emulators } эмулятора.
    }
schedules-title = Расписания
schedules-none = Расписаний пока нет. Расписанием становится то, что должно выполняться само, каждый день или каждые несколько часов.
schedules-while-running = Они действуют, только пока LDFleet работает; он может запускаться вместе с системой («Настройки»).
schedules-add = Новое расписание…
schedules-edit = Изменить…
schedules-pause = Приостановить
schedules-resume = Продолжить
schedules-remove = Убрать
schedules-remove-sure = Убрать «{ $name }»? То, что выполняется, продолжится.
schedules-keep = Оставить
schedules-save = Сохранить
schedules-cancel = Отмена
schedules-new-title = Новое расписание
schedules-edit-title = Расписание
schedules-off = приостановлено
schedules-next = Далее: { $time }
schedules-never-again = Больше не запустится
schedules-last = { $time }: { $said }
schedules-not-yet = Ещё не запускалось.
schedules-form-name = Имя
schedules-form-action = Действие
schedules-form-how = Как часто
schedules-once = Один раз
schedules-daily = Каждый день
schedules-weekly = По дням недели
schedules-hours = Каждые несколько часов
schedules-form-date = Дата
schedules-form-first = Первый день
schedules-form-date-hint = Например, 2026-11-28
schedules-form-time = Время
schedules-form-time-hint = Например, 08:00
schedules-form-days = Дни
schedules-form-every = Часов между запусками
schedules-form-zone = Часовой пояс
schedules-form-zone-hint = Например, Asia/Ho_Chi_Minh
schedules-form-spread = Растянуть на столько минут
schedules-form-spread-hint = 0 — так быстро, как позволяют ограничения
schedules-form-missed = Можно опоздать на столько минут
schedules-form-missed-hint = Если LDFleet был закрыт или компьютер спал. 0: пропущенное не выполнять
schedules-form-overlap = Если предыдущий запуск ещё продолжается
schedules-overlap-skip = Не начинать новый
schedules-overlap-wait = Ждать его конца
schedules-overlap-replace = Отозвать то, что из него не отправлено
schedules-form-filter = Для эмуляторов, подходящих под этот фильтр
schedules-form-filter-hint = Например, #pvp state:stopped; отбор идёт в момент запуска. Пусто: все.
schedules-form-fixed =
    { $emulators ->
        [1] Для одного эмулятора, каждый раз одного и того же
        [one] Для { $emulators } эмулятора, каждый раз одних и тех же
        [few] Для { $emulators } эмуляторов, каждый раз одних и тех же
        [many] Для { $emulators } эмуляторов, каждый раз одних и тех же
       *[other] Для { $emulators } эмулятора, каждый раз одних и тех же
    }
schedules-form-filter-instead = Взять вместо этого фильтр
schedules-form-limits = Свои ограничения
schedules-times = Следующие запуски
schedules-means =
    { $emulators ->
        [one] Сейчас подходит { $emulators } эмулятор.
        [few] Сейчас подходят { $emulators } эмулятора.
        [many] Сейчас подходят { $emulators } эмуляторов.
       *[other] Сейчас подходят { $emulators } эмулятора.
    }
schedules-at = { $time }
schedules-at-skipped = { $time } — в тот день из-за перевода часов пропадает; выполнится позже
schedules-at-doubled = { $time } — в тот день наступает дважды; выполнится в первый раз
schedules-monday = Пн
schedules-tuesday = Вт
schedules-wednesday = Ср
schedules-thursday = Чт
schedules-friday = Пт
schedules-saturday = Сб
schedules-sunday = Вс
