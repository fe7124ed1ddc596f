### LDPlayer: как дела у эмулятора, что он ответил, попали ли настройки в его файлы.


## Как дела у эмулятора, внутри предложения: «Сейчас эмулятор …»

ldplayer-stopped = остановлен
ldplayer-starting = запускается
ldplayer-booting = загружается
ldplayer-running = работает
ldplayer-ready = готов
ldplayer-lost = работает, хотя в списке этого не видно
ldplayer-stuck = завис
ldplayer-zombie = без виртуальной машины, осталось только окно
ldplayer-unknown = в состоянии, которого LDFleet не знает

## Почему он отказал, в конце предложения

ldplayer-said = «{ $line }».
ldplayer-no-such-emulator = эмулятора с таким номером нет.
ldplayer-parameter-error = LDPlayer не допускает одно из значений.
ldplayer-usage = LDPlayer не знает этой команды и вывел справку.
ldplayer-unknown-command = LDPlayer не знает этой команды.
ldplayer-exit-code = программа завершилась с кодом { $code }.
ldplayer-no-exit-code = программа завершилась с кодом, который не означает успех.

## Почему adb не добрался до устройства

ldplayer-adb-no-device = adb не видит этот эмулятор: Android не загружен или в настройках выключена отладка ADB.
ldplayer-adb-offline = adb видит этот эмулятор, но тот не отвечает. Повторите попытку чуть позже или перезапустите его.
ldplayer-adb-unauthorized = Android не принял ключ adb этой станции. Подтвердите его в окне эмулятора.
ldplayer-adb-refused = LDPlayer не передал команду: { $reason }
ldplayer-adb-complained = adb не дал ответа. Он сообщил: { $line }

## Настройки в файлах, как они называются в предложениях ниже

ldplayer-screen = экран (ширина, высота, dpi)
ldplayer-cores = число ядер
ldplayer-manufacturer = производитель
ldplayer-model = модель
ldplayer-phone-number = номер телефона
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = серийный номер SIM
ldplayer-android-id = Android ID
ldplayer-mac = MAC-адрес
ldplayer-rotation = поворот
ldplayer-fixed-window = фиксированное окно
ldplayer-root = root
ldplayer-fps = кадры в секунду
ldplayer-reduced-sound = пониженный звук
ldplayer-clean-mode = чистый режим

## Что не попало в файл, части предложения «В файле настроек: …, … и …»

ldplayer-differs = { $setting } — { $is } вместо { $wanted }
ldplayer-empty = { $setting } — пусто вместо { $wanted }
ldplayer-missing = { $setting } — нет в файле вместо { $wanted }
ldplayer-not-made-up = { $setting } — нет в файле
ldplayer-still = { $setting } — всё ещё { $is }
ldplayer-memory-differs = память — { $is } МБ вместо { $wanted } МБ
ldplayer-memory-missing = память — нет в файле вместо { $wanted } МБ
ldplayer-off = { $setting } — выкл. вместо вкл.
ldplayer-on = { $setting } — вкл. вместо выкл.
ldplayer-on-missing = { $setting } — нет в файле вместо вкл.
ldplayer-off-missing = { $setting } — нет в файле вместо выкл.

## Какое наблюдение говорит о состоянии. list2 — список ldconsole.exe.

ldplayer-rule-answers-unlisted = Android отвечает через adb, хотя list2 не показывает его работающим: list2 его потерял.
ldplayer-rule-nothing-there = list2 показывает состояние 0, ни окна, ни виртуальной машины.
ldplayer-rule-window-just-opened = Окно только что открылось; виртуальная машина ещё не запущена.
ldplayer-rule-window-without-machine = Окно слишком долго открыто без виртуальной машины: возможно, зависла служба VirtualBox LDPlayer.
ldplayer-rule-answers-early = Android отвечает через adb; list2 ещё не показывает его запущенным.
ldplayer-rule-android-boots = Виртуальная машина работает, Android ещё не запустился.
ldplayer-rule-android-never-started = Виртуальная машина слишком долго работает, а Android так и не запустился.
ldplayer-rule-on-its-way = LDPlayer запускается, виртуальной машины ещё нет.
ldplayer-rule-answers = list2 показывает состояние 1, окно и виртуальную машину, и Android отвечает через adb.
ldplayer-rule-not-asked = list2 показывает состояние 1, окно и виртуальную машину; отвечает ли Android, не проверялось.
ldplayer-rule-no-answer-yet = list2 показывает Android запущенным примерно за 10 секунд до того, как он отвечает; пока он не отвечает.
ldplayer-rule-silent-for-long = list2 показывает Android запущенным, но через adb он слишком долго не отвечает.
ldplayer-rule-machine-dead = list2 показывает состояние 1 и окно, но виртуальная машина мертва: снимите процесс окна, затем запустите эмулятор.
ldplayer-rule-window-just-closed = Окна нет, а виртуальная машина ещё есть, как бывает несколько секунд после выхода.
ldplayer-rule-machine-outlives-window = Виртуальная машина слишком долго остаётся без окна.
ldplayer-rule-started-without-anything = list2 показывает Android запущенным, но нет ни окна, ни виртуальной машины; возможно, эмулятор упал.
ldplayer-rule-no-window = list2 показывает эмулятор запускающимся или работающим, но без окна.
