### Yang ditampilkan apa adanya.

plain-text = { $text }
plain-number = { $number }
plain-list = { $parts }
