### What is wrong with what was typed into a form, and what would be right.

## A workstation

forms-no-name = Give the workstation a name, for example WS-07.

# $most (number)
forms-name-too-long = A name has at most { $most } characters, all on one line.

# $name (text)
forms-name-unseen = “{ $name }” holds characters that cannot be seen: type the name anew.

# $name (text)
forms-name-taken = The name “{ $name }” is taken already.

# $address (text)
# $port (text)
# $name (text): the workstation that is there
forms-address-taken = { $address }:{ $port } is in the list already, as “{ $name }”.

# $text (text)
# $most (number)
forms-boots = “{ $text }” does not fit: 1 to { $most } emulators may boot at once. 1 is the safe choice.

forms-no-password = Enter the password.
forms-no-password-of-account = Enter the password of this account.

## How it is reached

forms-basic-over-http = Basic sends the password itself, so it is not used over HTTP. Choose HTTPS, or NTLM.
forms-no-kerberos = This build of LDFleet cannot log on with Kerberos. Choose NTLM, or Basic over HTTPS.
forms-no-authority = Give the file on this computer that holds the authority's certificate (PEM).

# $path (text)
forms-authority-path = “{ $path }” is not a full path of this computer.

# $path (text)
# $reason (message)
forms-authority = { $path }: { $reason }

# $reason (text): the system's
forms-authority-unread = The file could not be read: { $reason }.

forms-authority-no-certificate = The file holds no certificate in PEM form. On Windows, export it as “Base-64 encoded X.509”.
forms-no-fingerprint = Give the SHA-256 fingerprint of the workstation's certificate; the connection test shows it.
forms-fingerprint-sha1 = This is a SHA-1 thumbprint, as Windows shows it. Give the SHA-256 fingerprint, which has 64 digits.

# $digits (number)
forms-fingerprint-length = A SHA-256 fingerprint has 64 digits (0 to 9, A to F), this has { $digits }.

# $character (text)
forms-fingerprint-character = A fingerprint has the digits 0 to 9 and A to F only, with or without colons; this has “{ $character }”.

# $text (text)
# $most (number)
forms-limit = “{ $text }” is not a time limit: give 1 to { $most } whole seconds, or nothing for the usual time.

## The account

forms-no-account = Give the name of the account, for example FARM\operator or operator.

# $character (text)
forms-account-character = An account name on Windows cannot contain “{ $character }”.

forms-account-form = Write the account as user, DOMAIN\user or user@domain.
forms-account-mail = This looks like the e-mail address of a Microsoft account. Write MicrosoftAccount\ before it; an account of the workstation itself, made for LDFleet, is the safer choice.
forms-account-windows = Windows' own accounts and groups have no password and cannot log on over the network. Give the name of a user.

## The settings

# $text (text)
# $most (number)
forms-threshold = “{ $text }” is not a number of failures: a circuit can be blocked after 1 to { $most }.

# $text (text)
# $least (text)
# $most (text)
forms-seconds = “{ $text }” does not work here: give whole seconds, from { $least } to { $most }.

# $text (text)
# $least (text)
# $most (text)
forms-whole-number = “{ $text }” does not work here: give a whole number, from { $least } to { $most }.

# $text (text)
# $least (text)
# $most (text)
forms-notifications = “{ $text }” does not work here: give a whole number of notifications, from { $least } to { $most }.

# $text (text)
forms-time-of-day = “{ $text }” is not a time of day: give hours and minutes, for example 22:00.

forms-quiet-hours = Quiet hours need an end that differs from their begin, for example 07:00.

## An emulator

forms-no-title = Give the emulator a title, for example Farm-07.
forms-title-characters = A title has no comma and no double quote: LDPlayer's list could not be read any more.
forms-title-hyphens = A title does not begin with two hyphens: LDPlayer would take it for an option.

# $most (number)
forms-title-too-long = A title has at most { $most } characters.

forms-screen-together = Give width, height and dpi together, each as a number, for example 720, 1280 and 320.
forms-no-package = Name the application by its package, for example com.android.vending.
forms-no-file = Give the full path of the file on the workstation, for example C:\Farm\file.apk.
forms-file-percent = A file whose path holds a % cannot be looked up on the workstation; give it another name.
forms-no-command = Give what follows adb, for example shell getprop ro.product.model.
forms-command-device = Leave the choice of a device out: the command goes to this emulator.
forms-command-shell = Give the command after shell: nobody could type into an open one.

# $limit (text)
# $example (text)
forms-degrees = Degrees from -{ $limit } to { $limit }, for example { $example }.

forms-no-property = Name the property, for example phone.imei.
forms-no-value = Give the property a value.

# $text (text): the tag of a language
forms-language = LDFleet does not speak “{ $text }”. Choose a language of the list.
