### The form of a workstation: adding one or several, editing one, how it is reached.

## The dialog

# $name (text)
connection-edit = Edit { $name }
connection-add = Add a workstation
connection-add-several = Add several workstations
connection-only-one = Add only one…
connection-several = Add several at once…
connection-by-line = Account, password or port by the line: preview…
connection-same-for-all = Everything else is the same for all of them.
connection-name = Name
connection-name-hint = For example WS-07
connection-address = Address
connection-address-hint = Host name or IP address
connection-port = Port

# $port (text)
connection-port-hint = Usually { $port }
connection-account = Account
connection-account-hint = user (of that computer), DOMAIN\user or user@domain; must be an administrator there
connection-password = Password
connection-password-hint = Leave empty to keep the current one
connection-ldconsole = Path of ldconsole.exe on the workstation
connection-ldconsole-hint = In the folder where LDPlayer is installed
connection-data-folder = LDPlayer's data folder
connection-data-folder-hint = Empty: the folder vms beside ldconsole.exe
connection-data-moved = The data is in another folder…
connection-replace-there = Replace it there as well
connection-test = Test connection…
connection-test-explain = Test these settings step by step before saving
connection-test-explain-first = Test the first of them step by step before saving
connection-tested = the workstation
connection-save = Save
connection-saving = Saving…
connection-add-one = Add workstation
connection-add-many = Add workstations

# $workstations (number)
connection-add-number = { $workstations ->
    [one] Add one workstation
   *[other] Add { $workstations } workstations
}
connection-cancel = Cancel

## Several at once

connection-list = Workstations
connection-list-hint = One per line: name and address, or only the address. You can paste columns of a spreadsheet. WS-[01-20] stands for WS-01 to WS-20.

# An example, one workstation a line; the last two stand for many.
connection-list-example = WS-07, 192.168.1.27
    FARM-PC-[01-40]
    Lab-[1-8], 192.168.2.[21-28]

# $workstations (number)
# $names (list)
connection-list-comes-to = { $workstations ->
    [one] One workstation: { $names }.
   *[other] { $workstations } workstations: { $names }.
}

# $first (text)
# $second (text)
# $last (text)
connection-list-from-to = { $first }, { $second } … { $last }

# $names (list)
connection-list-present = Already in the list, so left out: { $names }.

## How it is reached

connection-title = Connection
connection-transport = Transport
connection-http = HTTP
connection-http-explain = As Windows sets it up. The login encrypts what is sent.
connection-https = HTTPS
connection-https-explain = The workstation also proves its identity with a certificate.

connection-certificates = Certificates that are accepted
connection-trust-system = Those this computer trusts
connection-trust-system-explain = The certificate must be made for the address above.
connection-trust-authority = Those signed by an authority whose file is on this computer
connection-trust-authority-explain = Made for the address above. Certificates signed by public authorities are accepted, too.
connection-trust-pinned = Exactly one, identified by its fingerprint
connection-trust-pinned-explain = It does not matter who signed it. When it changes, nothing is sent until you accept the new one.

connection-ca-file = Certificate file of the authority
connection-ca-file-hint = Full path on this computer; PEM, which Windows calls Base-64 encoded X.509
connection-fingerprint = Fingerprint (SHA-256)
connection-fingerprint-hint = 64 digits; compare them with the certificate on the workstation itself

connection-login = Login
connection-ntlm = NTLM
connection-ntlm-explain = The password itself is never sent.
connection-basic = Basic
connection-basic-explain = The password itself is sent, so only over HTTPS. For local accounts of the workstation.
connection-kerberos = Kerberos
connection-kerberos-explain = With the ticket of the user who is logged on to this computer; no password is used.

connection-connect-limit = Connection timeout (seconds)
connection-list-limit = List timeout (seconds)
connection-limit-hint = Empty: the default

connection-one-certificate = one certificate
connection-own-authority = own authority
connection-own-limits = own time limits

## How emulators are started and stopped

connection-starting = Starting and stopping
connection-started = Emulators are started
connection-desktop = On the desktop of the user who is logged on
connection-desktop-explain = Through a scheduled task that is removed afterwards. Somebody must be logged on.
connection-shell = From the remote shell
connection-shell-explain = Without a desktop. Most emulators never start this way.
connection-boots = Emulators that may start at the same time
connection-boots-hint = 1 to 8; the next one starts when an earlier one is up or has failed
connection-kill-when-stuck = End an emulator by force when it does not stop within 30 s
connection-kill-when-stuck-explain = What Android has not written to its disk yet is lost.
connection-on-desktop = on the desktop
connection-from-shell = from the remote shell

# $boots (text): what stands in the field
connection-at-a-time = { $boots } at a time
connection-by-force = by force when stuck

connection-notes = Notes
connection-notes-hint = For people: where it stands, whose it is, whom to call.
