### Emulator: statusnya, tabelnya, dan panel tentang satu emulator.


## Status

emulators-stopped = Berhenti
emulators-stopped-explain = Tidak ada jendela dan tidak ada mesin virtual.
emulators-starting = Memulai
emulators-starting-explain = Jendela sudah terbuka, mesin virtual belum ada.
emulators-booting = Booting
emulators-booting-explain = Mesin virtual berjalan, Android belum aktif.
emulators-running = Berjalan
emulators-running-explain = Android aktif.
emulators-ready = Siap
emulators-ready-explain = Android aktif dan merespons.
emulators-lost = Hilang
emulators-lost-explain = Android merespons, tetapi LDPlayer mencantumkan emulator ini sebagai berhenti.
emulators-stuck = Macet
emulators-stuck-explain = Emulator ini memulai lebih lama dari yang seharusnya.
emulators-crashed = Crash
emulators-crashed-explain = LDPlayer mencantumkannya sebagai berjalan, tetapi mesin virtualnya sudah tidak ada.
emulators-unclear = Tidak jelas
emulators-unclear-explain = Keterangan LDPlayer tentangnya saling bertentangan.

## Nama perbaikan di tombol

emulators-repair-kill = Hentikan paksa
emulators-repair-restore-config = Pulihkan pengaturan
emulators-repair-end-vbox = Akhiri VirtualBox

## Berapa banyak

emulators-count = { $emulators } emulator
emulators-count-on = { $emulators } emulator
emulators-number = No. { $index }
emulators-running-count = { $running } berjalan

## Tabel

emulators-table = Emulator di { $name }
emulators-select-all = Pilih semua emulator
emulators-select = Pilih { $title }
emulators-head-number = No.
emulators-head-number-explain = Nomor emulator di LDPlayer
emulators-head-title = Judul
emulators-head-state = Status
emulators-head-screen = Layar (dpi)
emulators-head-screen-explain = Lebar × tinggi dalam piksel, dan titik per inci
emulators-head-processes = ID jendela / VM
emulators-head-processes-explain = ID proses di workstation: proses jendela dan proses mesin virtual
emulators-head-last-action = Tindakan terakhir
emulators-head-actions = Tindakan
emulators-all-actions-on = Semua tindakan untuk { $title }
emulators-all-actions = Semua tindakan (Enter)
emulators-asking = Menanyakan…
emulators-last-known = status terakhir yang diketahui, { $age }
emulators-last-known-explain = { $why } Yang ditampilkan adalah status terakhir yang diketahui.

## Pilihan

emulators-act-on-selection = Tindakan pada pilihan
emulators-selected = { $selected } dipilih
emulators-possible-for = { $action }: bisa untuk { $possible } dari { $selected } yang dipilih.
emulators-do = { $action } { $emulators }
emulators-do-ask = { $action } { $emulators }…
emulators-more = Lainnya ▾
emulators-clear = Kosongkan
emulators-selection-hint = Pilih beberapa untuk bertindak pada semuanya

## Baris daftar yang tidak terbaca

emulators-unreadable = { $rows } baris dari daftar terakhir tidak dapat dibaca
emulators-unreadable-row = { $row } ({ $reason })
emulators-unreadable-title = { $index },{ $title } (Sebagian huruf judulnya tidak dapat dibaca.)
emulators-unreadable-show = Tampilkan
emulators-unreadable-hide = Sembunyikan

## Tindakan terakhir di baris emulator

emulators-action-queued = { $action }: antre
emulators-action-running = { $action }: berjalan
emulators-action-succeeded = { $action }: selesai
emulators-action-failed = { $action }: gagal
emulators-action-refused = { $action }: ditolak
emulators-action-cancelled = { $action }: dibatalkan
emulators-action-unclear = { $action }: tidak jelas
emulators-action-ended =
    { $result }
    Selesai pada { $time }.
emulators-action-requested =
    { $action }: { $phase }.
    Diminta pada { $time }, { $age }. { $state }
emulators-show-operations = (tampilkan semua operasi)

## Panel tentang satu emulator

emulators-details-of = Detail { $title }
emulators-no-title = (tanpa judul)
emulators-number-on = No. { $index } di
emulators-close-details = Tutup detail (Esc)
emulators-seen = terlihat { $age }
emulators-because = Karena: { $why }
emulators-state-because =
    { $explain }
    { $why }
emulators-repair = Perbaiki
emulators-actions = Tindakan ▾
emulators-cancel-current = Batalkan yang berlangsung
emulators-facts = Data
emulators-fact-screen = Layar
emulators-screen = { $width } × { $height }, { $dpi } dpi
emulators-screen-unknown = tidak disebutkan oleh LDPlayer ini
emulators-fact-window-process = Proses jendela
emulators-fact-vm-process = Proses VM
emulators-no-process = tidak ada
emulators-fact-listed = Waktu daftar
emulators-never-listed = belum pernah
emulators-operations = Operasi
emulators-full-answer = Jawaban lengkap
emulators-no-operations = Tidak ada sejak LDFleet dijalankan.
