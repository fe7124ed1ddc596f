### Menu dan palet perintah.

menus-actions-on = Tindakan untuk { $name }
menus-workstations-selected = { $workstations } workstation dipilih
menus-emulators-selected = { $emulators } emulator dipilih
menus-why-not = ({ $why })

## Kelompok

menus-details = Detail
menus-all-emulators = Semua emulator
menus-workstation = Workstation
menus-workstations = Workstation
menus-window = Jendela
menus-program = Program

## Yang dapat dipilih

menus-only-one = { $action }: pilih satu emulator saja.
menus-number-of = { $possible } dari { $selected }
menus-start-all = Jalankan semua
menus-stop-all = Hentikan semua
menus-refresh = Segarkan
menus-test-connection = Uji koneksi…
menus-activity = Aktivitas
menus-edit = Edit…
menus-remove = Keluarkan…
menus-add = Tambah workstation…
menus-settings = Pengaturan…
menus-help = Bantuan
menus-quit = Keluar
menus-leave-demo = Keluar dari demo

## Tombol pintas

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## Palet perintah

menus-palette = Cari dan perintah
menus-palette-label = Cari workstation, emulator, dan perintah
menus-palette-hint = Ketik workstation, emulator, atau perintah
menus-palette-results = Hasil
menus-palette-nothing = Tidak ada yang cocok dengan “{ $words }”.
menus-palette-choose = pilih
menus-palette-do = lakukan
menus-palette-close = tutup
menus-palette-refresh = Segarkan { $name }
menus-palette-refresh-note = Ambil daftar emulatornya sekarang
menus-palette-edit = Edit { $name }…
menus-palette-edit-note = Alamat, akun, path
menus-palette-test = Uji koneksi ke { $name }…
menus-palette-test-note = Nama, port, login, LDPlayer
menus-palette-password = Kata sandi baru untuk { $user }…
menus-palette-fleet = Tampilkan farm
menus-palette-emulators = Tampilkan semua emulator
menus-palette-circuits = Tampilkan sirkuit
menus-palette-operations = Tampilkan operasi
menus-palette-activity = Tampilkan aktivitas
menus-palette-start-all = Jalankan semua emulator di farm…
menus-palette-stop-all = Hentikan semua emulator di farm…
menus-palette-add = Tambah workstation…
menus-palette-settings = Pengaturan: sirkuit, notifikasi…
menus-palette-help = Bantuan: sirkuit, tombol pintas, file
menus-palette-leave-demo-note = Kembali ke daftar Anda sendiri
menus-palette-quit = Keluar dari LDFleet
menus-palette-on = di { $name }
menus-palette-action = { $action }: { $title }
menus-palette-on-in-state = di { $name }, { $state }
menus-palette-emulator = { $title } di { $name }, { $state }
menus-restart-all = Mulai ulang semua
menus-more-all = Lainnya untuk semua…
menus-test-connections = Uji koneksi…
menus-block-circuits = Blokir sirkuit…
menus-palette-all-of = { $action } semua emulator: { $whom }
menus-palette-all-of-note = menampilkan rencananya dulu
