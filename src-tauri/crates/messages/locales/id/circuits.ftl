### Sirkuit: apa yang diblokir, apa yang masih berfungsi, mengapa sesuatu tidak dikirim.

## Sirkuit apa, di belakang kata “sirkuit”

circuits-layer-network = jaringan
circuits-layer-windows = workstation
circuits-layer-ldconsole = alat LDPlayer
circuits-layer-emulator = tindakan emulator

## Mengapa perintah tidak dikirim

circuits-of = sirkuit { $layer } di { $name }
circuits-refused-open = Tidak dikirim: { $circuit } diblokir.
circuits-refused-open-after = Tidak dikirim: { $circuit } diblokir setelah { $errors } kesalahan, yang terakhir: { $last }.
circuits-refused-checking = { $refusal } Sirkuit ini sedang diperiksa.
circuits-refused-check-first = { $refusal } Sirkuit ini harus diperiksa dulu.
circuits-refused-isolated = Tidak dikirim: { $circuit } diblokir manual. Buka blokirnya untuk melanjutkan.
circuits-refused-isolated-because = Tidak dikirim: { $circuit } diblokir manual: { $reason }. Buka blokirnya untuk melanjutkan.
circuits-refused-password = Tidak dikirim: kata sandi { $account } ditolak, jadi tidak ada yang dikirim dengannya. Masukkan kata sandi baru.
circuits-refused-password-being-tried = Tidak dikirim: kata sandi { $account } sedang dicoba; coba beberapa saat lagi.
circuits-refused-removed = { $name } sudah tidak ada di daftar.
circuits-refused-until = { $refusal } Pemeriksaan berikutnya dalam { $wait }.

## Mengapa sirkuit berubah

circuits-cause-threshold = terlalu banyak kesalahan
circuits-cause-check-due = waktunya diperiksa
circuits-cause-check-succeeded = pemeriksaan berhasil
circuits-cause-check-failed = pemeriksaan gagal
circuits-cause-check-silent = pemeriksaan tidak memberi laporan
circuits-cause-by-hand = secara manual
circuits-cause-check-by-hand = pemeriksaan diminta secara manual
circuits-cause-reset = direset secara manual
circuits-cause-slept = komputer sempat tidur
circuits-cause-because = { $cause }: { $reason }

## Mengapa gangguan dimulai

circuits-outage = { $errors } kesalahan dalam { $window } ({ $answers }).
circuits-outage-until = { $outage } Pemeriksaan berikutnya dalam { $wait }.

## Apa yang tidak bisa dilakukan

circuits-blocks-windows = Semua hal di workstation ini: mengambil daftar, menjalankan, menghentikan, dan mengubah emulatornya.
circuits-blocks-ldconsole = Mengambil daftar, menjalankan, menghentikan, dan mengubah emulator di workstation ini.
circuits-blocks-emulator = Menjalankan, menghentikan, membuat, mengkloning, dan menghapus emulator di workstation ini.

## Apa yang masih berfungsi

circuits-still-works-network = Semua workstation lain. Daftar yang ditampilkan adalah yang terakhir diterima.
circuits-still-works-windows = Semua workstation lain, dan pemeriksaan apakah workstation ini merespons. Daftar yang ditampilkan adalah yang terakhir diterima.
circuits-still-works-ldconsole = Semua workstation lain, dan koneksi workstation ini. Daftar yang ditampilkan adalah yang terakhir diterima.
circuits-still-works-emulator = Pengambilan daftar: emulator di workstation ini tetap dipantau; pengaturan dan aplikasinya dapat diubah. Semua workstation lain.

## Apa yang dikirim pemeriksaan berikutnya

circuits-check-sends-network = Satu permintaan ke port WinRM workstation, tanpa login.
circuits-check-sends-windows = Satu login dan satu perintah echo.
circuits-check-sends-ldconsole = Satu pengambilan daftar emulator (list2).
circuits-check-sends-emulator = Tidak ada dengan sendirinya, karena tidak ada pemeriksaan yang tanpa dampak: saat Anda berikutnya menjalankan, menghentikan, membuat, atau mengkloning emulator, itulah pemeriksaannya.

## Nama keempat sirkuit

circuits-name-network = Jaringan
circuits-name-windows = Workstation
circuits-name-ldconsole = Alat LDPlayer
circuits-name-emulator = Tindakan emulator
circuits-letter-network = J
circuits-letter-windows = W
circuits-letter-ldconsole = L
circuits-letter-emulator = E
circuits-for-network = Sirkuit untuk menjangkau workstation lewat jaringan
circuits-for-windows = Sirkuit untuk Windows di workstation dan remote shell-nya
circuits-for-ldconsole = Sirkuit untuk ldconsole.exe, alat LDPlayer yang mendata dan mengendalikan emulator
circuits-for-emulator = Sirkuit untuk menjalankan, menghentikan, membuat, mengkloning, dan menghapus emulator

## Status sirkuit

circuits-state-closed = OK
circuits-state-open = Diblokir
circuits-state-half-open = Diperiksa
circuits-state-isolated = Diblokir manual
circuits-state-disabled = Tidak dipantau
circuits-technical-closed = tersambung
circuits-technical-open = terputus
circuits-technical-half-open = setengah tersambung
circuits-technical-isolated = diisolasi
circuits-technical-disabled = dinonaktifkan
circuits-explain-closed = Permintaan dikirim.
circuits-explain-open = Terlalu banyak kegagalan: permintaan ditolak sampai pemeriksaan berikutnya.
circuits-explain-half-open = Satu pemeriksaan menentukan apakah permintaan dikirim lagi.
circuits-explain-isolated = Anda memblokirnya: permintaan ditolak sampai Anda membuka blokirnya.
circuits-explain-disabled = Permintaan tetap dikirim meski semuanya gagal.

## Apa yang dilakukan sirkuit sekarang

circuits-with-technical = { $word } (sirkuit { $technical })
circuits-technically = sirkuit { $technical }
circuits-technically-short = ({ $technical })
circuits-next-check = Pemeriksaan berikutnya dalam { $wait }
circuits-next-check-brief = periksa dalam { $wait }
circuits-checking = Memeriksa…
circuits-being-checked = Sedang diperiksa…
circuits-checked-by-next = Diperiksa oleh tindakan berikutnya
circuits-checked-by-next-brief = oleh tindakan berikutnya
circuits-ok-again = Sirkuit OK lagi: Anda dapat mencoba lagi.
circuits-now-closed = { $state }. Permintaan dikirim.
circuits-now-closed-counted = { $state }. Permintaan dikirim. { $failures } kegagalan dihitung.
circuits-now-closed-counted-of = { $state }. Permintaan dikirim. { $failures } kegagalan dihitung; { $threshold } dalam { $window } memblokirnya.
circuits-now-open = { $state }. Permintaan ditolak.
circuits-now-open-next = { $state }. Permintaan ditolak. { $next }.
circuits-now-half-open = { $state }. Satu pemeriksaan menentukan.
circuits-now-half-open-next = { $state }. { $next }.
circuits-now-noted = { $state }. { $note }
circuits-stopped-password-refused = Kata sandi ditolak: tidak ada yang dikirim, meski sirkuit OK.
circuits-stopped-password-needed = Perlu kata sandi: tidak ada yang dikirim, meski sirkuit OK.

## Tanda sirkuit

circuits-named = Sirkuit { $circuit }
circuits-mark = Sirkuit { $circuit }: { $state }
circuits-mark-counted = Sirkuit { $circuit }: { $state }, ada kegagalan yang dihitung
circuits-tip = { $circuit }: { $now }
circuits-strip-tip =
    { $covers }.
    { $now }
circuits-covers = { $covers }.
circuits-cell = { $name }, { $circuit }:
circuits-failures-counted = { $failures } kegagalan dihitung
circuits-failures = { $failures } kegagalan
circuits-state-and = { $state } · { $more }
circuits-legend = Arti bentuk
circuits-of-workstation = Sirkuit { $name }

## Tampilan semua sirkuit

circuits-title = Sirkuit
circuits-filter = Filter: kata, #tag
circuits-filter-label = Filter workstation
circuits-only-failures = Hanya yang gagal
circuits-all-ok = Semua sirkuit OK.
circuits-not-ok = { $circuits } sirkuit tidak OK
circuits-none-match = Tidak ada workstation yang cocok dengan “{ $filter }”.
circuits-none-fail = Tidak ada workstation yang mengalami kegagalan.
circuits-matrix = Sirkuit per workstation
circuits-workstation = Workstation

## Panel yang menjelaskan sirkuit

circuits-why = Mengapa?
circuits-why-show = Mengapa? Tampilkan sirkuit { $circuit }
circuits-close = Tutup (Esc)
circuits-panel-title = { $name }: { $circuit }
circuits-others = Sirkuit workstation ini
circuits-show-workstation = Tampilkan { $name }
circuits-since = sejak { $since }
circuits-means-closed = Permintaan dikirim. Tidak ada yang gagal belakangan ini.
circuits-means-counted = Permintaan dikirim. Sejauh ini { $failures } kegagalan dihitung; beberapa kegagalan memblokirnya.
circuits-means-counted-of = Permintaan dikirim. Sejauh ini { $failures } kegagalan dihitung; { $threshold } dalam { $window } memblokirnya.
circuits-means-open = { $failures } kegagalan. Permintaan yang memerlukannya langsung ditolak, daripada menunggu mesin yang tidak berfungsi.
circuits-means-open-within = { $failures } kegagalan dalam { $window }. Permintaan yang memerlukannya langsung ditolak, daripada menunggu mesin yang tidak berfungsi.
circuits-means-half-open = Waktu tunggu sudah habis. Satu pemeriksaan menentukan: jika berhasil, permintaan dikirim lagi; jika tidak, permintaan tetap diblokir.
circuits-means-half-open-emulator = Waktu tunggu sudah habis. Permintaan berikutnya untuk emulator dikirim sebagai pemeriksaan: jika berhasil, permintaan dikirim lagi.
circuits-means-isolated = Anda memblokirnya. Tidak ada yang dikirim sampai Anda membuka blokirnya.
circuits-means-disabled = Anda berhenti memantaunya. Permintaan tetap dikirim meski semuanya gagal.
circuits-sends = Yang dikirim: { $what }
circuits-failed-with = { $operation }: { $what }
circuits-op-identify = Melihat apakah WinRM merespons
circuits-op-echo = Memeriksa remote shell
circuits-op-connect = Menyambung
circuits-op-disconnect = Memutuskan sambungan
circuits-op-list = Mengambil daftar emulator
circuits-op-vitals = Membaca keadaan workstation
circuits-op-system = Meminta Windows melakukan sesuatu
circuits-op-wake = Membangunkan workstation
circuits-op-command = Menjalankan perintah
circuits-op-create = Membuat emulator
circuits-op-start = Menjalankan emulator
circuits-op-stop = Menghentikan emulator
circuits-op-delete = Menghapus emulator
circuits-failed-recently = Yang gagal belakangan ini
circuits-failed = Yang gagal
circuits-blocked-now = Diblokir sekarang
circuits-still-works = Masih berfungsi
circuits-if-blocked = Jika diblokir
circuits-would-refuse = Ditolak: { $what }
circuits-would-work = Masih berfungsi: { $what }
circuits-refused-since = { $requests } permintaan ditolak sejak itu.
circuits-history = Riwayat
circuits-no-history = Tidak berubah sejak LDFleet dijalankan.
circuits-became = ({ $technical }): { $cause }

## Apa yang dapat dilakukan pada sirkuit

circuits-check-now = Periksa sekarang
circuits-check-now-explain = Mengirim satu pemeriksaan sekarang, tanpa menunggu.
circuits-unblock = Buka blokir
circuits-unblock-explain = Permintaan dikirim lagi.
circuits-watch-again = Pantau lagi
circuits-watch-again-explain = Kegagalan dihitung lagi dan dapat memblokirnya.
circuits-reset = Reset
circuits-reset-explain = Membuka blokirnya dan melupakan kegagalannya, tanpa pemeriksaan.
circuits-block = Blokir
circuits-block-ask = Blokir…
circuits-block-explain = Semua yang memerlukan sirkuit ini ditolak sampai Anda membuka blokirnya.
circuits-block-why = Mengapa Anda memblokirnya?
circuits-unwatch = Berhenti memantau
circuits-unwatch-ask = Berhenti memantau…
circuits-unwatch-explain = Kegagalan tidak lagi memblokir apa pun. Spanduk tetap tampil di jendela sampai Anda memantaunya lagi.
circuits-unwatch-why = Mengapa Anda berhenti memantaunya?
circuits-reason-example = Misalnya: disk sedang diganti
circuits-cancel = Batal
circuits-whom = Workstation dari tampilan atau tag
circuits-all-workstations = Semua workstation
circuits-none-of-them = Saat ini tidak ada workstation yang termasuk di dalamnya.
circuits-of-shown = Sirkuit workstation yang ditampilkan
circuits-of-number = Dari { $workstations } workstation yang ditampilkan:
circuits-check-number = Periksa sekarang ({ $workstations })
circuits-unblock-number = Reset ({ $workstations })
circuits-block-title = Blokir sirkuit { $names }
circuits-which = Sirkuit
circuits-block-number = Blokir di { $workstations } workstation
circuits-not-all = Tidak dilakukan di { $refused } workstation, yang pertama { $name }: { $reason }
