### Bagaimana filter yang diketik dipahami, mengapa sebagian tidak, dan apa yang dapat dimasukkan.


## Bidang

filter-field-ws = workstation
filter-field-title = judul
filter-field-state = status
filter-field-since = lama dalam status ini
filter-field-mem = memori terpakai
filter-field-ram = memori menurut pengaturan
filter-field-cpu = inti menurut pengaturan
filter-field-res = resolusi
filter-field-index = nomor
filter-field-version = versi LDPlayer
filter-field-adb = alamat untuk adb
filter-field-op = operasi terakhir
filter-field-kind = kejadian
filter-field-by = peminta
filter-field-result = hasil
filter-field-ago = waktu sejak kejadian

## Sebuah bagian dipahami sebagai apa

filter-word = judul atau workstation mengandung { $text }
filter-word-of-activity = entri mengandung { $text }
filter-word-like = judul atau workstation seperti { $text }
filter-tag = bertag { $tags }
filter-contains = { $field } mengandung { $values }
filter-is = { $field } adalah { $values }
filter-more-than = { $field } lebih dari { $amount }
filter-at-least = { $field } { $amount } atau lebih
filter-less-than = { $field } kurang dari { $amount }
filter-at-most = { $field } { $amount } atau kurang
filter-between = { $from } sampai { $to }
filter-unknown = tidak diketahui
filter-no-operation = tidak ada
filter-one-of = salah satu dari { $values }
filter-not = bukan: { $term }
filter-or = atau

## Mengapa sebuah bagian tidak dipahami

filter-quote-open = Tanda kutip dibuka di sini dan tidak ditutup.
filter-nothing-after-minus = Setelah tanda minus harus ada yang dikecualikan, tanpa spasi.
filter-minus-twice = Satu tanda minus sudah cukup.
filter-value-missing = Di sini kurang nilai.
filter-unknown-field = Tidak ada bidang “{ $name }”. Untuk mencarinya sebagai teks, beri tanda kutip.
filter-unknown-field-meant = Tidak ada bidang “{ $name }”. Maksudnya “{ $meant }”? Untuk mencarinya sebagai teks, beri tanda kutip.
filter-sign-does-not-fit = Bidang ini hanya dapat dipakai dengan { $signs }.
filter-unknown-choice = Pilihannya: { $choices }.
filter-no-number = Di sini harus ada angka.
filter-unit-missing-bytes = Kurang satuan: k, m, g, atau t, seperti 2g.
filter-unit-missing-seconds = Kurang satuan: s, m, h, d, atau w, seperti 1h30m.
filter-unit-unknown-bytes = Satuannya k, m, g, dan t, seperti 2g.
filter-unit-unknown-seconds = Satuannya s, m, h, d, dan w, seperti 1h30m.
filter-unit-unknown-count = Ini jumlah: angka tanpa satuan.
filter-too-large = Angka ini terlalu besar.
filter-one-number-only = Setelah tanda ini hanya boleh satu angka.
filter-backwards = Rentang ini berakhir sebelum dimulai.
filter-or-alone = Di kedua sisi “or” harus ada sesuatu.
