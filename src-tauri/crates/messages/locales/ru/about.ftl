### Что такое LDFleet и чей труд в нём.

about-title = О программе LDFleet
about-what = Показывает фермы LDPlayer на рабочих станциях Windows и управляет ими.
about-version = Версия { $version }
about-leaves = С этого компьютера уходит только то, что вы настроили сами: LDFleet общается со станциями из вашего списка и отправляет оповещения туда, куда вы указали. Он не ищет обновлений и ничего не подсчитывает.
about-licences = Труд других авторов
about-licences-count = LDFleet собран из библиотек других авторов: { $count }. Каждая приведена здесь со своей лицензией.
about-filter = Фильтр по имени или лицензии
about-none = Подходящих библиотек нет.
about-reading = Загрузка лицензий…
about-licence-of = Лицензия { $name } ({ $licence })
about-source = Исходный код
about-no-text = В пакете нет текста лицензии.
about-close = Закрыть
about-more = О программе LDFleet, лицензии
about-not-read = Не удалось прочитать лицензии.
