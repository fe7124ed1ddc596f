### LDPlayer: keadaan emulator, jawabannya, dan apakah pengaturan sudah masuk ke filenya.


## Keadaan emulator, dalam kalimat: “Emulator ini kini ….”

ldplayer-stopped = berhenti
ldplayer-starting = sedang memulai
ldplayer-booting = sedang booting
ldplayer-running = berjalan
ldplayer-ready = siap
ldplayer-lost = berjalan, meski daftar tidak menampilkannya
ldplayer-stuck = macet
ldplayer-zombie = hanya berupa jendela tanpa mesin virtual
ldplayer-unknown = dalam status yang tidak dikenal LDFleet

## Mengapa perintah ditolak, sebagai akhir kalimat

ldplayer-said = “{ $line }”.
ldplayer-no-such-emulator = tidak ada emulator dengan nomor ini.
ldplayer-parameter-error = LDPlayer tidak mengizinkan salah satu nilainya.
ldplayer-usage = LDPlayer tidak mengenal perintah itu dan mencetak cara pemakaiannya.
ldplayer-unknown-command = LDPlayer tidak mengenal perintah itu.
ldplayer-exit-code = berakhir dengan kode keluar { $code }.
ldplayer-no-exit-code = berakhir dengan kode keluar yang tidak berarti berhasil.

## Mengapa adb tidak sampai ke perangkat

ldplayer-adb-no-device = adb tidak melihat emulator ini: Android belum aktif, atau debugging ADB nonaktif di pengaturannya.
ldplayer-adb-offline = adb melihat emulator ini, tetapi emulatornya tidak merespons. Coba beberapa saat lagi, atau mulai ulang emulatornya.
ldplayer-adb-unauthorized = Android belum menerima kunci adb workstation ini. Konfirmasikan di jendela emulator.
ldplayer-adb-refused = LDPlayer tidak meneruskan perintah: { $reason }
ldplayer-adb-complained = adb tidak memberi jawaban. Pesannya: { $line }

## Pengaturan di filenya, seperti disebut dalam kalimat di bawah

ldplayer-screen = layar (lebar, tinggi, dpi)
ldplayer-cores = jumlah inti
ldplayer-manufacturer = produsen
ldplayer-model = model
ldplayer-phone-number = nomor telepon
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = nomor seri SIM
ldplayer-android-id = Android ID
ldplayer-mac = alamat MAC
ldplayer-rotation = rotasi
ldplayer-fixed-window = jendela tetap
ldplayer-root = root
ldplayer-fps = frame per detik
ldplayer-reduced-sound = suara dikurangi
ldplayer-clean-mode = mode bersih

## Yang tidak masuk ke file, sebagai bagian dari “Di file pengaturan: …”

ldplayer-differs = { $setting } adalah { $is }, bukan { $wanted }
ldplayer-empty = { $setting } kosong, bukan { $wanted }
ldplayer-missing = { $setting } tidak ada di file, seharusnya { $wanted }
ldplayer-not-made-up = { $setting } tidak ada di file
ldplayer-still = { $setting } masih { $is }
ldplayer-memory-differs = memori { $is } MB, bukan { $wanted } MB
ldplayer-memory-missing = memori tidak ada di file, seharusnya { $wanted } MB
ldplayer-off = { $setting } nonaktif, seharusnya aktif
ldplayer-on = { $setting } aktif, seharusnya nonaktif
ldplayer-on-missing = { $setting } tidak ada di file, seharusnya aktif
ldplayer-off-missing = { $setting } tidak ada di file, seharusnya nonaktif

## Pengamatan mana yang menunjukkan keadaan emulator. list2 adalah daftar dari ldconsole.exe.

ldplayer-rule-answers-unlisted = Android merespons lewat adb meski list2 tidak menampilkannya sebagai berjalan: list2 kehilangan emulator ini.
ldplayer-rule-nothing-there = list2 menampilkan status 0 dan tidak ada jendela maupun mesin virtual.
ldplayer-rule-window-just-opened = Jendela baru saja terbuka; mesin virtual belum mulai.
ldplayer-rule-window-without-machine = Jendela sudah terlalu lama ada tanpa mesin virtual: layanan VirtualBox milik LDPlayer mungkin macet.
ldplayer-rule-answers-early = Android merespons lewat adb; list2 belum menampilkannya sebagai aktif.
ldplayer-rule-android-boots = Mesin virtual berjalan dan Android belum aktif.
ldplayer-rule-android-never-started = Mesin virtual sudah terlalu lama berjalan tanpa Android menjadi aktif.
ldplayer-rule-on-its-way = LDPlayer sedang memulai dan mesin virtual belum ada.
ldplayer-rule-answers = list2 menampilkan status 1 dengan jendela dan mesin virtual, dan Android merespons lewat adb.
ldplayer-rule-not-asked = list2 menampilkan status 1 dengan jendela dan mesin virtual; belum ditanyakan apakah Android merespons.
ldplayer-rule-no-answer-yet = list2 menampilkan Android sebagai aktif, sekitar 10 detik sebelum Android merespons; sekarang belum merespons.
ldplayer-rule-silent-for-long = list2 menampilkan Android sebagai aktif, dan sudah terlalu lama Android tidak merespons lewat adb.
ldplayer-rule-machine-dead = list2 menampilkan status 1 dan jendela, tetapi mesin virtualnya mati: akhiri proses jendelanya, lalu jalankan lagi.
ldplayer-rule-window-just-closed = Jendela sudah tidak ada dan mesin virtual masih ada, seperti selama beberapa detik setelah ditutup.
ldplayer-rule-machine-outlives-window = Mesin virtual sudah terlalu lama bertahan tanpa jendelanya.
ldplayer-rule-started-without-anything = list2 menampilkan Android sebagai aktif tanpa jendela maupun mesin virtual; mungkin crash.
ldplayer-rule-no-window = list2 menampilkan emulator sedang memulai atau berjalan, tanpa jendela.
