### Pengaturan.

settings-title = Pengaturan
settings-reading = Membaca pengaturan…
settings-not-read = Pengaturan tidak dapat dibaca: { $reason }
settings-restore-defaults = Kembalikan bawaan
settings-save = Simpan
settings-saving = Menyimpan…
settings-cancel = Batal

## Sirkuit

settings-circuits = Sirkuit
settings-fixed = Demo memakai waktu yang singkat. Waktunya ditampilkan di sini tetapi tidak dapat diubah.
settings-threshold = Kegagalan yang memblokir sirkuit
settings-threshold-hint = 1 sampai 16 kegagalan sejenis di satu workstation
settings-window = Dihitung dalam (detik)
settings-window-hint = Kegagalan yang lebih lama tidak dihitung lagi
settings-open = Diblokir selama (detik)
settings-open-hint = Berapa lama permintaan ditolak sebelum pemeriksaan pemulihan
settings-poll = Ambil daftar emulator setiap (detik)
settings-poll-hint = Dari akhir satu daftar sampai awal daftar berikutnya
settings-starting-is-slow = Menjalankan emulator bisa makan waktu beberapa menit, jadi sirkuitnya baru diblokir bila beberapa kali gagal dijalankan dalam waktu berdekatan.

## Peringatan

settings-warnings = Peringatan
settings-warnings-explain = Workstation ditandai bila salah satu batas ini tercapai. Ini tidak pernah memblokir sirkuit.
settings-warn-cpu = CPU lebih sibuk dari (%)
settings-warn-cpu-hint = 0 sampai 100; 100 tidak pernah memperingatkan
settings-warn-cpu-minutes = Selama (menit)
settings-warn-cpu-minutes-hint = 1 sampai 55 menit tanpa jeda
settings-warn-memory = Memori kosong di bawah (MB)
settings-warn-memory-percent = Atau di bawah (% memori)
settings-warn-disk = Ruang disk kosong di bawah (GB)
settings-warn-disk-percent = Atau di bawah (% disk)
settings-warn-never = 0 tidak pernah memperingatkan

## Notifikasi

settings-notifications = Notifikasi
settings-notify = Beri tahu saya bila sirkuit diblokir, bila sirkuit OK lagi, dan bila kata sandi ditolak
settings-most-per-hour = Paling banyak per jam
settings-most-per-hour-hint = 1 sampai 60; selebihnya digabung menjadi satu belakangan
settings-quiet = Jam tenang: tanpa notifikasi; ikon tray tetap menunjukkan apa yang salah
settings-quiet-from = Dari
settings-quiet-from-hint = Waktu di komputer ini, misalnya 22:00
settings-quiet-to = Sampai
settings-quiet-to-hint = Boleh pada hari berikutnya
settings-notify-ended = Juga bila emulator mati sendiri
settings-notify-plans = Juga bila rencana berakhir dengan kegagalan, atau menunggu saya
settings-notify-watch = Juga bila penjaga menyerah
settings-notify-schedules = Juga bila jadwal terlewat, mulai gagal, atau berjalan baik lagi

## Aktivitas

settings-activity = Aktivitas
settings-activity-days = Simpan selama (hari)
settings-activity-days-hint = 1 sampai 3650; entri yang lebih lama dihapus
settings-activity-megabytes = Paling banyak (megabita)
settings-activity-megabytes-hint = 10 sampai 100000; lebih dari itu, entri terlama dihapus

## Bahasa dan penampilan

settings-looks = Bahasa dan penampilan
settings-looks-explain = Langsung berlaku.
settings-language = Bahasa
settings-language-system = Seperti sistem: { $name }
settings-theme = Terang atau gelap
settings-theme-system = Seperti sistem
settings-theme-light = Terang
settings-theme-dark = Gelap
settings-size = Ukuran keseluruhan
settings-size-hint = Ctrl + dan Ctrl - mengubahnya di mana saja, Ctrl 0 mengembalikannya.
settings-size-percent = { $percent }%
settings-plans = Rencana
settings-plans-explain = Yang diminta untuk beberapa emulator sekaligus dimulai dengan batas ini. Setiap rencana boleh memiliki batas lain, dan dapat diubah selama berjalan.
settings-folders = File LDFleet
settings-folder-settings = Workstation dan pengaturan
settings-folder-logs = Log
settings-folder-open = Buka folder
