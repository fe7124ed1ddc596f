### Apa yang salah dengan file LDFleet sendiri, dan apa yang dipakai sebagai gantinya.

files-bundle = Paket diagnostik
files-no-file = Ini folder atau perangkat, bukan file.
files-too-large = File ini lebih besar dari 16 MB.
files-no-format = File ini tidak menyebutkan formatnya.
files-not-text = File ini bukan teks UTF-8.
files-newer = File ini ditulis oleh LDFleet yang lebih baru (format { $format }).
files-unusable = { $what } tidak dapat dibaca ({ $path }). { $reason } Tidak ada yang diubah di file itu, dan tidak ada yang dapat ditambahkan sampai file diperbaiki atau dipindahkan. Setelah itu, jalankan lagi LDFleet.
files-changed = { $what } diubah secara manual atau oleh program lain saat LDFleet berjalan ({ $path }). Tidak ada yang disimpan, agar perubahan itu tidak hilang. Jalankan lagi LDFleet untuk memakainya.
files-list-changed = Daftar workstation baru saja diubah secara manual atau oleh program lain ({ $path }). Tidak ada yang disimpan, agar perubahan itu tidak hilang. LDFleet akan memakainya dalam beberapa detik, atau menyebutkan apa yang salah dengannya. Setelah itu, coba lagi.
files-edit-refused = Daftar workstation diubah secara manual ({ $path }) dan tidak dapat dipakai seperti sekarang. { $reason } LDFleet melanjutkan dengan daftar sebelumnya, dan tidak menyimpan apa pun di sana sampai file diperbaiki.
files-entries-refused = Entri ini salah: { $entries }.
files-entry-in-line = “{ $name }” mulai baris { $line } ({ $reason })
files-in-use = LDFleet lain sudah memakai daftar workstation ini ({ $path }). Pakai jendelanya, atau tutup dulu.
files-set-aside = { $what } tidak dapat dibaca. { $reason } File aslinya disimpan di { $path }. { $instead }
files-left-alone = { $what } tidak dapat dibaca ({ $path }). { $reason } { $instead } Tidak ada yang ditulis di sana sampai LDFleet dijalankan lagi.
files-instead-settings = Pengaturan bawaan yang dipakai.
files-instead-breakers = Kini tidak ada yang diblokir manual, dan setiap kata sandi dicoba sekali.
files-instead-views = Tidak ada tampilan tersimpan yang ditampilkan.
files-instead-watch = Tidak ada yang dijaga.
files-instead-saved-plans = Tidak ada rencana tersimpan yang ditampilkan.
files-instead-commands = Tidak ada perintah tersimpan yang ditampilkan.
files-instead-plans = Tidak ada rencana yang dilanjutkan; yang sudah dikirim tercantum di aktivitas.
files-instead-maintenance = Tidak ada yang sedang dalam pemeliharaan.
files-instead-targets = Pemberitahuan hanya dikirim ke komputer ini.
files-instead-schedules = Tidak ada yang berjalan menurut jadwal.
files-instead-tags = Tidak ada emulator yang memiliki tag.
files-instead-unfinished = Isinya tidak dicantumkan.

## Entri daftar

files-entries-left-out = Dilewati dari daftar: { $entries }. File aslinya disimpan di { $path }.
files-entry = “{ $name }” ({ $reason })
files-rows-left-out = { $what }: { $entries } tidak dapat dipakai. File aslinya disimpan di { $path }.
files-entry-without-name = tanpa nama
files-entry-copied = “{ $name }” ada di daftar dengan id milik “{ $other }”, seperti entri yang disalin. Kini entri itu memiliki id sendiri.
files-too-many-entries = Daftar berisi { $count } entri; hanya { $most } yang pertama dipakai.
