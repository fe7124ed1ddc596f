### Диалоги перед отправкой: поля, что пропущено, кнопки.

dialogs-cancel = Отмена
dialogs-close = Закрыть
dialogs-asking = Запрос…
dialogs-copy = Копировать
dialogs-copied = Скопировано
dialogs-press-copy = Нажмите Ctrl C
dialogs-yes = Да
dialogs-no = Нет
dialogs-on = Вкл.
dialogs-off = Выкл.
dialogs-unchanged = Без изменений
dialogs-default = По умолчанию LDPlayer
dialogs-reading-values = Загрузка возможных значений…

## Что ввести, прежде чем что-то уничтожить

dialogs-type-title = Для подтверждения введите название:
dialogs-type-number = Для подтверждения введите количество:
dialogs-type-first = Сначала введите «{ $expected }».

## Об эмуляторах

dialogs-gone = Его больше нет.
dialogs-nothing-to-do = Делать больше нечего.
dialogs-workstation-gone = станции больше нет
dialogs-earlier-waits = Предыдущий запрос ещё ждёт ответа.
dialogs-folder = Папка на станции
dialogs-folder-hint = Полный путь
dialogs-clone-title = Название клона
dialogs-clone-fresh = Новые идентификаторы (IMEI, MAC-адрес и т. д.), чтобы приложения видели другое устройство
dialogs-adb-debugging = Отладка ADB
dialogs-emulators = Эмуляторы
dialogs-all-take-part =
    { $emulators ->
        [one] { $emulators } эмулятор:
        [few] { $emulators } эмулятора:
        [many] { $emulators } эмуляторов:
       *[other] { $emulators } эмулятора:
    }
dialogs-some-left-out =
    { $taking } из { $emulators ->
        [one] { $emulators } эмулятора
        [few] { $emulators } эмуляторов
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }; { $left ->
        [one] пропущен { $left }:
        [few] пропущены { $left }:
        [many] пропущено { $left }:
       *[other] пропущено { $left }:
    }
dialogs-progress = Ход выполнения

## О станциях

dialogs-start-queue = Каждая станция запускает одновременно лишь столько, сколько задано в её настройках; остальные ждут в её очереди.
dialogs-workstations-left-out =
    { $workstations ->
        [one] Пропущена { $workstations } станция:
        [few] Пропущены { $workstations } станции:
        [many] Пропущено { $workstations } станций:
       *[other] Пропущено { $workstations } станции:
    }
dialogs-left-out = Пропущенные станции
dialogs-created-on-each =
    На каждой станции (всего их { $workstations }): { $each ->
        [one] { $each } эмулятор
        [few] { $each } эмулятора
        [many] { $each } эмуляторов
       *[other] { $each } эмулятора
    }. Номер, занятый на одной из них, там пропускается.
dialogs-ends-none = По последним данным, работающих эмуляторов там нет ({ $on }).
dialogs-ends =
    По последним данным, { $ends ->
        [one] завершится { $ends } эмулятор
        [few] завершатся { $ends } эмулятора
        [many] завершится { $ends } эмуляторов
       *[other] завершится { $ends } эмулятора
    }; из них с загруженным Android: { $up }.
dialogs-ends-operations =
    { $operations ->
        [1] Прервётся одна идущая там операция
        [one] Прервётся { $operations } идущая там операция
        [few] Прервутся { $operations } идущие там операции
        [many] Прервётся { $operations } идущих там операций
       *[other] Прервётся { $operations } идущей там операции
    }.

## Названия

dialogs-title = Название
dialogs-title-hint = Как его показывает LDPlayer
dialogs-how-many = Сколько
dialogs-titles-two = { $first } и { $last }
dialogs-titles-many = { $first }, { $second } … { $last }

## Настройки эмулятора

dialogs-cpus = Ядра процессора
dialogs-memory = Память
dialogs-megabytes = { $memory } МБ
dialogs-root = Root
dialogs-auto-rotate = Поворот вместе с приложением
dialogs-lock-window = Фиксированный размер окна
dialogs-phone-number = Номер телефона
dialogs-device = Устройство
dialogs-as-entered = Как введено здесь
dialogs-manufacturer = Производитель
dialogs-model = Модель
dialogs-screen = Экран
dialogs-width = Ширина
dialogs-height = Высота
dialogs-dpi = Dpi

## Идентификаторы эмулятора

dialogs-identifiers = Идентификаторы
dialogs-identifiers-none = не заданы
dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto или 15 цифр
dialogs-sim-serial = Серийный номер SIM
dialogs-sim-serial-hint = auto или 20 символов
dialogs-android-id = Android ID
dialogs-android-id-hint = auto или 16 hex-цифр
dialogs-mac = MAC-адрес
dialogs-mac-hint = auto или 12 hex-цифр
dialogs-all-auto = Все auto
dialogs-clear = Очистить

## Настройки всех эмуляторов станции

dialogs-fps = Кадров в секунду
dialogs-fps-hint = От 0 до 60; пусто: без изменений
dialogs-audio = Звук
dialogs-fast-play = Быстрая игра
dialogs-clean-mode = Чистый режим (без рекламы)
dialogs-for-whom = Для кого
dialogs-for-selected =
    { $emulators ->
        [1] Выбранный эмулятор
        [one] Выбранный { $emulators } эмулятор
        [few] Выбранные { $emulators } эмулятора
        [many] Выбранные { $emulators } эмуляторов
       *[other] Выбранные { $emulators } эмулятора
    }
