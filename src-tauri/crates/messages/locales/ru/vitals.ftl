### Как дела у станции: процессоры, память, диски и кто вошёл в систему.


## На что стоит взглянуть

vitals-busy = Процессоры заняты больше чем на { $percent } % уже { $time }.
vitals-little-memory = Свободно лишь { $free } памяти из { $total }.
vitals-little-disk = На диске { $drive } свободно лишь { $free } из { $total }.

## Можно ли запускать эмуляторы

vitals-nobody = Никто не вошёл в систему, поэтому запустить эмулятор нельзя.
vitals-disconnected = Рабочий стол { $name } отключён, поэтому запустить эмулятор нельзя.

## Почему что-то неизвестно

vitals-denied = Windows не разрешает этой учётной записи такой запрос. Он повторится через час.
vitals-missing = Windows не отвечает на этот запрос. Он повторится через час.
vitals-slow = Windows не ответила вовремя. Запрос повторится через несколько минут.

## В окне

vitals-cpu = ЦП
vitals-row-memory = ОЗУ
vitals-memory = Память
vitals-percent = { $percent } %
vitals-used-of = { $used } из { $total }
vitals-free-of = свободно { $free } из { $total }
vitals-disk = Диск { $drive }
vitals-disk-ldplayer = Диск { $drive } (LDPlayer)
vitals-cpu-explain = С прошлого опроса процессоры были заняты на { $percent } %.
vitals-memory-of = Занято памяти: { $used }
vitals-processors =
    { $processors ->
        [one] { $processors } процессор
        [few] { $processors } процессора
        [many] { $processors } процессоров
       *[other] { $processors } процессора
    }
vitals-windows = Windows
vitals-windows-10 = Windows 10, сборка { $build }
vitals-windows-11 = Windows 11, сборка { $build }
vitals-windows-server = Windows Server, сборка { $build }
vitals-ldplayer = LDPlayer
vitals-differs = { $version }, у большинства { $usual }
vitals-differs-explain = На этой станции LDPlayer { $version }; у других ({ $count }) — { $usual }.
vitals-uptime = Работает
vitals-since = С { $time }
vitals-logged-on = В системе
vitals-logged-on-nobody = Никто
vitals-logged-on-somebody = Кто-то
vitals-logged-on-left = { $name } (отключён)
vitals-unknown = Неизвестно
vitals-unknown-yet = Пока нет данных
vitals-stale = Данные на { $time }
vitals-stale-because = Данные на { $time }. { $why }
vitals-hour-empty = Пока пусто: значение добавляется каждую минуту.
vitals-hour-of = { $what } за последний час: от { $least } до { $most } %, сейчас { $now } %
vitals-no-start-word = Запуск невозможен

## Об эмуляторе

vitals-emulator-memory = Занято памяти
vitals-emulator-memory-none = Не работает
vitals-emulator-set = Задано
vitals-emulator-set-unknown = Файл настроек ещё не прочитан
vitals-emulator-hardware =
    { $cpus ->
        [one] { $cpus } ядро, { $memory }
        [few] { $cpus } ядра, { $memory }
        [many] { $cpus } ядер, { $memory }
       *[other] { $cpus } ядра, { $memory }
    }
vitals-emulator-model = Модель
vitals-emulator-root = Root
vitals-emulator-adb = ADB
vitals-on = Вкл.
vitals-off = Выкл.
vitals-adb-local = На этой станции
vitals-adb-remote = Открыт другим компьютерам
