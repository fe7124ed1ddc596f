targets-no-connection = Нет подключения: { $reason }. Проверьте адрес, прокси и сеть.
targets-no-tls = Нет защищённого подключения: { $reason }. Ничего не отправлено. Проверьте адрес, порт и сертификат.
targets-too-slow = Ответ не пришёл вовремя.
targets-not-let-in = Токен или пароль не принят: { $said }
targets-asked-to-wait = Сервис пока больше не принимает и просит подождать { $wait }.
targets-service-fails = У сервиса свои неполадки: { $said }
targets-refused = Сервис это не принял: { $said }
targets-no-chat = Укажите чат: его номер или имя канала, начинающееся с @.
targets-no-token = Укажите токен бота, который выдал @BotFather.
targets-no-webhook = Укажите адрес вебхука из настроек канала Discord.
targets-not-a-webhook = Это не адрес вебхука. Он начинается с https://, его копируют из настроек канала Discord.
targets-not-an-address = «{ $address }» — не адрес. Укажите адрес, который начинается с https://, без имени и пароля в нём.
targets-in-the-clear = Токен ушёл бы на { $host } так, что его мог бы прочитать каждый на пути. Укажите адрес, который начинается с https://.
targets-not-a-proxy = «{ $proxy }» — не прокси. Укажите адрес вида http://192.168.1.10:3128, без имени и пароля в нём.
targets-not-a-server = «{ $server }» — не почтовый сервер. Укажите его имя, например smtp.example.com; для порта есть своё поле.
targets-no-mail-password = Введите пароль почтовой учётной записи.
targets-not-a-mail-address = «{ $address }» — не адрес электронной почты.
targets-no-recipient = Укажите хотя бы одного получателя.
targets-too-many-recipients =
    Укажите не более { $most ->
        [one] { $most } получателя
        [few] { $most } получателей
        [many] { $most } получателей
       *[other] { $most } получателя
    }.
targets-name =
    Укажите имя не длиннее { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
targets-name-taken = Адресат с именем «{ $name }» уже есть.
targets-alive-hours = Укажите, через сколько часов, не более { $most }; пусто — не сообщать.
targets-port = «{ $typed }» — не порт. Укажите число от 1 до 65535 или оставьте пустым для обычного порта.
targets-too-many = Адресатов уже { $most }, и больше быть не может. Сначала уберите одного из них.
targets-gone = Этого адресата больше нет.
targets-test-title = Проверка
targets-test-text = LDFleet отправляет оповещения адресату «{ $name }».
targets-digest-title = LDFleet: как обстоят дела
targets-alive-title = LDFleet работает
targets-numbers = Станций отвечает: { $online } из { $workstations }. Эмуляторов работает: { $running } из { $emulators }.
targets-numbers-and-trouble = { $numbers } С проблемами: { $names }.
targets-title = Куда идут оповещения
targets-open = Оповещения в Telegram, Discord, вебхук или на почту…
targets-explain = Тихие часы и почасовой предел уведомлений действуют и здесь, для каждого адресата отдельно. Токены и пароли хранятся в хранилище паролей системы.
targets-reading = Загрузка адресатов…
targets-not-read = Не удалось прочитать адресатов: { $reason }
targets-none = Оповещения идут только на этот компьютер.
targets-off = выключен
targets-taken = { $time } Последнее оповещение принято.
targets-nothing-yet = Ничего ещё не отправлено.
targets-waiting =
    { $count ->
        [one] Ждёт { $count } оповещение.
        [few] Ждут { $count } оповещения.
        [many] Ждут { $count } оповещений.
       *[other] Ждут { $count } оповещения.
    }
targets-remove-sure = Убрать вместе с токеном или паролем?
targets-remove = Убрать
targets-keep = Оставить
targets-edit = Изменить
targets-add = Добавить адресата
targets-close = Закрыть
targets-type = Куда
targets-telegram = Telegram
targets-discord = Discord
targets-webhook = Вебхук (JSON)
targets-email = Эл. почта
targets-form-name = Имя
targets-chat = Чат
targets-chat-hint = Его номер или @channel. Бот должен быть его участником.
targets-api = Адрес API
targets-api-hint = Пусто: собственный адрес Telegram.
targets-address = Адрес
targets-address-hint = Получает POST с program, kind, title, text и at_ms.
targets-server = Почтовый сервер
targets-mail-port = Порт
targets-mail-port-hint = Пусто: 465 или, при STARTTLS, 587.
targets-security = Шифрование
targets-tls = TLS с самого начала
targets-start-tls = STARTTLS
targets-user = Учётная запись
targets-user-hint = Оставьте пустым, если её не требуют.
targets-from = Отправитель
targets-to = Получатели
targets-to-hint = Несколько — через запятую.
targets-secret-telegram = Токен бота
targets-secret-discord = Адрес вебхука канала
targets-secret-webhook = Токен
targets-secret-email = Пароль
targets-secret-kept = Оставьте пустым, чтобы не менять.
targets-secret-hint = Хранится только в хранилище паролей системы.
targets-proxy = HTTP-прокси
targets-proxy-hint = Например, http://192.168.1.10:3128. Пусто: без прокси.
targets-kinds = О чём сообщать
targets-kind-circuit = Цепи: станция заблокирована или снова доступна
targets-kind-account = Учётные записи: пароль отклонён
targets-kind-crash = Эмуляторы, завершившиеся сами
targets-kind-tags = Снятые теги
targets-kind-plan = Планы, которые завершаются со сбоями или ждут вас
targets-kind-watch = Наблюдение, когда оно прекращает попытки
targets-kind-schedule = Расписания: запуск пропущен, не удаётся или снова удаётся
targets-tags = Только с этими тегами
targets-tags-hint = Через запятую. Пусто: обо всём.
targets-digest = Ежедневная сводка в
targets-digest-hint = Например, 08:00. Пусто: без сводки.
targets-alive = Сообщать о работе каждые … ч
targets-alive-hint = Пусто: не сообщать.
targets-on = Отправлять сюда оповещения
targets-test = Отправить проверку
targets-testing = Отправка…
targets-test-taken = Сервис принял проверку.
targets-save = Сохранить
targets-back = Назад
