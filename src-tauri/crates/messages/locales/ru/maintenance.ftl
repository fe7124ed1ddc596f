maintenance-reason-too-long =
    Укажите причину не длиннее { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
maintenance-no-such-end = Укажите, на сколько минут, не более 30 дней (43200).
maintenance-too-many = Обслуживаний уже { $most }, и больше быть не может. Сначала завершите какие-нибудь.
maintenance-gone = Это обслуживание уже завершено.
maintenance-title =
    { $count ->
        [1] Обслуживание станции
        [one] Обслуживание { $count } станции
        [few] Обслуживание { $count } станций
        [many] Обслуживание { $count } станций
       *[other] Обслуживание { $count } станции
    }
maintenance-explain = Пока оно длится, оповещений нет, и ничто автоматическое здесь не действует. После него сообщается только о том, что к тому времени ново.
maintenance-open = Обслуживание…
maintenance-mark = обслуживание
maintenance-until = Обслуживание до { $time }: { $reason }
maintenance-reason = Причина
maintenance-minutes = Минуты
maintenance-minutes-hint = Не более 30 дней, 43200. Завершить можно и раньше.
maintenance-begin = Начать
maintenance-end = Завершить
maintenance-cancel = Отмена
maintenance-title-tag = Обслуживание всего с тегом «{ $tag }»
