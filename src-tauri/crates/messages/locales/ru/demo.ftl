### Демо-ферма.

demo-leave = Выйти из демо
demo-closed = В демо ничего нельзя добавить
demo-closed-explain = В демо только имитация станций. Выйдите из него, чтобы увидеть свой список и добавить туда настоящие станции.
demo-stay = Остаться
demo-menu = Демо ▾
demo-menu-failing = Демо, сбоящих станций: { $workstations } ▾
demo-make = Как будет вести себя { $name }:
demo-behaviour = Поведение { $name }
demo-choose-another = Чтобы изменить поведение другой станции, выберите её в списке.
demo-choose-first = Сначала выберите станцию: демо может заставить её сбоить по-разному.

## Что можно испортить

demo-none = Работает как должна
demo-none-explain = Снимает любую неисправность ниже
demo-refuse = Отклоняет соединения
demo-refuse-explain = Как выключенная машина
demo-hang = Никогда не отвечает
demo-hang-explain = Принимает соединения и молчит
demo-wrong-password = Отклоняет пароль
demo-wrong-password-explain = Как после смены пароля
demo-slow = Медленная
demo-slow-explain = Отвечает через две секунды
demo-ldconsole-missing = Нет утилиты LDPlayer
demo-ldconsole-missing-explain = ldconsole.exe нет на ожидаемом месте
