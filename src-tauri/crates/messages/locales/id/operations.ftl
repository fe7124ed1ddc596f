### Operasi: sejauh mana, tampilan semuanya, dan baris tentang beberapa sekaligus.

## Status

operations-queued = Antre
operations-queued-explain = Menunggu dalam antrean; belum ada yang dikirim.
operations-running = Berjalan
operations-running-explain = Sedang berlangsung.
operations-succeeded = Berhasil
operations-succeeded-explain = Perubahan yang diharapkan sudah terlihat.
operations-failed = Gagal
operations-failed-explain = Perubahan yang diharapkan tidak terjadi.
operations-refused = Ditolak
operations-refused-explain = Tidak dikirim: sirkuit atau akun memblokirnya.
operations-cancelled = Dibatalkan
operations-cancelled-explain = Dibatalkan oleh Anda.
operations-unclear = Tidak jelas
operations-unclear-explain = Koneksi terputus setelah perintah dikirim: perintah mungkin dijalankan, mungkin tidak.

## Tampilan

operations-title = Operasi
operations-filter = Filter dengan kata apa pun
operations-filter-label = Filter operasi
operations-which = Operasi yang mana
operations-show-all = Semua
operations-show-under-way = Berjalan atau antre
operations-show-bad = Gagal, ditolak, atau tidak jelas
operations-newest-first = Terbaru dulu; 500 terakhir disimpan
operations-only-batch = Hanya “{ $action }” untuk { $emulators } emulator ✕
operations-none = Belum ada operasi
operations-none-explain = Semua yang Anda lakukan pada emulator dan workstation tercantum di sini beserta hasilnya, sampai LDFleet ditutup.
operations-none-match = Tidak ada operasi yang cocok.
operations-show-number = Tampilkan semua { $operations } operasi
operations-head-state = Status
operations-head-requested = Diminta
operations-head-operation = Operasi
operations-head-result = Hasil
operations-head-took = Durasi
operations-row = { $action }, { $title } di { $name }: { $state }
operations-on = di
operations-cancel = Batalkan
operations-run-again = Jalankan lagi
operations-run-again-explain = Mengirim permintaan yang persis sama lagi
operations-show-details = Tampilkan detail
operations-hide-details = Sembunyikan detail
operations-requested = Di { $name }, diminta pada { $time }.
operations-requested-for = No. { $index } di { $name }, diminta pada { $time }.
operations-requested-ended = Di { $name }, diminta pada { $time }, selesai pada { $ended }.
operations-requested-for-ended = No. { $index } di { $name }, diminta pada { $time }, selesai pada { $ended }.
operations-no-output = Tidak ada keluaran.
operations-output = Keluaran
operations-full-answer = Jawaban lengkap
operations-named = { $action }: { $title }

## Sejauh mana untuk beberapa sekaligus

operations-batch = { $action }:
operations-tally = { $done } dari { $total } selesai
operations-tally-failed = { $done } dari { $total } selesai, { $failed } gagal
operations-tally-cancelled = { $done } dari { $total } selesai, { $cancelled } dibatalkan
operations-tally-both = { $done } dari { $total } selesai, { $failed } gagal, { $cancelled } dibatalkan
operations-show-failed = Tampilkan { $failed } yang gagal
operations-cancel-queued = Batalkan { $queued } yang antre
operations-cancel-queued-explain = Membatalkan yang belum dimulai; yang sedang berjalan tetap berlanjut.
operations-show-all-of-them = Tampilkan semua
operations-dismiss-progress = Tutup baris kemajuan ini
operations-dismiss-progress-explain = Menyembunyikan baris ini. Tidak ada yang dibatalkan.
operations-dismiss = Tutup pesan ini
operations-outputs = Keluaran
operations-outputs-title = Keluaran: adb { $subject }
operations-outputs-none = Belum ada jawaban.
operations-outputs-all-same = { $same } jawaban, semuanya sama.
operations-outputs-same-differ = { $same } sama, { $differ } berbeda
operations-outputs-under-way = { $operations } belum dijawab
operations-outputs-not-sent = { $emulators } tidak dikirim
operations-outputs-gone = { $operations } sudah tidak disimpan
operations-outputs-differs = berbeda: baris dengan ≠ tidak ada di jawaban pertama
operations-outputs-more = dan { $emulators } lagi
operations-outputs-copy = Salin semua
