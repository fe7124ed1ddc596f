targets-no-connection = Нет подключения: { $reason }. Проверьте адрес, прокси и сеть.
targets-no-tls = Нет защищённого подключения: { $reason }. Ничего не отправлено. Проверьте адрес, порт и сертификат.
targets-too-slow = Ответ не пришёл вовремя.
targets-not-let-in = Токен или пароль не принят: { $said }
targets-asked-to-wait = Сервис пока больше не принимает и просит подождать { $wait }.
targets-service-fails = У сервиса свои неполадки: { $said }
targets-refused = Сервис это не принял: { $said }
targets-no-chat = Укажите чат: его номер или имя канала, начинающееся с @.
targets-no-token = Укажите токен бота, который выдал @BotFather.
targets-no-webhook = Укажите адрес вебхука из настроек канала Discord.
targets-not-a-webhook = Это не адрес вебхука. Он начинается с https://, его копируют из настроек канала Discord.
targets-not-an-address = «{ $address }» — не адрес. Укажите адрес, который начинается с https://, без имени и пароля в нём.
targets-in-the-clear = Токен ушёл бы на { $host } так, что его мог бы прочитать каждый на пути. Укажите адрес, который начинается с https://.
targets-not-a-proxy = «{ $proxy }» — не прокси. Укажите адрес вида http://192.168.1.10:3128, без имени и пароля в нём.
targets-not-a-server = «{ $server }» — не почтовый сервер. Укажите его имя, например smtp.example.com; для порта есть своё поле.
targets-no-mail-password = Введите пароль почтовой учётной записи.
targets-not-a-mail-address = «{ $address }» — не адрес электронной почты.
targets-no-recipient = Укажите хотя бы одного получателя.
targets-too-many-recipients =
    Укажите не более { $most ->
        [one] { $most } получателя
        [few] { $most } получателей
        [many] { $most } получателей
       *[other] { $most } получателя
    }.
