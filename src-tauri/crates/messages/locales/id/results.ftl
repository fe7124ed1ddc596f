### Bagaimana operasi berakhir, dan apa yang terjadi pada emulatornya.

results-both = { $first } { $then }
results-nothing-sent = { $why } Tidak ada yang dikirim.
results-next-step-not-sent = { $why } Langkah berikutnya tidak dikirim.
results-not-sent-again = { $why } Perintah tidak dikirim lagi.
results-not-seen = Perintah sudah dikirim, tetapi hasilnya tidak dapat dilihat. { $why }
results-cancelled = Dibatalkan sebelum ada yang dikirim.
results-cancelled-sent = Anda berhenti menunggu. Perintah sudah dikirim dan mungkin masih berlaku; hasilnya terlihat di daftar.
results-emulator-busy = Operasi lain sedang mengerjakan emulator ini; tunggu atau batalkan dulu.
results-closed-under-way = LDFleet ditutup saat ini masih berlangsung, jadi mungkin sudah terjadi atau belum: lihat daftar emulator.
results-closed-before = LDFleet ditutup sebelum ini dikirim: tidak ada yang terjadi.

## Emulator sebelum ada yang dikirim

results-no-emulator = Emulator dengan nomor { $index } sudah tidak ada; tidak ada yang dikirim.
results-other-title = Nomor { $index } kini adalah “{ $found }”, bukan “{ $expected }”; tidak ada yang dikirim.
results-must-be-stopped = Emulator ini { $health }, padahal harus berhenti untuk ini. Tidak ada yang dikirim: hentikan dulu.
results-must-run = Emulator ini berhenti, padahal harus berjalan untuk ini. Tidak ada yang dikirim: jalankan dulu.
results-android-must-run = Emulator ini { $health }, padahal Android harus berjalan di dalamnya untuk ini. Tidak ada yang dikirim.
results-adb-off = Debugging ADB nonaktif di pengaturannya, jadi LDFleet tidak dapat melihat hasilnya. Tidak ada yang dikirim: hentikan emulator ini, aktifkan debugging ADB, lalu jalankan lagi.
results-android-not-known = Belum diketahui apakah Android di dalamnya merespons. { $why } Tidak ada yang dikirim: coba beberapa saat lagi.
results-android-silent = Android di dalamnya sedang tidak merespons. Tidak ada yang dikirim: coba beberapa saat lagi, atau mulai ulang emulatornya.
results-multi-instance = Jendela multi-instance LDPlayer (LDMultiPlayer, { $image }) terbuka di { $name }. Jendela itu akan menulis kembali daftar lama. Tidak ada yang dikirim: tutup dulu jendela itu.
results-no-room-emulator = Drive { $drive }: di { $name } hanya memiliki { $free } kosong, padahal satu emulator lagi memerlukan sedikitnya { $gigabytes } GB. Tidak ada yang dikirim: kosongkan ruang dulu.
results-no-room-clone = Drive { $drive }: di { $name } hanya memiliki { $free } kosong, padahal satu kloning memerlukan sedikitnya { $gigabytes } GB. Tidak ada yang dikirim: kosongkan ruang dulu.
results-no-room-backup = Drive { $drive }: di { $name } hanya memiliki { $free } kosong, padahal satu cadangan memerlukan sedikitnya { $gigabytes } GB. Tidak ada yang dikirim: kosongkan ruang dulu.
results-no-room-restored = Drive { $drive }: di { $name } hanya memiliki { $free } kosong, padahal emulator yang dipulihkan memerlukan sedikitnya { $gigabytes } GB. Tidak ada yang dikirim: kosongkan ruang dulu.
results-title-taken = Emulator { $index } di { $name } sudah berjudul “{ $title }”. Tidak ada yang dikirim: pilih judul lain.
results-title-letters = Windows di { $name } (halaman kode { $page }) tidak memiliki huruf untuk “{ $lacking }”: emulator akan tercantum dengan tanda tanya. Tidak ada yang dikirim: pilih judul lain.

## Apa yang ditolak LDPlayer

results-refused-start = LDPlayer menolak menjalankannya: { $reason }
results-refused-stop = LDPlayer menolak menghentikannya: { $reason }
results-refused-create = LDPlayer menolak membuatnya: { $reason }
results-refused-clone = LDPlayer menolak mengkloningnya: { $reason }
results-refused-rename = LDPlayer menolak mengganti namanya: { $reason }
results-refused-delete = LDPlayer menolak menghapusnya: { $reason }
results-refused-settings = LDPlayer menolak mengubah pengaturannya: { $reason }
results-refused-install = LDPlayer menolak menginstal aplikasi di dalamnya: { $reason }
results-refused-uninstall = LDPlayer menolak menghapus aplikasi dari dalamnya: { $reason }
results-refused-start-app = LDPlayer menolak menjalankan aplikasi di dalamnya: { $reason }
results-refused-stop-app = LDPlayer menolak menghentikan aplikasi di dalamnya: { $reason }
results-refused-property = LDPlayer menolak mengatur propertinya: { $reason }
results-refused-location = LDPlayer menolak memindahkan lokasinya: { $reason }
results-refused-backup = LDPlayer menolak mencadangkannya: { $reason }
results-refused-restore = LDPlayer menolak memulihkannya: { $reason }
results-refused-command = LDPlayer menolak perintah itu: { $reason }

## Koneksi yang terputus setelah ada yang dikirim

results-lost-start = Koneksi ke { $name } terputus setelah perintah jalankan dikirim; perintah tidak dikirim lagi.
results-lost-stop = Koneksi ke { $name } terputus setelah perintah hentikan dikirim; perintah tidak dikirim lagi.
results-lost-create = Koneksi ke { $name } terputus setelah perintah buat dikirim; perintah tidak dikirim lagi.
results-lost-clone = Koneksi ke { $name } terputus setelah perintah kloning dikirim; perintah tidak dikirim lagi.
results-lost-rename = Koneksi ke { $name } terputus setelah judul baru dikirim; perintah tidak dikirim lagi.
results-lost-delete = Koneksi ke { $name } terputus setelah perintah hapus dikirim; perintah tidak dikirim lagi.
results-lost-settings = Koneksi ke { $name } terputus setelah perubahan pengaturan dikirim; perintah tidak dikirim lagi.
results-lost-install = Koneksi ke { $name } terputus setelah perintah instal dikirim; perintah tidak dikirim lagi.
results-lost-uninstall = Koneksi ke { $name } terputus setelah perintah uninstal dikirim; perintah tidak dikirim lagi.
results-lost-start-app = Koneksi ke { $name } terputus setelah perintah jalankan aplikasi dikirim; perintah tidak dikirim lagi.
results-lost-stop-app = Koneksi ke { $name } terputus setelah perintah hentikan aplikasi dikirim; perintah tidak dikirim lagi.
results-lost-property = Koneksi ke { $name } terputus setelah properti dikirim; perintah tidak dikirim lagi.
results-lost-location = Koneksi ke { $name } terputus setelah lokasi dikirim; perintah tidak dikirim lagi.
results-lost-backup = Koneksi ke { $name } terputus setelah pencadangan diminta; perintah tidak dikirim lagi.
results-lost-restore = Koneksi ke { $name } terputus setelah pemulihan diminta; perintah tidak dikirim lagi.
results-lost-command = Koneksi ke { $name } terputus setelah perintah dikirim; perintah tidak dikirim lagi.
results-lost-adb = Koneksi ke { $name } terputus setelah perintah dikirim; perintah tidak dikirim lagi. Hasilnya tidak diketahui.
results-lost-vbox = Koneksi terputus setelah perintah dikirim. Hasilnya akan terlihat di daftar.

## Apa yang terlihat dari emulator setelah itu

results-is-now = Emulator ini kini { $health }.
results-not-in-list = Emulator ini kini tidak ada di daftar.
results-index-has-title = Nomornya kini ditempati “{ $title }”.
results-not-looked-at = Emulator ini belum dapat dilihat.
results-disappeared = Selama ditunggu, emulator ini hilang dari daftar.
results-became = Selama ditunggu, nomornya menjadi “{ $title }”.
results-circuit-opened = Sebuah sirkuit diblokir selama menunggu; perintah sudah dikirim. Hasilnya akan terlihat di daftar.

## Menjalankan

results-ran-already = Emulator ini sudah berjalan.
results-runs-unlisted = Emulator ini sudah berjalan, meski daftar LDPlayer tidak menampilkannya.
results-cannot-start = Dalam keadaan ini ({ $health }), emulator tidak dapat dijalankan. Tidak ada yang dikirim: hentikan dulu, atau hentikan paksa.
results-ready = Siap setelah { $took }.
results-running = Berjalan setelah { $took }. Belum diketahui apakah Android merespons: { $why }
results-not-up = Emulator ini tidak aktif dalam { $limit }; kini { $health }.
results-no-window-desktop = Perintah jalankan diserahkan ke desktop { $user }, tetapi tidak ada jendela yang terbuka dalam { $limit }.
results-no-window = Perintah jalankan dikirim, tetapi tidak ada jendela yang terbuka dalam { $limit }.
results-look-at-desktop = Lihat apakah ada pesan di desktop { $name }, dan apakah masih ada yang login.
results-start-not-run = Perintah jalankan diserahkan ke desktop, tetapi tidak dijalankan. { $why }
results-command-not-run = Perintah diserahkan ke desktop, tetapi tidak dijalankan. { $why }

## Menghentikan, menghentikan paksa

results-stopped-already = Emulator ini sudah berhenti.
results-stopped = Berhenti setelah { $took }.
results-forced-as-set = Emulator ini tidak berhenti dalam { $limit }, jadi dihentikan paksa, seperti yang diatur untuk { $name }.
results-not-stopped = Emulator ini tidak berhenti dalam { $limit }; kini { $health }.
results-can-be-forced = Emulator ini dapat dihentikan paksa.
results-told-on-desktop = Perintah berhenti juga diberikan di desktop.
results-not-told-on-desktop = Perintah tidak dapat diberikan di desktop: { $why }
results-forced = Dihentikan paksa setelah { $took }.
results-outlives-force = Prosesnya sudah diperintahkan berakhir, tetapi setelah { $limit } emulator ini { $health }. Mulai ulang { $name } jika tetap begitu.
results-no-process = Prosesnya tidak ditemukan di { $name }, jadi tidak ada yang diakhiri, tetapi setelah { $limit } emulator ini { $health }. Mulai ulang { $name } jika tetap begitu.

## File pengaturannya, saat dijalankan atau dihentikan paksa

results-file-unreadable = File pengaturannya tidak dapat dibaca (baris { $line }, kolom { $column }: { $detail }), jadi tidak ada salinan yang disimpan.
results-file-was-put-back = File pengaturannya terpotong; salinan baik terakhir dikembalikan.
results-file-never-boots = File pengaturannya terpotong, seperti bila emulator dihentikan paksa saat sedang menulisnya, dan tidak ada salinannya: emulator ini tidak akan pernah booting. Tidak ada yang dikirim. Pulihkan dari cadangan, atau hapus lalu kloning yang lain.
results-file-put-back = File pengaturannya terpotong karena itu; salinan baik terakhir dikembalikan.
results-file-no-copy = File pengaturannya terpotong karena itu, dan tidak ada salinannya: emulator ini tidak akan booting sampai dipulihkan dari cadangan.
results-file-not-checked = Keutuhan file pengaturannya tidak dapat diperiksa.

## Perbaikan

results-file-in-use = Emulator ini { $health }, dan LDPlayer menulis file ini saat emulator berakhir. Tidak ada yang diubah: hentikan dulu.
results-no-copy = Tidak ada salinan file pengaturannya; tidak ada yang diubah.
results-copy-in-place = Salinan baik terakhir dari file pengaturannya sudah terpasang.
results-copy-unreadable = Salinan sudah dikembalikan, tetapi juga tidak dapat dibaca.
results-no-vbox = Layanan VirtualBox milik LDPlayer tidak berjalan di sana; tidak ada yang diakhiri.
results-vbox-runs-on = Layanan VirtualBox masih berjalan { $limit } setelah diperintahkan berakhir. Mulai ulang { $name }.
results-vbox-ended =
    Layanan VirtualBox sudah berakhir; LDPlayer memulainya lagi dengan sendirinya. { $count ->
        [0] Tidak ada emulator yang sedang berjalan.
       *[other] { $count } emulator yang sedang berjalan ikut berakhir.
    } Hentikan paksa jendela yang macet, lalu jalankan lagi emulatornya.

## Jendela di desktop

results-no-windows = Tidak ada emulator yang berjalan di sana, jadi tidak ada jendela untuk diatur; tidak ada yang dikirim.
results-arranged-unseen = Dari sini tidak dapat dilihat apakah jendela sudah diatur.
results-arranged = LDPlayer sudah diperintahkan di desktop { $user }. Letak jendela sekarang tidak dapat dilihat dari sini.
results-not-arranged = LDPlayer belum selesai { $limit } setelah diperintahkan; lihat desktopnya.
results-down-is-planned = Mulai ulang atau pematian { $name } sudah dijadwalkan, oleh orang di sana atau oleh program. Tidak ada yang diubah.
results-taken-back = Ditarik kembali sebelum mati: Windows tetap berjalan.
results-restarted = Windows, desktopnya, dan LDPlayer kembali setelah { $took }.
results-restarted-nobody = Windows di { $name } aktif setelah { $took }, tetapi tidak ada yang login: emulator tidak dapat dijalankan di sana. Login di sana, sambungkan lewat Remote Desktop, atau atur agar Windows login sendiri.
results-not-back = { $name } mati dan tidak merespons lagi dalam { $limit }. Lihat layarnya: mungkin tertahan oleh pembaruan, atau oleh pertanyaan sebelum Windows dimulai.
results-back-without-ldplayer = Windows di { $name } aktif lagi, tetapi daftar LDPlayer tidak dapat diambil dalam { $limit }.
results-stayed-up = Windows di { $name } masih berjalan seperti sebelumnya, { $after } setelah diperintahkan. Mungkin tertahan oleh pembaruan, kebijakan, atau orang di sana.
results-is-off = Sudah mati: berhenti merespons setelah { $took }.
results-awake-already = Sudah menyala; tidak ada yang dikirim.
results-no-hardware-address = Belum diketahui bagaimana { $name } dapat dibangunkan: alamat adaptor jaringannya dipelajari selama menyala. Nyalakan sekali secara manual.
results-packet-not-sent = Paket yang membangunkannya tidak dapat dikirim dari komputer ini: { $reason }.
results-not-awake = Paket sudah dikirim, tetapi { $name } tidak merespons dalam { $limit }. Wake-on-LAN harus aktif di firmware dan di driver adaptor jaringannya, dan paket itu hanya mencapai mesin di jaringan yang sama dengan komputer ini.
results-awake = Menyala dan merespons setelah { $took }.
results-not-listed-yet = Daftar LDPlayer belum dapat diambil.
results-nobody-yet = Belum ada yang login di { $name }, jadi emulator tidak dapat dijalankan di sana.
results-desktop-was-there = Desktop { $user } sudah ada di layar mesin itu sendiri; tidak ada yang dikirim.
results-no-desktop-to-give-back = Tidak ada yang login di { $name }, jadi tidak ada desktop untuk dikembalikan.
results-desktop-given-back = Desktop { $user } kembali ada di layar mesin itu sendiri.
results-desktop-not-given-back = Desktop { $user } masih belum ada di layar { $name } sendiri. Edisi Windows tanpa Remote Desktop tidak memiliki program untuk itu (tscon).
