### Что не так с введённым в форму и как было бы верно.


## Станция

forms-no-name = Дайте станции имя, например WS-07.
forms-name-too-long =
    Имя — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }, в одну строку.
forms-name-unseen = В «{ $name }» есть невидимые символы: введите имя заново.
forms-name-taken = Имя «{ $name }» уже занято.
forms-address-taken = { $address }:{ $port } уже есть в списке как «{ $name }».
forms-boots = «{ $text }» не подходит: одновременно могут загружаться от 1 до { $most } эмуляторов. Надёжнее всего 1.
forms-no-password = Введите пароль.
forms-no-password-of-account = Введите пароль этой учётной записи.

## Как к ней подключаться

forms-basic-over-http = Basic передаёт сам пароль, поэтому по HTTP не используется. Выберите HTTPS или NTLM.
forms-no-kerberos = Эта сборка LDFleet не умеет входить через Kerberos. Выберите NTLM или Basic по HTTPS.
forms-no-authority = Укажите файл с сертификатом центра сертификации (PEM) на этом компьютере.
forms-authority-path = «{ $path }» не является полным путём на этом компьютере.
forms-authority = { $path }: { $reason }
forms-authority-unread = Не удалось прочитать файл: { $reason }.
forms-authority-no-certificate = В файле нет сертификата в формате PEM. В Windows экспортируйте его как «Файлы X.509 (.CER) в кодировке Base-64».
forms-no-fingerprint = Укажите отпечаток SHA-256 сертификата станции; его показывает проверка подключения.
forms-fingerprint-sha1 = Это отпечаток SHA-1, как его показывает Windows. Укажите отпечаток SHA-256, в нём 64 цифры.
forms-fingerprint-length = В отпечатке SHA-256 64 цифры (0–9, A–F), а здесь { $digits }.
forms-fingerprint-character = В отпечатке только цифры 0–9 и A–F, с двоеточиями или без; здесь есть «{ $character }».
forms-limit = «{ $text }» — не ограничение времени: укажите от 1 до { $most } целых секунд или оставьте пустым для обычного времени.

## Учётная запись

forms-no-account = Укажите имя учётной записи, например FARM\operator или operator.
forms-account-character = В имени учётной записи Windows не может быть «{ $character }».
forms-account-form = Напишите учётную запись как user, DOMAIN\user или user@domain.
forms-account-mail = Похоже на адрес почты учётной записи Майкрософт. Напишите перед ним MicrosoftAccount\; надёжнее учётная запись самой станции, созданная для LDFleet.
forms-account-windows = У собственных учётных записей и групп Windows нет пароля, и войти по сети они не могут. Укажите имя пользователя.

## Настройки

forms-threshold = «{ $text }» — не число сбоев: цепь может блокироваться после 1–{ $most }.
forms-seconds = «{ $text }» здесь не подходит: укажите целые секунды, от { $least } до { $most }.
forms-whole-number = «{ $text }» здесь не подходит: укажите целое число, от { $least } до { $most }.
forms-notifications = «{ $text }» здесь не подходит: укажите целое число уведомлений, от { $least } до { $most }.
forms-time-of-day = «{ $text }» — не время: укажите часы и минуты, например 22:00.
forms-quiet-hours = Конец тихих часов должен отличаться от начала, например 07:00.

## Эмулятор

forms-no-title = Дайте эмулятору название, например Farm-07.
forms-title-characters = В названии не бывает запятых и прямых кавычек: список LDPlayer перестал бы читаться.
forms-title-hyphens = Название не начинается с двух дефисов: LDPlayer принял бы его за параметр.
forms-title-too-long =
    Название — не более { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
forms-screen-together = Укажите ширину, высоту и dpi вместе, каждое числом, например 720, 1280 и 320.
forms-no-package = Укажите приложение по имени пакета, например com.android.vending.
forms-no-file = Укажите полный путь файла на станции, например C:\Farm\file.apk.
forms-file-percent = Файл, в пути которого есть %, на станции не найти; дайте ему другое имя.
forms-no-command = Укажите то, что следует за adb, например shell getprop ro.product.model.
forms-command-device = Не указывайте устройство: команда идёт этому эмулятору.
forms-command-shell = Укажите команду после shell: в открытую оболочку никто не смог бы вводить.
forms-degrees = Градусы от -{ $limit } до { $limit }, например { $example }.
forms-no-property = Укажите свойство, например phone.imei.
forms-no-value = Укажите значение свойства.
forms-language = LDFleet не знает языка «{ $text }». Выберите язык из списка.
