### Những gì được hiện nguyên như vậy.

plain-text = { $text }
plain-number = { $number }
plain-list = { $parts }
