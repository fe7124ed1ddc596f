### A text with several workstations: what is wrong with it.

import-nothing = Give one workstation a line: its name and its address, or only its address.
import-all-present = All of them are in the list already.

# $most (number): kilobytes
import-list-too-large = This text is larger than { $most } KB, so it is not a list of workstations. Paste only their names and addresses.

# $most (number)
import-list-too-many = This text names more than { $most } workstations.

# $line (number): which
# $most (number): characters
# $text (text): how it begins
import-line-too-long = Line { $line } has more than { $most } characters: “{ $text }”

# $line (number): which
# $reason (message): one of those below, or one about a name or an address
import-line = Line { $line }: { $reason }

## What is wrong with one line

# $name (text)
# $addresses (number)
import-one-name = “{ $name }” cannot be the name of { $addresses } workstations: count it on as well, as in { $name }-[1-{ $addresses }], or leave it out.

# $name (text)
# $names (number)
# $address (text)
# $addresses (number)
import-unequal = “{ $name }” makes { $names } names, “{ $address }” makes { $addresses } addresses.

# $line (text)
# $fields (number)
import-fields = “{ $line }” has { $fields } fields; give a name and an address, or only an address.

# $number (text)
# $text (text)
import-number-too-large = The number { $number } in “{ $text }” is too large.

# $text (text)
import-counts-down = “{ $text }” counts down: give the smaller number first.

# $text (text)
# $most (number)
import-range-too-long = “{ $text }” makes more than { $most } workstations, which no window can hold.

# $address (text)
# $name (text)
import-address-twice = { $address } stands in this list already, as “{ $name }”.
