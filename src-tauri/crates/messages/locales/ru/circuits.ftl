### Цепи: что заблокировано, что ещё работает, почему что-то не отправлено.

## К чему относится цепь: после слова «цепь», в кавычках

circuits-layer-network = Сеть
circuits-layer-windows = Windows
circuits-layer-ldconsole = Утилита LDPlayer
circuits-layer-emulator = Действия с эмуляторами

## Почему команда не отправлена

circuits-of = цепь «{ $layer }» на { $name }
circuits-refused-open = Не отправлено: { $circuit } заблокирована.
circuits-refused-open-after =
    Не отправлено: { $circuit } заблокирована после { $errors ->
        [1] ошибки: { $last }
        [one] { $errors } ошибки, последняя: { $last }
        [few] { $errors } ошибок, последняя: { $last }
        [many] { $errors } ошибок, последняя: { $last }
       *[other] { $errors } ошибки, последняя: { $last }
    }.
circuits-refused-checking = { $refusal } Сейчас идёт проверка.
circuits-refused-check-first = { $refusal } Сначала её нужно проверить.
circuits-refused-isolated = Не отправлено: { $circuit } заблокирована вручную. Разблокируйте её, чтобы продолжить.
circuits-refused-isolated-because = Не отправлено: { $circuit } заблокирована вручную: { $reason }. Разблокируйте её, чтобы продолжить.
circuits-refused-password = Не отправлено: пароль { $account } отклонён, поэтому с ним ничего не отправляется. Введите новый пароль.
circuits-refused-password-being-tried = Не отправлено: пароль { $account } как раз проверяется; повторите попытку чуть позже.
circuits-refused-removed = Станции { $name } больше нет в списке.
circuits-refused-until = { $refusal } Следующая проверка через { $wait }.

## Почему цепь изменилась

circuits-cause-threshold = слишком много ошибок
circuits-cause-check-due = пора проверить
circuits-cause-check-succeeded = проверка удалась
circuits-cause-check-failed = проверка не удалась
circuits-cause-check-silent = проверка не дала ответа
circuits-cause-by-hand = вручную
circuits-cause-check-by-hand = проверка запрошена вручную
circuits-cause-reset = сброшена вручную
circuits-cause-slept = компьютер был в спящем режиме
circuits-cause-because = { $cause }: { $reason }

## Почему начался простой

circuits-outage =
    { $errors ->
        [one] { $errors } ошибка за { $window } ({ $answers })
        [few] { $errors } ошибки за { $window } ({ $answers })
        [many] { $errors } ошибок за { $window } ({ $answers })
       *[other] { $errors } ошибки за { $window } ({ $answers })
    }.
circuits-outage-until = { $outage } Следующая проверка через { $wait }.

## Чего нельзя, пока цепь не замкнута

circuits-blocks-windows = Всё на этой станции: список, запуск, остановка и изменение её эмуляторов.
circuits-blocks-ldconsole = Список, запуск, остановка и изменение эмуляторов на этой станции.
circuits-blocks-emulator = Запуск, остановка, создание, клонирование и удаление эмуляторов на этой станции.

## Что тем временем работает

circuits-still-works-network = Все остальные станции. Показан последний полученный список.
circuits-still-works-windows = Все остальные станции и проверка, отвечает ли эта. Показан последний полученный список.
circuits-still-works-ldconsole = Все остальные станции и подключение к этой. Показан последний полученный список.
circuits-still-works-emulator = Список: за эмуляторами этой станции идёт наблюдение, их настройки и приложения можно менять. Все остальные станции.

## Что отправит следующая проверка

circuits-check-sends-network = Один запрос к порту WinRM станции, без входа.
circuits-check-sends-windows = Вход и команду echo.
circuits-check-sends-ldconsole = Один запрос списка эмуляторов (list2).
circuits-check-sends-emulator = Сама ничего: безвредной проверки нет. Проверкой станет ваш следующий запуск, остановка, создание или клонирование.

## Названия четырёх цепей в окне

circuits-name-network = Сеть
circuits-name-windows = Windows
circuits-name-ldconsole = Утилита LDPlayer
circuits-name-emulator = Действия с эмуляторами
circuits-letter-network = С
circuits-letter-windows = W
circuits-letter-ldconsole = L
circuits-letter-emulator = Э
circuits-for-network = Цепь связи со станцией по сети
circuits-for-windows = Цепь Windows на станции и её удалённой оболочки
circuits-for-ldconsole = Цепь ldconsole.exe — утилиты LDPlayer, которая выдаёт список эмуляторов и управляет ими
circuits-for-emulator = Цепь запуска, остановки, создания, клонирования и удаления эмуляторов

## Состояния цепи

circuits-state-closed = OK
circuits-state-open = Заблокирована
circuits-state-half-open = Проверяется
circuits-state-isolated = Заблокирована вручную
circuits-state-disabled = Не отслеживается
circuits-technical-closed = замкнута
circuits-technical-open = разомкнута
circuits-technical-half-open = полуразомкнута
circuits-technical-isolated = изолирована
circuits-technical-disabled = отключена
circuits-explain-closed = Запросы отправляются.
circuits-explain-open = Слишком много сбоев: запросы отклоняются до следующей проверки.
circuits-explain-half-open = Одна проверка решает, отправлять ли запросы снова.
circuits-explain-isolated = Вы её заблокировали: запросы отклоняются, пока вы её не разблокируете.
circuits-explain-disabled = Запросы отправляются, даже если всё сбоит.

## Что с цепью сейчас

circuits-with-technical = { $word } (цепь { $technical })
circuits-technically = цепь { $technical }
circuits-technically-short = ({ $technical })
circuits-next-check = Следующая проверка через { $wait }
circuits-next-check-brief = проверка через { $wait }
circuits-checking = Проверка…
circuits-being-checked = Проверяется сейчас…
circuits-checked-by-next = Проверит следующее действие
circuits-checked-by-next-brief = следующим действием
circuits-ok-again = Цепь снова OK: можно повторить попытку.
circuits-now-closed = { $state }. Запросы отправляются.
circuits-now-closed-counted =
    { $state }. Запросы отправляются. Учтено: { $failures ->
        [one] { $failures } сбой
        [few] { $failures } сбоя
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }.
circuits-now-closed-counted-of =
    { $state }. Запросы отправляются. Учтено: { $failures ->
        [one] { $failures } сбой
        [few] { $failures } сбоя
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }; цепь блокируется при { $threshold } за { $window }.
circuits-now-open = { $state }. Запросы отклоняются.
circuits-now-open-next = { $state }. Запросы отклоняются. { $next }.
circuits-now-half-open = { $state }. Решает одна проверка.
circuits-now-half-open-next = { $state }. { $next }.
circuits-now-noted = { $state }. { $note }
circuits-stopped-password-refused = Пароль отклонён: ничего не отправляется, даже если цепи OK.
circuits-stopped-password-needed = Нужен пароль: ничего не отправляется, даже если цепи OK.

## Значок цепи

circuits-named = Цепь «{ $circuit }»
circuits-mark = Цепь «{ $circuit }»: { $state }
circuits-mark-counted = Цепь «{ $circuit }»: { $state }, есть сбои
circuits-tip = { $circuit }: { $now }
circuits-strip-tip =
    { $covers }.
    { $now }
circuits-covers = { $covers }.
circuits-cell = { $name }, { $circuit }:
circuits-failures-counted =
    { $failures ->
        [one] Учтён { $failures } сбой
        [few] Учтено { $failures } сбоя
        [many] Учтено { $failures } сбоев
       *[other] Учтено { $failures } сбоя
    }
circuits-failures =
    { $failures ->
        [one] { $failures } сбой
        [few] { $failures } сбоя
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }
circuits-state-and = { $state } · { $more }
circuits-legend = Что означают значки
circuits-of-workstation = Цепи { $name }

## Раздел всех цепей

circuits-title = Цепи
circuits-filter = Фильтр: слова, #tag
circuits-filter-label = Фильтр станций
circuits-only-failures = Только со сбоями
circuits-all-ok = Все цепи OK.
circuits-not-ok =
    { $circuits ->
        [one] { $circuits } цепь не OK
        [few] { $circuits } цепи не OK
        [many] { $circuits } цепей не OK
       *[other] { $circuits } цепи не OK
    }
circuits-none-match = Ни одна станция не подходит под «{ $filter }».
circuits-none-fail = Станций со сбоями нет.
circuits-matrix = Цепи по станциям
circuits-workstation = Станция

## Панель с объяснением

circuits-why = Почему?
circuits-why-show = Почему? Показать цепь «{ $circuit }»
circuits-close = Закрыть (Esc)
circuits-panel-title = { $name }: { $circuit }
circuits-others = Цепи этой станции
circuits-show-workstation = Показать { $name }
circuits-since = с { $since }
circuits-means-closed = Запросы отправляются. Сбоев в последнее время не было.
circuits-means-counted =
    Запросы отправляются. Пока учтено: { $failures ->
        [one] { $failures } сбой
        [few] { $failures } сбоя
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }; несколько сбоев блокируют цепь.
circuits-means-counted-of =
    Запросы отправляются. Пока учтено: { $failures ->
        [one] { $failures } сбой
        [few] { $failures } сбоя
        [many] { $failures } сбоев
       *[other] { $failures } сбоя
    }; цепь блокируется при { $threshold } за { $window }.
circuits-means-open =
    { $failures ->
        [one] { $failures } сбой.
        [few] { $failures } сбоя.
        [many] { $failures } сбоев.
       *[other] { $failures } сбоя.
    } Запросы, которым нужна эта цепь, отклоняются сразу, чтобы не ждать неработающую машину.
circuits-means-open-within =
    { $failures ->
        [one] { $failures } сбой за { $window }.
        [few] { $failures } сбоя за { $window }.
        [many] { $failures } сбоев за { $window }.
       *[other] { $failures } сбоя за { $window }.
    } Запросы, которым нужна эта цепь, отклоняются сразу, чтобы не ждать неработающую машину.
circuits-means-half-open = Время ожидания истекло. Решает одна проверка: если она удастся, запросы снова отправляются; если нет, блокировка остаётся.
circuits-means-half-open-emulator = Время ожидания истекло. Следующий запрос к эмулятору станет проверкой: если он удастся, запросы снова отправляются.
circuits-means-isolated = Вы её заблокировали. Ничего не отправляется, пока вы её не разблокируете.
circuits-means-disabled = Вы перестали её отслеживать. Запросы отправляются, даже если всё сбоит.
circuits-sends = Что отправит: { $what }
circuits-failed-with = { $operation }: { $what }
circuits-op-identify = Проверка, отвечает ли WinRM
circuits-op-echo = Проверка удалённой оболочки
circuits-op-connect = Подключение
circuits-op-disconnect = Отключение
circuits-op-list = Список эмуляторов
circuits-op-vitals = Чтение состояния станции
circuits-op-system = Команда для Windows
circuits-op-wake = Пробуждение станции
circuits-op-command = Выполнение команды
circuits-op-create = Создание эмулятора
circuits-op-start = Запуск эмулятора
circuits-op-stop = Остановка эмулятора
circuits-op-delete = Удаление эмулятора
circuits-failed-recently = Недавние сбои
circuits-failed = Что не удалось
circuits-blocked-now = Сейчас заблокировано
circuits-still-works = Ещё работает
circuits-if-blocked = Если заблокировать
circuits-would-refuse = Отклоняется: { $what }
circuits-would-work = Ещё работает: { $what }
circuits-refused-since =
    { $requests ->
        [one] С тех пор отклонён { $requests } запрос.
        [few] С тех пор отклонено { $requests } запроса.
        [many] С тех пор отклонено { $requests } запросов.
       *[other] С тех пор отклонено { $requests } запроса.
    }
circuits-history = История
circuits-no-history = С запуска LDFleet не менялась.
circuits-became = ({ $technical }): { $cause }

## Что можно сделать с цепью

circuits-check-now = Проверить сейчас
circuits-check-now-explain = Отправит одну проверку сразу, без ожидания.
circuits-unblock = Разблокировать
circuits-unblock-explain = Запросы снова отправляются.
circuits-watch-again = Отслеживать
circuits-watch-again-explain = Сбои снова учитываются и могут заблокировать цепь.
circuits-reset = Сбросить
circuits-reset-explain = Разблокирует цепь и забывает её сбои, без проверки.
circuits-block = Заблокировать
circuits-block-ask = Заблокировать…
circuits-block-explain = Всё, чему нужна эта цепь, отклоняется, пока вы её не разблокируете.
circuits-block-why = Почему вы её блокируете?
circuits-unwatch = Не отслеживать
circuits-unwatch-ask = Не отслеживать…
circuits-unwatch-explain = Сбои больше ничего не блокируют. Баннер остаётся в окне, пока вы снова не начнёте отслеживать цепь.
circuits-unwatch-why = Почему вы перестаёте её отслеживать?
circuits-reason-example = Например: замена диска
circuits-cancel = Отмена
circuits-whom = Станции представления или тега
circuits-all-workstations = Все станции
circuits-none-of-them = Сейчас сюда не входит ни одна станция.
circuits-of-shown = Цепи показанных станций
circuits-of-number =
    { $workstations ->
        [1] У показанной станции:
        [one] У показанной { $workstations } станции:
        [few] У показанных { $workstations } станций:
        [many] У показанных { $workstations } станций:
       *[other] У показанных { $workstations } станции:
    }
circuits-check-number = Проверить сейчас ({ $workstations })
circuits-unblock-number = Сбросить ({ $workstations })
circuits-block-title = Заблокировать цепь: { $names }
circuits-which = Цепь
circuits-block-number =
    { $workstations ->
        [1] Заблокировать на одной станции
        [one] Заблокировать на { $workstations } станции
        [few] Заблокировать на { $workstations } станциях
        [many] Заблокировать на { $workstations } станциях
       *[other] Заблокировать на { $workstations } станции
    }
circuits-not-all =
    { $refused ->
        [1] Не сделано на одной станции, { $name }:
        [one] Не сделано на { $refused } станции, первая из них — { $name }:
        [few] Не сделано на { $refused } станциях, первая из них — { $name }:
        [many] Не сделано на { $refused } станциях, первая из них — { $name }:
       *[other] Не сделано на { $refused } станции, первая из них — { $name }:
    } { $reason }
