### Angka-angka sirkuit, bila tidak cocok satu sama lain.

rules-threshold = Sirkuit dapat diblokir setelah 1 sampai { $most } kegagalan, bukan setelah { $given }.
rules-window-too-short = Kegagalan harus dihitung setidaknya selama 1 dtk, bukan { $given }.
rules-open-too-short = Sirkuit harus tetap diblokir setidaknya selama 1 dtk, bukan { $given }.
rules-multiplier = Lama sirkuit diblokir tidak dapat dikalikan { $factor }: pakai 1 (tanpa perubahan) atau lebih.
rules-lease = Pemeriksaan pemulihan ditinggalkan setelah { $lease }, padahal permintaan pada sirkuit { $layer } dapat berlangsung { $deadline }: beri pemeriksaan lebih banyak waktu, atau permintaan lebih sedikit.
rules-window = Sirkuit { $layer } dari workstation yang mati tidak akan pernah diblokir: { $threshold } permintaan, masing-masing { $deadline } dengan jarak { $poll }, menyebarkan kegagalannya dalam { $needed }, padahal hanya { $window } terakhir yang dihitung. Salah satu dari ini sudah cukup: { $ways }.
rules-way-window = rentang hitung setidaknya { $least }
rules-way-deadline = permintaan paling lama { $most }
rules-way-poll = jarak antarpermintaan paling lama { $most }
rules-way-threshold = memblokir setelah paling banyak { $most } kegagalan

## Batas waktu workstation

rules-connecting-is-part = Menghubungkan adalah bagian dari pengambilan daftar, dan { $connect } tidak muat dalam { $list }-nya. Isi paling lama { $list }, atau beri pengambilan daftar lebih banyak waktu.
rules-listing-too-long = Pengambilan daftar dapat berlangsung { $list }, dan perlu { $verdict } sampai diketahui siapa yang tidak merespons. { $reason }
rules-listing-at-most = Dengan pengaturan sekarang, pengambilan daftar dapat berlangsung paling lama { $most }.
rules-usual-limits = Untuk { $name } dipakai batas waktu yang biasa. { $reason }
