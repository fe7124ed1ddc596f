### Apa yang salah dengan isian formulir, dan apa yang benar.


## Workstation

forms-no-name = Beri workstation sebuah nama, misalnya WS-07.
forms-name-too-long = Nama paling banyak { $most } karakter, semuanya dalam satu baris.
forms-name-unseen = “{ $name }” mengandung karakter yang tidak terlihat: ketik ulang namanya.
forms-name-taken = Nama “{ $name }” sudah dipakai.
forms-address-taken = { $address }:{ $port } sudah ada di daftar, sebagai “{ $name }”.
forms-boots = “{ $text }” tidak cocok: 1 sampai { $most } emulator boleh booting sekaligus. 1 adalah pilihan yang aman.
forms-no-password = Masukkan kata sandi.
forms-no-password-of-account = Masukkan kata sandi akun ini.

## Cara menjangkaunya

forms-basic-over-http = Basic mengirim kata sandi itu sendiri, jadi tidak dipakai lewat HTTP. Pilih HTTPS, atau NTLM.
forms-no-kerberos = LDFleet versi build ini tidak dapat login dengan Kerberos. Pilih NTLM, atau Basic lewat HTTPS.
forms-no-authority = Tentukan file di komputer ini yang berisi sertifikat otoritas (PEM).
forms-authority-path = “{ $path }” bukan path lengkap di komputer ini.
forms-authority = { $path }: { $reason }
forms-authority-unread = File tidak dapat dibaca: { $reason }.
forms-authority-no-certificate = File ini tidak berisi sertifikat berformat PEM. Di Windows, ekspor sebagai “Base-64 encoded X.509”.
forms-no-fingerprint = Isi sidik jari SHA-256 dari sertifikat workstation; uji koneksi menampilkannya.
forms-fingerprint-sha1 = Ini sidik jari SHA-1, seperti yang ditampilkan Windows. Isi sidik jari SHA-256, yang terdiri dari 64 digit.
forms-fingerprint-length = Sidik jari SHA-256 terdiri dari 64 digit (0 sampai 9, A sampai F), ini { $digits }.
forms-fingerprint-character = Sidik jari hanya berisi digit 0 sampai 9 dan A sampai F, dengan atau tanpa titik dua; ini mengandung “{ $character }”.
forms-limit = “{ $text }” bukan batas waktu: isi 1 sampai { $most } detik bulat, atau kosongkan untuk waktu yang biasa.

## Akun

forms-no-account = Isi nama akun, misalnya FARM\operator atau operator.
forms-account-character = Nama akun di Windows tidak boleh mengandung “{ $character }”.
forms-account-form = Tulis akun sebagai user, DOMAIN\user, atau user@domain.
forms-account-mail = Ini tampak seperti alamat email akun Microsoft. Tulis MicrosoftAccount\ di depannya; akun milik workstation itu sendiri, yang dibuat untuk LDFleet, adalah pilihan yang lebih aman.
forms-account-windows = Akun dan grup bawaan Windows tidak memiliki kata sandi dan tidak dapat login lewat jaringan. Isi nama seorang pengguna.

## Pengaturan

forms-threshold = “{ $text }” bukan jumlah kegagalan: sirkuit dapat diblokir setelah 1 sampai { $most }.
forms-seconds = “{ $text }” tidak bisa di sini: isi detik bulat, dari { $least } sampai { $most }.
forms-whole-number = “{ $text }” tidak bisa di sini: isi bilangan bulat, dari { $least } sampai { $most }.
forms-notifications = “{ $text }” tidak bisa di sini: isi jumlah notifikasi berupa bilangan bulat, dari { $least } sampai { $most }.
forms-time-of-day = “{ $text }” bukan waktu: isi jam dan menit, misalnya 22:00.
forms-quiet-hours = Akhir jam tenang harus berbeda dari awalnya, misalnya 07:00.

## Emulator

forms-no-title = Beri emulator sebuah judul, misalnya Farm-07.
forms-title-characters = Judul tidak boleh berisi koma atau tanda kutip ganda: daftar LDPlayer tidak akan terbaca lagi.
forms-title-hyphens = Judul tidak boleh diawali dua tanda hubung: LDPlayer akan menganggapnya sebagai opsi.
forms-title-too-long = Judul paling banyak { $most } karakter.
forms-screen-together = Isi lebar, tinggi, dan dpi bersama-sama, masing-masing berupa angka, misalnya 720, 1280, dan 320.
forms-no-package = Sebutkan aplikasi dengan nama paketnya, misalnya com.android.vending.
forms-no-file = Isi path lengkap file di workstation, misalnya C:\Farm\file.apk.
forms-file-percent = File yang path-nya mengandung % tidak dapat dicari di workstation; beri nama lain.
forms-no-command = Isi yang ditulis setelah adb, misalnya shell getprop ro.product.model.
forms-command-device = Jangan sertakan pilihan perangkat: perintah ini ditujukan ke emulator ini.
forms-command-shell = Isi perintah setelah shell: tidak ada yang dapat mengetik di shell yang terbuka.
forms-degrees = Derajat dari -{ $limit } sampai { $limit }, misalnya { $example }.
forms-no-property = Sebutkan nama properti, misalnya phone.imei.
forms-no-value = Isi nilai properti.
forms-language = LDFleet tidak mendukung bahasa “{ $text }”. Pilih bahasa dari daftar.
