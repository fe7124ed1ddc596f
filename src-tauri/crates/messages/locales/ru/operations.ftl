### Операции: насколько они продвинулись, раздел со всеми и строки о нескольких сразу.

## Состояния

operations-queued = В очереди
operations-queued-explain = Ждёт в очереди; ничего не отправлено.
operations-running = Выполняется
operations-running-explain = Идёт выполнение.
operations-succeeded = Выполнена
operations-succeeded-explain = Ожидаемое изменение произошло.
operations-failed = Не удалась
operations-failed-explain = Ожидаемое изменение не произошло.
operations-refused = Отклонена
operations-refused-explain = Не отправлена: мешает цепь или учётная запись.
operations-cancelled = Отменена
operations-cancelled-explain = Отменена вами.
operations-unclear = Неясно
operations-unclear-explain = Связь оборвалась после отправки команды: она могла выполниться, а могла и нет.

## Раздел

operations-title = Операции
operations-filter = Фильтр по любому слову
operations-filter-label = Фильтр операций
operations-which = Какие операции
operations-show-all = Все
operations-show-under-way = Выполняются или в очереди
operations-show-bad = Не удались, отклонены или неясны
operations-newest-first = Сначала новые; хранятся последние 500
operations-only-batch =
    Только «{ $action }», { $emulators ->
        [one] { $emulators } эмулятор
        [few] { $emulators } эмулятора
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    } ✕
operations-none = Операций пока нет
operations-none-explain = Здесь до закрытия LDFleet видно всё, что вы делаете с эмуляторами и станциями, и результаты.
operations-none-match = Подходящих операций нет.
operations-show-number =
    { $operations ->
        [one] Показать { $operations } операцию
        [few] Показать все { $operations } операции
        [many] Показать все { $operations } операций
       *[other] Показать все { $operations } операции
    }
operations-head-state = Состояние
operations-head-requested = Запрошена
operations-head-operation = Операция
operations-head-result = Результат
operations-head-took = Заняла
operations-row = { $action } { $title } на { $name }: { $state }
operations-on = на
operations-cancel = Отменить
operations-run-again = Повторить
operations-run-again-explain = Отправит точно такой же запрос ещё раз
operations-show-details = Показать подробности
operations-hide-details = Скрыть подробности
operations-requested = На { $name }, запрошена: { $time }.
operations-requested-for = № { $index } на { $name }, запрошена: { $time }.
operations-requested-ended = На { $name }, запрошена: { $time }, завершена: { $ended }.
operations-requested-for-ended = № { $index } на { $name }, запрошена: { $time }, завершена: { $ended }.
operations-no-output = Вывода нет.
operations-output = Вывод
operations-full-answer = Полный ответ
operations-named = { $action } { $title }

## Ход операции с несколькими

operations-batch = { $action }:
operations-tally = готово { $done } из { $total }
operations-tally-failed = готово { $done } из { $total }, не удалось { $failed }
operations-tally-cancelled = готово { $done } из { $total }, отменено { $cancelled }
operations-tally-both = готово { $done } из { $total }, не удалось { $failed }, отменено { $cancelled }
operations-show-failed = Показать неудавшиеся: { $failed }
operations-cancel-queued = Отменить ждущие: { $queued }
operations-cancel-queued-explain = Отменяет те, что ещё не начались; то, что выполняется, продолжится.
operations-show-all-of-them = Показать все
operations-dismiss-progress = Скрыть эту строку хода
operations-dismiss-progress-explain = Скрывает эту строку. Ничего не отменяется.
operations-dismiss = Скрыть это сообщение
operations-outputs = Вывод всех
operations-outputs-title = Вывод всех: adb { $subject }
operations-outputs-none = Ответов пока нет.
operations-outputs-all-same =
    { $same ->
        [1] Один ответ.
       *[other] Одинаковы все { $same }.
    }
operations-outputs-same-differ = одинаковых: { $same }, отличается: { $differ }
operations-outputs-under-way = ещё без ответа: { $operations }
operations-outputs-not-sent = не отправлено: { $emulators }
operations-outputs-gone = больше не хранится: { $operations }
operations-outputs-differs = отличается: строк с ≠ нет в первом ответе
operations-outputs-more = и ещё { $emulators }
operations-outputs-copy = Копировать всё
