### Notifikasi desktop: satu baris judul, satu atau dua kalimat isi.

notices-open = { $name }: { $layer } diblokir (sirkuit terputus)
notices-several-open = { $name }: { $circuits } sirkuit diblokir
notices-see-why = Buka jendela untuk melihat sebabnya.
notices-unreachable = { $workstations } workstation tidak terjangkau
notices-many-open = { $circuits } sirkuit diblokir di { $workstations } workstation
notices-which = { $names }.
notices-and-more = { $more } lagi
notices-back = { $name } sudah kembali
notices-back-body = Sirkuit OK lagi; perintah dikirim.
notices-many-back = { $workstations } workstation sudah kembali
notices-password-refused = Kata sandi { $account } ditolak
notices-own-password-refused = Kata sandi { $account } di { $name } ditolak
notices-passwords-refused = Kata sandi { $accounts } akun ditolak
notices-password-body = Tidak ada yang dikirim dengan akun ini sampai Anda memasukkan kata sandi baru.
notices-passwords-body = Tidak ada yang dikirim dengan akun-akun itu sampai Anda memasukkan kata sandi baru.

## Emulator yang mati sendiri

notices-ended-alone = { $title } di { $name } mati sendiri
notices-several-ended-alone = { $emulators } emulator mati sendiri
notices-ended-alone-on = Di { $names }
notices-watch-gave-up = { $title } di { $name }: penjaga menyerah
notices-watch-gave-up-several = Penjaga menyerah pada { $emulators } emulator

## Tag

notices-tags-dropped = “{ $title }” di { $name } sudah tidak ada
notices-tags-dropped-body = Nomornya kini dipakai emulator lain. Tag-nya dilepas agar tidak terbawa ke emulator itu: { $tags }.
notices-many-tags-dropped = Tag { $emulators } emulator dilepas
notices-many-tags-dropped-body = Nomornya kini dipakai emulator lain. { $which }

## Yang tertahan

notices-belated = Ini terjadi beberapa waktu lalu. Jendela menampilkan keadaan sekarang.
notices-several = Beberapa hal sudah terjadi
notices-several-body = { $titles }. Jendela menampilkan keadaan sekarang.

## Menutup jendela

notices-hidden = LDFleet tetap berjalan di tray
notices-hidden-body = Hanya jendelanya yang ditutup. Ikon tray menampilkannya lagi, dan Keluar di sana menutup LDFleet.
notices-show-why = Lihat sebabnya
notices-plan-failed = { $plan }: { $failed } gagal
notices-plan-failed-body = { $succeeded } dari { $all } selesai. Operasi menampilkan sebab yang lain belum selesai, dan dapat menjalankannya lagi.
notices-plan-stopped = { $plan }: terhenti
notices-plan-stopped-body = { $why } Lanjutkan lewat Operasi.
notices-several-plans = { $count } rencana perlu dilihat
notices-schedule-failed = Jadwal “{ $name }” mulai gagal
notices-schedule-recovered = Jadwal “{ $name }” berjalan baik lagi
notices-schedule-missed = Jadwal “{ $name }” terlewat
notices-schedule-left-out = Satu giliran jadwal “{ $name }” dilewati
notices-several-schedules = { $count } jadwal perlu dilihat
notices-several-watched = Penjaga melaporkan { $count } emulator
