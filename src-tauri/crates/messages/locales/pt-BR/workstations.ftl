### Estações: estados, a lista e o que é mostrado de cada uma.

## Estados

workstations-connecting = Conectando
workstations-connecting-explain = Esta estação ainda não respondeu.
workstations-online = Online
workstations-online-explain = A última lista dos emuladores foi lida.
workstations-failing = Com falhas
workstations-failing-explain = Não foi possível ler a última lista. O que é mostrado é mais antigo.
workstations-blocked = Bloqueada
workstations-blocked-explain = Nada é enviado a esta estação até que ela seja verificada.
workstations-restarting = Reiniciando
workstations-restarting-explain = Não responde porque recebeu a ordem de reiniciar ou desligar. Isso não é uma falha e não é contado.
workstations-off = Desligada por você
workstations-off-explain = Foi desligada a partir daqui e não respondeu desde então. Acorde-a ou ligue-a manualmente.
workstations-blocked-manually = Bloqueio manual
workstations-blocked-manually-explain = Você bloqueou um circuito: nada é enviado até que você o desbloqueie.
workstations-password-refused = Senha recusada
workstations-password-refused-explain = A senha foi recusada. Nada é enviado até que você insira uma nova ou tente de novo.
workstations-password-needed = Falta a senha
workstations-password-needed-explain = A senha desta conta não é conhecida. Insira uma.
workstations-other-answers = { $stranger } responde
workstations-other-than-before = Quem responde no endereço dela é { $stranger }, e não o computador de antes.
workstations-other-than = Quem responde no endereço dela é { $stranger }, e não { $computer }.

## Quais e quantas

workstations-count =
    { $workstations ->
        [1] uma estação
       *[other] { $workstations } estações
    }

## Por que uma estação não participa do que foi pedido a várias

workstations-no-list-yet = Ainda sem lista de emuladores
workstations-has-no-emulators = Não tem emuladores
workstations-none-can-take-part = Nenhum de seus emuladores pode participar

## A lista

workstations-title = Estações
workstations-chosen = A estação escolhida
workstations-filter = Filtro: palavras, #tag
workstations-filter-label = Filtrar estações por nome, endereço, conta ou #tag
workstations-notes = Observações
workstations-only-problems = Só problemas
workstations-with-problems = ({ $workstations })
workstations-order = Ordem das estações
workstations-order-problems = Problemas primeiro
workstations-order-name = Por nome
workstations-order-own = Como adicionadas
workstations-none-match = Nenhuma estação corresponde a “{ $filter }”.
workstations-none-match-problems = Nenhuma estação com problemas corresponde a “{ $filter }”.
workstations-none-has-problem = Nenhuma estação tem problemas.
workstations-show-all = Mostrar todas
workstations-all =
    { $workstations ->
        [1] Uma estação
       *[other] { $workstations } estações
    }
workstations-shown =
    { $shown } de { $workstations ->
        [1] uma estação
       *[other] { $workstations } estações
    }
workstations-add = Adicionar estação…

## Em uma linha

workstations-same-as = O mesmo computador que { $names }
workstations-twice = repetida
workstations-ailing =
    { $emulators ->
        [1] Um emulador está travado ou caiu
       *[other] { $emulators } emuladores estão travados ou caíram
    }
workstations-running = { $running } de { $emulators } emuladores rodando
workstations-round-trip = Quanto tempo levou a última lista

## Várias selecionadas juntas

workstations-act-on-selected = Agir sobre as estações selecionadas
workstations-selected =
    { $workstations ->
        [1] 1 estação selecionada
       *[other] { $workstations } estações selecionadas
    }
workstations-select-one = Voltar a selecionar só uma
workstations-select-one-key = Voltar a selecionar só uma (Esc)
workstations-does = { $action }: { $emulators }

## Uma estação

workstations-address = Endereço
workstations-account = Conta
workstations-list-age = Lista de emuladores
workstations-no-list = ainda nenhuma
workstations-no-list-explain = Nenhuma lista foi recebida ainda.
workstations-list-seen = Última leitura: { $time }.
workstations-list-stale-explain = Última leitura: { $time }. As tentativas posteriores falharam: os emuladores podem ter mudado desde então.
workstations-list-stale = { $age } · desatualizada
workstations-refresh = Atualizar
workstations-refresh-explain = Listar os emuladores agora (F5)
workstations-actions = Ações ▾
workstations-test = Testar…
workstations-test-explain = Testar a conexão etapa por etapa: nome, porta, logon, LDPlayer
workstations-edit = Editar…
workstations-remove = Remover…

## O que há de errado com ela

workstations-since = Desde { $since }
workstations-first-seen = Visto pela primeira vez: { $time }
workstations-show-answer = Mostrar a resposta
workstations-hide-answer = Ocultar a resposta
workstations-enter-new-password = Inserir nova senha…
workstations-try-again = Tentar novamente
workstations-try-again-explain = Envia a senha atual mais uma vez. O Windows bloqueia uma conta após várias senhas erradas.
workstations-accept-explain = A partir de agora, { $stranger } é o computador certo neste endereço
workstations-accept = Aceitar este computador
workstations-edit-address = Editar endereço…
workstations-try-now = Tentar agora
workstations-test-connection = Testar conexão…
workstations-test-connection-explain = Testa a conexão etapa por etapa. Funciona também com um circuito bloqueado.
workstations-same-computer = Este é o mesmo computador que { $names } na lista. Tudo é consultado e mostrado duas vezes; remova um deles.
workstations-same-computer-named = Este é o mesmo computador ({ $computer }) que { $names } na lista. Tudo é consultado e mostrado duas vezes; remova um deles.

## Onde ficariam seus emuladores

workstations-no-emulators-known = Ainda sem lista de emuladores
workstations-must-sign-in = O LDFleet precisa fazer logon em { $name } antes de listar seus emuladores.
workstations-connecting-to = Conectando a { $address }…
workstations-first-list = Os emuladores aparecem aqui com a primeira lista.
workstations-never-answered = { $name } não respondeu desde que o LDFleet foi iniciado. Os emuladores aparecem aqui assim que responder.
workstations-without-emulators = Nenhum emulador nesta estação
workstations-without-emulators-explain = Os emuladores criados no LDPlayer em { $name } aparecem aqui automaticamente.
workstations-create-emulator = Criar emulador…

## Nenhuma estação

workstations-none-in-demo = Não há mais estações na demonstração
workstations-none-in-demo-explain = Você removeu todas. Saia da demonstração para ver a sua própria lista; a demonstração pode ser iniciada de novo a partir de uma lista vazia.
workstations-none = Ainda não há estações
workstations-none-explain = O LDFleet mostra em uma só janela todos os emuladores LDPlayer das suas estações Windows e os inicia, para e reinicia. Quando uma estação falha repetidamente, o LDFleet deixa de enviar comandos a ela, explica o motivo e verifica regularmente se ela voltou a funcionar.
workstations-add-first = Adicionar uma estação…
workstations-start-demo = Ver uma frota de demonstração
workstations-starting-demo = Iniciando a demonstração…
workstations-demo-explain = A demonstração é simulada dentro do LDFleet: nenhum computador real é contatado e nada é salvo. Você pode sair dela a qualquer momento.

## Remover

workstations-remove-title = Remover { $names } do LDFleet?
workstations-remove-explain = Nada muda na própria estação: seus emuladores continuam rodando. O LDFleet apenas esquece o endereço e as configurações dela; você pode adicioná-la de novo.
workstations-remove-explain-many = Nada muda nas próprias estações: seus emuladores continuam rodando. O LDFleet apenas esquece os endereços e as configurações delas; você pode adicioná-las de novo.
workstations-remove-now = Remover { $names }
workstations-removing = Removendo…
workstations-keep = Manter
workstations-keep-many = Manter todas
workstations-not-removed = { $name }: { $reason }
workstations-edit-several = Editar { $names }
workstations-edit-several-explain = O que ficar vazio permanece como está em cada uma delas. Todas são alteradas, ou nenhuma.
workstations-password-kept = Vazio: a senha guardada para cada conta
workstations-now = Agora: { $value }
workstations-now-different = Agora: { $values } diferentes
workstations-edit-number =
    { $workstations ->
        [1] Alterar uma estação
       *[other] Alterar { $workstations } estações
    }
workstations-edit-replace =
    { $workstations ->
        [1] Substituir a senha e alterar uma estação
       *[other] Substituir a senha e alterar { $workstations } estações
    }
