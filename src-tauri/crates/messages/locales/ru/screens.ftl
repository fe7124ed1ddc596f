screens-title = Экраны всех эмуляторов
screens-rows = Строки
screens-wall = Экраны
screens-shown-as = Показывать как
screens-size = Размер
screens-small = Мелкие
screens-medium = Средние
screens-large = Крупные
screens-every = Новые снимки
screens-every-so-often = раз в { $every }
screens-every-explain = Как часто делается новый снимок каждого видимого эмулятора. Медленная станция опрашивается реже. То, чего не видно, не снимается.
screens-palette = Экраны: снимки всех эмуляторов
screens-key = Ctrl 6
screens-none-running = Ни один из этих эмуляторов не работает. Снимок появляется у работающих.
screens-picture-of = Экран { $title } на { $name }: { $state }
screens-waiting = Делается первый снимок…
screens-frozen = Завис? { $app } показывает одно и то же с { $since }.
screens-frozen-mark = Завис?
screens-still = Снимок не меняется с { $since }
screens-paused-silent = Новых снимков нет: станция не отвечает.
screens-paused-blocked = Новых снимков нет: заблокирована цепь станции.
screens-paused-booting = Новых снимков нет, пока на этой станции запускается эмулятор.
screens-paused-maintenance = Во время обслуживания снимки не делаются.
screens-not-seen = adb не видит этот эмулятор: он ещё не загружен или в нём выключена отладка ADB.
screens-offline = adb видит этот эмулятор, но тот не отвечает.
screens-unauthorized = Он не принял ключ adb этой станции.
screens-late = Он не дал снимка за 8 с.
screens-broken = Пришёл не снимок или только его часть.
screens-adb-says = adb сообщает: «{ $words }».
screens-constrained = Политика на { $name } не даёт PowerShell делать снимки (Constrained Language Mode). Всё остальное работает и без них.
screens-no-drawing = В Windows на { $name } нет того, что уменьшает снимки (System.Drawing). Всё остальное работает и без этого.
screens-not-read = Не удалось запросить снимки: { $reason }
screens-section = Экран
screens-show = Показать его экран
screens-hide = Скрыть его экран
screens-save = Сохранить снимок…
screens-saved = Сохранено: { $path }.
screens-apps = Установлено в выбранных эмуляторах
screens-apps-asking =
    Опрос { $total ->
        [1] эмулятора
       *[other] эмуляторов: { $answered } из { $total }
    }…
screens-apps-ask = Узнать, что установлено
screens-apps-again = Узнать снова
screens-apps-stop = Прекратить опрос
screens-apps-on = на { $on } из { $answered }
screens-apps-system = часть системы
screens-apps-none = Установленных приложений не найдено.
screens-apps-none-fits = Нет установленного приложения с этим в имени. Введённое используется как есть.
screens-apps-not-running =
    { $left ->
        [1] Один эмулятор не работает и не опрошен.
        [one] { $left } эмулятор не работает и не опрошен.
        [few] { $left } эмулятора не работают и не опрошены.
        [many] { $left } эмуляторов не работают и не опрошены.
       *[other] { $left } эмулятора не работают и не опрошены.
    }
screens-apps-silent =
    { $silent ->
        [1] Один эмулятор не ответил. { $why }
        [one] Не ответил { $silent } эмулятор. Первый из них: { $why }
        [few] Не ответили { $silent } эмулятора. Первый из них: { $why }
        [many] Не ответили { $silent } эмуляторов. Первый из них: { $why }
       *[other] Не ответили { $silent } эмулятора. Первый из них: { $why }
    }
screens-apps-more = Показано { $shown } из { $total }: введите часть имени.
screens-apps-blocked = Заблокирована цепь его станции.
screens-apps-unsaid = Android в нём не сообщает, что установлено.
