plans-waits-paused = ждёт: план приостановлен
plans-waits-unreachable = ждёт, пока станция снова не ответит
plans-waits-blocked = ждёт, пока цепь заблокирована
plans-waits-emulator-blocked = ждёт, пока заблокирована цепь «Действия с эмуляторами»
plans-waits-unseen = ждёт списка эмуляторов станции
plans-waits-maintenance = ждёт конца обслуживания
plans-waits-busy = ждёт завершения «{ $action }»
plans-waits-turn = ждёт: сначала «{ $action }»
plans-waits-canary = ждёт успеха первой волны
plans-waits-later = ждёт своего времени
plans-waits-workstation = ждёт изменения всей станции
plans-waits-in-use = ждёт завершения всего другого на станции
plans-waits-full = ждёт: одновременно на станции не более { $limit }
plans-waits-fleet-full = ждёт: одновременно на ферме не более { $limit }
plans-waits-settling = ждёт: на станции пауза после прошлого действия
plans-waits-cpu = ждёт: ЦП занят на { $percent } %, предел { $limit } %
plans-waits-memory = ждёт: свободно { $free } МБ памяти, нужно { $limit } МБ
plans-waits-vitals = ждёт данных о нагрузке станции
plans-waits-nothing = сейчас отправится
plans-waits-looked-at = проверяется, не сделано ли это уже
plans-paused-person = Приостановлен вами.
plans-paused-failures =
    Приостановлен после { $failures ->
        [one] { $failures } сбоя
        [few] { $failures } сбоев
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }.
plans-paused-canary = Приостановлен: первая волна прошла неудачно.
plans-paused-restart = LDFleet тем временем закрывали. Отправленное повторно не отправляется; остальное ждёт вас.
plans-not-saved = Ничего не отправляется: файл планов не удаётся записать, и после перезапуска всё ушло бы дважды. Попытка повторяется.
plans-left-twice = Указан дважды.
plans-left-gone = Больше не существует.
plans-left-already = Уже в этом состоянии.
plans-left-asked = Уже запрошено.
plans-left-leaving = Скоро будет удалён.
plans-left-outranked = Кто-то запросил обратное.
plans-left-number-twice =
    { $number ->
        [one] { $number } эмулятор указан дважды.
        [few] { $number } эмулятора указаны дважды.
        [many] { $number } эмуляторов указаны дважды.
       *[other] { $number } эмулятора указаны дважды.
    }
plans-left-number-gone =
    { $number ->
        [one] { $number } эмулятора больше нет.
        [few] { $number } эмуляторов больше нет.
        [many] { $number } эмуляторов больше нет.
       *[other] { $number } эмулятора больше нет.
    }
plans-left-number-already =
    { $number ->
        [one] { $number } эмулятор уже в этом состоянии.
        [few] { $number } эмулятора уже в этом состоянии.
        [many] { $number } эмуляторов уже в этом состоянии.
       *[other] { $number } эмулятора уже в этом состоянии.
    }
plans-left-number-asked =
    { $number ->
        [one] Для { $number } эмулятора это уже запрошено.
        [few] Для { $number } эмуляторов это уже запрошено.
        [many] Для { $number } эмуляторов это уже запрошено.
       *[other] Для { $number } эмулятора это уже запрошено.
    }
plans-left-number-leaving =
    { $number ->
        [one] { $number } эмулятор скоро будет удалён.
        [few] { $number } эмулятора скоро будут удалены.
        [many] { $number } эмуляторов скоро будут удалены.
       *[other] { $number } эмулятора скоро будут удалены.
    }
plans-left-number-outranked =
    { $number ->
        [one] Для { $number } эмулятора кто-то запросил обратное.
        [few] Для { $number } эмуляторов кто-то запросил обратное.
        [many] Для { $number } эмуляторов кто-то запросил обратное.
       *[other] Для { $number } эмулятора кто-то запросил обратное.
    }
plans-ended-asked = Отозвано до отправки.
plans-ended-replaced = Отозвано до отправки: позже для этого эмулятора запросили другое.
plans-ended-in-person = Отозвано до отправки: то же самое запросили для этого эмулятора отдельно.
plans-ended-not-back = Не отправлено: станция не вернулась вовремя.
plans-ended-gone = Не отправлено: эмулятора с этим названием больше нет.
plans-ended-lost = Что из этого вышло, неизвестно: о завершении никто не сообщил.
plans-ended-restart = Не отправлено: до этого LDFleet был запущен заново.
plans-ended-not-admitted = Не отправлено: запрос отклонялся снова и снова.
plans-found-done = Замечено после нового запуска LDFleet: это сделано.
plans-found-not-done = LDFleet закрыли, пока это выполнялось. Команда могла быть отправлена, но её результата не видно.
plans-looked-done = Это уже было сделано; ничего не отправлено.
plans-nobody = Делать это не с чем: ни один эмулятор не выбран или ни один не подходит под фильтр.
plans-one-at-a-time = Клон или новое название запрашивают только для одного эмулятора за раз.
plans-gone = Этот план больше не хранится.
plans-not-ended = Этот план ещё не завершён.
plans-no-items = В этом плане ничто так не завершилось.
plans-request-not-kept = Запрос не сохраняется при перезапуске, потому что в команде adb может быть секрет. Отмените этот план и запросите снова.
plans-filter-wrong = Фильтр непонятен, поэтому неизвестно, к чему это относится.
plans-too-many =
    В плане может быть не более { $most ->
        [one] { $most } эмулятора
        [few] { $most } эмуляторов
        [many] { $most } эмуляторов
       *[other] { $most } эмулятора
    }.
plans-asked-already = Это для эмулятора уже запрошено: ждёт или выполняется.
plans-leaving = Эмулятор скоро будет удалён.
plans-sum =
    { $items ->
        [one] { $items } эмулятор
        [few] { $items } эмулятора
        [many] { $items } эмуляторов
       *[other] { $items } эмулятора
    } на { $workstations ->
        [one] { $workstations } станции
        [few] { $workstations } станциях
        [many] { $workstations } станциях
       *[other] { $workstations } станции
    }
plans-sum-workstations =
    { $workstations ->
        [1] Одна станция
        [one] { $workstations } станция, по очереди в рамках ограничений
        [few] { $workstations } станции, по очереди в рамках ограничений
        [many] { $workstations } станций, по очереди в рамках ограничений
       *[other] { $workstations } станции, по очереди в рамках ограничений
    }
plans-sum-none = Делать больше нечего.
plans-takes = До завершения последнего около { $length }, если тем временем не отправлять ничего другого.
plans-takes-from =
    { $ended ->
        [1] Рассчитано по одной успешной операции здесь.
        [one] Рассчитано по последней { $ended } успешной операции здесь.
        [few] Рассчитано по последним { $ended } успешным операциям здесь.
        [many] Рассчитано по последним { $ended } успешным операциям здесь.
       *[other] Рассчитано по последним { $ended } успешным операциям здесь.
    }
plans-takes-usual = Здесь такое ещё ни разу не завершалось: взято время для компьютера, которому всего хватает.
plans-held =
    { $held ->
        [one] Для { $held } эмулятора отправить сейчас нельзя: станция недоступна или заблокирована. Отправка ждёт её возвращения.
        [few] Для { $held } эмуляторов отправить сейчас нельзя: станции недоступны или заблокированы. Отправка ждёт их возвращения.
        [many] Для { $held } эмуляторов отправить сейчас нельзя: станции недоступны или заблокированы. Отправка ждёт их возвращения.
       *[other] Для { $held } эмулятора отправить сейчас нельзя: станции недоступны или заблокированы. Отправка ждёт их возвращения.
    }
plans-replaces =
    { $replaced ->
        [one] { $replaced } ждущий запрос противоречит этому и отзывается.
        [few] { $replaced } ждущих запроса противоречат этому и отзываются.
        [many] { $replaced } ждущих запросов противоречат этому и отзываются.
       *[other] { $replaced } ждущего запроса противоречат этому и отзываются.
    }
plans-left-out = Пропущено
plans-left-reason =
    { $number ->
        [one] Для { $number } эмулятора это сейчас не имеет смысла. { $why }
        [few] Для { $number } эмуляторов это сейчас не имеет смысла. { $why }
        [many] Для { $number } эмуляторов это сейчас не имеет смысла. { $why }
       *[other] Для { $number } эмулятора это сейчас не имеет смысла. { $why }
    }
plans-waves = Волны
plans-wave = Волна
plans-wave-emulators = Эмуляторы
plans-wave-workstations = Станции
plans-wave-begins = Начало
plans-more-waves = и ещё { $waves }
plans-begins-at-once = сразу
plans-begins-after = через { $wait }
plans-limits = Ограничения
plans-per-workstation = Одновременно на станции
plans-per-workstation-hint = Если у станции свой предел ниже, действует он.
plans-in-fleet = Одновременно на ферме
plans-in-fleet-hint = Для всех планов вместе. Бережёт сеть и учётные записи.
plans-settle = Пауза между загрузками
plans-settle-hint = Секунды, на каждой станции: эмуляторы по очереди нагружают её диски.
plans-cpu = Ждать, если ЦП занят больше
plans-cpu-hint = Проценты; 0 — не проверять.
plans-memory = Ждать, если памяти меньше
plans-memory-hint = МБ свободной памяти; 0 — не проверять.
plans-canary = Первая волна
plans-canary-hint = Сколько идут первыми; остальные — только если все они удались. 0 — все сразу.
plans-stop-after = Пауза после стольких сбоев
plans-stop-after-hint = 0 — продолжать при любых сбоях.
plans-when-back = Ждать недоступных
plans-when-back-hint = Минуты; что и тогда недоступно или заблокировано, отклоняется. 0 — сразу.
plans-order = Порядок
plans-order-spread = Первый на каждой станции, затем второй
plans-order-by-workstation = Станция за станцией
plans-order-as-given = Как в списке
plans-reckoning = Расчёт…
plans-saved-title = Сохранённые планы
plans-saved-filter = { $action }: что подходит под «{ $filter }»
plans-saved-all = { $action }: все эмуляторы
plans-saved-emulators =
    { $action }: { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }
plans-saved-palette = План: { $name }
plans-saved-rename = Переименовать сохранённый план «{ $name }»
plans-saved-delete = Удалить сохранённый план «{ $name }»
plans-saved-delete-title = Удалить сохранённый план «{ $name }»?
plans-saved-delete-explain = То, что он начал, продолжится. Вернуть план будет нельзя.
plans-saved-delete-do = Удалить
plans-save = Сохранить этот план
plans-save-explain = Он появится рядом с таблицей эмуляторов и в палитре команд. Скрипт запускает его так: ldfleet run --plan
plans-save-name = Имя
plans-save-name-hint = План, у которого уже есть это имя, будет заменён.
plans-save-whom = Для кого
plans-save-these =
    { $emulators ->
        [1] Этот эмулятор
        [one] Этот { $emulators } эмулятор
        [few] Эти { $emulators } эмулятора
        [many] Эти { $emulators } эмуляторов
       *[other] Эти { $emulators } эмулятора
    }
plans-save-passing = Те, что при запуске подходят под фильтр
plans-save-filter = Фильтр
plans-save-filter-hint = Как над таблицей: #pvp state:stopped. Пусто: все эмуляторы.
plans-save-do = Сохранить
plans-save-done = Сохранено как «{ $name }».
plans-saved-unnamed = Дайте плану имя.
plans-saved-name-too-long =
    В имени не более { $most ->
        [one] { $most } символа, и все они видимые
        [few] { $most } символов, и все они видимые
        [many] { $most } символов, и все они видимые
       *[other] { $most } символа, и все они видимые
    }.
plans-saved-twice = План с этим именем уже есть.
plans-saved-too-many =
    Сохранить можно не более { $most ->
        [one] { $most } плана
        [few] { $most } планов
        [many] { $most } планов
       *[other] { $most } плана
    }. Удалите тот, который больше не нужен.
plans-saved-gone = Этот план больше не сохранён.
plans-request-not-saved = Сохранить это нельзя: в команде adb может быть секрет, а новое название или клон каждый раз запрашивают заново.
plans-title = Планы
plans-none = Планов пока нет. Планом становится всё, что вы запрашиваете для нескольких эмуляторов сразу.
plans-name =
    { $action }: { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }
plans-count-waiting = в ожидании
plans-count-under-way = в работе
plans-count-succeeded = выполнено
plans-count-failed = не удалось
plans-count-refused = не отправлено
plans-count-cancelled = отозвано
plans-count-unknown = неясно
plans-show = Показать: { $number } { $state }
plans-left = осталось около { $left }
plans-held-until =
    { $held ->
        [one] из них { $held } — до возвращения станции, самое позднее до { $when }
        [few] из них { $held } — до возвращения станций, самое позднее до { $when }
        [many] из них { $held } — до возвращения станций, самое позднее до { $when }
       *[other] из них { $held } — до возвращения станций, самое позднее до { $when }
    }
plans-row-waits = { $action }: { $why }
plans-left-out-number = пропущено: { $number }
plans-by-script = скриптом
plans-state-running = Выполняется
plans-state-paused = Приостановлен
plans-state-interrupted = Прерван
plans-state-ended = Завершён
plans-pause = Приостановить
plans-resume = Продолжить
plans-cancel = Отменить остальное
plans-cancel-explain = Отзывает то, что ещё не отправлено. То, что выполняется, продолжится.
plans-change-limits = Ограничения…
plans-again = Повторить…
plans-forget = Убрать
plans-items-none = Сейчас таких нет.
plans-items-head-emulator = Эмулятор
plans-items-head-workstation = Станция
plans-items-head-why = Состояние
plans-items-cancel = Отозвать эти
plans-again-title = Повторить
plans-again-failed = Не удалось
plans-again-refused = Не отправлено
plans-again-unknown = Неясно: сначала каждый проверяется
plans-again-submit = Повторить
plans-limits-title = Ограничения выполняемого плана
plans-limits-submit = Изменить
plans-schedule = По расписанию…
plans-not-of-workstations = Для станций целиком планируются только перезагрузка Windows и выключение.
plans-audience = Взять из
plans-audience-typed = То, что введено
plans-audience-view = Представление «{ $name }»
plans-audience-tag = Тег «{ $tag }»
