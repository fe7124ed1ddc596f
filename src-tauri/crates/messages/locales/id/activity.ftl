### Aktivitas: apa yang diminta, dan apa yang terjadi dengan sendirinya.

## Bagaimana emulator berakhir tanpa diminta dari sini

activity-ended-alone = Emulator ini mati sendiri, atau seseorang menutupnya di workstation.
activity-machine-died = Mesin virtualnya mati sendiri; jendelanya masih terbuka.
activity-ended-together = Emulator ini mati sendiri, bersama { $others } emulator lain di workstation ini: LDPlayer berakhir, atau seseorang logout atau menutupnya di sana.
activity-ended-unseen = Emulator ini berakhir saat workstation tidak merespons.
activity-closed-there = Emulator ini ditutup di workstation: jendelanya hilang lebih dulu.

## Apa lagi yang terjadi pada emulator

activity-started-there = Emulator ini dijalankan, bukan lewat LDFleet.
activity-restarted-there = Emulator ini berakhir dan dijalankan lagi di antara dua pengamatan, bukan lewat LDFleet.
activity-settings-changed = Berubah, bukan lewat LDFleet: { $what }.
activity-title-changed = judul “{ $before }” kini “{ $now }”
activity-screen-changed = layar { $before } kini { $now }
activity-cores-changed = { $before } inti kini { $now }
activity-memory-changed = memori { $before } MB kini { $now } MB
activity-root-on = root aktif
activity-root-off = root nonaktif
activity-adb-changed = pengaturan debugging adb

## Workstation

activity-circuit-opened = Sirkuit { $layer } diblokir. { $why }
activity-circuit-isolated = Sirkuit { $layer } diblokir manual: { $reason }
activity-circuit-closed = Sirkuit { $layer } OK lagi: { $cause }.
activity-answers-again = Merespons lagi, setelah { $after }.
activity-account-refused = Kata sandi { $account } ditolak. Tidak ada yang dikirim dengannya sampai yang baru dimasukkan.
activity-another-computer = Komputer lain merespons di alamatnya: { $found }. Tidak ada yang dikirim ke sana.
activity-tested = Koneksi diuji: { $target }
activity-test-step = { $title }: { $found }

## File

activity-entries-missing = { $missing } entri tidak ada di sini: tidak dapat ditulis.
activity-not-written = Yang terjadi sekarang tidak dicatat ke file, dan hanya disimpan sementara di memori.
activity-disk-full = Disk tempat file aktivitas penuh. { $not-written } Kosongkan ruang di disk itu.
activity-locked = Program lain sedang memegang file aktivitas. { $not-written } Tutup program itu.
activity-not-permitted = File aktivitas tidak dapat ditulis: { $reason }. { $not-written } Pastikan Anda boleh menulis di foldernya.
activity-newer = File aktivitas ditulis oleh LDFleet versi lebih baru, dan dibiarkan apa adanya. { $not-written } Perbarui LDFleet.
activity-damaged = File aktivitas rusak: { $reason }. { $not-written } File itu otomatis dipindahkan dan dimulai yang baru.
activity-other-trouble = Aktivitas tidak dapat ditulis: { $reason }. { $not-written }
activity-set-aside = File aktivitas rusak. File itu disimpan sebagai { $file }, dan aktivitas dimulai dari awal.
activity-lost = { $lost } entri aktivitas hilang: tidak ada ruang untuknya.
activity-whole-path = Isi path lengkap file yang akan ditulis.
activity-not-kept = Aktivitas tidak disimpan di sini.
activity-being-opened = File aktivitas masih dibuka. Coba beberapa saat lagi.
activity-not-read = Aktivitas tidak dapat dibaca: { $reason }
activity-not-understood = Sebagian filter tidak dipahami. Bagian itu ditandai.
activity-too-much = Filter ini meminta terlalu banyak sekaligus: paling banyak { $most } alternatif, dan sebanyak itu kata di masing-masing.
activity-not-exported = { $file } tidak ditulis: { $reason }

## Baris dan panel emulator

activity-row-ended = mati sendiri { $at }
activity-panel-ended = Mati sendiri
activity-acknowledge = Sudah dilihat

## Tentang apa sebuah entri

activity-kind-crashed = Mati sendiri
activity-kind-stopped = Berakhir
activity-kind-came-back = Kembali
activity-kind-settings-changed = Berubah
activity-kind-circuit-opened = Sirkuit diblokir
activity-kind-circuit-closed = Sirkuit OK
activity-kind-account-refused = Kata sandi ditolak
activity-kind-desktop-lost = Tidak ada yang login
activity-kind-another-computer = Komputer lain
activity-kind-doctor = Uji koneksi
activity-kind-dropped = Entri tidak ada
activity-kind-watch-gave-up = Penjaga menyerah
activity-kind-watch = Penjaga

## Layar

activity-title = Aktivitas
activity-filter = Filter: kind:crashed, op:start result:failed, #tag
activity-filter-label = Filter aktivitas
activity-newest-first = Terbaru dulu
activity-reading = Membaca aktivitas…
activity-more = Membaca lagi…
activity-none = Belum ada yang terjadi
activity-none-explain = Apa yang Anda minta, dan apa yang terjadi dengan sendirinya, tercantum di sini dan tetap ada setelah LDFleet dijalankan ulang.
activity-none-match = Tidak ada yang cocok dengan filter.
activity-show-all = Tampilkan semua
activity-new = Tampilkan yang baru
activity-try-again = Coba lagi
activity-day = { $day } · { $entries } entri
activity-day-or-more = { $day } · { $entries } entri atau lebih
activity-day-only = { $day }
activity-today = Hari ini, { $day }
activity-between = Dari { $from } sampai { $until }
activity-only-on = Hanya { $name }
activity-title-on = { $title } di { $name }
activity-row = { $what }, { $title } di { $name }: { $state }
activity-head-time = Waktu
activity-head-what = Apa
activity-head-where = Di mana
activity-head-said = Keterangan
activity-head-took = Durasi
activity-by-plan = oleh rencana { $by }
activity-by-schedule = oleh jadwal { $by }
activity-by-watch = oleh penjaga { $by }
activity-by-script = oleh skrip
activity-details = Detail
activity-output = Keluaran
activity-output-cut = Masih ada lagi: tidak disimpan.

## Saat tidak ada yang melihat

activity-away = Selama Anda tidak di sini ({ $time }):
activity-away-nothing = tidak ada yang terjadi
activity-away-dismiss = Tutup
activity-away-number = { $entries } × { $what }
activity-away-asked = Operasi: { $state }

## Ekspor

activity-export = Ekspor { $entries } entri…
activity-export-all = Ekspor…
activity-export-title = Ekspor aktivitas
activity-export-explain = Yang lolos filter, terbaru dulu. Tidak ada kata sandi di dalamnya; keluaran program ada.
activity-export-format = Format
activity-export-csv = CSV, untuk lembar kerja
activity-export-json = JSON, untuk program
activity-export-path = Simpan sebagai (path lengkap)
activity-export-choose = Pilih…
activity-export-path-hint = File dengan nama itu akan diganti.
activity-export-write = Ekspor
activity-export-writing = Mengekspor…
activity-exported = { $entries } entri ditulis ke { $path }
activity-close = Tutup

## Linimasa

activity-timeline = Linimasa
activity-timeline-all = Tampilkan semuanya
activity-timeline-none = Belum ada yang terjadi di sini.

## Lonceng

activity-bell = Pemberitahuan, { $unread } belum dibaca
activity-bell-title = Pemberitahuan
activity-bell-none = Tidak ada pemberitahuan.
activity-bell-over = berakhir { $at }
activity-bell-lasts = masih berlangsung
activity-bell-explain = Yang bermasalah, terbaru dulu
activity-bell-all = Semua aktivitas
activity-maintenance-begun = Pemeliharaan selama { $time }: { $reason }
activity-maintenance-ended = Pemeliharaan selesai: { $reason }
activity-tag-maintenance-begun = Pemeliharaan semua yang bertag #{ $tag } selama { $time }: { $reason }
activity-tag-maintenance-ended = Pemeliharaan semua yang bertag #{ $tag } selesai: { $reason }
activity-kind-maintenance = Pemeliharaan
activity-kind-schedule = Jadwal
