### Чем закончилось то, что делалось в Android эмулятора.


## Приложения

apps-no-apk = Файла { $path } на { $name } нет. Ничего не отправлено: сначала скопируйте его туда.
apps-installed = Установлено: { $packages }.
apps-updated = Обновлено: { $packages }.
apps-news = { $news } Заняло { $took }.
apps-no-news = Ни одно приложение в эмуляторе не появилось и не изменилось.
apps-not-installed = За { $limit } ни одно приложение в эмуляторе не появилось и не изменилось. Возможно, файл повреждён, предназначен для другой версии Android или другого процессора либо подписан иначе, чем установленное; посмотрите на окно эмулятора.
apps-was-not-installed = { $package } в эмуляторе не установлен; ничего не отправлено.
apps-still-installed = { $package } всё ещё установлен.
apps-not-installed-any-more = { $package } больше не установлен.
apps-uninstalled = { $package } удалён за { $took }.
apps-not-uninstalled = { $package } через { $limit } всё ещё установлен. Системное удалить нельзя.
apps-missing = { $package } в эмуляторе не установлен. Ничего не отправлено: сначала установите его.
apps-ran-already = { $package } уже работал; LDPlayer попросили показать его.
apps-runs = { $package } работает.
apps-did-not-run = { $package } не работал; ничего не отправлено.
apps-stopped = { $package } больше не работает.
apps-runs-now = { $package } сейчас работает.
apps-does-not-run-now = { $package } сейчас не работает.
apps-not-started = У { $package } через { $limit } после запуска нет процесса. Посмотрите на окно эмулятора: возможно, приложение упало или ему нечего показать.
apps-not-stopped = { $package } через { $limit } после остановки всё ещё работает; возможно, он запускает себя снова.
apps-android-unasked = Запросить Android в эмуляторе пока не удалось.
apps-not-known = Что установлено в эмуляторе, неизвестно: adb на { $name } сообщает «{ $words }». Ничего не отправлено: повторите попытку чуть позже.
apps-not-said = Android в эмуляторе не сообщает, что установлено. Ничего не отправлено: повторите попытку чуть позже.
apps-install-unseen = Отправлено. Увидеть, установлено ли приложение, не удалось: adb на { $name } сообщает «{ $words }».
apps-uninstall-unseen = Отправлено. Увидеть, удалено ли приложение, не удалось: adb на { $name } сообщает «{ $words }».
apps-start-unseen = Отправлено. Увидеть, работает ли приложение, не удалось: adb на { $name } сообщает «{ $words }».
apps-stop-unseen = Отправлено. Увидеть, завершилось ли приложение, не удалось: adb на { $name } сообщает «{ $words }».
apps-unsaid = Отправлено. Увидеть, что из этого вышло, не удалось: Android в эмуляторе не отвечает. Посмотрите на окно эмулятора.

## Android: команды adb, свойства, координаты

apps-adb-endless = Не завершилось за { $limit }, ожидание прекращено. Команде, которая выводит без конца, например logcat, нужно собственное ограничение (logcat -d).
apps-adb-too-much = Вывод превысил { $megabytes } МБ, ожидание прекращено; сократите его.
apps-adb-silent = Завершилось через { $took } и ничего не вывело.
apps-adb-ended = Завершилось через { $took }.
apps-adb-exit-code = Завершилось с кодом { $code } через { $took }.
apps-adb-failed = Завершилось с ошибкой через { $took }.
apps-has-value = Это значение уже задано; ничего не отправлено.
apps-property-is = { $key } теперь «{ $value }».
apps-property-unasked = Запросить { $key } пока не удалось.
apps-property-still = { $key } через { $limit } всё ещё «{ $value }».
apps-property-read-only = Android не даёт во время работы менять свойства, которые начинаются с ro.
apps-place-there = Android показывает новые координаты.
apps-place-is = Android показывает { $place }.
apps-place-unseen = Android не показывает координаты.
apps-place-adb-off = LDPlayer принял координаты. Прочитать их обратно нельзя: отладка ADB выключена.
apps-place-not-asked = LDPlayer принял координаты. Прочитать их обратно нельзя: Android не показывает координат, пока их не запросит приложение.
apps-place-still = LDPlayer принял координаты, но через { $limit } Android всё ещё показывает { $place }. Возможно, они изменятся, лишь когда их запросит приложение.

## Почему Android в эмуляторе не запрашивается

apps-debugging-off = Отладка ADB выключена в настройках эмулятора.
apps-not-up-without-adb = На запрос без adb Android не подтверждает, что загрузился.
apps-adb-says = adb на { $name } сообщает «{ $words }».
apps-another-product = На порту этого эмулятора на { $name } adb отвечает другой продукт.
apps-no-adb-server = adb там не работает, и запустить его не удалось: { $why }
