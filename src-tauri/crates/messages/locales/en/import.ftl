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
import-two-networks = “{ $text }” runs over more than one network: give a line for each, in which addresses differ in their last number only.

# $text (text)
import-counts-down = “{ $text }” counts down: give the smaller number first.

# $text (text)
# $most (number)
import-range-too-long = “{ $text }” makes more than { $most } workstations, which no window can hold.

# $address (text)
# $name (text)
import-address-twice = { $address } stands in this list already, as “{ $name }”.

## What cannot be read at all

# $path (text)
import-no-such-file = There is no file { $path }.

# $path (text)
# $reason (text): the system's
import-not-read = { $path } could not be read: { $reason }

# $most (number): megabytes
import-too-large = This is larger than { $most } MB, so it is not a list of workstations.

# $most (number): lines
import-too-many-lines = This has more than { $most } lines, so it is not a list of workstations.
import-no-text = This is not a text file. LDFleet reads CSV and other tables, Ansible inventories (INI and YAML), and the config.json of LDPlayer Management System.
import-workbook = This is a workbook of Excel or LibreOffice. Save it there as “CSV UTF-8” and choose that file.
import-code-page = This text is neither UTF-8 nor UTF-16, so its letters would be guessed. Save it again as UTF-8 (in Excel: “CSV UTF-8”).
import-nothing-read = No workstation is named here.

# $reason (text): what the reader says of it
import-bad-json = This begins like JSON but is none: { $reason }
import-other-json = This is JSON, but without the list “workstations” that the config.json of LDPlayer Management System has.

# $line (number)
# $reason (text): what the reader says of it
import-bad-yaml = Line { $line } is not YAML: { $reason }

# $line (number)
# $most (number): levels
import-yaml-too-deep = From line { $line } on, this is nested more than { $most } levels deep, so it is not an inventory.
import-yaml-too-much = This names far more than an inventory of workstations does.
import-yaml-no-inventory = This is YAML, but not an Ansible inventory: its first level has to be groups, such as “all”, with “hosts”, “children” or “vars” in them.

# $group (text)
# $most (number): levels
import-groups-in-a-circle = Group “{ $group }” contains itself, or groups are nested more than { $most } levels deep.

# $most (number)
import-too-many-groups = This has more than { $most } groups.

# $columns (list): as they are headed
import-no-address-column = No column is headed “address” (or “IP”, “host”). The columns are: { $columns }.

## What of it is not used

# $columns (list): as they are headed
import-columns-not-used = Not used, because it is not known what these columns are: { $columns }.

# $variables (list)
import-variables-not-used = Not used: { $variables }.

# $hosts (list): whose
import-vault = Encrypted with Ansible Vault or filled in by Ansible, so LDFleet cannot read the password: { $hosts }.

# $entries (list)
import-encrypted-passwords = Encrypted or kept elsewhere, so LDFleet cannot read the password: { $entries }.
import-certificates-checked = “ansible_winrm_server_cert_validation” is not used: LDFleet always checks certificates.
import-other-documents = Only the first document of the file is read.

# $line (number)
import-line-not-understood = Line { $line } is not understood and left out.

# $lines (number)
import-lines-not-understood = { $lines ->
    [one] One more line is not understood.
   *[other] { $lines } more lines are not understood.
}

## What becomes of a line

# $line (number)
import-same-as-line = Same as line { $line }

# $name (text)
import-in-the-list = In the list as “{ $name }”

# $name (text)
# $line (number)
import-name-of-line = The name “{ $name }” stands in line { $line } already, with another address.

# $name (text)
# $address (text): of the one that has the name
import-name-taken = The name “{ $name }” is that of another workstation in the list, at { $address }.

# $account (text)
# $line (number)
import-other-password = Line { $line } gives { $account } another password. An account has one password.

# $fields (number)
import-too-many-fields = This line has { $fields } fields. Without a line of headings the order is: name, address, account, password, port.

# $columns (number)
# $fields (number)
import-more-fields-than-columns = This line has { $fields } fields, the headings are { $columns }. A text with a separator in it has to stand in quotation marks.
import-no-address = There is no address in this line.

# $most (number): characters
import-field-too-long = A field of this line has more than { $most } characters.

# $range (text)
import-bad-range = “{ $range }” is not a range that can be counted on. Ranges are written [01:20] or [a:f].

# $scheme (text)
import-bad-scheme = “{ $scheme }” is neither http nor https.

# $most (number)
import-list-full = The list would have more than { $most } workstations.

## Consent

import-gone = This preview is no longer the present one. Choose the file again.
import-nothing-chosen = Tick at least one line.
import-list-changed = The list of workstations has changed since this preview was made. Look at it again, then import.
import-nothing-to-undo = There is no import that could be undone.

# $name (text)
import-left-changed = “{ $name }” was changed since the import and is left as it is.
