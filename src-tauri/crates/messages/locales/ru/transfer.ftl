### Станции внутрь и наружу: импорт и экспорт списка.


## Выбор

transfer-import = Импорт станций
transfer-import-more = Импорт…
transfer-choose = Выбрать файл…
transfer-list-hint = Без строки заголовков порядок такой: имя, адрес, учётная запись, пароль, порт. WS-[01-20] означает станции от WS-01 до WS-20.
transfer-reads = CSV и другие таблицы, инвентари Ansible (INI, YAML) и config.json из LDPlayer Management System. Файл можно и перетащить в окно.
transfer-paste = Или вставьте текст
transfer-paste-example =
    name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = Просмотр
transfer-reading = Чтение…
transfer-cancel = Отмена
transfer-back = Назад

## Просмотр

transfer-format-list = Список
transfer-format-table = Таблица
transfer-format-ansible-ini = Инвентарь Ansible (INI)
transfer-format-ansible-yaml = Инвентарь Ansible (YAML)
transfer-format-management-system = LDPlayer Management System
transfer-preview-of = { $format }: { $source }
transfer-preview-pasted = { $format }, вставлено
transfer-nothing-written = До импорта ничего не записывается.
transfer-lines = Строки текста
transfer-kinds = Какие строки показаны
transfer-kind-all = Все { $lines }
transfer-kind-new = Новые { $lines }
transfer-kind-changed = Изменённые { $lines }
transfer-kind-duplicate = Повторы { $lines }
transfer-kind-invalid = Неверные { $lines }
transfer-tick-all = Отметить эти
transfer-tick-none = Снять отметки
transfer-none-of-kind = Таких строк нет.
transfer-line = Строка { $line }
transfer-new = Новая
transfer-changed = Меняет «{ $workstation }»: { $changes }
transfer-change = { $field } { $before } → { $after }
transfer-change-first = { $field } { $after }
transfer-with-password = с паролем
transfer-field-name = имя
transfer-field-address = адрес
transfer-field-port = порт
transfer-field-scheme = транспорт
transfer-field-account = учётная запись
transfer-field-password = пароль
transfer-field-tags = теги
transfer-field-notes = заметки
transfer-field-ldconsole = ldconsole.exe

## Чего нет в тексте

transfer-rest = Чего нет в тексте
transfer-rest-password-hint = Для новых станций без пароля в тексте. Пусто: тот, что сохранён для учётной записи.

## Пароли

transfer-take-passwords =
    { $passwords ->
        [one] Сохранить { $passwords } пароль из текста в хранилище паролей
        [few] Сохранить { $passwords } пароля из текста в хранилище паролей
        [many] Сохранить { $passwords } паролей из текста в хранилище паролей
       *[other] Сохранить { $passwords } пароля из текста в хранилище паролей
    }
transfer-exposed = Их может прочитать любой, кто может открыть файл. Удалите его после импорта или смените пароли.
transfer-not-kept = На этом компьютере пароли не сохранить: они используются до закрытия LDFleet.
transfer-import-number =
    { $workstations ->
        [0] Импортировать
        [one] Импортировать { $workstations } станцию
        [few] Импортировать { $workstations } станции
        [many] Импортировать { $workstations } станций
       *[other] Импортировать { $workstations } станции
    }
transfer-importing = Импорт…
transfer-replace = Заменить и там

## После импорта

transfer-done = Импортировано
transfer-done-counts =
    { $added ->
        [0] Ничего не добавлено
        [one] Добавлена { $added } станция
        [few] Добавлены { $added } станции
        [many] Добавлено { $added } станций
       *[other] Добавлено { $added } станции
    }, { $changed ->
        [0] ничего не изменено.
        [one] изменена { $changed }.
        [few] изменены { $changed }.
        [many] изменено { $changed }.
       *[other] изменено { $changed }.
    }
transfer-done-passwords =
    { $passwords ->
        [one] Сохранён { $passwords } пароль.
        [few] Сохранены { $passwords } пароля.
        [many] Сохранено { $passwords } паролей.
       *[other] Сохранено { $passwords } пароля.
    }
transfer-done-without-password = Перед опросом им нужен пароль: { $names }.
transfer-undo = Отменить импорт
transfer-undoing = Отмена…
transfer-close = Закрыть
transfer-undone = Импорт отменён: убрано { $removed }, возвращено { $restored }.

## Экспорт

transfer-export = Экспорт станций
transfer-export-more = Экспорт…
transfer-export-as = Формат
transfer-export-table = Таблица (CSV), для электронных таблиц
transfer-export-ansible = Инвентарь Ansible (YAML)
transfer-export-all =
    { $workstations ->
        [1] { $workstations } станция, без пароля.
       *[other] Все станции ({ $workstations }), без паролей.
    }
transfer-export-selected = Выбранные станции ({ $workstations }), без паролей.
transfer-save-as = Сохранить как…
transfer-saved = Сохранено: { $path }

## Пакет диагностики

transfer-bundle = Пакет диагностики
transfer-bundle-more = Пакет диагностики…
transfer-bundle-explain = Для тех, кто вам помогает. Эти файлы попадут в один zip-архив. Паролей, учётных записей и заметок в списке нет; имена и адреса станций есть, а в журналах названы учётные записи.
transfer-bundle-files = Файлы пакета
transfer-kilobytes = { $kilobytes } КБ
