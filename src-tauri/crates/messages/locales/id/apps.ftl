### Bagaimana sesuatu di Android sebuah emulator berakhir.


## Aplikasi

apps-no-apk = Tidak ada file { $path } di { $name }. Tidak ada yang dikirim: salin dulu ke sana.
apps-installed = Diinstal: { $packages }.
apps-updated = Diperbarui: { $packages }.
apps-news = { $news } Perlu { $took }.
apps-no-news = Tidak ada aplikasi yang muncul atau berubah di dalamnya.
apps-not-installed = Tidak ada aplikasi yang muncul atau berubah di dalamnya dalam { $limit }. Filenya mungkin rusak, untuk versi Android atau prosesor lain, atau ditandatangani berbeda dari yang terinstal; lihat jendela emulatornya.
apps-was-not-installed = { $package } tidak terinstal di dalamnya; tidak ada yang dikirim.
apps-still-installed = { $package } masih terinstal.
apps-not-installed-any-more = { $package } sudah tidak terinstal.
apps-uninstalled = { $package } dihapus dalam { $took }.
apps-not-uninstalled = { $package } masih terinstal setelah { $limit }. Aplikasi milik sistem tidak dapat dihapus.
apps-missing = { $package } tidak terinstal di dalamnya. Tidak ada yang dikirim: instal dulu.
apps-ran-already = { $package } sudah berjalan; LDPlayer diminta menampilkannya.
apps-runs = { $package } berjalan.
apps-did-not-run = { $package } tidak berjalan; tidak ada yang dikirim.
apps-stopped = { $package } sudah tidak berjalan.
apps-runs-now = { $package } kini berjalan.
apps-does-not-run-now = { $package } kini tidak berjalan.
apps-not-started = { $package } tidak memiliki proses { $limit } setelah dijalankan. Lihat jendela emulatornya: aplikasi mungkin crash, atau tidak ada yang ditampilkannya.
apps-not-stopped = { $package } masih berjalan { $limit } setelah diperintahkan berhenti; mungkin aplikasi itu berjalan lagi sendiri.
apps-android-unasked = Android di dalamnya belum dapat ditanyai.
apps-not-known = Yang terinstal di dalamnya tidak diketahui: adb di { $name } menyatakan “{ $words }”. Tidak ada yang dikirim: coba beberapa saat lagi.
apps-not-said = Android di dalamnya tidak menyebutkan apa yang terinstal. Tidak ada yang dikirim: coba beberapa saat lagi.
apps-install-unseen = Perintah sudah dikirim. Tidak dapat dilihat apakah aplikasi terinstal: adb di { $name } menyatakan “{ $words }”.
apps-uninstall-unseen = Perintah sudah dikirim. Tidak dapat dilihat apakah aplikasi terhapus: adb di { $name } menyatakan “{ $words }”.
apps-start-unseen = Perintah sudah dikirim. Tidak dapat dilihat apakah aplikasi berjalan: adb di { $name } menyatakan “{ $words }”.
apps-stop-unseen = Perintah sudah dikirim. Tidak dapat dilihat apakah aplikasi sudah berakhir: adb di { $name } menyatakan “{ $words }”.
apps-unsaid = Perintah sudah dikirim. Hasilnya tidak dapat dilihat: Android di dalamnya tidak menjawab. Lihat jendela emulatornya.

## Android: perintah adb, properti, lokasi

apps-adb-endless = Perintah tidak berakhir dalam { $limit } dan dihentikan. Perintah yang menampilkan sesuatu terus-menerus, seperti logcat, perlu batas sendiri (logcat -d).
apps-adb-too-much = Perintah mencetak lebih dari { $megabytes } MB dan dihentikan; buat agar mencetak lebih sedikit.
apps-adb-silent = Perintah berakhir setelah { $took } dan tidak mencetak apa pun.
apps-adb-ended = Perintah berakhir setelah { $took }.
apps-adb-exit-code = Perintah berakhir dengan kode keluar { $code } setelah { $took }.
apps-adb-failed = Perintah berakhir dengan kesalahan setelah { $took }.
apps-has-value = Nilainya sudah begitu; tidak ada yang dikirim.
apps-property-is = { $key } kini “{ $value }”.
apps-property-unasked = { $key } belum dapat ditanyakan.
apps-property-still = { $key } masih “{ $value }” setelah { $limit }.
apps-property-read-only = Android tidak mengizinkan properti yang diawali ro. diubah selama berjalan.
apps-place-there = Android menunjukkan lokasi baru.
apps-place-is = Android menunjukkan { $place }.
apps-place-unseen = Android tidak menunjukkan lokasinya.
apps-place-adb-off = LDPlayer menerimanya. Lokasi tidak dapat dibaca kembali: debugging ADB nonaktif.
apps-place-not-asked = LDPlayer menerimanya. Lokasi tidak dapat dibaca kembali: Android tidak menunjukkan lokasi sampai ada aplikasi yang memintanya.
apps-place-still = LDPlayer menerimanya, tetapi setelah { $limit } Android masih menunjukkan { $place }. Lokasi mungkin baru berpindah setelah ada aplikasi yang memintanya.

## Mengapa Android di dalamnya tidak ditanyai

apps-debugging-off = Debugging ADB nonaktif di pengaturannya.
apps-not-up-without-adb = Saat ditanyai tanpa adb, Android tidak menyatakan sudah aktif.
apps-adb-says = adb di { $name } menyatakan “{ $words }”.
apps-another-product = Produk lain merespons adb di port emulator ini di { $name }.
apps-no-adb-server = adb tidak berjalan di sana, dan tidak dapat dijalankan: { $why }
