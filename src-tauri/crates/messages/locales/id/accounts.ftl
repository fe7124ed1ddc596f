### Akun dan kata sandinya.

accounts-password-for = Kata sandi untuk { $user }
accounts-local = Ini akun lokal di { $name }.
accounts-shared = { $workstations } workstation memakai akun ini: { $names }. Kata sandi baru dipakai untuk semuanya; kata sandi dicoba dulu di salah satunya.
accounts-tried-once = Kata sandi dicoba sekali di { $name }.
accounts-same-on = Pakai kata sandi yang sama untuk { $user } di:
accounts-missing = belum ada kata sandi
accounts-refused = menolak kata sandinya
accounts-verified = berfungsi dengan kata sandinya
accounts-unverified = memiliki kata sandi
accounts-new-password = Kata sandi baru
accounts-use = Pakai kata sandi ini
accounts-saving = Menyimpan…
accounts-cancel = Batal
accounts-kept-until-closed = Disimpan sampai LDFleet ditutup, tidak pernah di file
accounts-kept-in-store = Disimpan di penyimpanan kata sandi komputer ini, tidak pernah di file
accounts-no-store = Komputer ini tidak punya penyimpanan kata sandi, jadi kata sandi hanya disimpan sampai LDFleet ditutup dan harus dimasukkan lagi saat berikutnya dijalankan.
