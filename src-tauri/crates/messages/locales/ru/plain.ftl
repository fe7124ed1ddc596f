### То, что показывается как есть.

plain-text = { $text }
plain-number = { $number }
plain-list = { $parts }
