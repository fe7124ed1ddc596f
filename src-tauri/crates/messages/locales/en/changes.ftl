### How a change of an emulator ended: its creation, title, deletion, settings, backups. “It” is the emulator.

## New emulators

# $index (text)
# $title (text)
# $took (duration)
changes-created-plain = Emulator { $index } “{ $title }” was created in { $took }, with LDPlayer's own settings.

# $index (text)
# $title (text)
# $took (duration)
changes-created-as-asked = Emulator { $index } “{ $title }” was created in { $took }, with the settings asked for.

# $index (text)
# $title (text)
changes-created-not-as-asked = Emulator { $index } “{ $title }” was created, but its settings were not applied as asked.

# $index (text)
# $title (text)
# $took (duration)
changes-cloned-same = Emulator { $index } “{ $title }” was cloned in { $took }. It has the same identifiers as its source.

# $index (text)
# $title (text)
# $took (duration)
changes-cloned-fresh = Emulator { $index } “{ $title }” was cloned in { $took }, with identifiers of its own.

# $index (text)
# $title (text)
# $took (duration)
changes-cloned-fresh-unproved = Emulator { $index } “{ $title }” was cloned in { $took }, with new identifiers; those of its source could not be read to compare them.

# $index (text)
# $title (text)
changes-cloned-not-fresh = Emulator { $index } “{ $title }” was cloned, but it did not get identifiers of its own.

changes-new-kept = The emulator is kept: change its settings, or delete it.

# $index (text)
# $title (text)
changes-new-created = Emulator { $index } “{ $title }” was created.

# $index (text)
# $title (text)
changes-new-created-unset = Emulator { $index } “{ $title }” was created. Its settings were not applied.

# $index (text)
# $title (text)
changes-new-cloned = Emulator { $index } “{ $title }” was cloned. Whether all of it was copied is not known.

# $index (text)
# $title (text)
changes-new-cloned-same = Emulator { $index } “{ $title }” was cloned. It still has the identifiers of its source, and whether all of it was copied is not known.

# $title (text)
changes-created-unseen = Whether “{ $title }” was created could not be seen yet: look for it, and for one with a default title, once the workstation answers again.

# $title (text)
changes-cloned-unseen = Whether “{ $title }” was cloned could not be seen yet: look for it, and for one with a default title, once the workstation answers again.

# $title (text)
changes-none-of-title = There is no emulator “{ $title }” in the list.

# $count (number)
# $emulators (list)
changes-strangers = { $count ->
    [one] An emulator without that title has appeared meanwhile: { $emulators }. If nobody else made it, delete it.
   *[other] Emulators without that title have appeared meanwhile: { $emulators }. If nobody else made them, delete them.
}

# $index (text)
# $title (text)
changes-stranger = { $index } “{ $title }”

# $index (text)
changes-look-at-index = LDPlayer had answered that it is emulator { $index }: look for it there, also under a default title.

# $index (text)
# $limit (duration)
changes-not-at-index = LDPlayer answered that it is emulator { $index }, but the list does not show it under this index and title after { $limit }.

## Titles, deletion

changes-has-title = It has this title already; nothing was sent.

# $title (text)
changes-title-is = Its title is “{ $title }” now.

# $limit (duration)
changes-title-not-taken = LDPlayer took the new title, but the list still shows another one after { $limit }.

changes-deleted = Deleted.
changes-gone = It is not in the list any more.
changes-still-listed = It is still in the list.
changes-gone-unseen = Whether it is still there could not be seen yet.

# $limit (duration)
# $title (text)
changes-not-deleted = LDPlayer took the command, but after { $limit } “{ $title }” is still in the list. LDPlayer may have put an empty one in its place if that is a default title; a multi-instance window that was open a moment ago may have brought it back.

# $index (text)
# $title (text)
changes-another-in-place = LDPlayer shows another one at its index now: { $index } “{ $title }”. If nobody else made it, it is empty; delete that too if it is not wanted.

## Settings

changes-file-cut-off = Its settings file is cut off. Nothing was sent: put the last good copy back first.
changes-has-settings = It has these settings already; nothing was sent.
changes-settings-changed = Its settings file has them; they take effect when it is started.
changes-file-cannot-be-read = Its settings file cannot be read. Nothing was sent.
changes-adb-on-already = ADB debugging is on already; nothing was sent.
changes-adb-off-already = ADB debugging is off already; nothing was sent.
changes-adb-on-from-start = ADB debugging is on from its next start on.
changes-adb-off-from-start = ADB debugging is off from its next start on.
changes-file-as-it-was = Its settings file is as it was.
changes-lost-file-as-it-was = The connection broke while its settings file was changed. It is as it was.
changes-file-broken = Its settings file cannot be read any more: put the last good copy back.
changes-adb-not-known = The change was sent, and its settings file could not be read afterwards: whether it took effect is not known.
changes-shared-changed = LDPlayer's settings file has them; emulators take them up when they are started.
changes-fast-play-taken = LDPlayer took it. Fast play cannot be read back.
changes-shared-changed-fast-play = LDPlayer's settings file has them, except for fast play, which LDPlayer took and which cannot be read back. Emulators take them up when they are started.
changes-settings-there = They are in the settings file.

# $differences (list)
changes-settings-differ = In the settings file { $differences }.

changes-settings-unseen = The settings file could not be read yet.

# $differences (list)
changes-settings-not-there = LDPlayer took the settings, but in the settings file { $differences }.

changes-settings-not-checked = LDPlayer took the settings, but the settings file cannot be read where it is expected, so nothing could be checked.

## Backups. $path and $folder are on the workstation $name.

# $path (text)
# $name (text)
changes-backup-exists = There is a file { $path } on { $name } already, and it would be overwritten. Nothing was sent: choose another name, or delete it there.

# $folder (text)
# $name (text)
changes-no-folder = There is no folder { $folder } on { $name }, or it is a share, which is out of reach from a remote shell. Nothing was sent: make the folder first, or choose another one.

# $size (message)
changes-backup-there = The file is there, { $size }; whether it is complete is not known.

changes-backup-there-unsized = The file is there; whether it is complete is not known.
changes-backup-not-there = There is no such file now.
changes-backup-unseen = The file could not be looked for yet.

# $path (text)
# $took (duration)
# $size (message)
changes-backed-up = { $path } was written in { $took }, { $size }.

# $path (text)
# $took (duration)
changes-backed-up-unsized = { $path } was written in { $took }.

# $path (text)
# $name (text)
changes-no-backup = LDPlayer took the command, but there is no file { $path } on { $name }. Check the drive there.

# $path (text)
# $name (text)
changes-no-file = There is no file { $path } on { $name }, or it is on a share, which is out of reach from a remote shell. Nothing was sent.

# $title (text)
changes-restored-whole = It is in the list as “{ $title }” with a whole settings file; whether all of the backup arrived is not known.

# $title (text)
changes-restored-cut-off = It is in the list as “{ $title }”, but its settings file is cut off: restore it again.

# $title (text)
changes-restored-unread = It is in the list as “{ $title }”; its settings file could not be read.

# $path (text)
# $took (duration)
changes-restored = LDPlayer read { $path } back in { $took }; it is in the list, and its settings file is whole.

# $title (text)
changes-restored-title = Its title is “{ $title }” now, as in the backup.

changes-restored-gone = LDPlayer took the backup, but the emulator is not in the list any more.
changes-restored-never-boots = LDPlayer took the backup, but the emulator's settings file is cut off: it would never boot. Restore it again, from another backup if need be.
changes-restored-not-checked = LDPlayer took the backup, and the emulator is in the list; its settings file cannot be read where it is expected, so nothing more could be checked.
