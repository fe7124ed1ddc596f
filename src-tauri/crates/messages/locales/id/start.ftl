### Memulai, dan kesalahan pada LDFleet sendiri.

start-title = LDFleet tidak dapat dimulai
start-window-failed = Jendelanya tidak dapat disiapkan: { $reason }
start-files-kept = Daftar workstation dan pengaturan Anda tidak berubah.
start-log-folder = Yang terjadi tercatat di log, di { $folder }.
start-options-title = LDFleet: opsi

## Kesalahan LDFleet sendiri

start-crashed-title = LDFleet berakhir
start-crashed = Kesalahan di dalam LDFleet sendiri mengakhirinya. Tidak ada lagi yang dipantau sampai Anda menjalankannya lagi.
start-report = Laporan tanpa kata sandi ada di { $report }. Mohon sertakan saat Anda melaporkan kesalahan ini.
start-own-error = Terjadi kesalahan di dalam LDFleet sendiri, jadi tidak diketahui apakah ini sudah dilakukan: lihat dulu sebelum Anda memintanya lagi. Laporan tanpa kata sandi ada di { $report }.
start-own-error-unwritten = Terjadi kesalahan di dalam LDFleet sendiri, jadi tidak diketahui apakah ini sudah dilakukan: lihat dulu sebelum Anda memintanya lagi.

## Daftar kosong karena file tidak dapat dibaca

start-list-empty = Tidak ada workstation yang ditampilkan
start-list-empty-explain = Sebuah file tidak dapat dibaca: di atas tertulis yang mana, dan sebabnya. Workstation Anda mungkin ada di dalamnya, jadi lihat dulu sebelum menambahkan.

## Mulai bersama komputer

start-autostart = Mulai bersama komputer
start-autostart-choice = Jalankan LDFleet saat saya login. LDFleet mulai di tray, tanpa jendelanya.
start-autostart-failed = LDFleet tidak dapat ditambahkan ke, atau dihapus dari, yang dijalankan saat Anda login: { $reason }
start-folder-not-opened = { $folder } tidak dapat ditampilkan di pengelola file: { $reason }
