### What is wrong with a file of LDFleet's own, and what is used instead.

files-bundle = The diagnostics bundle
files-no-file = This is a folder or a device, not a file.
files-too-large = The file is larger than 16 MB.
files-no-format = The file does not say its format.
files-not-text = The file is no text in UTF-8.

# $format (number)
files-newer = The file was written by a newer LDFleet (format { $format }).

# $what (message): one of the files
# $path (text)
# $reason (message)
files-unusable = { $what } could not be read ({ $path }). { $reason } Nothing in the file is changed, and nothing can be added until it is mended or moved away. Then start LDFleet again.

# $what (message): one of the files
# $path (text)
files-changed = { $what } was changed by hand or by another program while LDFleet was running ({ $path }). Nothing was saved, so that this change is not lost. Start LDFleet again to work with it.

# $path (text)
files-list-changed = The list of workstations was changed by hand or by another program just now ({ $path }). Nothing was saved, so that this change is not lost. LDFleet takes it over within a few seconds, or says what is wrong with it. Then try again.

# $path (text)
# $reason (message)
files-edit-refused = The list of workstations was changed by hand ({ $path }) and cannot be used as it is now. { $reason } LDFleet goes on with the list as it was, and saves nothing there until the file is mended.

# $entries (list): which, and why
files-entries-refused = These entries are wrong: { $entries }.

# $line (text)
# $name (text)
# $reason (message)
files-entry-in-line = “{ $name }” from line { $line } on ({ $reason })

# $path (text)
files-in-use = Another LDFleet works with this list of workstations already ({ $path }). Use its window, or close it first.

# $what (message): one of the files
# $reason (message)
# $path (text)
# $instead (message)
files-set-aside = { $what } could not be read. { $reason } The file as it was is kept at { $path }. { $instead }

# $what (message): one of the files
# $path (text)
# $reason (message)
# $instead (message)
files-left-alone = { $what } could not be read ({ $path }). { $reason } { $instead } Nothing is written there until LDFleet is started again.

files-instead-settings = The usual ones are used.
files-instead-breakers = Nothing is blocked manually now, and every password is tried once.
files-instead-views = No view is shown.
files-instead-watch = Nothing is watched.
files-instead-saved-plans = No saved plan is shown.
files-instead-commands = No saved command is shown.
files-instead-plans = No plan goes on; what was sent of them stands in the activity.
files-instead-maintenance = Nothing is under maintenance.
files-instead-targets = Notices go to this computer only.
files-instead-schedules = Nothing runs by schedule.
files-instead-tags = No emulator has a tag.
files-instead-unfinished = It is not listed.

## Entries of the list

# $entries (list): which, and why
# $path (text)
files-entries-left-out = Left out of the list: { $entries }. The file as it was is kept at { $path }.

# $name (text)
# $reason (message)
files-entry = “{ $name }” ({ $reason })

# $what (message): one of the files
# $entries (list): which, and why
# $path (text)
files-rows-left-out = { $what }: { $entries } could not be used. The file as it was is kept at { $path }.

files-entry-without-name = without a name

# $name (text)
# $other (text): the entry that has it
files-entry-copied = “{ $name }” stood in the list with the id of “{ $other }”, as a copied entry does. It has one of its own now.

# $count (number)
# $most (number)
files-too-many-entries = The list has { $count } entries; only the first { $most } are used.
