### O que é o LDFleet e de quem é o trabalho contido nele.

about-title = Sobre o LDFleet
about-what = Mostra e opera farms de LDPlayer em estações Windows.
about-version = Versão { $version }
about-leaves = Nada sai deste computador além do que você mesmo configurou: o LDFleet fala com as estações da sua lista e envia avisos para onde você mandou enviá-los. Ele não procura atualizações nem coleta números de uso.
about-licences = Trabalho de terceiros
about-licences-count = O LDFleet é construído com { $count } bibliotecas de terceiros. Cada uma está aqui sob a própria licença.
about-filter = Filtrar por nome ou licença
about-none = Nenhuma biblioteca corresponde.
about-reading = Lendo as licenças…
about-licence-of = Licença de { $name } ({ $licence })
about-source = Código-fonte
about-no-text = O pacote não traz o texto da licença.
about-close = Fechar
about-more = Sobre o LDFleet, licenças
about-not-read = Não foi possível ler as licenças.
