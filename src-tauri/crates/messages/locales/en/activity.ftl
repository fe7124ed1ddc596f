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

# $title (message): what a step of a connection test looks at
# $found (message): what was found
activity-test-step = { $title }: { $found }

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

## An emulator's row and panel

# In a row: little room.
# $at (text): a time of day
activity-row-ended = ended by itself { $at }

activity-panel-ended = Ended by itself
activity-acknowledge = Take note

## What an entry is about

activity-kind-crashed = Ended by itself
activity-kind-stopped = Ended
activity-kind-came-back = Back
activity-kind-settings-changed = Changed
activity-kind-circuit-opened = Circuit blocked
activity-kind-circuit-closed = Circuit OK
activity-kind-account-refused = Password refused
activity-kind-desktop-lost = Nobody logged on
activity-kind-another-computer = Another computer
activity-kind-doctor = Connection test
activity-kind-dropped = Entries missing
activity-kind-watch-gave-up = The watch gave up
activity-kind-watch = Watch

## The screen

activity-title = Activity
activity-filter = Filter: kind:crashed, op:start result:failed, #tag
activity-filter-label = Filter the activity
activity-newest-first = Newest first
activity-reading = Reading the activity…
activity-more = Reading more…
activity-none = Nothing has happened yet
activity-none-explain = What you ask for, and what happens by itself, is listed here and kept over a restart.
activity-none-match = Nothing matches the filter.
activity-show-all = Show all
activity-new = Show what is new
activity-try-again = Try again

# A day's heading.
# $day (text): a date
# $entries (number)
activity-day = { $day } · { $entries ->
    [one] one entry
   *[other] { $entries } entries
}

# The same, where they were not counted to the end.
# $day (text): a date
# $entries (number)
activity-day-or-more = { $day } · { $entries } entries or more

# $day (text): a date
activity-day-only = { $day }

# $day (text): a date
activity-today = Today, { $day }

# $from (text): a time
# $until (text): a time
activity-between = From { $from } to { $until }

# $name (text): a workstation, or an emulator on one
activity-only-on = Only { $name }

# $title (text): an emulator
# $name (text): its workstation
activity-title-on = { $title } on { $name }

# An entry, for whoever cannot see the table.
# $what (message)
# $title (text): the emulator
# $name (text): the workstation
# $state (message)
activity-row = { $what } { $title } on { $name }: { $state }

activity-head-time = Time
activity-head-what = What
activity-head-where = Where
activity-head-said = What is said of it
activity-head-took = Took
# $by (text): its name
activity-by-plan = by the plan { $by }
# $by (text): its name
activity-by-schedule = by the schedule { $by }
# $by (text): its name
activity-by-watch = by the watch { $by }
activity-by-script = by a script
activity-details = Details
activity-output = Output
activity-output-cut = There was more: it was not kept.

## While nobody looked

# $time (duration)
activity-away = While you were away ({ $time }):
activity-away-nothing = nothing happened
activity-away-dismiss = Put away

# $entries (number)
# $what (message): such as “Ended by itself”
activity-away-number = { $entries } × { $what }

# $state (message)
activity-away-asked = Operations: { $state }

## Export

# $entries (number)
activity-export = { $entries ->
    [one] Export one entry…
   *[other] Export { $entries } entries…
}

activity-export-all = Export…
activity-export-title = Export the activity
activity-export-explain = What is filtered, the newest first. No password is in it; what programs printed is.
activity-export-format = Format
activity-export-csv = CSV, for spreadsheets
activity-export-json = JSON, for programs
activity-export-path = Save as (the whole path)
activity-export-choose = Choose…
activity-export-path-hint = A file of that name is replaced.
activity-export-write = Export
activity-export-writing = Exporting…

# $entries (number)
# $path (text)
activity-exported = { $entries ->
    [one] One entry was written to { $path }
   *[other] { $entries } entries were written to { $path }
}

activity-close = Close

## A timeline

activity-timeline = Timeline
activity-timeline-all = Show all of it
activity-timeline-none = Nothing has happened here yet.

## The bell

# $unread (number)
activity-bell = Notices, { $unread } unread
activity-bell-title = Notices
activity-bell-none = No notices.
# $at (text): a time
activity-bell-over = over { $at }
activity-bell-lasts = still so
activity-bell-explain = What went wrong, the newest first
activity-bell-all = All activity

# What is left alone for a while
# $time (duration): how long
# $reason (text): why
activity-maintenance-begun = Maintenance for { $time }: { $reason }
# $reason (text): why
activity-maintenance-ended = Maintenance has ended: { $reason }
# $tag (text): the tag
# $time (duration): how long
# $reason (text): why
activity-tag-maintenance-begun = Maintenance of everything tagged #{ $tag } for { $time }: { $reason }
# $tag (text): the tag
# $reason (text): why
activity-tag-maintenance-ended = Maintenance of everything tagged #{ $tag } has ended: { $reason }
activity-kind-maintenance = Maintenance
activity-kind-schedule = Schedule
