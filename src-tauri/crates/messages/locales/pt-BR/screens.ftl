screens-title = Telas de todos os emuladores
screens-rows = Linhas
screens-wall = Telas
screens-shown-as = Mostrar como
screens-size = Tamanho
screens-small = Pequeno
screens-medium = Médio
screens-large = Grande
screens-every = Novas imagens
screens-every-so-often = a cada { $every }
screens-every-explain = Com que frequência é capturada uma nova imagem de cada emulador visível. Uma estação lenta é consultada com menos frequência. Nada é capturado do que não está visível.
screens-palette = Telas: imagens de todos os emuladores
screens-key = Ctrl 6
screens-none-running = Nenhum destes emuladores está rodando. Uma imagem aparece onde houver um rodando.
screens-picture-of = O que { $title } em { $name } mostra: { $state }
screens-waiting = Capturando a primeira imagem…
screens-frozen = Congelado? { $app } mostra a mesma imagem desde { $since }.
screens-frozen-mark = Congelado?
screens-still = A mesma imagem desde { $since }
screens-paused-silent = Sem novas imagens: a estação não responde.
screens-paused-blocked = Sem novas imagens: um circuito da estação está bloqueado.
screens-paused-booting = Sem novas imagens enquanto um emulador inicia nesta estação.
screens-paused-maintenance = Nenhuma imagem é capturada durante a manutenção.
screens-not-seen = O adb não vê este emulador: ele ainda não carregou, ou a depuração ADB dele está desativada.
screens-offline = O adb vê este emulador, mas ele não responde.
screens-unauthorized = Ele não aceitou a chave do adb da estação.
screens-late = Ele não forneceu uma imagem em 8 s.
screens-broken = O que veio não era uma imagem, ou era só metade de uma.
screens-adb-says = O adb diz “{ $words }”.
screens-constrained = Uma política em { $name } não deixa o PowerShell criar imagens (Constrained Language Mode). Todo o resto funciona sem elas.
screens-no-drawing = Falta ao Windows em { $name } o que reduz as imagens (System.Drawing). Todo o resto funciona sem isso.
screens-not-read = Não foi possível pedir as imagens: { $reason }
screens-section = Tela
screens-show = Mostrar a tela
screens-hide = Ocultar a tela
screens-save = Salvar a imagem…
screens-saved = Salva como { $path }.
screens-apps = Instalados nos emuladores selecionados
screens-apps-asking =
    Perguntando { $total ->
        [1] ao emulador
       *[other] aos emuladores: { $answered } de { $total }
    }…
screens-apps-ask = Perguntar o que está instalado
screens-apps-again = Perguntar de novo
screens-apps-stop = Parar de perguntar
screens-apps-on = em { $on } de { $answered }
screens-apps-system = parte do sistema
screens-apps-none = Nenhum aplicativo instalado foi encontrado.
screens-apps-none-fits = Nenhum aplicativo instalado tem isto no nome. O que foi digitado é usado como está.
screens-apps-not-running =
    { $left ->
        [1] Um emulador não está rodando e não foi consultado.
       *[other] { $left } emuladores não estão rodando e não foram consultados.
    }
screens-apps-silent =
    { $silent ->
        [1] Um emulador não respondeu. { $why }
       *[other] { $silent } emuladores não responderam. O primeiro: { $why }
    }
screens-apps-more = { $shown } de { $total } são listados: digite uma parte do nome.
screens-apps-blocked = Um circuito da estação dele está bloqueado.
screens-apps-unsaid = O Android nele não informa o que está instalado.
