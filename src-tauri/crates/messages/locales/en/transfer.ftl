### Workstations in and out: importing a list, exporting it.

## Choosing

transfer-import = Import workstations
transfer-import-more = Import…
transfer-choose = Choose a file…
transfer-list-hint = Without a line of headings the order is: name, address, account, password, port. WS-[01-20] stands for WS-01 to WS-20.
transfer-reads = CSV and other tables, Ansible inventories (INI, YAML), and the config.json of LDPlayer Management System. You can also drop a file onto the window.
transfer-paste = Or paste the text
transfer-paste-example = name, address, account, tags
    WS-07, 192.168.1.27, FARM\operator, lab
transfer-read = Preview
transfer-reading = Reading…
transfer-cancel = Cancel
transfer-back = Back

## Preview

transfer-format-list = List
transfer-format-table = Table
transfer-format-ansible-ini = Ansible inventory (INI)
transfer-format-ansible-yaml = Ansible inventory (YAML)
transfer-format-management-system = LDPlayer Management System

# $format (message)
# $source (text): the name of a file
transfer-preview-of = { $format }: { $source }

# $format (message)
transfer-preview-pasted = { $format }, pasted

transfer-nothing-written = Nothing is written before you import.
transfer-lines = Lines of the text
transfer-kinds = Which lines are shown

# $lines (number)
transfer-kind-all = All { $lines }

# $lines (number)
transfer-kind-new = New { $lines }

# $lines (number)
transfer-kind-changed = Changed { $lines }

# $lines (number)
transfer-kind-duplicate = Duplicate { $lines }

# $lines (number)
transfer-kind-invalid = Invalid { $lines }

transfer-tick-all = Tick these
transfer-tick-none = Untick these
transfer-none-of-kind = No line is of this kind.

# $line (text)
transfer-line = Line { $line }

transfer-new = New

# $workstation (text)
# $changes (list)
transfer-changed = Changes “{ $workstation }”: { $changes }

# $field (message)
# $before (text)
# $after (text)
transfer-change = { $field } { $before } → { $after }

# $field (message)
# $after (text)
transfer-change-first = { $field } { $after }

transfer-with-password = with password
transfer-field-name = name
transfer-field-address = address
transfer-field-port = port
transfer-field-scheme = transport
transfer-field-account = account
transfer-field-password = password
transfer-field-tags = tags
transfer-field-notes = notes
transfer-field-ldconsole = ldconsole.exe

## What the text does not say

transfer-rest = What the text does not say
transfer-rest-password-hint = For new workstations without a password in the text. Empty: the one that is kept for the account.

## Passwords

# $passwords (number)
transfer-take-passwords = { $passwords ->
    [one] Keep the password from the text in the password store
   *[other] Keep the { $passwords } passwords from the text in the password store
}
transfer-exposed = Whoever can open the file can read them. Delete it after the import, or change the passwords.
transfer-not-kept = Passwords cannot be stored on this computer: they are used until LDFleet is closed.

# $workstations (number)
transfer-import-number = { $workstations ->
    [0] Import
    [one] Import one workstation
   *[other] Import { $workstations } workstations
}
transfer-importing = Importing…
transfer-replace = Replace it there as well

## Afterwards

transfer-done = Imported

# $added (number)
# $changed (number)
transfer-done-counts = { $added ->
    [0] None added
    [one] One workstation added
   *[other] { $added } workstations added
}, { $changed ->
    [0] none changed.
   *[other] { $changed } changed.
}

# $passwords (number)
transfer-done-passwords = { $passwords ->
    [one] One password was stored.
   *[other] { $passwords } passwords were stored.
}

# $names (list)
transfer-done-without-password = These need a password before they are polled: { $names }.
transfer-undo = Undo the import
transfer-undoing = Undoing…
transfer-close = Close

# $removed (number)
# $restored (number)
transfer-undone = Undone: { $removed } removed, { $restored } restored.

## Export

transfer-export = Export workstations
transfer-export-more = Export…
transfer-export-as = Format
transfer-export-table = Table (CSV), for spreadsheets
transfer-export-ansible = Ansible inventory (YAML)

# $workstations (number)
transfer-export-all = { $workstations ->
    [one] One workstation, without its password.
   *[other] All { $workstations } workstations, without their passwords.
}

# $workstations (number)
transfer-export-selected = The { $workstations } selected workstations, without their passwords.
transfer-save-as = Save as…

# $path (text)
transfer-saved = Saved: { $path }

## Diagnostics bundle

transfer-bundle = Diagnostics bundle
transfer-bundle-more = Diagnostics bundle…
transfer-bundle-explain = For whoever helps you. These files go into one zip archive. There are no passwords, accounts or notes in the list; names and addresses of workstations are, and the logs name accounts.
transfer-bundle-files = Files of the bundle

# $kilobytes (number)
transfer-kilobytes = { $kilobytes } KB
