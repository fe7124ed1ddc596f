### Apa yang ditunggu sebuah operasi, dalam beberapa kata.

phases-queued = Menunggu giliran
phases-other-change = Menunggu perubahan lain di workstation ini
phases-checking = Memeriksa
phases-sending = Mengirim
phases-sent = Terkirim
phases-no-answer = Tidak ada jawaban; melihat lagi
phases-connection-lost = Koneksi terputus; melihat lagi

## Sebelum ada yang dikirim

phases-settings-file-check = Memeriksa file pengaturannya
phases-settings-file-read = Membaca file pengaturannya
phases-multi-instance = Memeriksa jendela multi-instance LDPlayer
phases-disk-space = Memeriksa ruang disk kosong
phases-logged-on = Melihat siapa yang login
phases-file = Mencari file
phases-place-for-file = Melihat tempat untuk file
phases-file-there = Melihat bagian mana yang sudah ada di sana
phases-other-file = Menunggu file lain yang sedang dikirim ke workstation ini
phases-other-files = Menunggu file yang sedang dikirim ke workstation lain
phases-installed = Menanyakan ke Android apa yang terinstal
phases-present-value = Menanyakan nilainya saat ini
phases-rest-start = Jeda sebelum dijalankan lagi
phases-rest-copy = Jeda sebelum disalin
phases-rest-rename = Jeda sebelum diganti nama
phases-rest-delete = Jeda sebelum dihapus
phases-rest-change = Jeda sebelum diubah
phases-rest-backup = Jeda sebelum ditulis
phases-rest-restore = Jeda sebelum diganti

## Selama dilakukan

phases-create = Membuatnya
phases-copy = Menyalin disknya, perlu beberapa menit
phases-backup = Menulis cadangan, perlu beberapa menit
phases-restore = Membaca cadangan, perlu beberapa menit
phases-hand-over = Menyerahkannya ke desktop
phases-end-by-force = Menghentikannya secara paksa
phases-put-back = Mengembalikan salinan
phases-change-settings-file = Mengubah file pengaturannya
phases-end-service = Mengakhiri layanan
phases-adb = Berjalan
phases-sending-file = Mengirim { $file }: { $done } dari { $size } MB
phases-remove-file = Menghapusnya
phases-install = Menginstal
phases-uninstall = Menghapus

## Sampai hasilnya terlihat

phases-starting-already = Sudah memulai
phases-window-open = Jendela terbuka
phases-android-boots = Android booting
phases-find-new = Mencarinya di daftar
phases-left-behind = Mencari yang ditinggalkannya
phases-new-title = Mencari judul barunya
phases-gone = Menunggu sampai hilang dari daftar
phases-settings-arrived = Membaca file pengaturan
phases-restored = Melihat yang dipulihkan
phases-service-ends = Menunggu sampai berakhir
phases-arranged = Menunggu sampai LDPlayer melakukannya
phases-process-starts = Menunggu prosesnya
phases-process-ends = Menunggu prosesnya berakhir
phases-read-back = Membacanya kembali
phases-ask-place = Menanyakan lokasinya ke Android
phases-down-soon = Diterima; “Batalkan” menariknya kembali selama belum mati
phases-takes-back = Menariknya kembali
phases-goes-down = Menunggu sampai mati
phases-is-down = Mati; menunggu sampai merespons
phases-wakes = Dibangunkan; menunggu sampai merespons
phases-waits-for-ldplayer = Sudah merespons; menunggu LDPlayer
phases-gives-desktop-back = Mengembalikan desktop
