### Что не так с адресом или портом и как было бы верно.

addresses-none = Укажите имя узла или IP-адрес станции, например 192.168.1.17.
addresses-account = В этом адресе указана учётная запись; для неё есть отдельное поле.
addresses-network = «{ $text }» — это сеть с длиной префикса; укажите один адрес, например { $address }.
addresses-more = В «{ $text }» не только адрес; укажите лишь имя узла или IP-адрес.
addresses-scheme = «{ $text }» — адрес для { $scheme }; укажите лишь имя узла или IP-адрес.
addresses-https-typed = Это адрес HTTPS, а в разделе «Подключение» выбран HTTP. Выберите там HTTPS или укажите только { $host }.
addresses-http-typed = Это адрес HTTP, а в разделе «Подключение» выбран HTTPS. Выберите там HTTP или укажите только { $host }.
addresses-other-port = У «{ $host }» указан порт { $typed }, а в поле порта стоит { $port }. Введите там { $typed }, а здесь { $host }.
addresses-after-bracket = В «{ $text }» после скобки стоит что-то, что не является портом.
addresses-bracket-open = В «{ $text }» не закрыта скобка.
addresses-not-ipv6 = «{ $text }» — не адрес IPv6 и не имя с портом.
addresses-zone = «{ $text }» заканчивается зоной (%{ $zone }), которой нет: зона — это номер или имя сетевого интерфейса этого компьютера.
addresses-blank = В «{ $text }» есть пробел, которого в именах узлов не бывает.
addresses-blank-like = В «{ $text }» есть символ U+{ $code }, которого в именах узлов не бывает.
addresses-not-looked-up = Узел с именем «{ $text }» найти нельзя; укажите IP-адрес.
addresses-ends-with-number = «{ $text }» заканчивается числом, чего в именах узлов не бывает; укажите IP-адрес.
addresses-character = В «{ $text }» есть «{ $character }»: имя узла состоит из букв, цифр и дефисов, части разделены точками.
addresses-not-a-name = «{ $text }» — не имя узла: в каждой части между точками от 1 до 63 букв, цифр и дефисов, дефис не стоит с краю.
addresses-zeros = В «{ $text }» числа начинаются с 0, программы читают их по-разному; напишите { $plain }.
addresses-four-numbers = «{ $text }» — не IP-адрес: нужны четыре числа от 0 до 255.

## Порт

addresses-no-port = Укажите порт; WinRM использует 5985, а по HTTPS — 5986.
addresses-port-range = Порта { $port } не бывает: порты от 1 до 65535; WinRM использует 5985, а по HTTPS — 5986.
addresses-not-a-port = «{ $text }» — не порт: нужно число от 1 до 65535; WinRM использует 5985, а по HTTPS — 5986.
