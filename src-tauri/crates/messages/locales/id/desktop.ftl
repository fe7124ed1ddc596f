### Apa yang terjadi pada perintah yang harus dijalankan Penjadwal Tugas Windows di desktop.

desktop-not-run-yet = Penjadwal Tugas Windows belum menjalankannya.
desktop-running = Penjadwal Tugas Windows sudah menjalankannya, dan belum berakhir.
desktop-disabled = Seseorang menonaktifkan tugasnya di Penjadwal Tugas Windows.
desktop-ended = Seseorang mengakhiri tugasnya di Penjadwal Tugas Windows.
desktop-refused = Penjadwal Tugas Windows tidak menjalankannya: terhalang syarat atau kebijakan komputer ini, atau perintah yang sama sedang berlangsung.
desktop-not-logged-on = Pengguna desktop itu sudah tidak login.
desktop-needs-administrator = LDPlayer memerlukan administrator, padahal pengguna di desktop bukan administrator. Jadikan pengguna itu administrator, atau login ke desktop sebagai administrator.
desktop-program-missing = Windows tidak menemukan programnya saat tugas dijalankan.
desktop-access-denied = Pengguna di desktop tidak boleh menjalankan program itu.
desktop-failed = Penjadwal Tugas Windows tidak dapat menjalankannya ({ $code }).
desktop-succeeded = Sudah dijalankan dan berakhir tanpa kesalahan.
desktop-exit-code = Sudah dijalankan dan berakhir dengan kode keluar { $code }.
