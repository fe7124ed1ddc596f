### Окно: панель, баннеры, справка и вопрос при выходе.

window-name = LDFleet
window-reading = Загрузка данных фермы…
window-not-shown = Ферму пока нельзя показать.
window-cannot-read-fleet = Окно не может получить данные фермы: { $reason }
window-receives-no-changes = Окно не получает изменений: { $reason }
window-part-failed-title = Эту часть нельзя показать
window-part-failed = Показать её мешает ошибка самого LDFleet. Остальные разделы продолжают работать, и на отправленное это не влияет.
window-part-error = Ошибка LDFleet { $version }, чтобы сообщить о ней
window-part-again = Показать снова
window-part-close = Закрыть

## Панель

window-views = Разделы
window-fleet = Ферма
window-emulators-view = Эмуляторы
window-circuits = Цепи
window-operations = Операции
window-activity = События
window-circuits-not-ok = Цепи, которые не в порядке
window-under-way = Выполняется: { $running }, в очереди: { $queued }
window-online = В сети { $online } из { $total }
window-online-explain = Станции, с которых получен последний список эмуляторов
window-emulators = Работает эмуляторов: { $running } из { $emulators }
window-emulators-explain = Эмуляторы с запущенным Android, по последним данным
window-problems = С проблемами: { $troubled }
window-problems-explain = Станции с проблемами; они стоят первыми в списке
window-search = Поиск
window-settings = Настройки
window-help = Справка (F1)
window-menu = Меню
window-menu-explain = Меню: добавить, настройки, справка, выход

## Баннеры

window-notices = Оповещения
window-demo = Демо-ферма: всё имитируется.
window-demo-shortened =
    Интервалы сокращены: { $threshold ->
        [one] { $threshold } сбой
        [few] { $threshold } сбоя
        [many] { $threshold } сбоев
       *[other] { $threshold } сбоя
    } за { $window } — и цепь заблокирована на { $open }.
window-quits-when-done = LDFleet закроется, когда завершатся все операции.
window-still-under-way = Выполняется: { $running }, в очереди: { $queued }.
window-do-not-quit = Не выходить
window-hidden = При закрытии окно скрывается.
window-hidden-explain = LDFleet продолжает работать в трее. Выйти можно там или клавишами Ctrl Q.
window-understood = Понятно
window-out-of-date = Показанное могло устареть.
window-try-now = Проверить
window-not-watched =
    { $circuits ->
        [one] { $circuits } цепь не отслеживается.
        [few] { $circuits } цепи не отслеживаются.
        [many] { $circuits } цепей не отслеживается.
       *[other] { $circuits } цепи не отслеживаются.
    }
window-not-watched-explain = Сбои ничего не блокируют здесь: { $circuits }.
window-circuit-at = { $name } ({ $circuit })
window-show = Показать
window-no-password = Пароль для { $user } неизвестен.
window-no-password-for =
    { $workstations ->
        [one] Эту учётную запись использует { $workstations } станция.
        [few] Эту учётную запись используют { $workstations } станции.
        [many] Эту учётную запись используют { $workstations } станций.
       *[other] Эту учётную запись используют { $workstations } станции.
    }
window-no-password-for-others =
    { $workstations ->
        [one] Эту учётную запись использует { $workstations } станция.
        [few] Эту учётную запись используют { $workstations } станции.
        [many] Эту учётную запись используют { $workstations } станций.
       *[other] Эту учётную запись используют { $workstations } станции.
    } { $accounts ->
        [one] Нет пароля и ещё для { $accounts } учётной записи.
        [few] Нет паролей и ещё для { $accounts } учётных записей.
        [many] Нет паролей и ещё для { $accounts } учётных записей.
       *[other] Нет паролей и ещё для { $accounts } учётной записи.
    }
window-enter-password = Ввести пароль…

## Справка

window-about = LDFleet { $version }
window-help-circuits = Что такое цепи
window-help-four = У каждой станции четыре цепи, по одной на каждый вид сбоев.
window-help-timing =
    У каждой станции четыре цепи, по одной на каждый вид сбоев. { $threshold ->
        [one] { $threshold } сбой за { $window } блокирует
        [few] { $threshold } сбоя за { $window } блокируют
        [many] { $threshold } сбоев за { $window } блокируют
       *[other] { $threshold } сбоя за { $window } блокируют
    } цепь: всё, чему она нужна, не отправляется в течение { $open }. Затем одна проверка решает, отправлять ли запросы снова.
window-help-circuit = { $circuit }:
window-help-covers = { $covers }.
window-help-keys = Клавиши
window-help-files = Конфигурация
window-help-logs = Файлы журнала
window-help-demo-saves-nothing = нет: демо ничего не сохраняет
window-help-nothing-saved = нет: ничего не сохраняется
window-help-no-logs = нет
window-help-hides = При закрытии окно скрывается в трей, а LDFleet продолжает работать. Ctrl Q — выход.
window-help-no-tray = На этом рабочем столе нет трея, поэтому закрытие окна завершает LDFleet.
window-close = Закрыть

## Клавиши и что они делают

window-key-palette = Ctrl K
window-key-palette-does = Поиск и команды
window-key-filter = /
window-key-filter-does = Фильтр
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = Ферма, эмуляторы, цепи, операции, события
window-key-screens = Ctrl 6
window-key-screens-does = Экраны: снимки всех эмуляторов
window-key-move = ↑ ↓
window-key-move-does = Перемещаться по списку
window-key-into = → ←
window-key-into-does = К кнопкам строки и обратно
window-key-open = Enter
window-key-open-does = Открыть или показать все действия строки
window-key-details = Alt Enter
window-key-details-does = Сведения об эмуляторе
window-key-tags = T
window-key-tags-does = Теги строки или выбранного
window-key-rename = F2, Del
window-key-rename-does = Переименовать, удалить эмулятор
window-key-select = Пробел
window-key-select-does = Выбрать эмулятор
window-key-several = Shift ↑ ↓
window-key-several-does = Выбрать несколько
window-key-all = Ctrl A
window-key-all-does = Выбрать всё в списке
window-key-refresh = F5
window-key-refresh-does = Обновить список эмуляторов
window-key-help = F1
window-key-help-does = Эта справка
window-key-quit = Ctrl Q
window-key-quit-does = Выйти
window-key-escape = Esc
window-key-escape-does = Закрыть панель

## Выход во время работы

window-quit-title = Выйти из LDFleet?
window-quit-on =
    { $workstations ->
        [one] На { $workstations } станции: { $names }.
        [few] На { $workstations } станциях: { $names }.
        [many] На { $workstations } станциях: { $names }.
       *[other] На { $workstations } станции: { $names }.
    }
window-quit-loses = Если выйти сейчас, то, что стоит в очереди, отправлено не будет. То, что выполняется, на станции ещё может произойти, но LDFleet этого не дождётся. После следующего запуска и то и другое будет в разделе «Операции».
window-quit-loses-nothing = Все операции завершены: ничего не потеряется.
window-quit-demo = Это демо: ничего не сохраняется.
window-quit-when-done = Выйти по завершении
window-quit-anyway = Всё равно выйти
window-quit = Выйти
window-cancel = Отмена
