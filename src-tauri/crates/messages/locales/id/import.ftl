### Teks dengan beberapa workstation: apa yang salah dengannya.

import-nothing = Isi satu workstation per baris: nama dan alamatnya, atau alamatnya saja.
import-all-present = Semuanya sudah ada di daftar.
import-list-too-large = Teks ini lebih besar dari { $most } KB, jadi bukan daftar workstation. Tempelkan nama dan alamatnya saja.
import-list-too-many = Teks ini menyebutkan lebih dari { $most } workstation.
import-line-too-long = Baris { $line } lebih dari { $most } karakter: “{ $text }”
import-line = Baris { $line }: { $reason }

## Apa yang salah dengan satu baris

import-one-name = “{ $name }” tidak dapat menjadi nama { $addresses } workstation: beri nomor urut juga, seperti { $name }-[1-{ $addresses }], atau hilangkan namanya.
import-unequal = “{ $name }” menghasilkan { $names } nama, “{ $address }” menghasilkan { $addresses } alamat.
import-fields = “{ $line }” memiliki { $fields } kolom; isi nama dan alamat, atau alamat saja.
import-number-too-large = Angka { $number } di “{ $text }” terlalu besar.
import-two-networks = “{ $text }” mencakup lebih dari satu jaringan: isi satu baris untuk masing-masing, yang alamatnya hanya berbeda pada angka terakhir.
import-counts-down = “{ $text }” menghitung mundur: tulis angka yang lebih kecil dulu.
import-range-too-long = “{ $text }” menghasilkan lebih dari { $most } workstation, yang tidak dapat ditampung satu jendela.
import-address-twice = { $address } sudah ada di daftar ini, sebagai “{ $name }”.

## Yang sama sekali tidak dapat dibaca

import-no-such-file = Tidak ada file { $path }.
import-not-read = { $path } tidak dapat dibaca: { $reason }
import-too-large = Ini lebih besar dari { $most } MB, jadi bukan daftar workstation.
import-too-many-lines = Ini lebih dari { $most } baris, jadi bukan daftar workstation.
import-no-text = Ini bukan file teks. LDFleet membaca CSV dan tabel lain, inventaris Ansible (INI dan YAML), dan config.json dari LDPlayer Management System.
import-workbook = Ini buku kerja Excel atau LibreOffice. Simpan di sana sebagai “CSV UTF-8” lalu pilih file itu.
import-code-page = Teks ini bukan UTF-8 dan bukan UTF-16, sehingga hurufnya hanya bisa ditebak. Simpan lagi sebagai UTF-8 (di Excel: “CSV UTF-8”).
import-nothing-read = Tidak ada workstation yang disebutkan di sini.
import-bad-json = Ini diawali seperti JSON tetapi bukan JSON: { $reason }
import-other-json = Ini JSON, tetapi tanpa daftar “workstations” yang ada di config.json dari LDPlayer Management System.
import-bad-yaml = Baris { $line } bukan YAML: { $reason }
import-yaml-too-deep = Mulai baris { $line }, ini bersarang lebih dari { $most } tingkat, jadi bukan inventaris.
import-yaml-too-much = Ini menyebutkan jauh lebih banyak daripada inventaris workstation.
import-yaml-no-inventory = Ini YAML, tetapi bukan inventaris Ansible: tingkat pertamanya harus berupa grup, seperti “all”, dengan “hosts”, “children”, atau “vars” di dalamnya.
import-groups-in-a-circle = Grup “{ $group }” berisi dirinya sendiri, atau grup bersarang lebih dari { $most } tingkat.
import-too-many-groups = Ini memiliki lebih dari { $most } grup.
import-no-address-column = Tidak ada kolom berjudul “address” (atau “IP”, “host”). Kolomnya: { $columns }.

## Bagian yang tidak dipakai

import-columns-not-used = Tidak dipakai, karena tidak diketahui kolom apa ini: { $columns }.
import-variables-not-used = Tidak dipakai: { $variables }.
import-vault = Dienkripsi dengan Ansible Vault atau diisi oleh Ansible, jadi LDFleet tidak dapat membaca kata sandinya: { $hosts }.
import-encrypted-passwords = Dienkripsi atau disimpan di tempat lain, jadi LDFleet tidak dapat membaca kata sandinya: { $entries }.
import-certificates-checked = “ansible_winrm_server_cert_validation” tidak dipakai: LDFleet selalu memeriksa sertifikat.
import-other-documents = Hanya dokumen pertama di file ini yang dibaca.
import-line-not-understood = Baris { $line } tidak dipahami dan dilewati.
import-lines-not-understood = { $lines } baris lagi tidak dipahami.

## Hasil sebuah baris

import-same-as-line = Sama dengan baris { $line }
import-in-the-list = Ada di daftar sebagai “{ $name }”
import-name-of-line = Nama “{ $name }” sudah ada di baris { $line }, dengan alamat lain.
import-name-taken = Nama “{ $name }” dipakai workstation lain di daftar, di { $address }.
import-other-password = Baris { $line } memberi { $account } kata sandi lain. Satu akun memiliki satu kata sandi.
import-too-many-fields = Baris ini memiliki { $fields } kolom. Tanpa baris judul, urutannya: nama, alamat, akun, kata sandi, port.
import-more-fields-than-columns = Baris ini memiliki { $fields } kolom, sedangkan judulnya { $columns }. Teks yang mengandung pemisah harus diapit tanda kutip.
import-no-address = Tidak ada alamat di baris ini.
import-field-too-long = Satu kolom di baris ini lebih dari { $most } karakter.
import-bad-range = “{ $range }” bukan rentang yang dapat dihitung. Rentang ditulis [01:20] atau [a:f].
import-bad-scheme = “{ $scheme }” bukan http dan bukan https.
import-list-full = Daftar akan berisi lebih dari { $most } workstation.

## Persetujuan

import-gone = Pratinjau ini sudah bukan yang terkini. Pilih lagi filenya.
import-nothing-chosen = Centang setidaknya satu baris.
import-list-changed = Daftar workstation sudah berubah sejak pratinjau ini dibuat. Lihat lagi, lalu impor.
import-nothing-to-undo = Tidak ada impor yang dapat diurungkan.
import-left-changed = “{ $name }” sudah diubah sejak impor dan dibiarkan apa adanya.
