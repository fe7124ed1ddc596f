### Bagaimana perubahan emulator berakhir: pembuatan, judul, penghapusan, pengaturan, cadangan.


## Emulator baru

changes-created-plain = Emulator { $index } “{ $title }” dibuat dalam { $took }, dengan pengaturan LDPlayer sendiri.
changes-created-as-asked = Emulator { $index } “{ $title }” dibuat dalam { $took }, dengan pengaturan yang diminta.
changes-created-not-as-asked = Emulator { $index } “{ $title }” dibuat, tetapi pengaturannya tidak diterapkan seperti yang diminta.
changes-cloned-same = Emulator { $index } “{ $title }” dikloning dalam { $took }. Identitas perangkatnya sama dengan sumbernya.
changes-cloned-fresh = Emulator { $index } “{ $title }” dikloning dalam { $took }, dengan identitas perangkat sendiri.
changes-cloned-fresh-unproved = Emulator { $index } “{ $title }” dikloning dalam { $took }, dengan identitas perangkat baru; identitas sumbernya tidak dapat dibaca untuk dibandingkan.
changes-cloned-not-fresh = Emulator { $index } “{ $title }” dikloning, tetapi tidak mendapat identitas perangkat sendiri.
changes-new-kept = Emulator ini dibiarkan: ubah pengaturannya, atau hapus.
changes-new-created = Emulator { $index } “{ $title }” dibuat.
changes-new-created-unset = Emulator { $index } “{ $title }” dibuat. Pengaturannya tidak diterapkan.
changes-new-cloned = Emulator { $index } “{ $title }” dikloning. Tidak diketahui apakah semuanya tersalin.
changes-new-cloned-same = Emulator { $index } “{ $title }” dikloning. Identitas perangkatnya masih sama dengan sumbernya, dan tidak diketahui apakah semuanya tersalin.
changes-created-unseen = Belum dapat dilihat apakah “{ $title }” sudah dibuat: cari emulator itu, juga yang berjudul bawaan, begitu workstation merespons lagi.
changes-cloned-unseen = Belum dapat dilihat apakah “{ $title }” sudah dikloning: cari emulator itu, juga yang berjudul bawaan, begitu workstation merespons lagi.
changes-none-of-title = Tidak ada emulator “{ $title }” di daftar.
changes-strangers = Sementara itu muncul { $count } emulator tanpa judul itu: { $emulators }. Jika bukan orang lain yang membuatnya, hapus.
changes-stranger = { $index } “{ $title }”
changes-look-at-index = LDPlayer sudah menjawab bahwa itu emulator { $index }: cari di nomor itu, mungkin dengan judul bawaan.
changes-not-at-index = LDPlayer menjawab bahwa itu emulator { $index }, tetapi setelah { $limit } daftar tidak menampilkannya dengan nomor dan judul itu.

## Judul, penghapusan

changes-has-title = Judulnya sudah begitu; tidak ada yang dikirim.
changes-title-is = Judulnya kini “{ $title }”.
changes-title-not-taken = LDPlayer menerima judul baru, tetapi setelah { $limit } daftar masih menampilkan judul lain.
changes-deleted = Dihapus.
changes-gone = Emulator ini sudah tidak ada di daftar.
changes-still-listed = Emulator ini masih ada di daftar.
changes-gone-unseen = Belum dapat dilihat apakah emulator ini masih ada.
changes-not-deleted = LDPlayer menerima perintah, tetapi setelah { $limit } “{ $title }” masih ada di daftar. Jika itu judul bawaan, LDPlayer mungkin menaruh emulator kosong di tempatnya; jendela multi-instance yang baru saja terbuka mungkin mengembalikannya.
changes-another-in-place = LDPlayer kini menampilkan emulator lain di nomornya: { $index } “{ $title }”. Jika bukan orang lain yang membuatnya, emulator itu kosong; hapus juga bila tidak diinginkan.

## Pengaturan

changes-file-cut-off = File pengaturannya terpotong. Tidak ada yang dikirim: kembalikan dulu salinan baik terakhir.
changes-has-settings = Pengaturannya sudah begitu; tidak ada yang dikirim.
changes-settings-changed = Pengaturan sudah ada di filenya; berlaku saat emulator dijalankan.
changes-file-cannot-be-read = File pengaturannya tidak dapat dibaca. Tidak ada yang dikirim.
changes-adb-on-already = Debugging ADB sudah aktif; tidak ada yang dikirim.
changes-adb-off-already = Debugging ADB sudah nonaktif; tidak ada yang dikirim.
changes-adb-on-from-start = Debugging ADB aktif mulai saat emulator dijalankan berikutnya.
changes-adb-off-from-start = Debugging ADB nonaktif mulai saat emulator dijalankan berikutnya.
changes-file-as-it-was = File pengaturannya tetap seperti semula.
changes-lost-file-as-it-was = Koneksi terputus saat file pengaturannya diubah. Filenya tetap seperti semula.
changes-file-broken = File pengaturannya tidak dapat dibaca lagi: kembalikan salinan baik terakhir.
changes-adb-not-known = Perubahan sudah dikirim, dan setelah itu file pengaturannya tidak dapat dibaca: tidak diketahui apakah perubahan berlaku.
changes-shared-changed = Pengaturan sudah ada di file LDPlayer; emulator memakainya saat dijalankan.
changes-fast-play-taken = LDPlayer menerimanya. Fast play tidak dapat dibaca kembali.
changes-shared-changed-fast-play = Pengaturan sudah ada di file LDPlayer, kecuali fast play, yang diterima LDPlayer dan tidak dapat dibaca kembali. Emulator memakainya saat dijalankan.
changes-settings-there = Pengaturan sudah ada di filenya.
changes-settings-differ = Di file pengaturan: { $differences }.
changes-settings-unseen = File pengaturan belum dapat dibaca.
changes-settings-not-there = LDPlayer menerima pengaturan, tetapi di file pengaturan: { $differences }.
changes-settings-not-checked = LDPlayer menerima pengaturan, tetapi file pengaturan tidak dapat dibaca di tempat yang seharusnya, jadi tidak ada yang dapat diperiksa.

## Cadangan

changes-backup-exists = File { $path } sudah ada di { $name } dan akan tertimpa. Tidak ada yang dikirim: pilih nama lain, atau hapus file itu di sana.
changes-no-folder = Tidak ada folder { $folder } di { $name }, atau itu share jaringan, yang tidak terjangkau dari remote shell. Tidak ada yang dikirim: buat dulu foldernya, atau pilih folder lain.
changes-backup-there = Filenya ada, { $size }; tidak diketahui apakah lengkap.
changes-backup-there-unsized = Filenya ada; tidak diketahui apakah lengkap.
changes-backup-not-there = File itu kini tidak ada.
changes-backup-unseen = Filenya belum dapat dicari.
changes-backed-up = { $path } ditulis dalam { $took }, { $size }.
changes-backed-up-unsized = { $path } ditulis dalam { $took }.
changes-no-backup = LDPlayer menerima perintah, tetapi tidak ada file { $path } di { $name }. Periksa drive di sana.
changes-no-file = Tidak ada file { $path } di { $name }, atau file itu ada di share jaringan, yang tidak terjangkau dari remote shell. Tidak ada yang dikirim.
changes-restored-whole = Emulator ini ada di daftar sebagai “{ $title }” dengan file pengaturan yang utuh; tidak diketahui apakah seluruh cadangan sudah masuk.
changes-restored-cut-off = Emulator ini ada di daftar sebagai “{ $title }”, tetapi file pengaturannya terpotong: pulihkan lagi.
changes-restored-unread = Emulator ini ada di daftar sebagai “{ $title }”; file pengaturannya tidak dapat dibaca.
changes-restored = LDPlayer membaca kembali { $path } dalam { $took }; emulator ini ada di daftar, dan file pengaturannya utuh.
changes-restored-title = Judulnya kini “{ $title }”, seperti di cadangan.
changes-restored-gone = LDPlayer menerima cadangan, tetapi emulator ini sudah tidak ada di daftar.
changes-restored-never-boots = LDPlayer menerima cadangan, tetapi file pengaturan emulator ini terpotong: emulator tidak akan pernah booting. Pulihkan lagi, bila perlu dari cadangan lain.
changes-restored-not-checked = LDPlayer menerima cadangan, dan emulator ini ada di daftar; file pengaturannya tidak dapat dibaca di tempat yang seharusnya, jadi selebihnya tidak dapat diperiksa.
