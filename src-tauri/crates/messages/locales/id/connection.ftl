### Formulir workstation: menambah satu atau beberapa, mengedit, dan cara menjangkaunya.


## Dialog

connection-edit = Edit { $name }
connection-add = Tambah workstation
connection-add-several = Tambah beberapa workstation
connection-only-one = Tambah satu saja…
connection-several = Tambah beberapa sekaligus…
connection-by-line = Akun, kata sandi, atau port per baris: pratinjau…
connection-same-for-all = Selebihnya sama untuk semuanya.
connection-name = Nama
connection-name-hint = Misalnya WS-07
connection-address = Alamat
connection-address-hint = Nama host atau alamat IP
connection-port = Port
connection-port-hint = Biasanya { $port }
connection-account = Akun
connection-account-hint = user (milik komputer itu), DOMAIN\user, atau user@domain; harus administrator di sana
connection-password = Kata sandi
connection-password-hint = Kosongkan untuk tetap memakai yang sekarang
connection-ldconsole = Path ldconsole.exe di workstation
connection-ldconsole-hint = Di folder tempat LDPlayer diinstal
connection-data-folder = Folder data LDPlayer
connection-data-folder-hint = Kosong: folder vms di samping ldconsole.exe
connection-data-moved = Datanya ada di folder lain…
connection-replace-there = Ganti juga di sana
connection-test = Uji koneksi…
connection-test-explain = Uji pengaturan ini langkah demi langkah sebelum menyimpan
connection-test-explain-first = Uji yang pertama langkah demi langkah sebelum menyimpan
connection-tested = workstation ini
connection-save = Simpan
connection-saving = Menyimpan…
connection-add-one = Tambah workstation
connection-add-many = Tambah workstation
connection-add-number = Tambah { $workstations } workstation
connection-cancel = Batal

## Beberapa sekaligus

connection-list = Workstation
connection-list-hint = Satu per baris: nama dan alamat, atau alamat saja. Anda dapat menempelkan kolom dari lembar kerja. WS-[01-20] berarti WS-01 sampai WS-20.
connection-list-example =
    WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]
connection-list-comes-to = { $workstations } workstation: { $names }.
connection-list-from-to = { $first }, { $second } … { $last }
connection-list-present = Sudah ada di daftar, jadi dilewati: { $names }.

## Cara menjangkaunya

connection-title = Koneksi
connection-transport = Transport
connection-http = HTTP
connection-http-explain = Seperti bawaan Windows. Login mengenkripsi yang dikirim.
connection-https = HTTPS
connection-https-explain = Workstation juga membuktikan identitasnya dengan sertifikat.
connection-certificates = Sertifikat yang diterima
connection-trust-system = Yang dipercaya komputer ini
connection-trust-system-explain = Sertifikat harus dibuat untuk alamat di atas.
connection-trust-authority = Yang ditandatangani otoritas yang filenya ada di komputer ini
connection-trust-authority-explain = Dibuat untuk alamat di atas. Sertifikat yang ditandatangani otoritas publik juga diterima.
connection-trust-pinned = Tepat satu, dikenali dari sidik jarinya
connection-trust-pinned-explain = Tidak masalah siapa yang menandatanganinya. Bila berubah, tidak ada yang dikirim sampai Anda menerima yang baru.
connection-ca-file = File sertifikat otoritas
connection-ca-file-hint = Path lengkap di komputer ini; PEM, yang disebut Windows Base-64 encoded X.509
connection-fingerprint = Sidik jari (SHA-256)
connection-fingerprint-hint = 64 digit; bandingkan dengan sertifikat di workstation itu sendiri
connection-login = Login
connection-ntlm = NTLM
connection-ntlm-explain = Kata sandi itu sendiri tidak pernah dikirim.
connection-basic = Basic
connection-basic-explain = Kata sandi itu sendiri dikirim, jadi hanya lewat HTTPS. Untuk akun lokal workstation.
connection-kerberos = Kerberos
connection-kerberos-explain = Dengan tiket pengguna yang login di komputer ini; tanpa kata sandi.
connection-connect-limit = Batas waktu koneksi (detik)
connection-list-limit = Batas waktu daftar (detik)
connection-limit-hint = Kosong: nilai bawaan
connection-one-certificate = satu sertifikat
connection-own-authority = otoritas sendiri
connection-own-limits = batas waktu sendiri

## Cara emulator dijalankan dan dihentikan

connection-starting = Menjalankan dan menghentikan
connection-started = Emulator dijalankan
connection-desktop = Di desktop pengguna yang login
connection-desktop-explain = Lewat tugas terjadwal yang dihapus setelahnya. Harus ada yang login.
connection-shell = Dari remote shell
connection-shell-explain = Tanpa desktop. Kebanyakan emulator tidak pernah aktif dengan cara ini.
connection-boots = Emulator yang boleh memulai bersamaan
connection-boots-hint = 1 sampai 8; yang berikutnya dijalankan bila yang sebelumnya sudah aktif atau gagal
connection-kill-when-stuck = Hentikan paksa emulator bila tidak berhenti dalam 30 dtk
connection-kill-when-stuck-explain = Yang belum ditulis Android ke disknya akan hilang.
connection-on-desktop = di desktop
connection-from-shell = dari remote shell
connection-at-a-time = { $boots } sekaligus
connection-by-force = paksa bila macet
connection-notes = Catatan
connection-notes-hint = Untuk dibaca orang: di mana letaknya, milik siapa, siapa yang dihubungi.
