### Workstation: statusnya, daftarnya, dan yang ditampilkan tentang satu workstation.

## Status

workstations-connecting = Menghubungkan
workstations-connecting-explain = Workstation ini belum merespons.
workstations-online = Online
workstations-online-explain = Daftar emulator terakhirnya berhasil dibaca.
workstations-failing = Gagal
workstations-failing-explain = Daftar terakhir tidak dapat dibaca. Yang ditampilkan adalah data lama.
workstations-blocked = Diblokir
workstations-blocked-explain = Tidak ada yang dikirim ke workstation ini sampai diperiksa.
workstations-restarting = Dimulai ulang
workstations-restarting-explain = Workstation ini tidak merespons karena diperintahkan mulai ulang atau mati. Ini bukan kegagalan, dan tidak dihitung.
workstations-off = Mati (dimatikan oleh Anda)
workstations-off-explain = Workstation ini dimatikan dari sini dan belum merespons sejak itu. Bangunkan, atau nyalakan secara manual.
workstations-blocked-manually = Diblokir manual
workstations-blocked-manually-explain = Anda memblokir sirkuit: tidak ada yang dikirim sampai Anda membuka blokirnya.
workstations-password-refused = Kata sandi ditolak
workstations-password-refused-explain = Kata sandi ditolak. Tidak ada yang dikirim sampai Anda memasukkan yang baru atau mencoba lagi.
workstations-password-needed = Perlu kata sandi
workstations-password-needed-explain = Kata sandi akun ini belum diketahui. Masukkan kata sandinya.
workstations-other-answers = { $stranger } merespons
workstations-other-than-before = Yang merespons di alamatnya adalah { $stranger }, bukan komputer sebelumnya.
workstations-other-than = Yang merespons di alamatnya adalah { $stranger }, bukan { $computer }.

## Yang mana, dan berapa

workstations-count = { $workstations } workstation

## Mengapa workstation tidak ikut serta

workstations-no-list-yet = Daftar emulatornya belum ada
workstations-has-no-emulators = Tidak memiliki emulator
workstations-none-can-take-part = Tidak satu pun emulatornya dapat ikut serta

## Daftar

workstations-title = Workstation
workstations-chosen = Workstation yang dipilih
workstations-filter = Filter: kata, #tag
workstations-filter-label = Filter workstation menurut nama, alamat, akun, atau #tag
workstations-notes = Catatan
workstations-only-problems = Hanya yang bermasalah
workstations-with-problems = ({ $workstations })
workstations-order = Urutan workstation
workstations-order-problems = Bermasalah dulu
workstations-order-name = Menurut nama
workstations-order-own = Urutan penambahan
workstations-none-match = Tidak ada workstation yang cocok dengan “{ $filter }”.
workstations-none-match-problems = Tidak ada workstation bermasalah yang cocok dengan “{ $filter }”.
workstations-none-has-problem = Tidak ada workstation yang bermasalah.
workstations-show-all = Tampilkan semua
workstations-all = { $workstations } workstation
workstations-shown = { $shown } dari { $workstations } workstation
workstations-add = Tambah workstation…

## Di baris

workstations-same-as = Komputer yang sama dengan { $names }
workstations-twice = ganda
workstations-ailing = { $emulators } emulator macet atau crash
workstations-running = { $running } dari { $emulators } emulator berjalan
workstations-round-trip = Lama pengambilan daftar terakhir

## Beberapa yang dipilih bersama

workstations-act-on-selected = Tindakan pada workstation yang dipilih
workstations-selected = { $workstations } workstation dipilih
workstations-select-one = Kembali memilih satu saja
workstations-select-one-key = Kembali memilih satu saja (Esc)
workstations-does = { $action }: { $emulators }

## Satu workstation

workstations-address = Alamat
workstations-account = Akun
workstations-list-age = Daftar emulator
workstations-no-list = belum ada
workstations-no-list-explain = Belum ada daftar yang diterima.
workstations-list-seen = Terakhir terlihat pada { $time }.
workstations-list-stale-explain = Terakhir terlihat pada { $time }. Upaya setelah itu gagal: emulatornya mungkin sudah berubah.
workstations-list-stale = { $age } · usang
workstations-refresh = Segarkan
workstations-refresh-explain = Ambil daftar emulator sekarang (F5)
workstations-actions = Tindakan ▾
workstations-test = Uji…
workstations-test-explain = Uji koneksi langkah demi langkah: nama, port, login, LDPlayer
workstations-edit = Edit…
workstations-remove = Keluarkan…

## Apa yang salah

workstations-since = Sejak { $since }
workstations-first-seen = Pertama terlihat pada { $time }
workstations-show-answer = Tampilkan jawaban
workstations-hide-answer = Sembunyikan jawaban
workstations-enter-new-password = Masukkan kata sandi baru…
workstations-try-again = Coba lagi
workstations-try-again-explain = Mengirim kata sandi saat ini sekali lagi. Windows mengunci akun setelah beberapa kata sandi yang salah.
workstations-accept-explain = Mulai sekarang, { $stranger } adalah komputer yang benar di alamat ini
workstations-accept = Terima komputer ini
workstations-edit-address = Edit alamat…
workstations-try-now = Coba sekarang
workstations-test-connection = Uji koneksi…
workstations-test-connection-explain = Uji koneksi langkah demi langkah. Bisa juga saat sirkuit diblokir.
workstations-same-computer = Ini komputer yang sama dengan { $names } di daftar. Semuanya ditanyakan dan ditampilkan dua kali; keluarkan salah satunya.
workstations-same-computer-named = Ini komputer yang sama ({ $computer }) dengan { $names } di daftar. Semuanya ditanyakan dan ditampilkan dua kali; keluarkan salah satunya.

## Tempat emulatornya akan tampil

workstations-no-emulators-known = Daftar emulator belum ada
workstations-must-sign-in = LDFleet harus login ke { $name } sebelum dapat mengambil daftar emulatornya.
workstations-connecting-to = Menghubungkan ke { $address }…
workstations-first-list = Emulator tampil di sini begitu daftar pertama diterima.
workstations-never-answered = { $name } belum merespons sejak LDFleet dijalankan. Emulator tampil di sini begitu ia merespons.
workstations-without-emulators = Tidak ada emulator di workstation ini
workstations-without-emulators-explain = Emulator yang dibuat di LDPlayer pada { $name } tampil di sini secara otomatis.
workstations-create-emulator = Buat emulator…

## Tidak ada workstation sama sekali

workstations-none-in-demo = Tidak ada workstation tersisa di demo
workstations-none-in-demo-explain = Anda sudah mengeluarkan semuanya. Keluar dari demo untuk melihat daftar Anda sendiri; demo dapat dimulai lagi dari daftar yang kosong.
workstations-none = Belum ada workstation
workstations-none-explain = LDFleet menampilkan semua emulator LDPlayer di workstation Windows Anda dalam satu jendela, serta menjalankan, menghentikan, dan memulai ulang emulator. Bila sebuah workstation berulang kali gagal, LDFleet berhenti mengirim ke sana, memberi tahu alasannya, dan memeriksa secara berkala apakah sudah berfungsi lagi.
workstations-add-first = Tambah workstation…
workstations-start-demo = Lihat farm demo
workstations-starting-demo = Memulai demo…
workstations-demo-explain = Demo disimulasikan di dalam LDFleet: tidak ada komputer sungguhan yang dihubungi dan tidak ada yang disimpan. Anda dapat keluar kapan saja.

## Mengeluarkan

workstations-remove-title = Keluarkan { $names } dari LDFleet?
workstations-remove-explain = Tidak ada yang berubah di workstation itu sendiri: emulatornya tetap berjalan. LDFleet hanya melupakan alamat dan pengaturannya; Anda dapat menambahkannya lagi.
workstations-remove-explain-many = Tidak ada yang berubah di workstation itu sendiri: semua emulatornya tetap berjalan. LDFleet hanya melupakan alamat dan pengaturannya; Anda dapat menambahkannya lagi.
workstations-remove-now = Keluarkan { $names }
workstations-removing = Mengeluarkan…
workstations-keep = Biarkan
workstations-keep-many = Biarkan semua
workstations-not-removed = { $name }: { $reason }
workstations-edit-several = Edit { $names }
workstations-edit-several-explain = Yang dikosongkan tidak berubah di masing-masing. Semuanya diubah, atau tidak satu pun.
workstations-password-kept = Kosong: kata sandi yang tersimpan untuk setiap akun
workstations-now = Sekarang: { $value }
workstations-now-different = Sekarang: { $values } nilai berbeda
workstations-edit-number = Ubah { $workstations } workstation
workstations-edit-replace = Ganti kata sandi dan ubah { $workstations } workstation
