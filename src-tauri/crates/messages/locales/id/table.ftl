### Tabel semua emulator di semua workstation.

table-title = Semua emulator
table-filter = Filter: kata, #tag, state:stopped, ws:lab*, mem>2g
table-filter-label = Filter emulator
table-candidates = Yang dapat dimasukkan
table-shown = { $emulators } dari { $total } emulator
table-all = { $total } emulator
table-understood = Dipahami sebagai
table-not-understood = Filter belum dipahami: ini baris dari filter sebelumnya.
table-clear-filter = Kosongkan filter
table-reading = Membaca emulator…
table-not-read = Tabel tidak dapat dibaca: { $reason }

## Yang tidak sebaru lainnya

table-silent = { $workstations } workstation tidak merespons: { $emulators } baris adalah data lama.
table-never-listed = Daftar dari { $workstations } workstation belum pernah diambil.
table-show-circuits = Tampilkan sirkuit
table-none-passes = Tidak ada emulator yang lolos filter ini.
table-no-emulators = Belum ada workstation yang memiliki emulator.

## Urutan

table-new-order = Urutan sudah berubah.
table-take-order = Tampilkan urutan baru

## Kolom

table-column-title = Judul
table-column-workstation = Workstation
table-column-index = No.
table-column-state = Status
table-column-since = Sejak
table-column-resolution = Layar (dpi)
table-column-tags = Tag
table-column-tags-explain = Tag emulator itu sendiri, dan tag workstation-nya.
table-column-cpu = Inti
table-column-cpu-explain = Inti prosesor menurut pengaturan, dari file pengaturannya.
table-column-ram = Memori diatur
table-column-ram-explain = Memori menurut pengaturan, dari file pengaturannya.
table-column-memory = Memori terpakai
table-column-memory-explain = Yang dipakai mesin virtualnya sekarang.
table-column-version = LDPlayer
table-column-version-explain = Versi LDPlayer di workstation-nya.
table-column-adb = adb
table-column-operation = Tindakan terakhir
table-column-since-explain = Kapan pertama kali terlihat dalam status ini. Mungkin saja sudah begitu sebelum LDFleet dibuka.
table-column-adb-explain = Alamat adb untuk emulator ini di workstation itu sendiri, selama berjalan dengan debugging adb aktif.
table-order-by = Urutkan menurut { $column }. Shift dan tombol panah: lebih lebar atau lebih sempit. Ctrl dan tombol panah: pindah tempat.
table-columns = Kolom…
table-columns-title = Kolom
table-columns-reset = Seperti semula
table-done = Selesai
table-column-up = { $column }: geser ke kiri
table-column-down = { $column }: geser ke kanan
table-group = Kelompokkan
table-group-none = Tidak dikelompokkan
table-group-workstation = Menurut workstation
table-group-tag = Menurut tag
table-group-without-tag = Tanpa tag
table-group-state = Menurut status
table-dense = Baris rapat
table-group-rows = { $emulators }
table-group-label = { $group }, { $emulators } emulator

## Baris

table-select = Pilih { $title } di { $name }
table-select-all = Pilih semua yang lolos filter (Ctrl+A)
table-gone = No. { $index } sudah tidak ada

## Pilihan

table-selected = { $selected } dipilih
table-selected-hidden = { $selected } dipilih, { $hidden } tidak ditampilkan
table-all-selected = Semua emulator yang lolos filter ({ $emulators }) sudah dipilih.
