### Workstation masuk dan keluar: mengimpor daftar, mengekspornya.


## Memilih

transfer-import = Impor workstation
transfer-import-more = Impor…
transfer-choose = Pilih file…
transfer-list-hint = Tanpa baris judul, urutannya: nama, alamat, akun, kata sandi, port. WS-[01-20] berarti WS-01 sampai WS-20.
transfer-reads = CSV dan tabel lain, inventaris Ansible (INI, YAML), dan config.json dari LDPlayer Management System. Anda juga dapat menjatuhkan file ke jendela.
transfer-paste = Atau tempelkan teksnya
transfer-paste-example =
    name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = Pratinjau
transfer-reading = Membaca…
transfer-cancel = Batal
transfer-back = Kembali

## Pratinjau

transfer-format-list = Daftar
transfer-format-table = Tabel
transfer-format-ansible-ini = Inventaris Ansible (INI)
transfer-format-ansible-yaml = Inventaris Ansible (YAML)
transfer-format-management-system = LDPlayer Management System
transfer-preview-of = { $format }: { $source }
transfer-preview-pasted = { $format }, ditempelkan
transfer-nothing-written = Tidak ada yang ditulis sebelum Anda mengimpor.
transfer-lines = Baris teks
transfer-kinds = Baris mana yang ditampilkan
transfer-kind-all = Semua { $lines }
transfer-kind-new = Baru { $lines }
transfer-kind-changed = Berubah { $lines }
transfer-kind-duplicate = Ganda { $lines }
transfer-kind-invalid = Tidak valid { $lines }
transfer-tick-all = Centang ini
transfer-tick-none = Hapus centang
transfer-none-of-kind = Tidak ada baris jenis ini.
transfer-line = Baris { $line }
transfer-new = Baru
transfer-changed = Mengubah “{ $workstation }”: { $changes }
transfer-change = { $field } { $before } → { $after }
transfer-change-first = { $field } { $after }
transfer-with-password = dengan kata sandi
transfer-field-name = nama
transfer-field-address = alamat
transfer-field-port = port
transfer-field-scheme = transport
transfer-field-account = akun
transfer-field-password = kata sandi
transfer-field-tags = tag
transfer-field-notes = catatan
transfer-field-ldconsole = ldconsole.exe

## Yang tidak disebutkan teks

transfer-rest = Yang tidak disebutkan teks
transfer-rest-password-hint = Untuk workstation baru tanpa kata sandi di teks. Kosong: kata sandi yang tersimpan untuk akun itu.

## Kata sandi

transfer-take-passwords = Simpan { $passwords } kata sandi dari teks di penyimpanan kata sandi
transfer-exposed = Siapa pun yang dapat membuka file itu dapat membacanya. Hapus file setelah impor, atau ganti kata sandinya.
transfer-not-kept = Kata sandi tidak dapat disimpan di komputer ini: kata sandi dipakai sampai LDFleet ditutup.
transfer-import-number =
    { $workstations ->
        [0] Impor
       *[other] Impor { $workstations } workstation
    }
transfer-importing = Mengimpor…
transfer-replace = Ganti juga di sana

## Setelahnya

transfer-done = Diimpor
transfer-done-counts =
    { $added ->
        [0] Tidak ada yang ditambahkan
       *[other] { $added } workstation ditambahkan
    }, { $changed ->
        [0] tidak ada yang diubah.
       *[other] { $changed } diubah.
    }
transfer-done-passwords = { $passwords } kata sandi disimpan.
transfer-done-without-password = Ini memerlukan kata sandi sebelum daftarnya diambil: { $names }.
transfer-undo = Urungkan impor
transfer-undoing = Mengurungkan…
transfer-close = Tutup
transfer-undone = Diurungkan: { $removed } dikeluarkan, { $restored } dipulihkan.

## Ekspor

transfer-export = Ekspor workstation
transfer-export-more = Ekspor…
transfer-export-as = Format
transfer-export-table = Tabel (CSV), untuk lembar kerja
transfer-export-ansible = Inventaris Ansible (YAML)
transfer-export-all = { $workstations } workstation (semua), tanpa kata sandinya.
transfer-export-selected = { $workstations } workstation yang dipilih, tanpa kata sandinya.
transfer-save-as = Simpan sebagai…
transfer-saved = Disimpan: { $path }

## Paket diagnostik

transfer-bundle = Paket diagnostik
transfer-bundle-more = Paket diagnostik…
transfer-bundle-explain = Untuk yang membantu Anda. File-file ini dimasukkan ke satu arsip zip. Tidak ada kata sandi, akun, atau catatan di daftarnya; nama dan alamat workstation ada, dan log menyebutkan akun.
transfer-bundle-files = File dalam paket
transfer-kilobytes = { $kilobytes } KB
