### A text with several workstations, where it is too much to be one.

# $most (number): kilobytes
import-list-too-large = This text is larger than { $most } KB, so it is not a list of workstations. Paste only their names and addresses.

# $most (number)
import-list-too-many = This text names more than { $most } workstations.

# $line (number): which
# $most (number): characters
# $text (text): how it begins
import-line-too-long = Line { $line } has more than { $most } characters: “{ $text }”
