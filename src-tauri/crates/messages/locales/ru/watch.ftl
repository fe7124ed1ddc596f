watch-fine = в порядке
watch-start-app = запуск приложения
watch-start = запуск эмулятора
watch-restart = перезапуск эмулятора
watch-stop = остановка эмулятора
watch-repair = завершение службы VirtualBox
watch-looks-again = скоро новая проверка
watch-away = не трогает: станция не отвечает или заблокирована
watch-blocked = не трогает: цепь «Действия с эмуляторами» заблокирована
watch-maintenance = не трогает: обслуживание
watch-unknown = не трогает: состояние неизвестно
watch-stale = не трогает: последние данные слишком старые
watch-on-its-way = не трогает: эмулятор запускается или останавливается
watch-busy = не трогает: с эмулятором выполняется другое действие
watch-let-go = отпущен: кто-то запросил обратное
watch-gave-up-tried = попытки прекращены: испробовано всё, что разрешено
watch-gave-up-often = попытки прекращены: больше действий за час не разрешено
watch-paused = приостановлено
watch-did-start-app = приложение запущено
watch-did-start = эмулятор запущен
watch-did-restart = эмулятор перезапущен
watch-did-stop = эмулятор остановлен
watch-did-repair = служба VirtualBox завершена
watch-given-up =
    Наблюдение «{ $name }» прекратило попытки, сделав { $tries ->
        [one] { $tries } попытку
        [few] { $tries } попытки
        [many] { $tries } попыток
       *[other] { $tries } попытки
    }. { $why } Оно не трогает эмулятор, пока вы не вмешаетесь.
watch-tried-all = Испробовано всё, что разрешено.
watch-too-often = Больше действий за час не разрешено.
watch-put-right =
    Снова в порядке после { $tries ->
        [one] { $tries } попытки
        [few] { $tries } попыток
        [many] { $tries } попыток
       *[other] { $tries } попытки
    } наблюдения «{ $name }».
watch-went = Наблюдение «{ $name }» отпустило эмулятор: кто-то запросил обратное.
watch-resumed = Наблюдение «{ $name }» продолжается: кто-то запросил то, что ему и нужно.
watch-other-watches = За эмуляторами этой станции наблюдает и другой LDFleet, на { $computer }.
watch-gone = Этого наблюдения больше нет.
watch-nobody = Выберите, за чем наблюдать.
watch-too-many = Наблюдений уже { $most }: сначала уберите одно из них или наблюдайте за представлением.
watch-view-moves = За этим представлением наблюдать нельзя: «{ $part }» меняется само собой, и эмулятор уходил бы из представления как раз тогда, когда он там нужен. Наблюдайте за представлением, где отбор идёт по названиям, тегам, станциям или номерам.
watch-view-broken = Фильтр этого представления непонятен, поэтому наблюдения нет. Откройте представление и исправьте его.
watch-of-gone = Того, за чем шло наблюдение, больше нет в списке.
watch-others-here = За эмуляторами этой станции наблюдает и другой LDFleet, на { $computers } с { $since }. Оба могут запускать и останавливать одни и те же эмуляторы: договоритесь, кто это делает.
watch-gone-emulator = Эмулятор, которого больше нет
watch-gone-workstation = Станция, которую убрали
watch-gone-view = Представление, которое убрали
watch-none-listed = В списке нет ни одного эмулятора, к которому это относится.
watch-title = Наблюдение
watch-more = Наблюдение…
watch-all-more = Под наблюдением…
watch-palette = Наблюдение: что под наблюдением
watch-palette-of = Наблюдение: { $name }…
watch-list-title = Под наблюдением
watch-list-none = Под наблюдением ничего нет. Выберите «Наблюдение…» в меню эмулятора, станции или сохранённого представления.
watch-only-while = Наблюдение действует, только пока LDFleet работает, в том числе в трее.
watch-start-with = Запускать LDFleet вместе с компьютером…
watch-close = Закрыть
watch-kind-emulator = эмулятор
watch-kind-workstation = станция
watch-kind-view = представление
watch-wants-running = нужно: работает
watch-wants-app = нужно: работает, на экране { $app }
watch-wants-stopped = нужно: остановлен
watch-wants-nothing = оставить как есть
watch-count-fine = в порядке: { $number }
watch-count-acting = исправляется: { $number }
watch-count-hands-off = не трогается: { $number }
watch-count-let-go = отпущено: { $number }
watch-count-gave-up = попытки прекращены: { $number }
watch-last = { $title }: { $what }, { $at }
watch-last-none = Пока ничего не сделано.
watch-pause = Приостановить
watch-resume = Продолжить
watch-edit = Изменить…
watch-remove = Убрать
watch-again = Начать заново
watch-again-explain = Снова пробует то, где попытки прекращены, и снова наблюдает за тем, что отпущено.
watch-dialog = Наблюдение: { $name }
watch-dialog-several = Наблюдение сразу за несколькими: { $number }
watch-want = Нужно
watch-want-running = Работает
watch-want-stopped = Остановлен
watch-want-nothing = Оставить как есть
watch-app = Приложение на экране
watch-app-hint = Имя пакета, например com.example.game. Пусто: неважно какое.
watch-per-hour = Попыток в час
watch-per-hour-hint = С одним эмулятором. После этого попытки прекращаются, и об этом сообщается.
watch-may-repair = Завершать службу VirtualBox, если больше ничто не помогает
watch-may-repair-hint = Вместе с ней останавливаются все эмуляторы станции. Не чаще раза в час.
watch-explain = Наблюдение не трогает то, что неизвестно, заблокировано, занято или на обслуживании. То, что остановил человек, оно отпускает, пока человек не запустит это снова.
watch-explain-nothing = То, чего требует более широкое наблюдение, здесь не нужно.
watch-save = Наблюдать
watch-saving = Включение…
watch-cancel = Отмена
watch-mark = Наблюдение: { $why }
watch-mark-last = Наблюдение: { $why }. Последнее: { $what }, { $at }
watch-row-gave-up = Попытки прекращены
watch-panel = Наблюдение «{ $name }»
watch-panel-last = Последнее: { $what }, { $at }
