### Чего ждёт операция, в нескольких словах: рядом с секундомером.

phases-queued = Ждёт своей очереди
phases-other-change = Ждёт другого изменения на этой станции
phases-checking = Проверка
phases-sending = Отправка
phases-sent = Отправлено
phases-no-answer = Нет ответа; повторная проверка
phases-connection-lost = Связь потеряна; повторная проверка

## До отправки

phases-settings-file-check = Проверка файла настроек
phases-settings-file-read = Чтение файла настроек
phases-multi-instance = Проверка, не открыто ли окно LDMultiPlayer
phases-disk-space = Проверка места на диске
phases-logged-on = Проверка, кто вошёл в систему
phases-file = Поиск файла
phases-place-for-file = Проверка места для файла
phases-file-there = Проверка, что из него там уже есть
phases-other-file = Ждёт другого файла, который отправляется на эту станцию
phases-other-files = Ждёт файлов, которые отправляются на другие станции
phases-installed = Запрос к Android: что установлено
phases-present-value = Запрос текущего значения
phases-rest-start = Пауза перед следующим запуском
phases-rest-copy = Пауза перед копированием
phases-rest-rename = Пауза перед переименованием
phases-rest-delete = Пауза перед удалением
phases-rest-change = Пауза перед изменением
phases-rest-backup = Пауза перед записью
phases-rest-restore = Пауза перед заменой

## Во время выполнения

phases-create = Создание
phases-copy = Копирование дисков, займёт минуты
phases-backup = Запись бэкапа, займёт минуты
phases-restore = Чтение бэкапа, займёт минуты
phases-hand-over = Передача на рабочий стол
phases-end-by-force = Снятие процесса
phases-put-back = Возврат копии
phases-change-settings-file = Изменение файла настроек
phases-end-service = Завершение службы
phases-adb = Выполняется
phases-sending-file = Отправка { $file }: { $done } из { $size } МБ
phases-remove-file = Удаление файла
phases-install = Установка
phases-uninstall = Удаление

## Пока нет результата

phases-starting-already = Уже запускается
phases-window-open = Окно открыто
phases-android-boots = Android загружается
phases-find-new = Поиск в списке
phases-left-behind = Поиск того, что осталось
phases-new-title = Ожидание нового названия
phases-gone = Ждёт исчезновения из списка
phases-settings-arrived = Чтение файла настроек
phases-restored = Проверка восстановленного
phases-service-ends = Ожидание завершения
phases-arranged = Ждёт, пока LDPlayer выполнит
phases-process-starts = Ожидание процесса
phases-process-ends = Ожидание конца процесса
phases-read-back = Чтение для проверки
phases-ask-place = Запрос координат у Android
phases-down-soon = Принято; до выключения это можно отменить
phases-takes-back = Отмена выключения
phases-goes-down = Ожидание выключения
phases-is-down = Выключена; ожидание ответа
phases-wakes = Разбужена; ожидание ответа
phases-waits-for-ldplayer = Отвечает; ожидание LDPlayer
phases-gives-desktop-back = Возврат рабочего стола
