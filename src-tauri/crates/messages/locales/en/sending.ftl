### Files of the operator's computer: chosen, sent to workstations, and what stays there.
### $file is the file's name, $name the workstation.

## Choosing one

# $file (text)
sending-not-a-file = { $file } is not a file.

# $file (text)
sending-too-large = { $file } is larger than 16 GB: files of that size are not sent.

# $file (text)
sending-unreadable = { $file } could not be read on this computer.

# $file (text)
sending-choose-again = { $file } has to be chosen again: LDFleet was restarted since, or many other files were chosen. Nothing was sent.

# $file (text)
sending-changed = { $file } has changed on this computer since it was chosen. Choose it again.

## What is no app that can be installed

# $file (text)
sending-is-apks = { $file } is a set of packages (APKS), of which a device needs those that fit it. LDPlayer installs single packages: look for the app as one APK (“universal”).

# $file (text)
sending-is-xapk = { $file } is an XAPK, a collection of packages and data. LDPlayer’s installapp takes single packages: look for the app as one APK, or install this one in an emulator’s window.

# $file (text)
sending-is-apkm = { $file } is an APKM, a collection of packages of APKMirror. LDPlayer installs single packages: look for the app as one APK.

# $file (text)
sending-is-bundle = { $file } is an Android App Bundle, from which packages are made first. Ask for an APK.

# $file (text)
sending-is-collection = { $file } is an archive with several packages. Unpack it and choose one APK.

# $file (text)
# $part (text)
sending-is-split = { $file } is only the part “{ $part }” of an app, which cannot be installed by itself. Look for the app as one APK.

# $file (text)
sending-needs-splits = { $file } is only the main part of an app, which needs its other parts. Look for the app as one APK.

# $file (text)
sending-no-archive = { $file } is no app: it is no archive, or only part of one. If it was downloaded, download it again.

# $file (text)
sending-no-manifest = { $file } is no app: it is an archive without Android’s manifest.

# $file (text)
sending-bad-manifest = { $file } is no app that can be read: its manifest is damaged.

## What came of it

# $file (text)
# $name (text)
# $path (text)
# $took (duration)
sending-sent = { $file } was sent to { $name } in { $took } and is there whole: { $path }.

# $file (text)
# $name (text)
# $path (text)
sending-was-there = { $file } was on { $name } already, whole: { $path }. It was not sent again.

# $file (text)
# $name (text)
# $needed (number): MB
# $free (number): MB
sending-no-room = { $name } has no room for { $file }: with what is kept free, { $needed } MB are needed, and { $free } MB are free on its system drive. Nothing was sent.

# $file (text)
# $name (text)
sending-differs = What arrived of { $file } on { $name } is something else than was sent: its SHA-256 is another. It is not used, and the next attempt begins anew. If it happens again, something on the way or the disk there changes data.

# $file (text)
# $name (text)
sending-short = { $name } closed { $file } before all of it was there. The next attempt goes on from what is there.

# $file (text)
# $why (message): what happened to the connection
sending-broke = { $file } was not sent to its end. What is there stays, and the next attempt goes on from it. { $why }

# $file (text)
# $name (text)
# $done (number): MB
sending-left = Cancelled. { $done } MB of { $file } stay on { $name } as a part, from which the next attempt goes on; it can be removed there.

# $file (text)
# $name (text)
sending-removed = { $file } is no longer on { $name }.

# $file (text)
sending-not-ours = { $file } is no file that LDFleet has sent. It was not removed.
