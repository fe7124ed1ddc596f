### Dialog yang bertanya sebelum ada yang dikirim: isiannya, yang dilewatinya, dan tombolnya.

dialogs-cancel = Batal
dialogs-close = Tutup
dialogs-asking = Menanyakan…
dialogs-copy = Salin
dialogs-copied = Disalin
dialogs-press-copy = Tekan Ctrl C
dialogs-yes = Ya
dialogs-no = Tidak
dialogs-on = Aktif
dialogs-off = Nonaktif
dialogs-unchanged = Tidak berubah
dialogs-default = Bawaan LDPlayer
dialogs-reading-values = Membaca nilai yang mungkin…

## Diketik sebelum sesuatu dimusnahkan

dialogs-type-title = Ketik judulnya untuk konfirmasi:
dialogs-type-number = Ketik jumlahnya untuk konfirmasi:
dialogs-type-first = Ketik “{ $expected }” dulu.

## Emulator

dialogs-gone = Emulator ini sudah tidak ada.
dialogs-nothing-to-do = Tidak ada lagi yang perlu dilakukan.
dialogs-workstation-gone = workstation yang sudah tidak ada
dialogs-earlier-waits = Permintaan sebelumnya masih menunggu jawaban.
dialogs-folder = Folder di workstation
dialogs-folder-hint = Path lengkap
dialogs-clone-title = Judul hasil kloning
dialogs-clone-fresh = Identitas perangkat baru (IMEI, alamat MAC, dan sebagainya), agar aplikasi melihat perangkat lain
dialogs-adb-debugging = Debugging ADB
dialogs-emulators = Emulator
dialogs-all-take-part = { $emulators } emulator:
dialogs-some-left-out = { $taking } dari { $emulators } emulator; { $left } dilewati:
dialogs-progress = Kemajuan

## Workstation

dialogs-start-queue = Setiap workstation hanya menjalankan sekaligus sebanyak yang diizinkan pengaturannya; sisanya menunggu di antreannya.
dialogs-workstations-left-out = { $workstations } workstation dilewati:
dialogs-left-out = Workstation yang dilewati
dialogs-created-on-each = { $each } di masing-masing dari { $workstations } workstation. Nomor yang sudah terpakai di salah satunya dilompati di sana.
dialogs-ends-none = Menurut data terakhir, tidak ada emulator yang berjalan di { $on }.
dialogs-ends = Menurut data terakhir, ini mengakhiri { $ends } emulator, { $up } di antaranya dengan Android aktif.
dialogs-ends-operations = { $operations } operasi yang sedang berlangsung di sana akan terputus.

## Judul

dialogs-title = Judul
dialogs-title-hint = Seperti yang ditampilkan LDPlayer
dialogs-how-many = Berapa banyak
dialogs-titles-two = { $first } dan { $last }
dialogs-titles-many = { $first }, { $second } … { $last }

## Pengaturan emulator

dialogs-cpus = Inti prosesor
dialogs-memory = Memori
dialogs-megabytes = { $memory } MB
dialogs-root = Root
dialogs-auto-rotate = Berputar mengikuti aplikasi
dialogs-lock-window = Ukuran jendela tetap
dialogs-phone-number = Nomor telepon
dialogs-device = Perangkat
dialogs-as-entered = Seperti yang diisi di sini
dialogs-manufacturer = Produsen
dialogs-model = Model
dialogs-screen = Layar
dialogs-width = Lebar
dialogs-height = Tinggi
dialogs-dpi = Dpi

## Identitas perangkat

dialogs-identifiers = Identitas perangkat
dialogs-identifiers-none = tidak diisi
dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto atau 15 digit
dialogs-sim-serial = Nomor seri SIM
dialogs-sim-serial-hint = auto atau 20 karakter
dialogs-android-id = Android ID
dialogs-android-id-hint = auto atau 16 digit heksa
dialogs-mac = Alamat MAC
dialogs-mac-hint = auto atau 12 digit heksa
dialogs-all-auto = Semua auto
dialogs-clear = Kosongkan

## Pengaturan semua emulator di workstation

dialogs-fps = Frame per detik
dialogs-fps-hint = 0 sampai 60; kosong: tidak berubah
dialogs-audio = Suara
dialogs-fast-play = Fast play
dialogs-clean-mode = Mode bersih (tanpa iklan)
dialogs-for-whom = Untuk
dialogs-for-selected = { $emulators } emulator yang dipilih
