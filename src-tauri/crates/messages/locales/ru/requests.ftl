### Что можно сделать с эмуляторами и станциями: названия в меню и на кнопках и диалоги перед отправкой.

requests-asks = { $action }…
requests-number = { $action } { $number }
requests-of-on = { $of } ({ $on })

## Группы меню

requests-group-run = Запуск
requests-group-apps = Приложения
requests-group-device = Устройство
requests-group-emulator = Эмулятор
requests-group-delete = Удаление
requests-group-create = Создание
requests-group-ldplayer = LDPlayer
requests-group-windows = Windows
requests-group-files = Файлы

## Клавиши

requests-key-rename = F2
requests-key-delete = Del

## Общее для нескольких

requests-package = Имя пакета
requests-package-hint = Например, com.android.chrome
requests-backup-file = Файл на станции
requests-backup-file-hint = Полный путь, в конце .ldbk
requests-many-alike = Все получат одинаковые значения. Идентификаторы: «auto» даёт каждому свой; введённый был бы у всех одинаковым.

## Запустить

requests-start = Запустить
requests-start-none = Ни один из этих эмуляторов нельзя запустить.
requests-start-title = Запустить { $of }?

## Остановить

requests-stop = Остановить
requests-stop-none = Ни один из этих эмуляторов нельзя остановить.
requests-stop-title = Остановить { $of }?
requests-stop-explains = Всё, что в них работает, завершится.
requests-stop-stopped = Уже остановлен.

## Перезапустить

requests-restart = Перезапустить
requests-restart-none = Ни один из этих эмуляторов нельзя перезапустить.
requests-restart-title = Перезапустить { $of }?
requests-restart-explains = Всё, что в них работает, завершится; затем они запустятся снова.
requests-restart-stopped = Остановлен: его нужно запустить.

## Снять процесс

requests-kill = Снять процесс
requests-kill-none = Ни у одного из этих эмуляторов нельзя снять процесс.
requests-kill-title = Снять процесс: { $of }?
requests-kill-explains = Процессы завершаются сразу, как при отключении питания. Всё, что Android ещё не записал на диск, будет потеряно.
requests-kill-stopped = Остановлен: снимать нечего.

## Установить приложение

requests-install-app = Установить приложение
requests-install-app-none = Ни в один из этих эмуляторов нельзя установить приложение.
requests-install-app-title = Установить приложение: { $of }
requests-install-app-submit = Установить
requests-install-app-file = Файл APK на станции
requests-install-app-file-hint = Полный путь, например C:\apps\game.apk
requests-send-file = Отправить файл
requests-send-file-menu = Отправить файл
requests-send-file-title = Отправить файл: { $of }
requests-send-file-submit = Отправить
requests-send-file-explains = Он попадёт там в папку LDFleet, C:\ProgramData\LDFleet\files; читать её может каждый, кто вошёл там в систему. То, что там уже есть, повторно не отправляется.
requests-remove-file = Удалить отправленный файл
requests-remove-file-menu = Отправленные файлы
requests-remove-file-title = Что отправил LDFleet: { $of }
requests-remove-file-submit = Удалить
requests-remove-file-explains = Отправленные файлы остаются, пока вы их не удалите. Установленные из них приложения продолжат работать.
requests-app-from = Приложение находится
requests-app-here = на этом компьютере
requests-app-there = на станции
requests-file-choose = Выбрать файл…
requests-file-other = Выбрать другой…
requests-file-reading = Чтение файла…
requests-file-none = Файл ещё не выбран. Его можно и перетащить в окно.
requests-file-first = Сначала выберите файл.
requests-file-goes-once = На каждую станцию он отправляется один раз и перед установкой там проверяется.
requests-app-version = { $name } { $version }
requests-app-min-sdk = Нужен Android с уровнем API { $level } или новее.
requests-app-abis = Содержит код для { $abis }.
requests-file-size = { $bytes } · SHA-256 { $hash }
requests-files-looking = Поиск…
requests-files-none = Файлов от LDFleet там нет.
requests-files-part = часть
requests-files-free = На диске свободно { $free }.
requests-files-choose-first = Выберите, что удалить.

## Запустить приложение

requests-start-app = Запустить приложение
requests-start-app-none = Ни в одном из этих эмуляторов нельзя запустить приложение.
requests-start-app-title = Запустить приложение: { $of }
requests-start-app-submit = Запустить

## Остановить приложение

requests-stop-app = Остановить приложение
requests-stop-app-none = Ни в одном из этих эмуляторов нельзя остановить приложение.
requests-stop-app-title = Остановить приложение: { $of }
requests-stop-app-submit = Остановить

## Удалить приложение

requests-uninstall-app = Удалить приложение
requests-uninstall-app-none = Ни из одного из этих эмуляторов нельзя удалить приложение.
requests-uninstall-app-title = Удалить приложение: { $of }
requests-uninstall-app-submit = Удалить
requests-uninstall-app-explains = Вместе с приложением удаляются его данные.

## Выполнить adb

requests-adb = Выполнить adb
requests-adb-none = Ни в одном из этих эмуляторов нельзя выполнить adb.
requests-adb-title = Выполнить adb: { $of }
requests-adb-submit = Выполнить
requests-adb-command = Команда
requests-adb-command-hint = То, что следует за adb, например: shell getprop ro.product.model

## Задать координаты

requests-set-location = Задать координаты
requests-set-location-none = Ни одному из этих эмуляторов нельзя задать координаты.
requests-set-location-title = Задать координаты: { $of }
requests-set-location-longitude = Долгота
requests-set-location-longitude-hint = Градусы восточной долготы, от -180 до 180
requests-set-location-latitude = Широта
requests-set-location-latitude-hint = Градусы северной широты, от -90 до 90

## Задать свойство

requests-set-property = Задать свойство
requests-set-property-none = Ни одному из этих эмуляторов нельзя задать свойство.
requests-set-property-title = Задать свойство: { $of }
requests-set-property-key = Имя
requests-set-property-key-hint = Например, phone.imei
requests-set-property-value = Значение
requests-set-property-value-hint = С auto значение придумает LDPlayer, где это возможно

## Переименовать

requests-rename = Переименовать
requests-rename-none = Ни один из этих эмуляторов нельзя переименовать.
requests-rename-title = Переименовать { $of }
requests-rename-new = Новое название
requests-rename-new-hint = Как его показывает LDPlayer

## Изменить

requests-modify = Изменить
requests-modify-none = Ни один из этих эмуляторов нельзя изменить.
requests-modify-title = Изменить { $of }
requests-modify-submit = Изменить
requests-modify-explains = Незаполненное останется как есть.

## Переключить отладку ADB

requests-adb-debugging = Переключить отладку ADB
requests-adb-debugging-none = Ни у одного из этих эмуляторов нельзя переключить отладку ADB.
requests-adb-debugging-title = Переключить отладку ADB: { $of }
requests-adb-debugging-submit = Переключить
requests-adb-debugging-explains = Она нужна для приложений, команд adb и состояния «Готов»; у новых эмуляторов LDPlayer 14 она выключена. LDPlayer открывает её порт для всех сетей, в которых находится станция: держите его за брандмауэром.

## Клонировать

requests-clone = Клонировать
requests-clone-none = Ни один из этих эмуляторов нельзя клонировать.
requests-clone-title = Клонировать { $of }
requests-clone-explains = У клона те же приложения и данные. Он занимает столько же места на диске, сколько оригинал, и требует нескольких минут.

## Сделать бэкап

requests-backup = Сделать бэкап
requests-backup-none = Ни для одного из этих эмуляторов нельзя сделать бэкап.
requests-backup-title = Сделать бэкап: { $of }
requests-backup-explains = Запись в файл на станции: часто больше 1 ГБ и несколько минут.
requests-backup-explains-many = У каждого свой файл; в имени файла — название, номер и сегодняшняя дата.

## Восстановить

requests-restore = Восстановить
requests-restore-none = Ни один из этих эмуляторов нельзя восстановить.
requests-restore-title = Восстановить из бэкапа: { $of }?
requests-restore-explains = Всё содержимое заменяется содержимым бэкапа. То, что там сейчас, будет потеряно.
requests-restore-explains-many = Содержимое всех заменяется одним и тем же бэкапом.

## Вернуть настройки

requests-restore-config = Вернуть настройки
requests-restore-config-none = Ни одному из этих эмуляторов нельзя вернуть настройки.
requests-restore-config-title = Вернуть настройки: { $of }?
requests-restore-config-explains = Возвращает последнюю исправную копию файла настроек. Настройки, изменённые после неё, будут потеряны; приложения и данные останутся.

## Удалить

requests-delete = Удалить
requests-delete-none = Ни один из этих эмуляторов нельзя удалить.
requests-delete-title = Удалить { $of }?
requests-delete-explains = Удаляется на станции со всем содержимым: приложениями, аккаунтами, файлами. Отменить это нельзя.

## Создать

requests-create = Создать
requests-create-menu = Создать эмуляторы
requests-create-title = Создать эмуляторы: { $of }
requests-create-explains = Незаполненное будет как в LDPlayer по умолчанию.

## Изменить общие настройки

requests-global-settings = Изменить общие настройки
requests-global-settings-menu = Общие настройки
requests-global-settings-title = Общие настройки: { $of }
requests-global-settings-submit = Изменить
requests-global-settings-explains = Для всех эмуляторов этой станции. Работающие применят новые настройки со следующего запуска.

## Упорядочить окна

requests-arrange-windows = Упорядочить окна
requests-arrange-windows-title = Упорядочить окна: { $of }?
requests-arrange-windows-explains = LDPlayer разложит окна всех эмуляторов рядом на рабочем столе станции.
requests-restart-windows = Перезагрузить Windows
requests-restart-windows-title = Перезагрузить Windows: { $of }?
requests-restart-windows-explains = Windows завершит все программы сразу, не спрашивая: всё, что Android ещё не записал на диск, будет потеряно. Выключение начнётся через 30 секунд после подтверждения; до этого его можно отменить. Готово, когда снова работают Windows, её рабочий стол и LDPlayer. Если Windows не входит в систему сама, после этого никто не вошёл, и ни один эмулятор не запустить, пока кто-нибудь не войдёт.
requests-shut-down = Выключить
requests-shut-down-title = Выключить { $of }?
requests-shut-down-explains = Windows завершит все программы сразу, не спрашивая: всё, что Android ещё не записал на диск, будет потеряно. Выключение начнётся через 30 секунд после подтверждения; до этого его можно отменить. Затем станция показывается как выключенная, а не как неисправная.
requests-wake = Разбудить
requests-wake-title = Разбудить { $of }?
requests-wake-explains = В сеть этого компьютера отправляется пакет. Он будит выключенную машину, если Wake on LAN включён в её прошивке и в драйвере её сетевой карты. Готово, когда машина ответит.
requests-give-desktop-back = Вернуть рабочий стол
requests-give-desktop-back-title = Вернуть рабочий стол: { $of }?
requests-give-desktop-back-explains = Удалённый рабочий стол забирает рабочий стол с собственного экрана машины, а когда его закрывают, рабочий стол больше не рисуется: эмуляторы там остаются чёрными. Это действие вернёт его на собственный экран (tscon) и завершит удалённое подключение к нему. На машине без монитора эмуляторы могут не рисовать и после этого.

## Завершить службу VirtualBox

requests-end-vbox = Завершить службу VirtualBox
requests-end-vbox-title = Завершить службу VirtualBox LDPlayer: { $of }?
requests-end-vbox-submit = Завершить службу
requests-end-vbox-explains = Вместе с ней сразу завершатся все работающие там эмуляторы: всё, что Android ещё не записал на диск, будет потеряно. Со следующим эмулятором LDPlayer снова запустит службу.

## Чем мешает состояние эмулятора

requests-running-already = Уже работает.
requests-starting-already = Уже запускается.
requests-stuck-restart = Завис при запуске: остановите или перезапустите его.
requests-window-open-restart = Его окно ещё открыто: остановите или перезапустите его.
requests-answers-restart = Android ещё отвечает: остановите или перезапустите его.
requests-running-stop-first = Работает: сначала остановите его.
requests-starting-stop-first = Запускается: сначала остановите его.
requests-stuck-stop-first = Завис при запуске: сначала остановите его.
requests-window-open-stop-first = Его окно ещё открыто: сначала остановите его.
requests-answers-stop-first = Android ещё отвечает: сначала остановите его.
requests-unclear-stop-first = Неясно, остановлен ли он: сначала остановите его.
requests-stopped-start-first = Остановлен: сначала запустите его.
requests-android-not-up = Android ещё не загрузился.
requests-android-stuck = Android не загружается: сначала перезапустите эмулятор.
requests-machine-gone = Его виртуальной машины нет: сначала перезапустите его.
requests-waits-for-answer = Ожидается ответ на последний запрос.
requests-busy = С этим эмулятором идёт другая работа.
requests-already-queued = Для этого эмулятора в очереди: «{ $action }».
requests-already-running = Для этого эмулятора выполняется: «{ $action }».
requests-already-queued-cancel = Для этого эмулятора в очереди: «{ $action }». Сначала отмените это.
requests-already-running-cancel = Для этого эмулятора выполняется: «{ $action }». Сначала отмените это.

## Что не отправлено

requests-not-sent-to-all =
    { $action }: не отправлено запросов: { $missing } из { $asked }, на { $workstations ->
        [one] { $workstations } станции
        [few] { $workstations } станциях
        [many] { $workstations } станциях
       *[other] { $workstations } станции
    }. { $first }: { $reason }
requests-not-sent-to-any =
    { $action }: не отправлено { $emulators ->
        [1] эмулятору
        [one] ни одному из { $emulators } эмулятора
        [few] ни одному из { $emulators } эмуляторов
        [many] ни одному из { $emulators } эмуляторов
       *[other] ни одному из { $emulators } эмулятора
    }. { $reason }
requests-not-sent =
    { $action }: не отправлено { $missing } из { $emulators ->
        [one] { $emulators } эмулятора
        [few] { $emulators } эмуляторов
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }. { $reason }
requests-gone = { $title } под № { $index } на { $name } больше не существует.
