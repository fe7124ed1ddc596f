### Меню и палитра команд.

menus-actions-on = Действия: { $name }
menus-workstations-selected =
    { $workstations ->
        [one] выбрана { $workstations } станция
        [few] выбраны { $workstations } станции
        [many] выбрано { $workstations } станций
       *[other] выбрано { $workstations } станции
    }
menus-emulators-selected =
    { $emulators ->
        [one] выбран { $emulators } эмулятор
        [few] выбраны { $emulators } эмулятора
        [many] выбрано { $emulators } эмуляторов
       *[other] выбрано { $emulators } эмулятора
    }
menus-why-not = ({ $why })

## Группы

menus-details = Сведения
menus-all-emulators = Все эмуляторы
menus-workstation = Станция
menus-workstations = Станции
menus-window = Окно
menus-program = Программа

## Что можно выбрать

menus-only-one = { $action }: выберите только один эмулятор.
menus-number-of = { $possible } из { $selected }
menus-start-all = Запустить все
menus-stop-all = Остановить все
menus-refresh = Обновить
menus-test-connection = Проверить подключение…
menus-activity = События
menus-edit = Изменить…
menus-remove = Убрать…
menus-add = Добавить станции…
menus-settings = Настройки…
menus-help = Справка
menus-quit = Выйти
menus-leave-demo = Выйти из демо

## Клавиши

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## Палитра команд

menus-palette = Поиск и команды
menus-palette-label = Поиск станций, эмуляторов и команд
menus-palette-hint = Введите станцию, эмулятор или команду
menus-palette-results = Результаты
menus-palette-nothing = По запросу «{ $words }» ничего не найдено.
menus-palette-choose = выбрать
menus-palette-do = выполнить
menus-palette-close = закрыть
menus-palette-refresh = Обновить { $name }
menus-palette-refresh-note = Обновить список её эмуляторов
menus-palette-edit = Изменить { $name }…
menus-palette-edit-note = Адрес, учётная запись, путь
menus-palette-test = Проверить подключение к { $name }…
menus-palette-test-note = Имя, порт, вход, LDPlayer
menus-palette-password = Новый пароль для { $user }…
menus-palette-fleet = Показать ферму
menus-palette-emulators = Показать все эмуляторы
menus-palette-circuits = Показать цепи
menus-palette-operations = Показать операции
menus-palette-activity = Показать события
menus-palette-start-all = Запустить все эмуляторы фермы…
menus-palette-stop-all = Остановить все эмуляторы фермы…
menus-palette-add = Добавить станцию…
menus-palette-settings = Настройки: цепи, уведомления…
menus-palette-help = Справка: цепи, клавиши, файлы
menus-palette-leave-demo-note = Вернуться к своему списку
menus-palette-quit = Выйти из LDFleet
menus-palette-on = на { $name }
menus-palette-action = { $action } { $title }
menus-palette-on-in-state = на { $name }, { $state }
menus-palette-emulator = { $title } на { $name }, { $state }
menus-restart-all = Перезапустить все
menus-more-all = Другое для всех…
menus-test-connections = Проверить подключения…
menus-block-circuits = Заблокировать цепь…
menus-palette-all-of = { $action } все эмуляторы: { $whom }
menus-palette-all-of-note = сначала покажет план
