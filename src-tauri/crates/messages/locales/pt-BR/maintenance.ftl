maintenance-reason-too-long = Dê um motivo de no máximo { $most } caracteres.
maintenance-no-such-end = Indique por quantos minutos, até 30 dias (43200).
maintenance-too-many = Já existem { $most } manutenções, o máximo possível. Encerre alguma primeiro.
maintenance-gone = Esta manutenção já terminou.
maintenance-title =
    { $count ->
        [1] Manutenção de uma estação
       *[other] Manutenção de { $count } estações
    }
maintenance-explain = Enquanto ela durar, não há avisos, e nada que age por conta própria mexe no que está em manutenção. Depois, só é avisado o que então for novo.
maintenance-open = Manutenção…
maintenance-mark = manutenção
maintenance-until = Manutenção até { $time }: { $reason }
maintenance-reason = Motivo
maintenance-minutes = Minutos
maintenance-minutes-hint = Até 30 dias, 43200. Pode ser encerrada antes.
maintenance-begin = Começar
maintenance-end = Encerrar agora
maintenance-cancel = Cancelar
maintenance-title-tag = Manutenção de tudo o que tem a tag “{ $tag }”
