### What is not in a catalog yet: a sentence that was made in code.

# $text (text): a whole sentence, in English
plain-text = { $text }
