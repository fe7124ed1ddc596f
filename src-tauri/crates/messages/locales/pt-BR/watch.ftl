watch-fine = em ordem
watch-start-app = iniciando o aplicativo
watch-start = iniciando o emulador
watch-restart = reiniciando o emulador
watch-stop = parando o emulador
watch-repair = encerrando o serviço VirtualBox
watch-looks-again = verifica de novo em breve
watch-away = não mexe: a estação não responde ou está bloqueada
watch-blocked = não mexe: o circuito “ações” está bloqueado
watch-maintenance = não mexe: manutenção
watch-unknown = não mexe: não se sabe como está
watch-stale = não mexe: foi visto há tempo demais
watch-on-its-way = não mexe: está iniciando ou parando
watch-busy = não mexe: outra coisa está sendo feita com ele
watch-let-go = liberado: alguém pediu o contrário
watch-gave-up-tried = desistiu: tentou tudo o que pode
watch-gave-up-often = desistiu: já agiu tantas vezes quanto pode em uma hora
watch-paused = pausado
watch-did-start-app = iniciou o aplicativo
watch-did-start = iniciou o emulador
watch-did-restart = reiniciou o emulador
watch-did-stop = parou o emulador
watch-did-repair = encerrou o serviço VirtualBox
watch-given-up =
    O monitor “{ $name }” desistiu após { $tries ->
        [1] uma tentativa
       *[other] { $tries } tentativas
    }. { $why } Ele não mexe no emulador até que você aja.
watch-tried-all = Ele tentou tudo o que pode.
watch-too-often = Ele já agiu tantas vezes quanto pode em uma hora.
watch-put-right =
    Está de novo em ordem, após { $tries ->
        [1] uma tentativa
       *[other] { $tries } tentativas
    } do monitor “{ $name }”.
watch-went = O monitor “{ $name }” liberou o emulador: alguém pediu o contrário.
watch-resumed = O monitor “{ $name }” continua: alguém pediu o que ele quer.
watch-other-watches = Outro LDFleet, em { $computer }, também monitora emuladores desta estação.
watch-gone = Este monitor não existe mais.
watch-nobody = Escolha o que deve ser monitorado.
watch-too-many = Já existem { $most } monitores: remova um primeiro ou monitore uma visualização.
watch-view-moves = Esta visualização não pode ser monitorada: “{ $part }” muda sozinho, e um emulador sairia da visualização justamente quando é necessário nela. Monitore uma visualização que filtre por títulos, tags, estações ou índices.
watch-view-broken = O filtro desta visualização não foi entendido, por isso nada é monitorado. Abra a visualização e corrija-o.
watch-of-gone = O que ele monitorava não está mais na lista.
watch-others-here = Outro LDFleet também monitora emuladores desta estação, em { $computers } desde { $since }. Ambos podem iniciar e parar os mesmos emuladores: combinem quem faz isso.
watch-gone-emulator = Um emulador que não existe mais
watch-gone-workstation = Uma estação que foi removida
watch-gone-view = Uma visualização que foi removida
watch-none-listed = Não há na lista nenhum emulador a que ele se destine.
watch-title = Monitor
watch-more = Monitorar…
watch-all-more = O que é monitorado…
watch-palette = Monitor: o que é monitorado
watch-palette-of = Monitorar { $name }…
watch-list-title = O que é monitorado
watch-list-none = Nada é monitorado. Escolha “Monitorar…” no menu de um emulador, de uma estação ou de uma visualização salva.
watch-only-while = O monitor só funciona enquanto o LDFleet está em execução, também na bandeja.
watch-start-with = Iniciar o LDFleet com o computador…
watch-close = Fechar
watch-kind-emulator = emulador
watch-kind-workstation = estação
watch-kind-view = visualização
watch-wants-running = desejado: rodando
watch-wants-app = desejado: rodando, com { $app } em primeiro plano
watch-wants-stopped = desejado: parado
watch-wants-nothing = deixar como está
watch-count-fine = { $number } em ordem
watch-count-acting =
    { $number ->
        [1] 1 sendo corrigido
       *[other] { $number } sendo corrigidos
    }
watch-count-hands-off = { $number } sem intervenção
watch-count-let-go =
    { $number ->
        [1] 1 liberado
       *[other] { $number } liberados
    }
watch-count-gave-up =
    { $number ->
        [1] desistiu de 1
       *[other] desistiu de { $number }
    }
watch-last = { $title }: { $what }, { $at }
watch-last-none = Ainda não fez nada.
watch-pause = Pausar
watch-resume = Continuar
watch-edit = Editar…
watch-remove = Remover
watch-again = Recomeçar
watch-again-explain = Tenta de novo aquilo de que desistiu e volta a monitorar o que liberou.
watch-dialog = Monitorar { $name }
watch-dialog-several = Monitorar { $number } de uma vez
watch-want = Desejado
watch-want-running = Rodando
watch-want-stopped = Parado
watch-want-nothing = Deixar como está
watch-app = Aplicativo em primeiro plano
watch-app-hint = Nome do pacote, por exemplo com.example.game. Vazio: não importa qual.
watch-per-hour = Tentativas por hora
watch-per-hour-hint = Com um mesmo emulador. Depois disso, desiste e avisa.
watch-may-repair = Encerrar o serviço VirtualBox quando nada mais adiantar
watch-may-repair-hint = Todos os emuladores da estação param com ele. No máximo uma vez por hora.
watch-explain = Ele não mexe no que está incerto, bloqueado, ocupado ou em manutenção. O que uma pessoa para, ele libera, até que uma pessoa o inicie de novo.
watch-explain-nothing = O que um monitor mais amplo quer não é desejado aqui.
watch-save = Monitorar
watch-saving = Salvando…
watch-cancel = Cancelar
watch-mark = Monitorado: { $why }
watch-mark-last = Monitorado: { $why }. Último: { $what }, { $at }
watch-row-gave-up = O monitor desistiu
watch-panel = O monitor “{ $name }”
watch-panel-last = Último: { $what }, { $at }
