### Проверка подключения.

doctor-open-circuits = Разомкнутые цепи: { $layers }. Ничего другого на эту станцию тем временем не отправляется; эта проверка идёт в обход цепей, потому что вы её запросили, и ни одной из них не меняет.

## Как дела у шага

doctor-waiting = Ожидает
doctor-waiting-explain = Ещё не проверено.
doctor-testing = Проверяется
doctor-testing-explain = Идёт проверка.
doctor-passed = Пройдено
doctor-passed-explain = Работает как должно.
doctor-warning = Предупреждение
doctor-warning-explain = Работает, но может работать не всё.
doctor-failed = Не работает
doctor-failed-explain = Это не работает.
doctor-skipped = Пропущено
doctor-skipped-explain = Не проверено.

## Что показала проверка

doctor-progress = Проверка: шагов пройдено { $done } из { $steps }
doctor-cancelled = Отменено
doctor-does-not-work = Не работает: { $step }
doctor-works-with-warnings =
    Работает, { $warnings ->
        [one] есть { $warnings } предупреждение
        [few] есть { $warnings } предупреждения
        [many] есть { $warnings } предупреждений
       *[other] есть { $warnings } предупреждения
    }
doctor-works-as-far-as-tested = Всё, что удалось проверить, работает
doctor-works = Всё работает
doctor-not-closed = Не удалось закрыть проверку: { $reason }

## Диалог

doctor-title = Проверка подключения: { $name }
doctor-beginning = Начало…
doctor-report = Отчёт
doctor-copy-report = Копировать отчёт
doctor-copied = Скопировано
doctor-record = Записать ответы…
doctor-record-explain = Для разработчиков LDFleet: что отвечает Windows, без имён. Вы увидите это до сохранения.
doctor-cancel = Отменить проверку
doctor-cancelling = Отмена…
doctor-again = Проверить снова
doctor-close = Закрыть

## Один шаг

doctor-details = Подробности
doctor-hide = Скрыть
doctor-show-details-of = Показать подробности: { $step }
doctor-hide-details-of = Скрыть подробности: { $step }
doctor-accept-explain = Отныне по этому адресу ожидается { $stranger }
doctor-accept = Принять этот компьютер
doctor-lowers-security = Снижает безопасность.
doctor-powershell = PowerShell от имени администратора, на станции

## Сертификат

doctor-certificate = Сертификат станции
doctor-certificate-changed = Это не тот сертификат, который вы приняли. Если его никто не обновлял, соединение может перехватывать другой компьютер.
doctor-certificate-accepted = Принят
doctor-certificate-now = Сейчас
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = Кому выдан
doctor-certificate-issued-by = Кем выдан
doctor-certificate-subject = { $subject } ({ $names })
doctor-certificate-itself = самоподписанный
doctor-certificate-valid = Действителен
doctor-certificate-from-to = с { $from } по { $to }
doctor-certificate-compare = Сравните отпечаток с тем, что на самой станции. Если вы доверитесь этому сертификату, никакой другой для этой станции не принимается.
doctor-certificate-trust = Доверять этому сертификату

## Где найден LDPlayer

doctor-installs =
    { $places ->
        [1] LDPlayer найден здесь
       *[other] LDPlayer найден в нескольких местах
    }
doctor-install-data = Его данные:
doctor-install-in-use = используется
doctor-install-use = Использовать
doctor-install-use-path = Использовать { $path }

## Записанные ответы

doctor-recording = Запись ответов: вопросов { $done } из { $total }. На станции ничего не меняется.
doctor-recorded = Это всё, что будет сохранено. Имена, номера и адреса людей, компьютеров и сетей заменены; проверьте, не осталось ли чего-то из них. LDFleet никуда это не отправляет.
doctor-recorded-answers = Записанные ответы
doctor-save-as = Сохранить как
doctor-save = Сохранить
doctor-saved = Сохранено: { $path }

## Шаги

doctor-step-name = Имя
doctor-step-connection = Соединение
doctor-step-certificate = Сертификат
doctor-step-winrm = WinRM
doctor-step-login = Вход
doctor-step-computer = Компьютер
doctor-step-permission = Права
doctor-step-shell = Удалённая оболочка
doctor-step-code-page = Кодовая страница
doctor-step-ldplayer = LDPlayer
doctor-step-listing = Список эмуляторов
doctor-step-desktop = Рабочий стол
doctor-step-adb = adb
doctor-step-clock = Часы
doctor-step-disk = Место на диске

## Почему ничего не записано

doctor-nobody-to-record = Вход не выполнен.
doctor-recorded-without-faults = Ответы записываются после проверки, которая не нашла неисправностей. Ничего не записано.
doctor-nothing-answered = Ничего не записано: ответов не было.
doctor-name-left = Ничего не записано: в ответе на { $question } всё ещё читается имя.
doctor-not-recorded = Ничего не записано: { $reason }.
doctor-round-title = Проверка подключений: { $names }
doctor-round-progress = Проверено { $over } из { $workstations }
doctor-round-over =
    Проверены все ({ $workstations }): { $failed ->
        [0] неисправностей не найдено.
        [1] одна не работает.
        [one] не работает { $failed }.
        [few] не работают { $failed }.
        [many] не работают { $failed }.
       *[other] не работают { $failed }.
    }
doctor-round-list = Станции
doctor-round-cancel = Прекратить проверку
