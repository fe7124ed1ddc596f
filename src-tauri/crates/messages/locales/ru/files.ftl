### Что не так с собственным файлом LDFleet и что используется взамен.

files-bundle = Пакет диагностики
files-no-file = Это папка или устройство, а не файл.
files-too-large = Файл больше 16 МБ.
files-no-format = В файле не указан его формат.
files-not-text = Файл — не текст в UTF-8.
files-newer = Файл записан более новой версией LDFleet (формат { $format }).
files-unusable = { $what }: не удалось прочитать ({ $path }). { $reason } В файле ничего не меняется, и добавить ничего нельзя, пока его не исправят или не уберут. После этого запустите LDFleet снова.
files-changed = { $what }: файл изменён вручную или другой программой во время работы LDFleet ({ $path }). Ничего не сохранено, чтобы это изменение не пропало. Чтобы работать с ним, запустите LDFleet снова.
files-in-use = С этим списком станций уже работает другой LDFleet ({ $path }). Перейдите в его окно или сначала закройте его.
files-set-aside = { $what }: не удалось прочитать. { $reason } Прежний файл сохранён здесь: { $path }. { $instead }
files-left-alone = { $what }: не удалось прочитать ({ $path }). { $reason } { $instead } Туда ничего не записывается, пока LDFleet не запустят снова.
files-instead-settings = Используются обычные настройки.
files-instead-breakers = Вручную сейчас ничего не заблокировано, и каждый пароль пробуется один раз.
files-instead-views = Ни одно представление не показано.
files-instead-watch = Под наблюдением ничего нет.
files-instead-saved-plans = Ни один сохранённый план не показан.
files-instead-plans = Ни один план не продолжается; что из них отправлено, видно в разделе «События».
files-instead-maintenance = На обслуживании ничего нет.
files-instead-targets = Оповещения идут только на этот компьютер.
files-instead-schedules = По расписанию ничего не выполняется.
files-instead-tags = Ни у одного эмулятора нет тегов.
files-instead-unfinished = Они не показаны.

## Записи списка

files-entries-left-out = Не вошли в список: { $entries }. Прежний файл сохранён здесь: { $path }.
files-entry = «{ $name }» ({ $reason })
files-rows-left-out = { $what }: использовать не удалось: { $entries }. Прежний файл сохранён здесь: { $path }.
files-entry-without-name = без имени
files-entry-copied = «{ $name }» стояла в списке с идентификатором «{ $other }», как бывает у скопированной записи. Теперь у неё собственный.
files-too-many-entries =
    { $count ->
        [one] В списке { $count } запись
        [few] В списке { $count } записи
        [many] В списке { $count } записей
       *[other] В списке { $count } записи
    }; используются только первые { $most }.
