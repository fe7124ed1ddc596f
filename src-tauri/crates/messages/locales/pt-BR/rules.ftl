### Os números dos circuitos, quando não são compatíveis entre si.

rules-threshold = Um circuito pode ser bloqueado após 1 a { $most } falhas, e não após { $given }.
rules-window-too-short = Uma falha precisa contar por pelo menos 1 s, e não por { $given }.
rules-open-too-short = Um circuito precisa ficar bloqueado por pelo menos 1 s, e não por { $given }.
rules-multiplier = O tempo em que um circuito fica bloqueado não pode ser multiplicado por { $factor }: use 1 (sem alteração) ou mais.
rules-lease = Uma verificação de recuperação é abandonada após { $lease }, mas uma solicitação do circuito “{ $layer }” pode levar { $deadline }: dê mais tempo às verificações ou menos à solicitação.
rules-window = Uma estação morta nunca teria seu circuito “{ $layer }” bloqueado: { $threshold } solicitações de { $deadline } cada, com { $poll } de intervalo, espalham suas falhas por { $needed }, e só as dos últimos { $window } contam. Basta uma destas opções: { $ways }.
rules-way-window = uma janela de contagem de pelo menos { $least }
rules-way-deadline = solicitações de no máximo { $most }
rules-way-poll = solicitações com no máximo { $most } de intervalo
rules-way-threshold =
    { $most ->
        [1] bloqueio após uma falha
       *[other] bloqueio após no máximo { $most } falhas
    }

## Os tempos limite de uma estação

rules-connecting-is-part = Conectar faz parte de uma listagem, e { $connect } não cabem nos { $list } dela. Indique no máximo { $list } ou dê mais tempo às listagens.
rules-listing-too-long = Uma listagem pode levar { $list }, e mais { $verdict } até se saber quem não responde. { $reason }
rules-listing-at-most = Com as configurações atuais, uma listagem pode levar no máximo { $most }.
rules-usual-limits = Os tempos limite usuais são usados para { $name }. { $reason }
