### Farm demo.

demo-leave = Keluar dari demo
demo-closed = Tidak ada yang dapat ditambahkan ke demo
demo-closed-explain = Demo hanya menampilkan workstation simulasi. Keluar dari demo untuk melihat daftar Anda sendiri dan menambahkan workstation sungguhan di sana.
demo-stay = Tetap di sini
demo-menu = Demo ▾
demo-menu-failing = Demo: { $workstations } dibuat gagal ▾
demo-make = Buat { $name } berperilaku begini:
demo-behaviour = Perilaku { $name }
demo-choose-another = Pilih workstation lain di daftar untuk mengubahnya.
demo-choose-first = Pilih workstation dulu: demo dapat membuatnya gagal dengan beberapa cara.

## Yang dapat dibuat bermasalah

demo-none = Berfungsi sebagaimana mestinya
demo-none-explain = Mengakhiri gangguan apa pun di bawah
demo-refuse = Menolak koneksi
demo-refuse-explain = Seperti mesin yang dimatikan
demo-hang = Tidak pernah merespons
demo-hang-explain = Menerima koneksi, lalu diam
demo-wrong-password = Menolak kata sandi
demo-wrong-password-explain = Seperti setelah kata sandi diganti
demo-slow = Lambat
demo-slow-explain = Merespons setelah dua detik
demo-ldconsole-missing = Alat LDPlayer tidak ada
demo-ldconsole-missing-explain = Tidak ada ldconsole.exe di tempat yang seharusnya
