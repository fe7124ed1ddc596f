### Учётные записи и их пароли.

accounts-password-for = Пароль для { $user }
accounts-local = Это локальная учётная запись { $name }.
accounts-shared =
    { $workstations ->
        [one] Эту учётную запись использует { $workstations } станция
        [few] Эту учётную запись используют { $workstations } станции
        [many] Эту учётную запись используют { $workstations } станций
       *[other] Эту учётную запись используют { $workstations } станции
    }: { $names }. Новый пароль применяется для всех; сначала он пробуется на одной из них.
accounts-tried-once = Он один раз пробуется на { $name }.
accounts-same-on = Использовать тот же пароль для { $user } на:
accounts-missing = пароля пока нет
accounts-refused = пароль отклонён
accounts-verified = пароль работает
accounts-unverified = пароль есть
accounts-new-password = Новый пароль
accounts-use = Использовать этот пароль
accounts-saving = Сохранение…
accounts-cancel = Отмена
accounts-kept-until-closed = Хранится до закрытия LDFleet, в файл не записывается
accounts-kept-in-store = Хранится в хранилище паролей этого компьютера, в файл не записывается
accounts-no-store = На этом компьютере нет хранилища паролей, поэтому пароли хранятся только до закрытия LDFleet, и при следующем запуске их нужно ввести снова.
