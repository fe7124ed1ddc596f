### Уведомления рабочего стола: строка заголовка и одно-два предложения.

notices-open = { $name }: цепь «{ $layer }» заблокирована (разомкнута)
notices-several-open =
    { $name }: { $circuits ->
        [one] заблокирована { $circuits } цепь
        [few] заблокированы { $circuits } цепи
        [many] заблокировано { $circuits } цепей
       *[other] заблокировано { $circuits } цепи
    }
notices-see-why = Откройте окно, чтобы узнать причину.
notices-unreachable =
    { $workstations ->
        [one] Недоступна { $workstations } станция
        [few] Недоступны { $workstations } станции
        [many] Недоступно { $workstations } станций
       *[other] Недоступно { $workstations } станции
    }
notices-many-open = Заблокировано цепей: { $circuits }, станций: { $workstations }
notices-which = { $names }.
notices-and-more = ещё { $more }
notices-back = Станция { $name } снова доступна
notices-back-body = Цепь снова OK; команды отправляются.
notices-many-back =
    { $workstations ->
        [one] Снова доступна { $workstations } станция
        [few] Снова доступны { $workstations } станции
        [many] Снова доступно { $workstations } станций
       *[other] Снова доступно { $workstations } станции
    }
notices-password-refused = Пароль { $account } отклонён
notices-own-password-refused = Пароль { $account } на { $name } отклонён
notices-passwords-refused =
    Отклонены пароли { $accounts ->
        [one] { $accounts } учётной записи
        [few] { $accounts } учётных записей
        [many] { $accounts } учётных записей
       *[other] { $accounts } учётной записи
    }
notices-password-body = С этой учётной записью ничего не отправляется, пока вы не введёте новый пароль.
notices-passwords-body = С такими учётными записями ничего не отправляется, пока вы не введёте новые пароли.

## Эмуляторы, завершившиеся сами

notices-ended-alone = Эмулятор { $title } на { $name } завершился сам
notices-several-ended-alone =
    { $emulators ->
        [one] { $emulators } эмулятор завершился сам
        [few] { $emulators } эмулятора завершились сами
        [many] { $emulators } эмуляторов завершились сами
       *[other] { $emulators } эмулятора завершились сами
    }
notices-ended-alone-on = Где: { $names }
notices-watch-gave-up = { $title } на { $name }: наблюдение прекратило попытки
notices-watch-gave-up-several =
    Наблюдение прекратило попытки для { $emulators ->
        [one] { $emulators } эмулятора
        [few] { $emulators } эмуляторов
        [many] { $emulators } эмуляторов
       *[other] { $emulators } эмулятора
    }

## Теги

notices-tags-dropped = Эмулятора «{ $title }» на { $name } больше нет
notices-tags-dropped-body = Его номер теперь у другого эмулятора. Чтобы теги не перешли к нему, они сняты: { $tags }.
notices-many-tags-dropped =
    { $emulators ->
        [one] Сняты теги { $emulators } эмулятора
        [few] Сняты теги { $emulators } эмуляторов
        [many] Сняты теги { $emulators } эмуляторов
       *[other] Сняты теги { $emulators } эмулятора
    }
notices-many-tags-dropped-body = Их номера теперь у других эмуляторов. { $which }

## Что было задержано

notices-belated = Это произошло некоторое время назад. Что сейчас, показывает окно.
notices-several = Произошло несколько событий
notices-several-body = { $titles }. Что сейчас, показывает окно.

## Закрытие окна

notices-hidden = LDFleet продолжает работать в трее
notices-hidden-body = Закрыто только окно. Значок в трее снова покажет его, а «Выйти» там завершит LDFleet.
notices-show-why = Показать причину
notices-plan-failed =
    { $plan }: не удалось для { $failed ->
        [one] { $failed } эмулятора
        [few] { $failed } эмуляторов
        [many] { $failed } эмуляторов
       *[other] { $failed } эмулятора
    }
notices-plan-failed-body = Выполнено { $succeeded } из { $all }. В разделе «Операции» видно, почему не выполнено остальное; там же это можно повторить.
notices-plan-stopped = { $plan }: план приостановлен
notices-plan-stopped-body = { $why } Продолжить его можно в разделе «Операции».
notices-several-plans =
    { $count ->
        [one] { $count } план требует внимания
        [few] { $count } плана требуют внимания
        [many] { $count } планов требуют внимания
       *[other] { $count } плана требуют внимания
    }
notices-schedule-failed = Расписание «{ $name }»: начались сбои
notices-schedule-recovered = Расписание «{ $name }» снова выполняется успешно
notices-schedule-missed = Расписание «{ $name }»: запуск пропущен
notices-schedule-left-out = Расписание «{ $name }»: запуск не начат
notices-several-schedules =
    { $count ->
        [one] { $count } расписание требует внимания
        [few] { $count } расписания требуют внимания
        [many] { $count } расписаний требуют внимания
       *[other] { $count } расписания требуют внимания
    }
notices-several-watched =
    { $count ->
        [1] Наблюдение требует внимания
       *[other] Наблюдение сообщает об эмуляторах: { $count }
    }
