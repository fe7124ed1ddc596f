### Apa yang salah dengan alamat atau port, dan apa yang benar.

addresses-none = Isi nama host atau alamat IP workstation, misalnya 192.168.1.17.
addresses-account = Ada akun dalam alamat ini; akun memiliki kolom isian sendiri.
addresses-network = “{ $text }” adalah jaringan beserta panjang prefiksnya; isi satu alamat, misalnya { $address }.
addresses-more = “{ $text }” berisi lebih dari sebuah alamat; isi nama host atau alamat IP saja.
addresses-scheme = “{ $text }” adalah alamat untuk { $scheme }; isi nama host atau alamat IP saja.
addresses-https-typed = Ini alamat HTTPS, padahal HTTP yang dipilih di bagian Koneksi. Pilih HTTPS di sana, atau isi { $host } saja.
addresses-http-typed = Ini alamat HTTP, padahal HTTPS yang dipilih di bagian Koneksi. Pilih HTTP di sana, atau isi { $host } saja.
addresses-other-port = “{ $host }” ditulis dengan port { $typed }, padahal kolom port berisi { $port }. Isi { $typed } di sana, dan { $host } di sini.
addresses-after-bracket = Setelah tanda kurung di “{ $text }” ada sesuatu yang bukan port.
addresses-bracket-open = “{ $text }” memiliki tanda kurung yang tidak ditutup.
addresses-not-ipv6 = “{ $text }” bukan alamat IPv6 dan bukan nama dengan port.
addresses-zone = “{ $text }” diakhiri zona (%{ $zone }) yang tidak ada: zona adalah nomor atau nama antarmuka jaringan di komputer ini.
addresses-blank = “{ $text }” mengandung spasi, padahal nama host tidak boleh berspasi.
addresses-blank-like = “{ $text }” mengandung karakter U+{ $code }, yang tidak boleh ada di nama host.
addresses-not-looked-up = “{ $text }” bukan nama host yang dapat dicari; isi alamat IP saja.
addresses-ends-with-number = “{ $text }” diakhiri angka, padahal nama host tidak begitu; isi alamat IP saja.
addresses-character = “{ $text }” mengandung “{ $character }”: nama host terdiri dari huruf, digit, dan tanda hubung, dengan titik di antara bagiannya.
addresses-not-a-name = “{ $text }” bukan nama host: setiap bagian di antara titik terdiri dari 1 sampai 63 huruf, digit, dan tanda hubung, tanpa tanda hubung di ujungnya.
addresses-zeros = “{ $text }” berisi angka yang diawali 0, yang dibaca program dengan dua cara; tulis { $plain }.
addresses-four-numbers = “{ $text }” bukan alamat IP: harus ada empat angka dari 0 sampai 255.

## Port

addresses-no-port = Isi port; WinRM memakai 5985, atau 5986 lewat HTTPS.
addresses-port-range = Port { $port } tidak ada: port adalah 1 sampai 65535; WinRM memakai 5985, atau 5986 lewat HTTPS.
addresses-not-a-port = “{ $text }” bukan port: port adalah angka dari 1 sampai 65535; WinRM memakai 5985, atau 5986 lewat HTTPS.
