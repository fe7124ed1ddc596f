### Apa yang ditemukan uji koneksi di setiap langkah.

findings-cancelled = Dibatalkan.
findings-no-answer = Tidak ada jawaban dalam { $limit }.

## Dari luar

findings-address-unknown = Alamatnya tidak diketahui.
findings-no-connection = Tidak ada koneksi.
findings-no-secure-connection = Tidak ada koneksi aman.
findings-no-certificate-over-http = Tidak diperlukan lewat HTTP: login mengenkripsi yang dikirim.
findings-is-address = { $host } adalah alamat, jadi tidak ada nama yang perlu dicari.
findings-is-addresses = { $host } beralamat { $addresses }.
findings-port-answers = Port { $port } merespons.
findings-certificate-accepted = Sertifikat diterima.
findings-sha256 = SHA-256 { $fingerprint }
findings-made-for = dibuat untuk { $subject }
findings-accepted = Diterima: { $fingerprint }
findings-presented = Sekarang: { $fingerprint }
findings-winrm-answers = WinRM merespons di { $name }.
findings-winrm-asks = WinRM merespons di { $name } dan meminta login.
findings-offered = Ditawarkan: { $logins }
findings-not-winrm = Ada yang merespons di port { $port } pada { $name }, tetapi bukan WinRM.
findings-http-answer = Status HTTP { $status }; Server: { $server }

## Login

findings-winrm-not-reached = WinRM tidak terjangkau.
findings-no-password = Kata sandi { $account } belum diketahui. Masukkan kata sandinya untuk menguji selebihnya.
findings-login-pending = Workstation lain sedang login dengan akun yang sama, dan hanya beberapa yang boleh sekaligus agar kata sandi yang salah tidak mengunci akun itu. Uji beberapa saat lagi.
findings-refused-before = Kata sandi { $account } ini pernah ditolak, jadi tidak dikirim lagi: Windows mengunci akun setelah beberapa kata sandi yang salah. Masukkan yang lain; atau, bila akunnya sudah beres di sana, pilih “Coba lagi” di salah satu workstation dalam daftar yang memakainya.
findings-logged-on = { $account } berhasil login.
findings-password-refused = { $name } menolak kata sandi { $account }.
findings-calls-itself = Komputer yang menolaknya menyebut dirinya { $computer }.
findings-password-meanwhile = Sementara itu kata sandi ditolak di tempat lain atau diganti. Uji lagi.

## Komputer dan akun

findings-nobody-logged-on = Belum ada yang login.
findings-other-computer = Ini komputer lain.
findings-may-manage = Akun ini boleh mengelola workstation.
findings-may-not-manage = Akun ini tidak boleh mengelola workstation.
findings-computer-unasked = Windows tidak memberi tahu komputer mana ini; shell-nya yang ditanyai.
findings-computer-unknown = Windows tidak memberi tahu komputer mana ini.
findings-computer = { $computer } merespons.
findings-computer-of-domain = { $computer } merespons, anggota domain { $domain }.
findings-computer-of-workgroup = { $computer } merespons, di workgroup { $workgroup }.

## Remote shell

findings-shell = Remote shell menjalankan perintah.
findings-shell-too-slow = Remote shell terlalu lambat.
findings-shell-does-not-work = Remote shell tidak berfungsi.
findings-shell-slow = Remote shell menjalankan perintah. Program dimulai lambat di sana: yang berjalan sebelum setiap perintah (AutoRun) terlalu lambat untuk ditanyakan.
findings-shell-prints = Remote shell menjalankan perintah. Ada yang mencetak “{ $line }” di samping setiap perintah. LDFleet dapat membedakannya; program lain mungkin tidak.
findings-autorun = Remote shell menjalankan perintah. AutoRun dari cmd.exe mencetak “{ $line }” di samping setiap perintah. LDFleet dapat membedakannya; program lain mungkin tidak.
findings-autorun-of = AutoRun dari { $hive }: { $what }
findings-no-autorun = AutoRun tidak disebutkan: { $reason }
findings-code-page = Judul dan keluaran program Windows memakai halaman kode { $page }.
findings-code-pages = Judul memakai halaman kode { $titles }, keluaran program Windows memakai { $programs }.
findings-no-code-page = Halaman kode tidak disebutkan, jadi judul dengan huruf selain Latin mungkin tampak salah. Selebihnya tidak terpengaruh.

## LDPlayer

findings-ldplayer-not-found = LDPlayer tidak ditemukan.
findings-ldplayer-not-found-slow = LDPlayer tidak ditemukan di tempat yang dapat ditanyakan ke Windows; program dimulai terlalu lambat di sana untuk menanyakan semua tempat.
findings-ldplayer-found = LDPlayer ditemukan: { $path }.
findings-several-ldplayers = Ada { $places } LDPlayer. Pilih salah satu; yang diuji di sini { $path }.
findings-there = { $path } ada.
findings-there-with-data = { $path } ada, datanya di { $folder }.
findings-data-elsewhere = { $path } ada, tetapi datanya di { $folder }, bukan di { $taken }: pengaturan tidak dapat dibaca di sana.
findings-not-there = { $path } tidak ada, dan LDPlayer tidak ditemukan di tempat lain.
findings-another-there = { $path } tidak ada, tetapi ada { $other }.
findings-others-there = { $path } tidak ada, tetapi ada { $places } LDPlayer lain. Pilih salah satu; yang diuji di sini { $other }.
findings-also-there = Ada juga: { $path }
findings-unusable = Tidak dapat dipakai: { $path }: { $reason }
findings-letters-lost = Sebagian hurufnya hilang karena tidak ada di halaman kode konsol; isi path secara manual.
findings-registry-too-slow = { $whose } terlalu lambat untuk ditanyakan.
findings-registry-not-told = { $whose } tidak disebutkan: { $reason }.
findings-of-machine = Registry mesin ({ $bits } bit)
findings-of-account = Registry akun
findings-of-user = Registry pengguna { $number }
findings-folders-not-told = Folder yang ada tidak disebutkan: { $reason }.
findings-no-emulator = LDPlayer merespons; belum ada emulator.
findings-emulators = LDPlayer mencantumkan { $emulators } emulator.
findings-titles-damaged = { $count } Sebagian huruf di beberapa judul tidak dapat dibaca.
findings-rows-skipped = { $count } Beberapa baris daftarnya tidak dapat dibaca.
findings-row = Baris { $line }: { $row } { $reason }

## Desktop

findings-desktops-too-slow = Siapa yang ada di desktop mana terlalu lambat untuk ditanyakan.
findings-desktop = { $user } sedang login: emulator dapat dijalankan.
findings-other-user = LDFleet login sebagai pengguna lain, { $account }. Jika ada emulator yang tidak muncul di daftarnya, pakai akun { $user }.
findings-desktop-name-damaged = { $user } sedang login; sebagian huruf namanya hilang di perjalanan.
findings-desktop-no-administrator = { $user } sedang login, tetapi bukan administrator: Windows bertanya di sana sebelum LDPlayer boleh dijalankan, dan tidak ada yang menjawab.
findings-desktop-of-server = { $user } sedang login di layar mesin itu sendiri, dan ini Windows Server: Android mungkin tidak aktif di sana.
findings-desktop-without-monitor = { $user } sedang login di layar mesin itu sendiri, dan tidak ada monitor yang terpasang: Android mungkin tidak aktif di sana.
findings-session-disconnected = { $user }, sesi { $session }, tidak tersambung
findings-session-console = { $user }, sesi { $session }, di mesinnya
findings-session-remote = { $user }, sesi { $session }, lewat Remote Desktop

## Hal lain yang penting

findings-other-adb = Ada adb selain milik LDPlayer yang berjalan di sana: { $path }. Jika versinya berbeda dari milik LDPlayer, keduanya saling mengakhiri server, dan emulator tampak tidak merespons.
findings-own-adb = adb milik LDPlayer berjalan, tidak ada yang lain.
findings-no-adb = Belum ada adb yang berjalan. Milik LDPlayer dijalankan bersama emulator.
findings-adb-runs = { $path }, sesi { $session }
findings-adb-runs-somewhere = adb.exe, Windows tidak memberi tahu letaknya, sesi { $session }
findings-no-time = Windows tidak memberi tahu waktunya.
findings-clock-ahead = Jam { $name } lebih cepat { $size } dari jam komputer ini.
findings-clock-behind = Jam { $name } lebih lambat { $size } dari jam komputer ini.
findings-clocks-agree = Jamnya sama.
findings-clocks-differ = Jamnya berselisih { $size }, dan itu tidak masalah.
findings-no-disk = Windows tidak memberi tahu berapa ruang untuk { $path }.
findings-disk = Drive { $drive } memiliki { $free } kosong.
findings-disk-full = Drive { $drive } hanya memiliki { $free } kosong, terlalu sedikit untuk satu emulator lagi.
