### Почему LDFleet не сделал то, о чём просили, если дело не в станции.

fleet-unknown-workstation = Этой станции больше нет в списке.
fleet-unknown-operation = Этой операции больше нет в списке.
fleet-reason-needed = Укажите причину. Она показывается в этом окне и записывается в журнал.
fleet-typed-too-large = Введено больше { $most } КБ. Проверьте, не вставлено ли что-то лишнее.
fleet-reason-too-long =
    Длина причины не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
fleet-closing = LDFleet закрывается.
fleet-busy = Станция сейчас слишком занята; повторите попытку чуть позже.
fleet-too-many = Станций в списке: { $most }. Больше одно окно вместить не может.
fleet-password-in-use =
    { $count ->
        [1] { $names } работает с другим паролем { $account }. Там он тоже будет заменён.
       *[other] { $names } работают с другим паролем { $account }. Там он тоже будет заменён.
    }
fleet-and-more = ещё { $more }
fleet-no-thread = Не удалось запустить поток: { $reason }
fleet-limits-do-not-fit = Ограничения времени для { $name } не подходят. { $reason }

## Операции

fleet-nothing-to-change = Нечего менять: заполните хотя бы одну настройку.
fleet-operation-ended = Эта операция уже завершена.
fleet-operation-half-way = Команда выполняется прямо сейчас. Если прервать её на полпути, эмулятор может остаться повреждённым. Дождитесь ответа.

## Учётные записи и компьютеры

fleet-password-not-refused = Пароль этой учётной записи не был отклонён.
fleet-no-other-computer = По адресу { $name } другой компьютер не отвечает.
fleet-password-missing = Пароль для { $user } неизвестен. Введите его, чтобы подключиться к { $name }.
fleet-own-password-refused = Станция { $name } отклонила пароль { $user }. Туда ничего не отправляется, пока не введён другой.
fleet-shared-password-refused = Пароль { $user } отклонён. Ни на { $name }, ни на другие станции с этой учётной записью ничего не отправляется, пока не введён другой.
fleet-password-not-kept = Не удалось сохранить пароль: { $reason }
fleet-password-not-read = Не удалось прочитать пароль: { $reason }
fleet-password-not-removed = Не удалось удалить пароль: { $reason }

## Файлы

fleet-file-workstations = Список станций
fleet-file-settings = Настройки
fleet-file-picture = Снимок
fleet-file-preferences = Выбор языка и оформления
fleet-file-breakers = Ручные блокировки и отклонённые пароли
fleet-file-views = Сохранённые представления
fleet-file-saved-plans = Сохранённые планы
fleet-file-commands = Сохранённые команды adb
fleet-file-plans = Планы
fleet-file-watch = Список того, что под наблюдением
fleet-file-maintenance = Список того, что на обслуживании
fleet-file-targets = Список адресатов оповещений
fleet-file-schedules = Расписания
fleet-file-tags = Теги эмуляторов
fleet-file-unfinished = Операции, не завершённые к закрытию LDFleet
fleet-file-not-read = { $what }: не удалось прочитать ({ $path }): { $reason }
fleet-file-not-written = { $what }: не удалось записать ({ $path }): { $reason }
fleet-file-not-set-aside = { $what }: не удалось отложить файл ({ $path }): { $reason }

## Проверка подключения

fleet-tests-full = Уже проверяется несколько подключений. Дождитесь завершения или отмените одну из проверок.
fleet-test-ended = Эта проверка уже завершена.
fleet-no-recording = Записи ответов больше нет.
fleet-recording-path = «{ $path }» не является полным путём на этом компьютере.
fleet-recording-exists = { $path } уже существует; выберите другое имя.
fleet-recording-not-written = Не удалось записать { $path }: { $reason }.

## Демо

fleet-demo-not-started = Не удалось запустить демо-ферму ({ $step }): { $reason }
fleet-demo-nothing-added = В демо ничего нельзя добавить: в нём только имитация станций. Выйдите из демо, чтобы добавить свои.
fleet-demo-running = Демо уже запущено.
fleet-demo-needs-empty-list = Демо доступно только при пустом списке, чтобы никто не принял его за настоящий.
fleet-demo-not-running = Демо не запущено.
fleet-demo-address = Станция демо сохраняет имитированные адрес и порт. Выйдите из демо, чтобы работать с настоящими станциями.
fleet-demo-times = Интервалы в этом демо сокращены и не меняются.

## Предлагаемый ремонт

fleet-repair-settings-cut-off = Файл настроек эмулятора обрезан, так он никогда не загрузится. Можно вернуть последнюю исправную копию.
fleet-repair-crashed = Виртуальная машина эмулятора мертва, живо только окно. Снимите процесс окна, затем запустите эмулятор снова.
fleet-repair-several-stuck = Виртуальные машины нескольких эмуляторов здесь так и не запустились: зависла служба VirtualBox LDPlayer. Поможет завершение службы, но оно остановит все эмуляторы, работающие на этой станции.
fleet-repair-no-machine = Виртуальная машина эмулятора так и не запустилась. Так бывает, если запустить его слишком скоро после остановки. Снимите его процесс и запустите снова. Если не поможет, на этой станции зависла служба VirtualBox.
fleet-repair-no-android = Android в эмуляторе не загружается. Снимите его процесс и запустите снова; всё, что Android ещё не записал, будет потеряно.

## Окно спросило, а должного ответа не пришло

fleet-no-answer = LDFleet не ответил.
fleet-not-carried-out = LDFleet не смог это выполнить: { $reason }
fleet-restarting = Станция { $name } перезагружается, как ей велено.
fleet-going-down = Станция { $name } завершает работу, как ей велено.
fleet-shut-down-by-you = Станция { $name } выключена: вы завершили её работу. Разбудите её или включите вручную.
