### Keadaan workstation: prosesor, memori, disk, dan siapa yang login.


## Yang perlu dilihat

vitals-busy = Prosesor lebih dari { $percent }% sibuk selama { $time }.
vitals-little-memory = Hanya { $free } dari { $total } memori yang kosong.
vitals-little-disk = Drive { $drive } hanya memiliki { $free } kosong dari { $total }.

## Apakah emulator dapat dijalankan

vitals-nobody = Tidak ada yang login, jadi emulator tidak dapat dijalankan.
vitals-disconnected = Desktop { $name } tidak tersambung, jadi emulator tidak dapat dijalankan.

## Mengapa sesuatu tidak diketahui

vitals-denied = Windows tidak mengizinkan akun ini menanyakannya. Ditanyakan lagi satu jam kemudian.
vitals-missing = Windows tidak menjawab pertanyaan ini. Ditanyakan lagi satu jam kemudian.
vitals-slow = Windows tidak menjawab tepat waktu. Ditanyakan lagi beberapa menit kemudian.

## Di jendela

vitals-cpu = CPU
vitals-row-memory = RAM
vitals-memory = Memori
vitals-percent = { $percent }%
vitals-used-of = { $used } dari { $total }
vitals-free-of = { $free } kosong dari { $total }
vitals-disk = Disk { $drive }
vitals-disk-ldplayer = Disk { $drive } (LDPlayer)
vitals-cpu-explain = Prosesor { $percent }% sibuk sejak pengamatan sebelumnya.
vitals-memory-of = Memori terpakai: { $used }
vitals-processors = { $processors } prosesor
vitals-windows = Windows
vitals-windows-10 = Windows 10, build { $build }
vitals-windows-11 = Windows 11, build { $build }
vitals-windows-server = Windows Server, build { $build }
vitals-ldplayer = LDPlayer
vitals-differs = { $version }, kebanyakan memakai { $usual }
vitals-differs-explain = Workstation ini memakai LDPlayer { $version }; { $count } lainnya memakai { $usual }.
vitals-uptime = Menyala selama
vitals-since = Sejak { $time }
vitals-logged-on = Login
vitals-logged-on-nobody = Tidak ada
vitals-logged-on-somebody = Ada
vitals-logged-on-left = { $name } (tidak tersambung)
vitals-unknown = Tidak diketahui
vitals-unknown-yet = Belum ada kabar
vitals-stale = Keadaan { $time }
vitals-stale-because = Keadaan { $time }. { $why }
vitals-hour-empty = Belum ada: satu nilai ditambahkan setiap menit.
vitals-hour-of = { $what } selama satu jam terakhir: { $least } sampai { $most }%, sekarang { $now }%
vitals-no-start-word = Tak bisa menjalankan

## Emulator

vitals-emulator-memory = Memori terpakai
vitals-emulator-memory-none = Tidak berjalan
vitals-emulator-set = Menurut pengaturan
vitals-emulator-set-unknown = File pengaturan belum dibaca
vitals-emulator-hardware = { $cpus } inti, { $memory }
vitals-emulator-model = Model
vitals-emulator-root = Root
vitals-emulator-adb = ADB
vitals-on = Aktif
vitals-off = Nonaktif
vitals-adb-local = Di workstation ini
vitals-adb-remote = Terbuka untuk komputer lain
