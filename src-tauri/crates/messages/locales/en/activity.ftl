### Activity: what was asked for, and what happened by itself.

## How an emulator ended that nobody had asked to end here

activity-ended-alone = It ended by itself, or somebody closed it at the workstation.
activity-machine-died = Its virtual machine ended by itself; its window is still open.

# $others (number): other emulators of the workstation
activity-ended-together = It ended by itself, together with { $others ->
    [one] one other emulator
   *[other] { $others } other emulators
} of this workstation: LDPlayer ended, or somebody logged off or closed them there.

activity-ended-unseen = It ended while the workstation did not answer.
activity-closed-there = It was closed at the workstation: its window went first.

## What else happened to an emulator

activity-started-there = It was started, and not through LDFleet.
activity-restarted-there = It ended and was started again between two looks, and not through LDFleet.

# $what (list): what is different
activity-settings-changed = Changed, and not through LDFleet: { $what }.

# $before (text)
# $now (text)
activity-title-changed = the title “{ $before }” is now “{ $now }”

# $before (text): width, height and dpi
# $now (text)
activity-screen-changed = the screen { $before } is now { $now }

# $before (number)
# $now (number)
activity-cores-changed = { $before } cores are now { $now }

# $before (number): megabytes
# $now (number)
activity-memory-changed = { $before } MB of memory are now { $now } MB

activity-root-on = root is on
activity-root-off = root is off
activity-adb-changed = the setting of adb debugging

## Workstations

# $layer (message): in front of “circuit”
# $why (message): a whole sentence
activity-circuit-opened = The { $layer } circuit opened. { $why }

# $layer (message)
# $reason (text): the operator's
activity-circuit-isolated = The { $layer } circuit was blocked manually: { $reason }

# $layer (message)
# $cause (message): why, as a short phrase
activity-circuit-closed = The { $layer } circuit closed: { $cause }.

# $after (duration)
activity-answers-again = It answers again, after { $after }.

# $account (text)
activity-account-refused = The password of { $account } was refused. Nothing is sent with it until a new one is entered.

# $found (text): a computer's name
activity-another-computer = Another computer answers at its address: { $found }. Nothing is sent to it.

# $target (text): address, port and account
activity-tested = The connection was tested: { $target }

# $title (text): what a step of a connection test looks at
# $found (text): what was found
activity-test-step = { $title }: { $found }

# $title (text): what a step of a connection test looks at
activity-test-step-only = { $title }

## The file

# $missing (number)
activity-entries-missing = { $missing ->
    [one] One entry is missing here: it could not be written.
   *[other] { $missing } entries are missing here: they could not be written.
}

activity-not-written = What happens is not written down at present, and is kept in memory for a while.

# $not-written (message): the sentence above
activity-disk-full = The disk with the activity is full. { $not-written } Make room on it.

# $not-written (message)
activity-locked = Another program holds the file of the activity. { $not-written } Close that program.

# $not-written (message)
# $reason (text)
activity-not-permitted = The file of the activity cannot be written: { $reason }. { $not-written } See that you may write in its folder.

# $not-written (message)
activity-newer = The file of the activity was written by a later version of LDFleet, and is left as it is. { $not-written } Update LDFleet.

# $not-written (message)
# $reason (text)
activity-damaged = The file of the activity is damaged: { $reason }. { $not-written } It is set aside and begun anew by itself.

# $not-written (message)
# $reason (text)
activity-other-trouble = The activity cannot be written: { $reason }. { $not-written }

# $file (text)
activity-set-aside = The file of the activity was damaged. It is kept as { $file }, and the activity begins anew.

# $lost (number)
activity-lost = { $lost ->
    [one] One entry of the activity is lost: there was no room for it.
   *[other] { $lost } entries of the activity are lost: there was no room for them.
}

activity-whole-path = Give the whole path of the file to write.
activity-not-kept = No activity is kept here.
activity-being-opened = The file of the activity is still being opened. Try again in a moment.

# $reason (text)
activity-not-read = The activity cannot be read: { $reason }

activity-not-understood = A part of the filter is not understood. It is marked.

# $most (number)
activity-too-much = This filter asks for too much at once: at most { $most } alternatives, and as many words in each.

# $file (text)
# $reason (text)
activity-not-exported = { $file } was not written: { $reason }
