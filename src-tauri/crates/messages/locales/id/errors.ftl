### Apa yang salah dengan workstation, dan jalan keluarnya.

errors-name-not-found = Nama { $name } tidak ditemukan. Periksa alamatnya, atau apakah komputer ini berada di jaringan yang benar.

errors-connection-refused = { $name } menolak koneksi. Periksa port, dan apakah WinRM berjalan di sana (winrm quickconfig).

errors-unreachable = { $name } tidak dapat dijangkau. Periksa alamatnya, jaringan, dan VPN.

errors-connect-timeout = { $name } tidak menjawab koneksi tepat waktu. Periksa apakah ia menyala dan tidak tidur (Windows tidur dengan sendirinya), dan firewall-nya.

errors-connection-broken = Koneksi ke { $name } terputus. Jika sedang dimulai ulang, ia akan kembali dengan sendirinya.

errors-no-answer = { $name } tidak merespons tepat waktu. Periksa apakah ia kelebihan beban atau macet, dan jaringannya.

errors-certificate-changed = { $name } menunjukkan sertifikat yang berbeda dari yang diterima, jadi tidak ada yang dikirim. Diterima: { $pinned }. Sekarang: { $presented }. Jika sertifikatnya diperbarui di sana, bandingkan lalu terima yang baru; jika tidak, mungkin ada yang menyusup di antaranya.

errors-certificate-changed-unknown = { $name } menunjukkan sertifikat yang berbeda dari yang diterima ({ $pinned }), jadi tidak ada yang dikirim. Uji koneksi untuk melihat yang mana.

errors-certificate-expired = Sertifikat { $name } sudah kedaluwarsa. Perbarui di sana; jika masih berlaku, setel jam komputer ini.

errors-certificate-not-yet-valid = Sertifikat { $name } belum berlaku. Setel jam di sana dan jam komputer ini.

errors-certificate-name = Sertifikat { $name } untuk nama yang berbeda dari alamatnya di pengaturan. Isi nama yang ada di sertifikat sebagai alamat, atau terima tepat sertifikat ini lewat sidik jarinya.

errors-certificate-issuer = Sertifikat { $name } tidak ditandatangani siapa pun yang dipercaya komputer ini. Tentukan file otoritasnya di pengaturan, atau terima tepat sertifikat ini lewat sidik jarinya.

errors-certificate-unacceptable = Sertifikat { $name } tidak dapat diterima; sebabnya ada di detail. Ganti sertifikatnya di sana, atau terima tepat sertifikat ini lewat sidik jarinya.

errors-certificate-unchecked = Windows masih memeriksa apakah sertifikat { $name } dicabut, jadi tidak ada yang dikirim. Jika ini berlanjut, daftar sertifikat yang dicabut yang disebutkan sertifikat itu tidak terjangkau dari komputer ini.

errors-http = WinRM di { $name } menjawab dengan kesalahan HTTP { $status }. Periksa layanannya di sana, dan proxy di jalurnya.

errors-unreadable = { $name } mengirim jawaban yang tidak dapat dibaca. Jika terjadi lagi, periksa apa yang ada di antaranya dan komputer ini.

errors-password-refused = { $name } menolak kata sandi. Tidak ada lagi yang dikirim untuk akun ini sampai kata sandi dimasukkan lagi.

errors-login-not-offered = WinRM di { $name } tidak menerima jenis login ini. Pilih yang lain di pengaturannya, atau aktifkan di sana (winrm get winrm/config/service/auth).

errors-ticket-refused = Login ke { $name } dengan Kerberos gagal. Pastikan Anda login ke domain (klist), dan alamatnya adalah nama yang dikenal domain.

errors-other-mainboard = Komputer yang juga bernama { $found }, tetapi dengan mainboard lain, merespons di alamat { $name }, jadi tidak ada yang dikirim. Jika itu yang benar (perangkat keras lain, atau kloning yang menggantikannya), nyatakan begitu; jika tidak, perbaiki alamatnya.

errors-other-computer = { $found } merespons di alamat { $name }, padahal sebelumnya { $expected } yang merespons di sana, jadi tidak ada yang dikirim. Jika itu komputer yang benar (diganti nama, atau diinstal ulang), nyatakan begitu; jika tidak, perbaiki alamatnya.

errors-access-denied = { $name } menerima login tetapi menolak akses. Akunnya harus administrator di sana, dengan hak penuh lewat jaringan: uji koneksi menunjukkan apa yang kurang.

errors-shell-gone = Remote shell di { $name } sudah hilang, seperti setelah dimulai ulang. Perintah berikutnya membuka yang baru.

errors-quota = { $name } untuk sementara tidak mengizinkan lagi remote shell atau perintah dari akun ini. Tutup sesi jarak jauh lainnya dari akun ini; memulai ulang layanan WinRM di sana mengakhiri yang tertinggal.

errors-remote-management = Windows di { $name } melaporkan kesalahan manajemen jarak jauh ({ $subcode }). Periksa memori dan disk kosongnya, dan apakah sedang dimatikan.

errors-nobody-logged-on = Tidak ada yang login di { $name }, padahal emulator memerlukan desktop untuk dijalankan. Login di sana, atur agar login sendiri, atau sambungkan lewat Remote Desktop dan putuskan setelah emulator berjalan.

errors-desktop-disconnected = { $user } login di { $name }, tetapi desktopnya tidak tersambung, sehingga emulator tidak akan aktif. Sambungkan lewat Remote Desktop sampai emulator berjalan, atau login di mesinnya.

errors-windows-refused = { $refusal } Jawabannya ada di detail. Periksa apakah akunnya administrator di sana, dan apakah kebijakan (AppLocker, Constrained Language Mode) atau program antivirus melarangnya.

errors-refused-end-process = Windows di { $name } menolak mengakhiri proses.

errors-refused-change-settings = Windows di { $name } menolak mengubah file pengaturan.

errors-refused-copy-settings = Windows di { $name } menolak menyalin file pengaturan.

errors-refused-desktops = Windows di { $name } menolak memberi tahu siapa yang ada di desktopnya.

errors-refused-plan-task = Windows di { $name } menolak menjadwalkan perintah jalankan.

errors-refused-run-task = Windows di { $name } menolak menjalankan tugas terjadwal.

errors-shell-unusable = Windows di { $name } tidak dapat menjalankan perintah di remote shell-nya. Periksa cmd.exe dan profil akun di sana.

errors-command-timeout = Windows di { $name } tidak menyelesaikan perintah dalam { $after }. Windows merespons, tetapi program dimulai atau berjalan lambat di sana: mungkin karena program antivirus, disk lambat atau penuh, atau beban terlalu berat.

errors-ldconsole-missing = { $name } tidak memiliki { $path }. Perbaiki path di pengaturannya, atau instal LDPlayer di sana.

errors-ldconsole-timeout = LDPlayer di { $name } tidak merespons dalam { $after }, meski Windows merespons. Lihat apakah ada jendela yang menunggu di sana, atau mulai ulang LDPlayer.

errors-ldconsole-crashed = ldconsole.exe milik LDPlayer crash di { $name }. Jika terjadi lagi, perbaiki LDPlayer di sana.

errors-output-too-large = LDPlayer di { $name } menjawab jauh lebih banyak dari yang mungkin benar. Jika terjadi lagi, perbaiki LDPlayer di sana.

errors-not-a-listing = LDPlayer di { $name } tidak menjawab dengan daftar emulatornya. Periksa path ldconsole.exe dan versi LDPlayer.

errors-not-sent = Tidak ada yang dikirim ke { $name }. { $reason }
errors-setting-no-certificate = Workstation ini dijangkau lewat HTTP, yang tidak memiliki sertifikat.
errors-setting-kerberos-address = Kerberos memerlukan nama workstation, bukan alamat.
errors-setting-zone = Sertifikat tidak dapat dibuat untuk alamat dengan zona. Terima tepat sertifikat ini lewat sidik jarinya, atau isi alamat lain.

errors-setting-path = “{ $path }” tidak dapat dicari di sana: namanya tidak boleh mengandung % atau tanda kutip.

errors-setting-authority = File otoritas { $path } tidak dapat dipakai: { $reason }.

errors-setting-refused = Workstation ini tidak dapat dijangkau dengan pengaturan ini: { $reason }

errors-no-password = Belum ada kata sandi untuk { $name }. Masukkan di pengaturannya.

errors-login-pending = { $name } menunggu: workstation lain sedang login dengan akun yang sama, dan hanya beberapa yang boleh sekaligus agar kata sandi yang salah tidak mengunci akun itu.

errors-cancelled = Dibatalkan sebelum { $name } menjawab.

errors-unexpected = Terjadi kesalahan tak terduga dengan { $name }. Detailnya ada di log; coba lagi.

errors-tls-too-old = { $name } tidak mendukung TLS yang lebih baru dari 1.1, sedangkan LDFleet hanya memakai 1.2 ke atas. Aktifkan TLS 1.2 di sana, atau jangkau lewat HTTP, yang login-nya mengenkripsi yang dikirim.

errors-tls-no-common-cipher = { $name } dan komputer ini tidak memiliki jenis enkripsi yang sama-sama diizinkan. Cipher-nya dibatasi oleh kebijakan atau alat, atau kunci sertifikatnya dari jenis yang tidak cocok.

errors-tls-not-https = Yang merespons di port ini pada { $name } tidak memakai HTTPS. Port WinRM untuk HTTPS adalah 5986, bila tidak diubah; di 5985 WinRM memakai HTTP.

errors-tls-closed = { $name } menutup koneksi saat sertifikatnya seharusnya dikirim. Windows begitu bila listener tidak memiliki sertifikat yang dapat dipakai.

errors-tls-other = Koneksi aman ke { $name } tidak dapat dibuat; sebabnya ada di detail.
