### Com o que uma operação foi pedida, em poucas palavras depois do nome.

asked-with = { $what }
asked-as = como “{ $title }”
asked-as-fresh = como “{ $title }”, com identificadores próprios
asked-to-title = para “{ $title }”
asked-to = para { $where }
asked-from = de { $file }
asked-property = { $key } = { $value }
asked-on = ativar
asked-off = desativar
asked-settings = { $settings }
asked-screen = { $width } × { $height }, { $dpi } dpi
asked-cores =
    { $cores ->
        [1] { $cores } núcleo
       *[other] { $cores } núcleos
    }
asked-memory = { $megabytes } MB
asked-phone-number = telefone { $number }
asked-imei = IMEI { $imei }
asked-imsi = IMSI { $imsi }
asked-sim-serial = SIM { $serial }
asked-android-id = Id do Android { $id }
asked-mac = MAC { $mac }
asked-rotation-on = rotação ativada
asked-rotation-off = rotação desativada
asked-fixed-window-on = janela fixa ativada
asked-fixed-window-off = janela fixa desativada
asked-root-on = root ativado
asked-root-off = root desativado
asked-fps = { $fps } quadros por segundo
asked-sound-on = som ativado
asked-sound-off = som desativado
asked-fast-play-on = jogo rápido ativado
asked-fast-play-off = jogo rápido desativado
asked-clean-mode-on = modo limpo ativado
asked-clean-mode-off = modo limpo desativado
