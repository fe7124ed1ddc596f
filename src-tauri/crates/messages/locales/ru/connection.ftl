### Форма станции: добавить одну или несколько, изменить, как подключаться.


## Диалог

connection-edit = Изменить { $name }
connection-add = Добавить станцию
connection-add-several = Добавить несколько станций
connection-only-one = Добавить только одну…
connection-several = Добавить несколько сразу…
connection-by-line = Учётная запись, пароль или порт по строкам: просмотр…
connection-same-for-all = Всё остальное у всех одинаково.
connection-name = Имя
connection-name-hint = Например, WS-07
connection-address = Адрес
connection-address-hint = Имя узла или IP-адрес
connection-port = Порт
connection-port-hint = Обычно { $port }
connection-account = Учётная запись
connection-account-hint = user (на том компьютере), DOMAIN\user или user@domain; должна быть там администратором
connection-password = Пароль
connection-password-hint = Оставьте пустым, чтобы не менять
connection-ldconsole = Путь к ldconsole.exe на станции
connection-ldconsole-hint = В папке, где установлен LDPlayer
connection-data-folder = Папка данных LDPlayer
connection-data-folder-hint = Пусто: папка vms рядом с ldconsole.exe
connection-data-moved = Данные в другой папке…
connection-replace-there = Заменить и там
connection-test = Проверить подключение…
connection-test-explain = Проверить эти настройки по шагам перед сохранением
connection-test-explain-first = Проверить первую из них по шагам перед сохранением
connection-tested = станция
connection-save = Сохранить
connection-saving = Сохранение…
connection-add-one = Добавить станцию
connection-add-many = Добавить станции
connection-add-number =
    { $workstations ->
        [one] Добавить { $workstations } станцию
        [few] Добавить { $workstations } станции
        [many] Добавить { $workstations } станций
       *[other] Добавить { $workstations } станции
    }
connection-cancel = Отмена

## Несколько сразу

connection-list = Станции
connection-list-hint = По одной в строке: имя и адрес или только адрес. Можно вставить столбцы таблицы. WS-[01-20] означает станции от WS-01 до WS-20.
connection-list-example =
    WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]
connection-list-comes-to =
    { $workstations ->
        [one] { $workstations } станция: { $names }.
        [few] { $workstations } станции: { $names }.
        [many] { $workstations } станций: { $names }.
       *[other] { $workstations } станции: { $names }.
    }
connection-list-from-to = { $first }, { $second } … { $last }
connection-list-present = Уже в списке, поэтому пропущены: { $names }.

## Как подключаться

connection-title = Подключение
connection-transport = Транспорт
connection-http = HTTP
connection-http-explain = Как настраивает Windows. Отправляемое шифрует вход.
connection-https = HTTPS
connection-https-explain = Станция к тому же подтверждает себя сертификатом.
connection-certificates = Какие сертификаты принимаются
connection-trust-system = Которым доверяет этот компьютер
connection-trust-system-explain = Сертификат должен быть выдан на адрес выше.
connection-trust-authority = Подписанные центром сертификации, файл которого есть на этом компьютере
connection-trust-authority-explain = Выданные на адрес выше. Сертификаты общедоступных центров сертификации тоже принимаются.
connection-trust-pinned = Ровно один, по отпечатку
connection-trust-pinned-explain = Кто его подписал, неважно. Если он изменится, ничего не отправляется, пока вы не примете новый.
connection-ca-file = Файл сертификата центра сертификации
connection-ca-file-hint = Полный путь на этом компьютере; PEM, в Windows — X.509 в кодировке Base-64
connection-fingerprint = Отпечаток (SHA-256)
connection-fingerprint-hint = 64 цифры; сравните их с сертификатом на самой станции
connection-login = Вход
connection-ntlm = NTLM
connection-ntlm-explain = Сам пароль никогда не передаётся.
connection-basic = Basic
connection-basic-explain = Передаётся сам пароль, поэтому только по HTTPS. Для локальных учётных записей станции.
connection-kerberos = Kerberos
connection-kerberos-explain = С билетом пользователя, вошедшего на этом компьютере; пароль не используется.
connection-connect-limit = Ожидание подключения (секунды)
connection-list-limit = Ожидание списка (секунды)
connection-limit-hint = Пусто: по умолчанию
connection-one-certificate = один сертификат
connection-own-authority = свой центр сертификации
connection-own-limits = свои ограничения времени

## Как эмуляторы запускаются и останавливаются

connection-starting = Запуск и остановка
connection-started = Эмуляторы запускаются
connection-desktop = На рабочем столе вошедшего пользователя
connection-desktop-explain = Через задание Планировщика, которое потом удаляется. Кто-то должен войти в систему.
connection-shell = Из удалённой оболочки
connection-shell-explain = Без рабочего стола. Большинство эмуляторов так не запускается.
connection-boots = Сколько эмуляторов запускать одновременно
connection-boots-hint = От 1 до 8; следующий запускается, когда один из прежних загрузился или не смог
connection-kill-when-stuck = Снимать процесс эмулятора, если он не остановился за 30 с
connection-kill-when-stuck-explain = Всё, что Android ещё не записал на диск, будет потеряно.
connection-on-desktop = на рабочем столе
connection-from-shell = из удалённой оболочки
connection-at-a-time = одновременно { $boots }
connection-by-force = снимать процесс зависших
connection-notes = Заметки
connection-notes-hint = Для людей: где она стоит, чья она, кому звонить.
