### Настройки.

settings-title = Настройки
settings-reading = Загрузка настроек…
settings-not-read = Не удалось прочитать настройки: { $reason }
settings-restore-defaults = По умолчанию
settings-save = Сохранить
settings-saving = Сохранение…
settings-cancel = Отмена

## Цепи

settings-circuits = Цепи
settings-fixed = В демо интервалы короткие. Они здесь показаны, но не меняются.
settings-threshold = Сколько сбоев блокирует цепь
settings-threshold-hint = От 1 до 16 сбоев одного вида на одной станции
settings-window = Учитываются за (секунды)
settings-window-hint = Более старые сбои не учитываются
settings-open = Блокировать на (секунды)
settings-open-hint = Сколько отклонять запросы до проверки восстановления
settings-poll = Список эмуляторов каждые (секунды)
settings-poll-hint = От конца одного списка до начала следующего
settings-starting-is-slow = Запуск эмулятора может длиться минуты, поэтому его цепь блокируется, только когда несколько запусков не удаются примерно в одно время.

## Предупреждения

settings-warnings = Предупреждения
settings-warnings-explain = Станция помечается, если достигнуто одно из этих значений. Цепь это никогда не блокирует.
settings-warn-cpu = ЦП занят больше чем на (%)
settings-warn-cpu-hint = От 0 до 100; 100 — не предупреждать
settings-warn-cpu-minutes = В течение (минуты)
settings-warn-cpu-minutes-hint = От 1 до 55 минут без перерыва
settings-warn-memory = Свободной памяти меньше (МБ)
settings-warn-memory-percent = Или меньше (% памяти)
settings-warn-disk = Свободно на диске меньше (ГБ)
settings-warn-disk-percent = Или меньше (% диска)
settings-warn-never = 0 — не предупреждать

## Уведомления

settings-notifications = Уведомления
settings-notify = Уведомлять, когда цепь заблокирована, когда она снова OK и когда отклонён пароль
settings-most-per-hour = Не более в час
settings-most-per-hour-hint = От 1 до 60; остальные позже объединяются в одно
settings-quiet = Тихие часы: без уведомлений; значок в трее всё равно показывает, что не так
settings-quiet-from = С
settings-quiet-from-hint = Время на этом компьютере, например 22:00
settings-quiet-to = До
settings-quiet-to-hint = Можно на следующий день
settings-notify-ended = Также когда эмулятор завершается сам
settings-notify-plans = Также когда план завершается со сбоями или ждёт меня
settings-notify-watch = Также когда наблюдение прекращает попытки
settings-notify-schedules = Также когда запуск по расписанию пропущен, начинает сбоить или снова удаётся

## События

settings-activity = События
settings-activity-days = Хранить (дни)
settings-activity-days-hint = От 1 до 3650; более старые записи удаляются
settings-activity-megabytes = Не более (мегабайты)
settings-activity-megabytes-hint = От 10 до 100000; сверх этого удаляются самые старые записи

## Язык и оформление: действует сразу

settings-looks = Язык и оформление
settings-looks-explain = Действует сразу.
settings-language = Язык
settings-language-system = Как в системе: { $name }
settings-theme = Светлая или тёмная тема
settings-theme-system = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-size = Масштаб
settings-size-hint = Ctrl + и Ctrl - меняют его в любом месте, Ctrl 0 сбрасывает.
settings-size-percent = { $percent } %
settings-plans = Планы
settings-plans-explain = То, что запрашивается сразу для нескольких эмуляторов, начинается с этими ограничениями. У каждого плана могут быть другие, и их можно менять, пока он выполняется.
settings-folders = Файлы LDFleet
settings-folder-settings = Станции и настройки
settings-folder-logs = Журнал
settings-folder-open = Открыть папку
