commands-unnamed = Дайте команде имя.
commands-name-too-long =
    В имени не более { $characters ->
        [one] { $characters } символа, и все они видимые
        [few] { $characters } символов, и все они видимые
        [many] { $characters } символов, и все они видимые
       *[other] { $characters } символа, и все они видимые
    }.
commands-twice = Команда с этим именем уже есть.
commands-too-many =
    Сохранить можно не более { $most ->
        [one] { $most } команды
        [few] { $most } команд
        [many] { $most } команд
       *[other] { $most } команды
    }: сначала удалите одну из них.
commands-too-many-parameters =
    У команды не более { $most ->
        [one] { $most } параметра
        [few] { $most } параметров
        [many] { $most } параметров
       *[other] { $most } параметра
    }.
commands-gone = Эта команда больше не сохранена.
commands-saved = Сохранённые
commands-none = Своя команда
commands-save = Сохранить под именем
commands-name = Имя
commands-save-hint = Имя в фигурных скобках обозначает то, что запрашивается каждый раз. Команды хранятся в обычном файле: пароли пусть будут среди того, что запрашивается.
commands-save-button = Сохранить
commands-delete = Удалить «{ $name }»
commands-was-saved = Команда «{ $name }» сохранена.
commands-parameter-missing = Сначала введите { $name }.
commands-becomes = Выполнит: adb { $command }
commands-palette = Выполнить «{ $name }» в выбранных эмуляторах
