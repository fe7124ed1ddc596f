### O que é mostrado como é.

plain-text = { $text }
plain-number = { $number }
plain-list = { $parts }
