### Что нашла проверка подключения на каждом шаге.

findings-cancelled = Отменено.
findings-no-answer = За { $limit } ответа не было.

## Снаружи

findings-address-unknown = Адрес неизвестен.
findings-no-connection = Соединения нет.
findings-no-secure-connection = Безопасного соединения нет.
findings-no-certificate-over-http = По HTTP не нужен: отправляемое шифрует вход.
findings-is-address = { $host } — это адрес, поэтому искать имя не нужно.
findings-is-addresses = Адрес { $host }: { $addresses }.
findings-port-answers = Порт { $port } отвечает.
findings-certificate-accepted = Сертификат принят.
findings-sha256 = SHA-256 { $fingerprint }
findings-made-for = выдан на { $subject }
findings-accepted = Принят: { $fingerprint }
findings-presented = Сейчас: { $fingerprint }
findings-winrm-answers = WinRM на { $name } отвечает.
findings-winrm-asks = WinRM на { $name } отвечает и запрашивает вход.
findings-offered = Предлагает: { $logins }
findings-not-winrm = На порту { $port } станции { $name } что-то отвечает, но это не WinRM.
findings-http-answer = Состояние HTTP { $status }; Server: { $server }

## Вход

findings-winrm-not-reached = До WinRM дойти не удалось.
findings-no-password = Пароль для { $account } неизвестен. Введите его, чтобы проверить остальное.
findings-login-pending = С той же учётной записью сейчас входят другие станции, а одновременно можно лишь немногим, чтобы неверный пароль её не заблокировал. Проверьте ещё раз чуть позже.
findings-refused-before = Этот пароль { $account } уже был отклонён, поэтому повторно не отправляется: после нескольких неверных паролей Windows блокирует учётные записи. Введите другой или, если учётная запись там уже в порядке, выберите «Повторить» у станции из списка, которая её использует.
findings-logged-on = Вход выполнен: { $account }.
findings-password-refused = Станция { $name } отклонила пароль { $account }.
findings-calls-itself = Отклонивший его компьютер называет себя { $computer }.
findings-password-meanwhile = Тем временем пароль отклонён в другом месте или заменён. Проверьте ещё раз.

## Компьютер и учётная запись

findings-nobody-logged-on = Вход не выполнен.
findings-other-computer = Это другой компьютер.
findings-may-manage = Учётной записи разрешено управлять станцией.
findings-may-not-manage = Учётной записи нельзя управлять станцией.
findings-computer-unasked = Windows не сообщает, какой это компьютер; вместо неё запрашивается её оболочка.
findings-computer-unknown = Windows не сообщает, какой это компьютер.
findings-computer = Отвечает { $computer }.
findings-computer-of-domain = Отвечает { $computer }, входит в домен { $domain }.
findings-computer-of-workgroup = Отвечает { $computer }, в рабочей группе { $workgroup }.

## Удалённая оболочка

findings-shell = Удалённая оболочка выполняет команды.
findings-shell-too-slow = Удалённая оболочка слишком медленная.
findings-shell-does-not-work = Удалённая оболочка не работает.
findings-shell-slow = Удалённая оболочка выполняет команды. Программы там запускаются медленно: узнать, что выполняется перед каждой командой (AutoRun), не удалось за отведённое время.
findings-shell-prints = Удалённая оболочка выполняет команды. Рядом с каждой что-то выводит «{ $line }». LDFleet это различает; другие программы — не обязательно.
findings-autorun = Удалённая оболочка выполняет команды. Рядом с каждой AutoRun от cmd.exe выводит «{ $line }». LDFleet это различает; другие программы — не обязательно.
findings-autorun-of = AutoRun в { $hive }: { $what }
findings-no-autorun = Узнать AutoRun не удалось: { $reason }
findings-code-page = Названия и вывод программ Windows приходят в кодовой странице { $page }.
findings-code-pages = Названия приходят в кодовой странице { $titles }, вывод программ Windows — в { $programs }.
findings-no-code-page = Узнать кодовую страницу не удалось, поэтому названия нелатинскими буквами могут выглядеть неверно. На остальное это не влияет.

## LDPlayer

findings-ldplayer-not-found = LDPlayer не найден.
findings-ldplayer-not-found-slow = Там, где удалось спросить Windows, LDPlayer не найден; программы там запускаются слишком медленно, чтобы искать везде.
findings-ldplayer-found = LDPlayer найден: { $path }.
findings-several-ldplayers = Найдено LDPlayer: { $places }. Выберите один; здесь проверяется { $path }.
findings-there = { $path } на месте.
findings-there-with-data = { $path } на месте, его данные в { $folder }.
findings-data-elsewhere = { $path } на месте, но его данные в { $folder }, а не в { $taken }: прочитать там настройки нельзя.
findings-not-there = Файла { $path } нет, и в других местах LDPlayer не найден.
findings-another-there = Файла { $path } нет, но есть { $other }.
findings-others-there = Файла { $path } нет, но найдено других LDPlayer: { $places }. Выберите один; здесь проверяется { $other }.
findings-also-there = Есть также: { $path }
findings-unusable = Использовать нельзя: { $path }: { $reason }
findings-letters-lost = В пути потеряны буквы, которых нет в кодовой странице консоли; введите его вручную.
findings-registry-too-slow = { $whose }: ответ не пришёл за отведённое время.
findings-registry-not-told = { $whose }: узнать не удалось: { $reason }.
findings-of-machine = Реестр машины ({ $bits } бит)
findings-of-account = Реестр учётной записи
findings-of-user = Реестр пользователя { $number }
findings-folders-not-told = Узнать, какие там есть папки, не удалось: { $reason }.
findings-no-emulator = LDPlayer отвечает; эмуляторов пока нет.
findings-emulators =
    { $emulators ->
        [one] В списке LDPlayer { $emulators } эмулятор.
        [few] В списке LDPlayer { $emulators } эмулятора.
        [many] В списке LDPlayer { $emulators } эмуляторов.
       *[other] В списке LDPlayer { $emulators } эмулятора.
    }
findings-titles-damaged = { $count } Буквы некоторых названий прочитать не удалось.
findings-rows-skipped = { $count } Некоторые строки списка прочитать не удалось.
findings-row = Строка { $line }: { $row } { $reason }

## Рабочий стол

findings-desktops-too-slow = Узнать, кто за каким рабочим столом, не удалось за отведённое время.
findings-desktop = Пользователь { $user } вошёл в систему: эмуляторы можно запускать.
findings-other-user = LDFleet входит под другой учётной записью, { $account }. Если в списке не хватает эмуляторов, пусть он использует учётную запись { $user }.
findings-desktop-name-damaged = Пользователь { $user } вошёл в систему; буквы имени потерялись по пути.
findings-desktop-no-administrator = Пользователь { $user } вошёл в систему, но он не администратор: перед запуском LDPlayer Windows задаёт там вопрос, а ответить некому.
findings-desktop-of-server = Пользователь { $user } вошёл за экраном самой машины, а это Windows Server: Android там может не загрузиться.
findings-desktop-without-monitor = Пользователь { $user } вошёл за экраном самой машины, а монитор не подключён: Android там может не загрузиться.
findings-session-disconnected = { $user }, сеанс { $session }, отключён
findings-session-console = { $user }, сеанс { $session }, за машиной
findings-session-remote = { $user }, сеанс { $session }, через удалённый рабочий стол

## Что ещё важно

findings-other-adb = Там работает другой adb, не тот, что у LDPlayer: { $path }. Если его версия отличается, каждый завершает сервер другого, и кажется, что эмуляторы не отвечают.
findings-own-adb = Работает adb LDPlayer, и никакой другой.
findings-no-adb = adb пока не работает. Тот, что у LDPlayer, запускается вместе с эмулятором.
findings-adb-runs = { $path }, сеанс { $session }
findings-adb-runs-somewhere = adb.exe, Windows не сообщает где, сеанс { $session }
findings-no-time = Windows не сообщила время.
findings-clock-ahead = Часы { $name } спешат относительно этого компьютера на { $size }.
findings-clock-behind = Часы { $name } отстают от этого компьютера на { $size }.
findings-clocks-agree = Часы совпадают.
findings-clocks-differ = Часы расходятся на { $size }, это не мешает.
findings-no-disk = Windows не сообщает, сколько места для { $path }.
findings-disk = На диске { $drive } свободно { $free }.
findings-disk-full = На диске { $drive } свободно лишь { $free }, для ещё одного эмулятора этого мало.
