### What is wrong with an address or a port, and what would be right.

addresses-none = Give the workstation's host name or IP address, for example 192.168.1.17.
addresses-account = An account is named in this address; the account has a field of its own.

# $text (text)
# $address (text)
addresses-network = “{ $text }” is a network with its length; give one address, { $address } for example.

# $text (text)
addresses-more = “{ $text }” holds more than an address; give only the host name or IP address.

# $text (text)
# $scheme (text)
addresses-scheme = “{ $text }” is an address for { $scheme }; give only the host name or IP address.

# $host (text)
addresses-https-typed = This is an address of HTTPS, and HTTP is chosen under Connection. Choose HTTPS there, or give { $host } alone.

# $host (text)
addresses-http-typed = This is an address of HTTP, and HTTPS is chosen under Connection. Choose HTTP there, or give { $host } alone.

# $host (text)
# $typed (text): the port in the address
# $port (text): the port in its own field
addresses-other-port = “{ $host }” is given with port { $typed }, and the field for the port says { $port }. Enter { $typed } there, and { $host } here.

# $text (text)
addresses-after-bracket = “{ $text }” has something after its bracket that is no port.

# $text (text)
addresses-bracket-open = “{ $text }” has a bracket that is not closed.

# $text (text)
addresses-not-ipv6 = “{ $text }” is neither an IPv6 address nor a name with a port.

# $text (text)
# $zone (text)
addresses-zone = “{ $text }” ends with a zone (%{ $zone }) that is none: it is the number or the name of a network interface of this computer.

# $text (text)
addresses-blank = “{ $text }” holds a blank, which no host name has.

# $text (text)
# $code (text): of the character
addresses-blank-like = “{ $text }” holds the character U+{ $code }, which no host name has.

# $text (text)
addresses-not-looked-up = “{ $text }” is not a host name that can be looked up; give the IP address instead.

# $text (text)
addresses-ends-with-number = “{ $text }” ends with a number, as no host name does; give the IP address instead.

# $text (text)
# $character (text)
addresses-character = “{ $text }” holds “{ $character }”: a host name has letters, digits and hyphens, with dots between the parts.

# $text (text)
addresses-not-a-name = “{ $text }” is not a host name: each part between the dots has 1 to 63 letters, digits and hyphens, and no hyphen at its end.

# $text (text)
# $plain (text): the address without the zeros
addresses-zeros = “{ $text }” has numbers that begin with 0, which programs read in two ways; write { $plain }.

# $text (text)
addresses-four-numbers = “{ $text }” is not an IP address: it needs four numbers from 0 to 255.

## The port

addresses-no-port = Give the port; WinRM uses 5985, or 5986 over HTTPS.

# $port (text)
addresses-port-range = Port { $port } does not exist: ports are 1 to 65535; WinRM uses 5985, or 5986 over HTTPS.

# $text (text)
addresses-not-a-port = “{ $text }” is not a port: it is a number from 1 to 65535; WinRM uses 5985, or 5986 over HTTPS.
