### Значения, которые LDPlayer или командная строка Windows не принимают.

values-refused = «{ $value }» использовать нельзя. { $reason }
values-line-too-long =
    В командной строке { $length ->
        [one] { $length } символ
        [few] { $length } символа
        [many] { $length } символов
       *[other] { $length } символа
    }, а Windows здесь принимает не более { $limit }.
values-other = Использовать нельзя: { $reason }.

## Эмуляторы

values-index = Номер — число от 0 до 999.
values-empty = Нужен хотя бы один символ.
values-title-quote = Неизвестно, сохранит ли LDPlayer прямую кавычку в названии.
values-title-comma = Список LDPlayer разделяет поля запятыми и не отличает их от запятых в названии.
values-title-blank = Название не начинается и не заканчивается пробелом.
values-title-option = LDPlayer принял бы это за параметр.
values-digits = Число цифр должно быть ровно { $count }.
values-hexadecimal-digits = Число шестнадцатеричных цифр, без разделителей, должно быть ровно { $count }.
values-phone-number = Нужно от 1 до 20 цифр, перед ними допускается +.
values-package-name = Нужны две части или больше через точку; каждая начинается с буквы, дальше буквы, цифры или _.
values-processors = Допустимо 1, 2, 3 или 4.
values-percent = Допустимо от 0 до 100 процентов.
values-frames-per-second = Допустимо от 0 до 60.
values-memory = Допустимо 256, 512, 768, 1024, 1536, 2048, 4096 или 8192 МБ.
values-screen-limits = Ширина и высота — от 100 до 8192 пикселей, плотность — от 30 до 1000 dpi.
values-screen-form = Нужно: ширина,высота,dpi, например 960,540,160.
values-location-limits = Сначала долгота (от -180 до 180), затем широта (от -90 до 90).
values-location-form = Нужно: долгота,широта, например 106.7,10.8.
values-gravity = Каждая ось — от -1000 до 1000.
values-property-key = Допустимы буквы, цифры, ., _ и -, первой стоит буква.
values-not-json = Это не JSON: { $reason }.

## Файлы и папки

values-path-too-long = В пути не более 259 символов.
values-path-with-dots = Напишите путь целиком, без . и ..
values-whole-drive = Это целый диск; укажите файл или папку на нём.
values-not-absolute = Путь должен быть абсолютным, например C:\folder\file или \\server\share\file.
values-not-in-names = В именах Windows не бывает < > : " / | ? *.
values-name-end = Каждая часть пути — имя, которое не заканчивается пробелом или точкой.
values-extension = Имя должно заканчиваться на { $extension }.
values-not-the-console = В конце должно быть ldconsole.exe или dnconsole.exe.
values-more-than-path = Укажите только путь, без того, что следует за именем программы.
values-part-of-path = Укажите путь целиком, например C:\LDPlayer\LDPlayer9\ldconsole.exe.
values-other-program = Нужна программа ldconsole.exe (или dnconsole.exe) в папке с dnplayer.exe.
values-not-on-drive = LDPlayer хранит данные на диске станции, например D:\LDPlayer\vms.
values-variable = %{ $name }% — разная папка для каждой учётной записи и каждого компьютера: напишите папку целиком, как на станции.
values-percent-sign = Windows может заменить в этом знак %.
values-other-variable = Переменная — разная папка для каждой учётной записи: напишите папку целиком, как на станции.
values-android-path = В начале должен стоять /.

## Задания Windows

values-task-name = Имя задания — LDFleet, пробел, буквы и цифры.
values-sid = Номер учётной записи — S-1- и числа.
values-task-argument = Планировщик заданий заменил бы в этом $(.

## Что не может стоять в командной строке Windows

values-control = Здесь есть управляющий символ U+{ $code }, на котором командная строка Windows обрывается или меняется.
values-not-xml = Здесь есть U+{ $code }, который нельзя отправить в Windows.
values-becomes-quote = Здесь есть U+{ $code }, который Windows может превратить в прямую кавычку.
values-becomes-backslash = Здесь перед кавычкой или в конце стоит U+{ $code }, который Windows может превратить в обратную косую черту.

## Почему строка списка LDPlayer — не эмулятор

values-row-repeated = Номер { $index } уже был в списке.
values-row-cut-off = Полей меньше, чем в соседних строках; возможно, строка обрезана.
values-row-index = Эмулятора с номером { $index } не бывает.
values-row-fields =
    В строке { $fields ->
        [one] { $fields } поле
        [few] { $fields } поля
        [many] { $fields } полей
       *[other] { $fields } поля
    }; должно быть 7 или 10.
values-row-state = Состояние Android { $state } — не 0, не 1 и не 2.
values-row-numbers = Поля — не те числа, что бывают в строке.
