### Notificações da área de trabalho: uma linha de título e uma ou duas frases.

notices-open = { $name }: circuito “{ $layer }” bloqueado (aberto)
notices-several-open = { $name }: { $circuits } circuitos bloqueados
notices-see-why = Abra a janela para ver o motivo.
notices-unreachable = { $workstations } estações inacessíveis
notices-many-open = { $circuits } circuitos bloqueados em { $workstations } estações
notices-which = { $names }.
notices-and-more = mais { $more }
notices-back = { $name } voltou
notices-back-body = O circuito está OK de novo; os comandos são enviados.
notices-many-back = { $workstations } estações voltaram
notices-password-refused = Senha de { $account } recusada
notices-own-password-refused = Senha de { $account } em { $name } recusada
notices-passwords-refused = Senhas de { $accounts } contas recusadas
notices-password-body = Nada é enviado com esta conta até que você insira uma nova senha.
notices-passwords-body = Nada é enviado com essas contas até que você insira novas senhas.

## Emuladores que fecharam sozinhos

notices-ended-alone = { $title } em { $name } fechou sozinho
notices-several-ended-alone = { $emulators } emuladores fecharam sozinhos
notices-ended-alone-on = Em { $names }

## Tags

notices-tags-dropped = “{ $title }” em { $name } não existe mais
notices-tags-dropped-body = Outro emulador tem agora o índice dele. As tags foram descartadas para não passarem ao outro: { $tags }.
notices-many-tags-dropped = As tags de { $emulators } emuladores foram descartadas
notices-many-tags-dropped-body = Outros emuladores têm agora os índices deles. { $which }

## O que ficou retido

notices-belated = Isto é de algum tempo atrás. A janela mostra como está agora.
notices-several = Várias coisas aconteceram
notices-several-body = { $titles }. A janela mostra como está agora.

## Fechar a janela

notices-hidden = O LDFleet continua em execução na bandeja
notices-hidden-body = Só a janela foi fechada. O ícone da bandeja a mostra de novo, e “Sair” ali encerra o LDFleet.
notices-show-why = Mostrar o motivo
