### What is not in a catalog yet. Its uses are counted by a test, and their number only goes down.

# $text (text): a whole sentence, in English
plain-text = { $text }
