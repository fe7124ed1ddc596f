### Эмуляторы: их состояния, таблица и панель об одном из них.


## Состояния

emulators-stopped = Остановлен
emulators-stopped-explain = Нет ни окна, ни виртуальной машины.
emulators-starting = Запускается
emulators-starting-explain = Окно открыто, виртуальной машины ещё нет.
emulators-booting = Загружается
emulators-booting-explain = Виртуальная машина работает, Android ещё не загрузился.
emulators-running = Работает
emulators-running-explain = Android загружен.
emulators-ready = Готов
emulators-ready-explain = Android загружен и отвечает.
emulators-lost = Потерян
emulators-lost-explain = Android отвечает, но в списке LDPlayer эмулятор остановлен.
emulators-stuck = Завис
emulators-stuck-explain = Запускается дольше, чем длится запуск.
emulators-crashed = Упал
emulators-crashed-explain = В списке LDPlayer он работает, но его виртуальной машины нет.
emulators-unclear = Неясно
emulators-unclear-explain = Данные LDPlayer о нём противоречат друг другу.

## Ремонт на кнопках

emulators-repair-kill = Снять процесс
emulators-repair-restore-config = Вернуть настройки
emulators-repair-end-vbox = Завершить VirtualBox

## Сколько

emulators-count =
    { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }
emulators-count-on =
    { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }
emulators-number = № { $index }
emulators-running-count = Работает: { $running }

## Таблица

emulators-table = Эмуляторы на { $name }
emulators-select-all = Выбрать все эмуляторы
emulators-select = Выбрать { $title }
emulators-head-number = №
emulators-head-number-explain = Номер эмулятора в LDPlayer
emulators-head-title = Название
emulators-head-state = Состояние
emulators-head-screen = Экран (dpi)
emulators-head-screen-explain = Ширина × высота в пикселях и точек на дюйм
emulators-head-processes = PID окна / ВМ
emulators-head-processes-explain = Идентификаторы процессов на станции: окна и виртуальной машины
emulators-head-last-action = Последнее действие
emulators-head-actions = Действия
emulators-all-actions-on = Все действия: { $title }
emulators-all-actions = Все действия (Enter)
emulators-asking = Запрос…
emulators-last-known = последнее известное состояние, { $age }
emulators-last-known-explain = { $why } Показано последнее известное состояние.

## Выбор

emulators-act-on-selection = Действия с выбранными
emulators-selected = Выбрано: { $selected }
emulators-possible-for = { $action }: возможно для { $possible } из { $selected } выбранных.
emulators-do = { $action } { $emulators }
emulators-do-ask = { $action } { $emulators }…
emulators-more = Ещё ▾
emulators-clear = Снять выбор
emulators-selection-hint = Выберите несколько, чтобы действовать со всеми сразу

## Непрочитанные строки списка

emulators-unreadable =
    { $rows ->
        [one] Не удалось прочитать { $rows } строку последнего списка
        [few] Не удалось прочитать { $rows } строки последнего списка
        [many] Не удалось прочитать { $rows } строк последнего списка
       *[other] Не удалось прочитать { $rows } строки последнего списка
    }
emulators-unreadable-row = { $row } ({ $reason })
emulators-unreadable-title = { $index },{ $title } (Буквы названия не удалось прочитать.)
emulators-unreadable-show = Показать
emulators-unreadable-hide = Скрыть

## Последнее действие в строке эмулятора

emulators-action-queued = { $action }: в очереди
emulators-action-running = { $action }: выполняется
emulators-action-succeeded = { $action }: готово
emulators-action-failed = { $action }: не удалось
emulators-action-refused = { $action }: отклонено
emulators-action-cancelled = { $action }: отменено
emulators-action-unclear = { $action }: неясно
emulators-action-ended =
    { $result }
    Завершено: { $time }.
emulators-action-requested =
    { $action }: { $phase }.
    Запрошено: { $time }, { $age }. { $state }
emulators-show-operations = (показать все операции)

## Панель об одном эмуляторе

emulators-details-of = Сведения: { $title }
emulators-no-title = (без названия)
emulators-number-on = № { $index } на
emulators-close-details = Закрыть сведения (Esc)
emulators-seen = данные: { $age }
emulators-because = Потому что: { $why }
emulators-state-because =
    { $explain }
    { $why }
emulators-repair = Починить
emulators-actions = Действия ▾
emulators-cancel-current = Отменить текущее
emulators-facts = Данные
emulators-fact-screen = Экран
emulators-screen = { $width } × { $height }, { $dpi } dpi
emulators-screen-unknown = этот LDPlayer не сообщает
emulators-fact-window-process = Процесс окна
emulators-fact-vm-process = Процесс ВМ
emulators-no-process = нет
emulators-fact-listed = Последний список
emulators-never-listed = ещё не было
emulators-operations = Операции
emulators-full-answer = Полный ответ
emulators-no-operations = С запуска LDFleet не было.
