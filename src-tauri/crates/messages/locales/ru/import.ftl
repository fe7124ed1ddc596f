### Текст с несколькими станциями: что с ним не так.

import-nothing = Укажите по одной станции в строке: имя и адрес или только адрес.
import-all-present = Все они уже в списке.
import-list-too-large = Этот текст больше { $most } КБ, это не список станций. Вставьте только имена и адреса.
import-list-too-many = Станций в этом тексте больше { $most }.
import-line-too-long = В строке { $line } символов больше { $most }: «{ $text }»
import-line = Строка { $line }: { $reason }

## Что не так с одной строкой

import-one-name =
    «{ $name }» не может быть именем сразу { $addresses ->
        [one] { $addresses } станции
        [few] { $addresses } станций
        [many] { $addresses } станций
       *[other] { $addresses } станции
    }: пронумеруйте и его, как { $name }-[1-{ $addresses }], или не указывайте.
import-unequal = Из «{ $name }» имён получается { $names }, а из «{ $address }» адресов — { $addresses }.
import-fields =
    В «{ $line }» { $fields ->
        [one] { $fields } поле
        [few] { $fields } поля
        [many] { $fields } полей
       *[other] { $fields } поля
    }; укажите имя и адрес или только адрес.
import-number-too-large = Число { $number } в «{ $text }» слишком велико.
import-two-networks = «{ $text }» охватывает больше одной сети: укажите для каждой отдельную строку, в которой адреса различаются только последним числом.
import-counts-down = «{ $text }» считает вниз: укажите сначала меньшее число.
import-range-too-long = Из «{ $text }» получается станций больше { $most }, столько не вместит ни одно окно.
import-address-twice = { $address } в этом списке уже есть как «{ $name }».

## Что совсем не читается

import-no-such-file = Файла { $path } нет.
import-not-read = Не удалось прочитать { $path }: { $reason }
import-too-large = Здесь больше { $most } МБ, это не список станций.
import-too-many-lines = Строк здесь больше { $most }, это не список станций.
import-no-text = Это не текстовый файл. LDFleet читает CSV и другие таблицы, инвентари Ansible (INI и YAML) и config.json из LDPlayer Management System.
import-workbook = Это книга Excel или LibreOffice. Сохраните её там как «CSV UTF-8» и выберите полученный файл.
import-code-page = Этот текст не в UTF-8 и не в UTF-16, его буквы пришлось бы угадывать. Сохраните его заново как UTF-8 (в Excel: «CSV UTF-8»).
import-nothing-read = Здесь не указано ни одной станции.
import-bad-json = Начинается как JSON, но это не он: { $reason }
import-other-json = Это JSON, но без списка «workstations», который есть в config.json из LDPlayer Management System.
import-bad-yaml = Строка { $line } — не YAML: { $reason }
import-yaml-too-deep = Начиная со строки { $line } уровней вложенности больше { $most }, это не инвентарь.
import-yaml-too-much = Здесь намного больше, чем бывает в инвентаре станций.
import-yaml-no-inventory = Это YAML, но не инвентарь Ansible: на первом уровне должны быть группы, например «all», а в них «hosts», «children» или «vars».
import-groups-in-a-circle = Группа «{ $group }» содержит саму себя, или уровней вложенности групп больше { $most }.
import-too-many-groups = Групп здесь больше { $most }.
import-no-address-column = Нет столбца с заголовком «address» (или «IP», «host»). Столбцы: { $columns }.

## Что из этого не используется

import-columns-not-used = Не используется, потому что неизвестно, что это за столбцы: { $columns }.
import-variables-not-used = Не используется: { $variables }.
import-vault = Зашифровано Ansible Vault или подставляется Ansible, поэтому прочитать пароль LDFleet не может: { $hosts }.
import-encrypted-passwords = Зашифровано или хранится в другом месте, поэтому прочитать пароль LDFleet не может: { $entries }.
import-certificates-checked = «ansible_winrm_server_cert_validation» не используется: LDFleet всегда проверяет сертификаты.
import-other-documents = Читается только первый документ файла.
import-line-not-understood = Строка { $line } непонятна и пропущена.
import-lines-not-understood =
    { $lines ->
        [one] Непонятна ещё { $lines } строка.
        [few] Непонятны ещё { $lines } строки.
        [many] Непонятно ещё { $lines } строк.
       *[other] Непонятны ещё { $lines } строки.
    }

## Что станет со строкой

import-same-as-line = То же, что в строке { $line }
import-in-the-list = В списке как «{ $name }»
import-name-of-line = Имя «{ $name }» уже стоит в строке { $line } с другим адресом.
import-name-taken = Имя «{ $name }» уже у другой станции в списке, с адресом { $address }.
import-other-password = В строке { $line } для { $account } указан другой пароль. У учётной записи один пароль.
import-too-many-fields =
    В этой строке { $fields ->
        [one] { $fields } поле
        [few] { $fields } поля
        [many] { $fields } полей
       *[other] { $fields } поля
    }. Без строки заголовков порядок такой: имя, адрес, учётная запись, пароль, порт.
import-more-fields-than-columns = Полей в этой строке { $fields }, а заголовков { $columns }. Текст с разделителем внутри должен стоять в кавычках.
import-no-address = В этой строке нет адреса.
import-field-too-long = В одном из полей этой строки символов больше { $most }.
import-bad-range = «{ $range }» — не диапазон, который можно перебрать. Диапазоны пишутся [01:20] или [a:f].
import-bad-scheme = «{ $scheme }» — не http и не https.
import-list-full = Станций в списке стало бы больше { $most }.

## Согласие

import-gone = Этот просмотр уже не текущий. Выберите файл снова.
import-nothing-chosen = Отметьте хотя бы одну строку.
import-list-changed = Список станций изменился с тех пор, как сделан этот просмотр. Посмотрите ещё раз и затем импортируйте.
import-nothing-to-undo = Нет импорта, который можно отменить.
import-left-changed = Станция «{ $name }» изменена после импорта и оставлена как есть.
