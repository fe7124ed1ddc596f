### What is shown as it is.

# $text (text): a name, or a whole sentence that was made in code, in English
plain-text = { $text }

# $number (number)
plain-number = { $number }

# $parts (list)
plain-list = { $parts }
