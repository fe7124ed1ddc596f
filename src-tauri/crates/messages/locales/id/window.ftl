### Jendela: bilahnya, spanduk, bantuan, dan dialog sebelum keluar.

window-name = LDFleet
window-reading = Membaca data farm…
window-not-shown = Farm belum dapat ditampilkan.
window-cannot-read-fleet = Jendela tidak dapat membaca data farm: { $reason }
window-receives-no-changes = Jendela tidak menerima perubahan: { $reason }
window-part-failed-title = Bagian ini tidak dapat ditampilkan
window-part-failed = Kesalahan di dalam LDFleet sendiri membuatnya tidak dapat digambar. Layar lain tetap berfungsi, dan yang sudah dikirim tidak terpengaruh.
window-part-error = Kesalahan LDFleet { $version }, untuk disertakan dalam laporan
window-part-again = Tampilkan lagi
window-part-close = Tutup

## Bilah

window-views = Tampilan
window-fleet = Farm
window-emulators-view = Emulator
window-circuits = Sirkuit
window-operations = Operasi
window-activity = Aktivitas
window-circuits-not-ok = Sirkuit yang tidak OK
window-under-way = { $running } berjalan, { $queued } antre
window-online = { $online } dari { $total } online
window-online-explain = Workstation yang daftar emulator terakhirnya berhasil dibaca
window-emulators = { $running } dari { $emulators } emulator berjalan
window-emulators-explain = Emulator yang Android-nya berjalan, menurut data terakhir
window-problems = { $troubled } bermasalah
window-problems-explain = Workstation yang bermasalah; letaknya paling atas di daftar
window-search = Cari
window-settings = Pengaturan
window-help = Bantuan (F1)
window-menu = Menu
window-menu-explain = Menu: tambah, pengaturan, bantuan, keluar

## Spanduk

window-notices = Pemberitahuan
window-demo = Farm demo: semuanya simulasi.
window-demo-shortened = Waktu dipersingkat: { $threshold } kegagalan dalam { $window } memblokir sirkuit selama { $open }.
window-quits-when-done = LDFleet akan keluar setelah semua operasi selesai.
window-still-under-way = { $running } berjalan, { $queued } antre.
window-do-not-quit = Jangan keluar
window-hidden = Menutup jendela hanya menyembunyikannya.
window-hidden-explain = LDFleet tetap berjalan di tray. Keluar dari sana atau dengan Ctrl Q.
window-understood = Mengerti
window-out-of-date = Yang ditampilkan mungkin sudah tidak terbaru.
window-try-now = Coba sekarang
window-not-watched = { $circuits } sirkuit tidak dipantau.
window-not-watched-explain = Kegagalan tidak memblokir apa pun di: { $circuits }.
window-circuit-at = { $name } ({ $circuit })
window-show = Tampilkan
window-no-password = Kata sandi { $user } belum diketahui.
window-no-password-for = { $workstations } workstation memakai akun ini.
window-no-password-for-others = { $workstations } workstation memakai akun ini. Kata sandi { $accounts } akun lain juga belum ada.
window-enter-password = Masukkan kata sandi…

## Bantuan

window-about = LDFleet { $version }
window-help-circuits = Arti sirkuit
window-help-four = Setiap workstation memiliki empat sirkuit, satu untuk setiap jenis kegagalan.
window-help-timing = Setiap workstation memiliki empat sirkuit, satu untuk setiap jenis kegagalan. { $threshold } kegagalan dalam { $window } memblokir sirkuitnya: apa pun yang memerlukannya tidak dikirim selama { $open }. Setelah itu, satu pemeriksaan menentukan apakah permintaan dikirim lagi.
window-help-circuit = { $circuit }:
window-help-covers = { $covers }.
window-help-keys = Tombol pintas
window-help-files = Konfigurasi
window-help-logs = File log
window-help-demo-saves-nothing = tidak ada: demo tidak menyimpan apa pun
window-help-nothing-saved = tidak ada: tidak ada yang disimpan
window-help-no-logs = tidak ada
window-help-hides = Menutup jendela menyembunyikannya di tray, dan LDFleet tetap berjalan. Ctrl Q untuk keluar.
window-help-no-tray = Desktop ini tidak memiliki tray, jadi menutup jendela berarti keluar dari LDFleet.
window-close = Tutup

## Tombol pintas dan fungsinya

window-key-palette = Ctrl K
window-key-palette-does = Cari dan perintah
window-key-filter = /
window-key-filter-does = Filter
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = Farm, emulator, sirkuit, operasi, aktivitas
window-key-screens = Ctrl 6
window-key-screens-does = Layar: gambar semua emulator
window-key-move = ↑ ↓
window-key-move-does = Berpindah dalam daftar
window-key-into = → ←
window-key-into-does = Ke tombol-tombol di baris, dan kembali
window-key-open = Enter
window-key-open-does = Buka, atau semua tindakan pada baris
window-key-details = Alt Enter
window-key-details-does = Detail emulator
window-key-tags = T
window-key-tags-does = Tag untuk baris atau pilihan
window-key-rename = F2, Del
window-key-rename-does = Ganti nama, hapus emulator
window-key-select = Spasi
window-key-select-does = Pilih emulator
window-key-several = Shift ↑ ↓
window-key-several-does = Pilih beberapa
window-key-all = Ctrl A
window-key-all-does = Pilih semua di daftar
window-key-refresh = F5
window-key-refresh-does = Ambil daftar emulator sekarang
window-key-help = F1
window-key-help-does = Bantuan ini
window-key-quit = Ctrl Q
window-key-quit-does = Keluar
window-key-escape = Esc
window-key-escape-does = Tutup panel

## Keluar saat operasi masih berlangsung

window-quit-title = Keluar dari LDFleet?
window-quit-on = Di { $workstations } workstation: { $names }.
window-quit-loses = Jika Anda keluar sekarang, yang masih antre tidak akan pernah dikirim. Yang sedang berjalan mungkin tetap terjadi di workstation, tetapi LDFleet tidak menunggunya. Setelah LDFleet dijalankan lagi, keduanya tercantum di tampilan “Operasi”.
window-quit-loses-nothing = Semua operasi sudah selesai: tidak ada yang hilang.
window-quit-demo = Ini demo: tidak ada yang disimpan.
window-quit-when-done = Keluar setelah selesai
window-quit-anyway = Tetap keluar
window-quit = Keluar
window-cancel = Batal
