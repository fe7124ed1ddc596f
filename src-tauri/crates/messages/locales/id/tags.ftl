### Tag, catatan, dan tampilan tersimpan.

tags-empty = Beri tag sebuah nama, misalnya “ruang-2”.

tags-too-long = Tag paling banyak { $most } karakter.

tags-sign = “{ $tag }” mengandung “{ $sign }”, yang memisahkan tag dan tidak boleh menjadi bagian tag.

tags-unseen = “{ $tag }” mengandung karakter yang tidak terlihat: ketik ulang tag-nya.

tags-too-many = Paling banyak { $most } tag untuk satu hal: lepas beberapa dulu.

tags-not-as-seen = “{ $title }” di { $name } tidak seperti yang ditampilkan: tidak ada tag yang diubah. Lihat lagi daftarnya.

tags-notes-too-long = Catatan paling banyak { $most } karakter.
tags-notes-unseen = Catatan mengandung karakter yang tidak terlihat: ketik ulang catatannya.

## Tampilan tersimpan

tags-view-unnamed = Beri tampilan sebuah nama, misalnya “Farm yang berhenti”.

tags-view-name-too-long = Nama tampilan paling banyak { $most } karakter, semuanya dalam satu baris.

tags-view-taken = Tampilan “{ $name }” sudah ada.

tags-filter-too-long = Filter paling banyak { $most } karakter, semuanya dalam satu baris.

tags-too-many-views = Sudah ada { $most } tampilan: hapus satu dulu.

tags-column-twice = Kolom “{ $column }” ada dua kali.

tags-column-width = Lebar kolom { $least } sampai { $most } piksel, bukan { $width }.
tags-no-columns = Tampilan memerlukan setidaknya satu kolom.
tags-view-gone = Tampilan ini sudah tidak ada.
