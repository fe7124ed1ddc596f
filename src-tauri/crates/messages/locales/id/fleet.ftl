### Mengapa LDFleet tidak melakukan yang diminta, padahal penyebabnya bukan workstation.

fleet-unknown-workstation = Workstation ini sudah tidak ada di daftar.
fleet-unknown-operation = Operasi ini sudah tidak ada di daftar.
fleet-reason-needed = Masukkan alasan. Alasan itu ditampilkan di jendela ini dan ditulis ke log.
fleet-typed-too-large = Yang diketik lebih panjang dari { $most } KB. Periksa apakah ada teks lain yang ikut tertempel.
fleet-reason-too-long = Alasan paling banyak { $most } karakter.
fleet-closing = LDFleet sedang ditutup.
fleet-busy = Workstation ini sedang terlalu sibuk; coba beberapa saat lagi.
fleet-too-many = Daftar sudah berisi { $most } workstation, jumlah terbanyak yang dapat ditampung satu jendela.
fleet-password-in-use =
    { $count ->
       *[other] { $names } memakai kata sandi lain untuk { $account }. Kata sandi di sana juga akan diganti.
    }
fleet-and-more = { $more } lagi
fleet-no-thread = Thread tidak dapat dimulai: { $reason }
fleet-limits-do-not-fit = Batas waktu { $name } tidak cocok. { $reason }

## Operasi

fleet-nothing-to-change = Tidak ada yang diubah: isi setidaknya satu pengaturan.
fleet-operation-ended = Operasi ini sudah selesai.
fleet-operation-half-way = Perintah ini sedang dijalankan, dan menghentikannya di tengah jalan dapat menyisakan emulator yang rusak. Tunggu sampai ada jawaban.

## Akun dan komputer

fleet-password-not-refused = Kata sandi akun ini tidak ditolak.
fleet-no-other-computer = Tidak ada komputer lain yang merespons di alamat { $name }.
fleet-password-missing = Kata sandi { $user } belum diketahui. Masukkan kata sandinya untuk terhubung ke { $name }.
fleet-own-password-refused = { $name } menolak kata sandi { $user }. Tidak ada yang dikirim ke sana sampai kata sandi lain dimasukkan.
fleet-shared-password-refused = Kata sandi { $user } ditolak. Tidak ada yang dikirim ke { $name }, juga ke workstation lain dengan akun ini, sampai kata sandi lain dimasukkan.
fleet-password-not-kept = Kata sandi tidak dapat disimpan: { $reason }
fleet-password-not-read = Kata sandi tidak dapat dibaca: { $reason }
fleet-password-not-removed = Kata sandi tidak dapat dihapus: { $reason }

## File

fleet-file-workstations = Daftar workstation
fleet-file-settings = Pengaturan
fleet-file-picture = Gambar
fleet-file-preferences = Pilihan bahasa dan penampilan
fleet-file-breakers = Catatan tentang yang diblokir manual dan kata sandi yang ditolak
fleet-file-views = Tampilan tersimpan
fleet-file-saved-plans = Rencana tersimpan
fleet-file-commands = Perintah adb tersimpan
fleet-file-plans = Daftar rencana
fleet-file-watch = Daftar yang dijaga
fleet-file-maintenance = Daftar yang sedang dalam pemeliharaan
fleet-file-targets = Daftar tujuan pemberitahuan
fleet-file-schedules = Daftar jadwal
fleet-file-tags = Tag emulator
fleet-file-unfinished = Catatan operasi yang masih berlangsung saat LDFleet ditutup
fleet-file-not-read = { $what } tidak dapat dibaca ({ $path }): { $reason }
fleet-file-not-written = { $what } tidak dapat ditulis ({ $path }): { $reason }
fleet-file-not-set-aside = { $what } tidak dapat dipindahkan ke samping ({ $path }): { $reason }

## Uji koneksi

fleet-tests-full = Beberapa koneksi sedang diuji. Tunggu salah satunya selesai, atau batalkan.
fleet-test-ended = Uji ini sudah selesai.
fleet-no-recording = Rekaman sudah tidak ada.
fleet-recording-path = “{ $path }” bukan path lengkap di komputer ini.
fleet-recording-exists = { $path } sudah ada; pilih nama lain.
fleet-recording-not-written = { $path } tidak dapat ditulis: { $reason }.

## Demo

fleet-demo-not-started = Farm demo tidak dapat dimulai ({ $step }): { $reason }
fleet-demo-nothing-added = Tidak ada yang dapat ditambahkan ke demo: isinya hanya workstation simulasi. Keluar dari demo untuk menambahkan workstation Anda sendiri.
fleet-demo-running = Demo sudah berjalan.
fleet-demo-needs-empty-list = Demo hanya untuk daftar yang kosong, agar tidak disangka farm sungguhan.
fleet-demo-not-running = Tidak ada demo yang berjalan.
fleet-demo-address = Workstation demo tetap memakai alamat dan port simulasinya. Keluar dari demo untuk bekerja dengan workstation sungguhan.
fleet-demo-times = Waktu di demo ini dipersingkat dan tidak dapat diubah.

## Perbaikan yang ditawarkan

fleet-repair-settings-cut-off = File pengaturannya terpotong, sehingga emulator ini tidak akan pernah booting. Salinan baik terakhir dapat dikembalikan.
fleet-repair-crashed = Mesin virtualnya sudah mati dan hanya jendelanya yang masih ada. Hentikan paksa jendelanya, lalu jalankan lagi emulator ini.
fleet-repair-several-stuck = Mesin virtual beberapa emulator di sini tidak pernah mulai: layanan VirtualBox milik LDPlayer macet. Mengakhiri layanan itu mengatasinya, dan mengakhiri semua emulator yang berjalan di workstation ini.
fleet-repair-no-machine = Mesin virtualnya tidak pernah mulai. Ini terjadi bila emulator dijalankan terlalu cepat setelah berhenti. Hentikan paksa, lalu jalankan lagi. Jika tidak membantu, layanan VirtualBox di workstation ini macet.
fleet-repair-no-android = Android di dalamnya tidak kunjung aktif. Hentikan paksa, lalu jalankan lagi; yang belum ditulis Android akan hilang.

## Jendela bertanya, tetapi tidak ada jawaban yang benar

fleet-no-answer = LDFleet tidak menjawab.
fleet-not-carried-out = LDFleet tidak dapat melakukannya: { $reason }
fleet-restarting = { $name } sedang dimulai ulang, seperti yang diperintahkan.
fleet-going-down = { $name } sedang dimatikan, seperti yang diperintahkan.
fleet-shut-down-by-you = { $name } mati: Anda mematikannya. Bangunkan, atau nyalakan secara manual.
