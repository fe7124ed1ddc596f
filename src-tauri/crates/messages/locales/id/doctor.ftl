### Uji koneksi.

doctor-open-circuits = Sirkuit yang diblokir: { $layers }. Sementara itu tidak ada hal lain yang dikirim ke workstation ini; uji ini melewatinya karena Anda memintanya, dan tidak mengubah satu pun.

## Keadaan sebuah langkah

doctor-waiting = Menunggu
doctor-waiting-explain = Belum diuji.
doctor-testing = Menguji
doctor-testing-explain = Sedang diuji.
doctor-passed = Lulus
doctor-passed-explain = Berfungsi sebagaimana mestinya.
doctor-warning = Peringatan
doctor-warning-explain = Berfungsi, tetapi ada yang mungkin tidak.
doctor-failed = Gagal
doctor-failed-explain = Tidak berfungsi.
doctor-skipped = Dilewati
doctor-skipped-explain = Tidak diuji.

## Hasil uji

doctor-progress = Menguji: { $done } dari { $steps } langkah selesai
doctor-cancelled = Dibatalkan
doctor-does-not-work = Tidak berfungsi: { $step }
doctor-works-with-warnings = Berfungsi, dengan { $warnings } peringatan
doctor-works-as-far-as-tested = Berfungsi sejauh yang dapat diuji
doctor-works = Semuanya berfungsi
doctor-not-closed = Uji tidak dapat ditutup: { $reason }

## Dialog

doctor-title = Uji koneksi: { $name }
doctor-beginning = Memulai…
doctor-report = Laporan
doctor-copy-report = Salin laporan
doctor-copied = Disalin
doctor-record = Rekam jawaban…
doctor-record-explain = Untuk pengembang LDFleet: jawaban Windows, tanpa nama. Anda melihatnya sebelum disimpan.
doctor-cancel = Batalkan uji
doctor-cancelling = Membatalkan…
doctor-again = Uji lagi
doctor-close = Tutup

## Satu langkah

doctor-details = Detail
doctor-hide = Tutup
doctor-show-details-of = Tampilkan detail { $step }
doctor-hide-details-of = Tutup detail { $step }
doctor-accept-explain = Mulai sekarang, { $stranger } diharapkan di alamat ini
doctor-accept = Terima komputer ini
doctor-lowers-security = Menurunkan keamanan.
doctor-powershell = PowerShell sebagai administrator, di workstation

## Sertifikat

doctor-certificate = Sertifikat workstation
doctor-certificate-changed = Ini bukan sertifikat yang Anda terima. Jika tidak ada yang memperbaruinya, komputer lain mungkin menyadap koneksi.
doctor-certificate-accepted = Diterima
doctor-certificate-now = Sekarang
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = Diterbitkan untuk
doctor-certificate-issued-by = Diterbitkan oleh
doctor-certificate-subject = { $subject } ({ $names })
doctor-certificate-itself = dirinya sendiri
doctor-certificate-valid = Berlaku
doctor-certificate-from-to = { $from } sampai { $to }
doctor-certificate-compare = Bandingkan sidik jarinya dengan yang ada di workstation itu sendiri. Setelah Anda memercayainya, tidak ada sertifikat lain yang diterima untuk workstation ini.
doctor-certificate-trust = Percayai sertifikat ini

## Tempat LDPlayer ditemukan

doctor-installs = LDPlayer ditemukan di { $places } tempat
doctor-install-data = Datanya:
doctor-install-in-use = dipakai
doctor-install-use = Pakai ini
doctor-install-use-path = Pakai { $path }

## Jawaban yang direkam

doctor-recording = Merekam jawaban: { $done } dari { $total } pertanyaan. Tidak ada yang diubah di workstation.
doctor-recorded = Inilah semua yang akan disimpan. Nama, nomor, dan alamat orang, komputer, dan jaringan sudah diganti; periksa apakah masih ada yang tersisa. LDFleet tidak mengirimkannya ke mana pun.
doctor-recorded-answers = Jawaban yang direkam
doctor-save-as = Simpan sebagai
doctor-save = Simpan
doctor-saved = Disimpan: { $path }

## Langkah

doctor-step-name = Nama
doctor-step-connection = Koneksi
doctor-step-certificate = Sertifikat
doctor-step-winrm = WinRM
doctor-step-login = Login
doctor-step-computer = Komputer
doctor-step-permission = Izin
doctor-step-shell = Remote shell
doctor-step-code-page = Halaman kode
doctor-step-ldplayer = LDPlayer
doctor-step-listing = Daftar emulator
doctor-step-desktop = Desktop
doctor-step-adb = adb
doctor-step-clock = Jam
doctor-step-disk = Disk kosong

## Mengapa tidak ada yang direkam

doctor-nobody-to-record = Belum ada yang login.
doctor-recorded-without-faults = Jawaban direkam setelah uji yang tidak menemukan masalah. Tidak ada yang direkam.
doctor-nothing-answered = Tidak ada yang direkam: tidak ada jawaban.
doctor-name-left = Tidak ada yang direkam: masih ada nama yang terbaca dalam jawaban atas { $question }.
doctor-not-recorded = Tidak ada yang direkam: { $reason }.
doctor-round-title = Koneksi { $names }
doctor-round-progress = { $over } dari { $workstations } sudah diuji
doctor-round-over = Semua { $workstations } sudah diuji: { $failed ->
    [0] tidak ditemukan masalah.
   *[other] { $failed } tidak berfungsi.
}
doctor-round-list = Workstation
doctor-round-cancel = Hentikan uji
