### Nilai yang tidak dapat diterima LDPlayer atau baris perintah Windows.

values-refused = “{ $value }” tidak dapat dipakai. { $reason }
values-line-too-long = Baris perintahnya { $length } karakter, padahal Windows menerima paling banyak { $limit } di sini.
values-other = Nilai itu tidak dapat dipakai: { $reason }.

## Emulator

values-index = Nomor emulator adalah angka dari 0 sampai 999.
values-empty = Harus berisi setidaknya satu karakter.
values-title-quote = Tanda kutip ganda dalam judul belum tentu terbawa utuh oleh LDPlayer.
values-title-comma = Daftar LDPlayer memisahkan kolom dengan koma dan tidak menandai koma di dalam judul.
values-title-blank = Judul tidak boleh diawali atau diakhiri spasi.
values-title-option = LDPlayer akan menganggapnya sebagai opsi.
values-digits = Harus tepat { $count } digit.
values-hexadecimal-digits = Harus tepat { $count } digit heksadesimal tanpa pemisah.
values-phone-number = Harus 1 sampai 20 digit, boleh dengan + di depannya.
values-package-name = Harus dua bagian atau lebih yang dihubungkan dengan titik, masing-masing satu huruf diikuti huruf, digit, atau _.
values-processors = Harus 1, 2, 3, atau 4.
values-percent = Harus 0 sampai 100 persen.
values-frames-per-second = Harus 0 sampai 60.
values-memory = Harus 256, 512, 768, 1024, 1536, 2048, 4096, atau 8192 MB.
values-screen-limits = Lebar dan tinggi harus 100 sampai 8192 piksel, dan kerapatan 30 sampai 1000 dpi.
values-screen-form = Harus berupa lebar,tinggi,dpi, misalnya 960,540,160.
values-location-limits = Bujur dulu (-180 sampai 180), lalu lintang (-90 sampai 90).
values-location-form = Harus berupa bujur,lintang, misalnya 106.7,10.8.
values-gravity = Setiap sumbu harus dari -1000 sampai 1000.
values-property-key = Harus berupa huruf, digit, ., _ atau -, dan diawali huruf.
values-not-json = Ini bukan JSON: { $reason }.

## File dan folder

values-path-too-long = Path paling banyak 259 karakter.
values-path-with-dots = Tulis path selengkapnya, tanpa . dan ..
values-whole-drive = Ini seluruh drive; sebutkan file atau folder di dalamnya.
values-not-absolute = Harus path absolut, misalnya C:\folder\file atau \\server\share\file.
values-not-in-names = Nama di Windows tidak boleh mengandung < > : " / | ? *.
values-name-end = Setiap bagian path adalah nama yang tidak diakhiri spasi atau titik.
values-extension = Namanya harus berakhiran { $extension }.
values-not-the-console = Harus berakhiran ldconsole.exe atau dnconsole.exe.
values-more-than-path = Tulis path-nya saja, tanpa apa pun setelah nama program.
values-part-of-path = Tulis path lengkapnya, misalnya C:\LDPlayer\LDPlayer9\ldconsole.exe.
values-other-program = Programnya adalah ldconsole.exe (atau dnconsole.exe), di folder tempat dnplayer.exe berada.
values-not-on-drive = LDPlayer menyimpan datanya di drive workstation, misalnya D:\LDPlayer\vms.
values-variable = %{ $name }% adalah folder yang berbeda untuk setiap akun dan komputer: tulis foldernya selengkapnya, seperti di workstation.
values-percent-sign = Windows dapat mengganti % di dalamnya.
values-other-variable = Variabel adalah folder yang berbeda untuk setiap akun: tulis foldernya selengkapnya, seperti di workstation.
values-android-path = Harus diawali /.

## Tugas Windows

values-task-name = Nama tugas adalah LDFleet, satu spasi, lalu huruf dan digit.
values-sid = Nomor akun adalah S-1- dan angka-angka.
values-task-argument = Penjadwal Tugas akan mengganti $( di dalamnya.

## Yang tidak boleh ada di baris perintah Windows

values-control = Mengandung karakter kontrol U+{ $code }, yang membuat baris perintah Windows berakhir atau berubah.
values-not-xml = Mengandung U+{ $code }, yang tidak dapat dikirim ke Windows.
values-becomes-quote = Mengandung U+{ $code }, yang dapat diubah Windows menjadi tanda kutip ganda.
values-becomes-backslash = Mengandung U+{ $code } sebelum tanda kutip atau di akhir, yang dapat diubah Windows menjadi garis miring terbalik.

## Mengapa sebuah baris di daftar LDPlayer bukan emulator

values-row-repeated = Nomor { $index } sudah tercantum.
values-row-cut-off = Kolomnya lebih sedikit daripada baris di sekitarnya dan mungkin terpotong.
values-row-index = Tidak ada emulator yang bernomor { $index }.
values-row-fields = Baris ini memiliki { $fields } kolom; seharusnya 7 atau 10.
values-row-state = Status Android-nya { $state }, bukan 0, 1, atau 2.
values-row-numbers = Kolomnya bukan angka-angka sebuah baris.
