### Apa yang dapat diminta dari emulator dan workstation: nama di menu dan tombol, serta dialog yang bertanya sebelum dikirim.

requests-asks = { $action }…
requests-number = { $action } { $number }
requests-of-on = { $of } di { $on }

## Kelompok menu

requests-group-run = Jalankan
requests-group-apps = Aplikasi
requests-group-device = Perangkat
requests-group-emulator = Emulator
requests-group-delete = Hapus
requests-group-create = Buat
requests-group-ldplayer = LDPlayer
requests-group-windows = Windows
requests-group-files = File

## Tombol pintas pada emulator

requests-key-rename = F2
requests-key-delete = Del

## Dipakai beberapa dialog

requests-package = Nama paket
requests-package-hint = Misalnya com.android.chrome
requests-backup-file = File di workstation
requests-backup-file-hint = Path lengkap yang berakhiran .ldbk
requests-many-alike = Semuanya mendapat nilai yang sama. Identitas perangkat: “auto” memberi masing-masing nilai sendiri; nilai yang diketik akan sama di semuanya.

## Jalankan

requests-start = Jalankan
requests-start-none = Tidak satu pun dari emulator ini dapat dijalankan.
requests-start-title = Jalankan { $of }?

## Hentikan

requests-stop = Hentikan
requests-stop-none = Tidak satu pun dari emulator ini dapat dihentikan.
requests-stop-title = Hentikan { $of }?
requests-stop-explains = Semua yang berjalan di dalamnya berakhir.
requests-stop-stopped = Emulator ini sudah berhenti.

## Mulai ulang

requests-restart = Mulai ulang
requests-restart-none = Tidak satu pun dari emulator ini dapat dimulai ulang.
requests-restart-title = Mulai ulang { $of }?
requests-restart-explains = Semua yang berjalan di dalamnya berakhir; setelah itu emulator dijalankan lagi.
requests-restart-stopped = Emulator ini berhenti: jalankan saja.

## Hentikan paksa

requests-kill = Hentikan paksa
requests-kill-none = Tidak satu pun dari emulator ini dapat dihentikan paksa.
requests-kill-title = Hentikan paksa { $of }?
requests-kill-explains = Prosesnya langsung diakhiri, seperti bila listrik padam. Yang belum ditulis Android ke disknya akan hilang.
requests-kill-stopped = Emulator ini berhenti: tidak ada yang perlu diakhiri.

## Instal aplikasi

requests-install-app = Instal aplikasi
requests-install-app-none = Tidak ada aplikasi yang dapat diinstal di satu pun dari emulator ini.
requests-install-app-title = Instal aplikasi di { $of }
requests-install-app-submit = Instal
requests-install-app-file = File APK di workstation
requests-install-app-file-hint = Path lengkap, misalnya C:\apps\game.apk
requests-send-file = Kirim file
requests-send-file-menu = Kirim file
requests-send-file-title = Kirim file ke { $of }
requests-send-file-submit = Kirim
requests-send-file-explains = File masuk ke folder LDFleet di sana, C:\ProgramData\LDFleet\files, yang dapat dibaca siapa pun yang login di sana. Yang sudah ada di sana tidak dikirim lagi.
requests-remove-file = Hapus file terkirim
requests-remove-file-menu = File terkirim
requests-remove-file-title = Yang sudah dikirim LDFleet ke { $of }
requests-remove-file-submit = Hapus
requests-remove-file-explains = File terkirim tetap ada sampai Anda menghapusnya. Aplikasi yang diinstal darinya tetap berfungsi.
requests-app-from = Letak aplikasi
requests-app-here = di komputer ini
requests-app-there = di workstation
requests-file-choose = Pilih file…
requests-file-other = Pilih yang lain…
requests-file-reading = Membaca file…
requests-file-none = Belum ada file yang dipilih. File juga dapat dijatuhkan ke jendela.
requests-file-first = Pilih file dulu.
requests-file-goes-once = File dikirim sekali ke setiap workstation dan diperiksa di sana sebelum diinstal.
requests-app-version = { $name } { $version }
requests-app-min-sdk = Memerlukan Android dengan level API { $level } atau lebih baru.
requests-app-abis = Berisi kode untuk { $abis }.
requests-file-size = { $bytes } · SHA-256 { $hash }
requests-files-looking = Melihat…
requests-files-none = LDFleet tidak meninggalkan file di sana.
requests-files-part = sebagian
requests-files-free = { $free } kosong di drive-nya.
requests-files-choose-first = Pilih yang akan dihapus.

## Jalankan aplikasi

requests-start-app = Jalankan aplikasi
requests-start-app-none = Tidak ada aplikasi yang dapat dijalankan di satu pun dari emulator ini.
requests-start-app-title = Jalankan aplikasi di { $of }
requests-start-app-submit = Jalankan aplikasi

## Hentikan aplikasi

requests-stop-app = Hentikan aplikasi
requests-stop-app-none = Tidak ada aplikasi yang dapat dihentikan di satu pun dari emulator ini.
requests-stop-app-title = Hentikan aplikasi di { $of }
requests-stop-app-submit = Hentikan aplikasi

## Uninstal aplikasi

requests-uninstall-app = Uninstal aplikasi
requests-uninstall-app-none = Tidak ada aplikasi yang dapat diuninstal dari satu pun emulator ini.
requests-uninstall-app-title = Uninstal aplikasi dari { $of }
requests-uninstall-app-submit = Uninstal
requests-uninstall-app-explains = Data aplikasi ikut dihapus.

## Jalankan adb

requests-adb = Jalankan adb
requests-adb-none = adb tidak dapat dijalankan di satu pun dari emulator ini.
requests-adb-title = Jalankan adb di { $of }
requests-adb-submit = Jalankan
requests-adb-command = Perintah
requests-adb-command-hint = Yang ditulis setelah adb, misalnya: shell getprop ro.product.model

## Atur lokasi

requests-set-location = Atur lokasi
requests-set-location-none = Lokasi tidak dapat diatur di satu pun dari emulator ini.
requests-set-location-title = Atur lokasi { $of }
requests-set-location-longitude = Bujur
requests-set-location-longitude-hint = Derajat timur, -180 sampai 180
requests-set-location-latitude = Lintang
requests-set-location-latitude-hint = Derajat utara, -90 sampai 90

## Atur properti

requests-set-property = Atur properti
requests-set-property-none = Properti tidak dapat diatur di satu pun dari emulator ini.
requests-set-property-title = Atur properti { $of }
requests-set-property-key = Nama
requests-set-property-key-hint = Misalnya phone.imei
requests-set-property-value = Nilai
requests-set-property-value-hint = auto: LDPlayer membuat nilainya sendiri, bila bisa

## Ganti nama

requests-rename = Ganti nama
requests-rename-none = Tidak satu pun dari emulator ini dapat diganti namanya.
requests-rename-title = Ganti nama { $of }
requests-rename-new = Judul baru
requests-rename-new-hint = Seperti yang ditampilkan LDPlayer

## Ubah

requests-modify = Ubah
requests-modify-none = Tidak satu pun dari emulator ini dapat diubah.
requests-modify-title = Ubah { $of }
requests-modify-submit = Ubah
requests-modify-explains = Yang dikosongkan tidak berubah.

## Debugging ADB

requests-adb-debugging = Atur debugging ADB
requests-adb-debugging-none = Debugging ADB tidak dapat diatur di satu pun dari emulator ini.
requests-adb-debugging-title = Atur debugging ADB { $of }
requests-adb-debugging-submit = Atur
requests-adb-debugging-explains = Aplikasi, perintah adb, dan status “Siap” memerlukannya; di emulator baru LDPlayer 14 fitur ini nonaktif. LDPlayer membuka port-nya ke semua jaringan tempat workstation terhubung: lindungi dengan firewall.

## Kloning

requests-clone = Kloning
requests-clone-none = Tidak satu pun dari emulator ini dapat dikloning.
requests-clone-title = Kloning { $of }
requests-clone-explains = Hasil kloning memiliki aplikasi dan data yang sama. Ruang disk yang dipakai sama besar dengan aslinya, dan prosesnya perlu beberapa menit.

## Cadangkan

requests-backup = Cadangkan
requests-backup-none = Tidak satu pun dari emulator ini dapat dicadangkan.
requests-backup-title = Cadangkan { $of }
requests-backup-explains = Menuliskannya ke file di workstation: sering lebih dari 1 GB, dan perlu beberapa menit.
requests-backup-explains-many = Masing-masing mendapat file sendiri, dinamai menurut judul, nomor, dan tanggal hari ini.

## Pulihkan

requests-restore = Pulihkan
requests-restore-none = Tidak satu pun dari emulator ini dapat dipulihkan.
requests-restore-title = Pulihkan { $of } dari cadangan?
requests-restore-explains = Semua isinya diganti dengan isi cadangan. Isi yang sekarang akan hilang.
requests-restore-explains-many = Semuanya diganti dengan cadangan yang sama.

## Pulihkan pengaturan

requests-restore-config = Pulihkan pengaturan
requests-restore-config-none = Pengaturan tidak dapat dipulihkan di satu pun dari emulator ini.
requests-restore-config-title = Pulihkan pengaturan { $of }?
requests-restore-config-explains = Mengembalikan salinan baik terakhir dari file pengaturannya. Pengaturan yang diubah setelah salinan itu akan hilang; aplikasi dan data tetap ada.

## Hapus

requests-delete = Hapus
requests-delete-none = Tidak satu pun dari emulator ini dapat dihapus.
requests-delete-title = Hapus { $of }?
requests-delete-explains = Dihapus di workstation beserta seluruh isinya: aplikasi, akun, file. Ini tidak dapat diurungkan.

## Buat

requests-create = Buat
requests-create-menu = Buat emulator
requests-create-title = Buat emulator di { $of }
requests-create-explains = Yang dikosongkan memakai nilai bawaan LDPlayer.

## Ubah pengaturan global

requests-global-settings = Ubah pengaturan global
requests-global-settings-menu = Pengaturan global
requests-global-settings-title = Pengaturan global { $of }
requests-global-settings-submit = Ubah
requests-global-settings-explains = Untuk semua emulator di workstation ini. Yang sedang berjalan memakai pengaturan baru saat dijalankan berikutnya.

## Atur jendela

requests-arrange-windows = Tata jendela
requests-arrange-windows-title = Tata jendela di { $of }?
requests-arrange-windows-explains = LDPlayer menata jendela semua emulator berdampingan di desktop workstation.
requests-restart-windows = Mulai ulang Windows
requests-restart-windows-title = Mulai ulang Windows di { $of }?
requests-restart-windows-explains = Windows langsung mengakhiri semua program tanpa bertanya: yang belum ditulis Android ke disknya akan hilang. Windows mati 30 detik setelah Anda konfirmasi; sampai saat itu, “Batalkan” menariknya kembali. Dianggap selesai bila Windows, desktopnya, dan LDPlayer sudah kembali. Jika Windows tidak login sendiri, setelah itu tidak ada yang login, dan emulator tidak dapat dijalankan sampai ada yang login.
requests-shut-down = Matikan
requests-shut-down-title = Matikan { $of }?
requests-shut-down-explains = Windows langsung mengakhiri semua program tanpa bertanya: yang belum ditulis Android ke disknya akan hilang. Windows mati 30 detik setelah Anda konfirmasi; sampai saat itu, “Batalkan” menariknya kembali. Setelah itu ditampilkan sebagai mati, bukan sebagai gangguan.
requests-wake = Bangunkan
requests-wake-title = Bangunkan { $of }?
requests-wake-explains = Satu paket dikirim ke jaringan komputer ini. Paket itu membangunkan mesin yang mati bila Wake-on-LAN aktif di firmware dan di driver adaptor jaringannya. Dianggap selesai bila mesin merespons.
requests-give-desktop-back = Kembalikan desktop
requests-give-desktop-back-title = Kembalikan desktop di { $of }?
requests-give-desktop-back-explains = Remote Desktop mengambil desktop dari layar mesin itu sendiri, dan setelah ditutup desktop tidak digambar lagi: emulator di sana tetap hitam. Ini mengembalikannya ke layarnya sendiri (tscon) dan mengakhiri sambungan Remote Desktop ke sana. Di mesin tanpa monitor, emulator mungkin tetap tidak digambar.

## Akhiri layanan VirtualBox

requests-end-vbox = Akhiri layanan VirtualBox
requests-end-vbox-title = Akhiri layanan VirtualBox milik LDPlayer di { $of }?
requests-end-vbox-submit = Akhiri layanan
requests-end-vbox-explains = Semua emulator yang berjalan di sana langsung ikut berakhir: yang belum ditulis Android ke disknya akan hilang. LDPlayer memulai layanan itu lagi bersama emulator berikutnya.

## Mengapa status emulator bertentangan dengan permintaan

requests-running-already = Emulator ini sudah berjalan.
requests-starting-already = Emulator ini sudah memulai.
requests-stuck-restart = Emulator ini macet saat memulai: hentikan atau mulai ulang.
requests-window-open-restart = Jendelanya masih terbuka: hentikan atau mulai ulang.
requests-answers-restart = Android masih merespons: hentikan atau mulai ulang.
requests-running-stop-first = Emulator ini berjalan: hentikan dulu.
requests-starting-stop-first = Emulator ini sedang memulai: hentikan dulu.
requests-stuck-stop-first = Emulator ini macet saat memulai: hentikan dulu.
requests-window-open-stop-first = Jendelanya masih terbuka: hentikan dulu.
requests-answers-stop-first = Android masih merespons: hentikan dulu.
requests-unclear-stop-first = Tidak jelas apakah emulator ini berhenti: hentikan dulu.
requests-stopped-start-first = Emulator ini berhenti: jalankan dulu.
requests-android-not-up = Android belum aktif.
requests-android-stuck = Android tidak kunjung aktif: mulai ulang dulu.
requests-machine-gone = Mesin virtualnya sudah tidak ada: mulai ulang dulu.
requests-waits-for-answer = Menunggu jawaban atas permintaan terakhir.
requests-busy = Ada operasi lain yang sedang mengerjakan emulator ini.
requests-already-queued = Untuk emulator ini sudah ada yang antre: { $action }.
requests-already-running = Untuk emulator ini sedang berlangsung: { $action }.
requests-already-queued-cancel = Untuk emulator ini sudah ada yang antre: { $action }. Batalkan dulu.
requests-already-running-cancel = Untuk emulator ini sedang berlangsung: { $action }. Batalkan dulu.

## Yang tidak dikirim

requests-not-sent-to-all = { $action }: { $missing } dari { $asked } permintaan tidak dikirim, di { $workstations } workstation. { $first }: { $reason }
requests-not-sent-to-any = { $action }: tidak dikirim ke satu pun dari { $emulators } emulator. { $reason }
requests-not-sent = { $action }: tidak dikirim ke { $missing } dari { $emulators } emulator. { $reason }
requests-gone = { $title } sudah tidak ada di { $name } sebagai No. { $index }.
