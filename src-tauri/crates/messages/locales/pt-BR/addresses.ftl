### O que há de errado em um endereço ou uma porta e o que seria correto.

addresses-none = Indique o nome de host ou o endereço IP da estação, por exemplo 192.168.1.17.
addresses-account = Este endereço contém uma conta; a conta tem um campo próprio.
addresses-network = “{ $text }” é uma rede com seu prefixo; indique um só endereço, por exemplo { $address }.
addresses-more = “{ $text }” contém mais que um endereço; indique só o nome de host ou o endereço IP.
addresses-scheme = “{ $text }” é um endereço para { $scheme }; indique só o nome de host ou o endereço IP.
addresses-https-typed = Este é um endereço HTTPS, e em “Conexão” está escolhido HTTP. Escolha HTTPS lá ou indique só { $host }.
addresses-http-typed = Este é um endereço HTTP, e em “Conexão” está escolhido HTTPS. Escolha HTTP lá ou indique só { $host }.
addresses-other-port = “{ $host }” foi indicado com a porta { $typed }, e o campo da porta diz { $port }. Insira { $typed } lá e { $host } aqui.
addresses-after-bracket = “{ $text }” tem, depois do colchete, algo que não é uma porta.
addresses-bracket-open = “{ $text }” tem um colchete que não é fechado.
addresses-not-ipv6 = “{ $text }” não é um endereço IPv6 nem um nome com porta.
addresses-zone = “{ $text }” termina com uma zona (%{ $zone }) que não existe: a zona é o número ou o nome de uma interface de rede deste computador.
addresses-blank = “{ $text }” contém um espaço, o que nenhum nome de host tem.
addresses-blank-like = “{ $text }” contém o caractere U+{ $code }, que nenhum nome de host tem.
addresses-not-looked-up = “{ $text }” não é um nome de host que possa ser resolvido; indique o endereço IP em vez dele.
addresses-ends-with-number = “{ $text }” termina com um número, o que nenhum nome de host faz; indique o endereço IP em vez dele.
addresses-character = “{ $text }” contém “{ $character }”: um nome de host tem letras, dígitos e hifens, com pontos entre as partes.
addresses-not-a-name = “{ $text }” não é um nome de host: cada parte entre os pontos tem de 1 a 63 letras, dígitos e hifens, sem hífen nas pontas.
addresses-zeros = “{ $text }” tem números que começam com 0, que os programas leem de duas maneiras; escreva { $plain }.
addresses-four-numbers = “{ $text }” não é um endereço IP: são necessários quatro números de 0 a 255.

## A porta

addresses-no-port = Indique a porta; o WinRM usa 5985, ou 5986 com HTTPS.
addresses-port-range = A porta { $port } não existe: as portas vão de 1 a 65535; o WinRM usa 5985, ou 5986 com HTTPS.
addresses-not-a-port = “{ $text }” não é uma porta: é um número de 1 a 65535; o WinRM usa 5985, ou 5986 com HTTPS.
