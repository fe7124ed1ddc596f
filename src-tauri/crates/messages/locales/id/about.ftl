### Apa itu LDFleet, dan karya siapa yang ada di dalamnya.

about-title = Tentang LDFleet
about-what = Menampilkan dan menjalankan farm LDPlayer di workstation Windows.
about-version = Versi { $version }
about-leaves = Tidak ada yang keluar dari komputer ini selain yang Anda atur sendiri: LDFleet berkomunikasi dengan workstation di daftar Anda, dan mengirim pemberitahuan ke tujuan yang Anda tentukan. LDFleet tidak mencari pembaruan dan tidak mengumpulkan data penggunaan.
about-licences = Karya pihak lain
about-licences-count = LDFleet dibangun dari { $count } pustaka milik pihak lain. Masing-masing ada di sini dengan lisensinya sendiri.
about-filter = Filter menurut nama atau lisensi
about-none = Tidak ada pustaka yang cocok.
about-reading = Membaca lisensi…
about-licence-of = Lisensi { $name } ({ $licence })
about-source = Sumber
about-no-text = Paketnya tidak menyertakan teks lisensi.
about-close = Tutup
about-more = Tentang LDFleet, lisensi
about-not-read = Lisensi tidak dapat dibaca.
