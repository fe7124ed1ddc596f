### Emulators: their states, the table of them, and the panel about one.

## States

emulators-stopped = Stopped
emulators-stopped-explain = No window and no virtual machine.
emulators-starting = Starting
emulators-starting-explain = The window is open, the virtual machine is not there yet.
emulators-booting = Booting
emulators-booting-explain = The virtual machine runs, Android is not up yet.
emulators-running = Running
emulators-running-explain = Android is up.
emulators-ready = Ready
emulators-ready-explain = Android is up and answers.
emulators-lost = Lost
emulators-lost-explain = Android answers, but LDPlayer lists the emulator as stopped.
emulators-stuck = Stuck
emulators-stuck-explain = It has been starting for longer than a start takes.
emulators-crashed = Crashed
emulators-crashed-explain = LDPlayer lists it as running, but its virtual machine is gone.
emulators-unclear = Unclear
emulators-unclear-explain = What LDPlayer reports about it does not fit together.

## What a repair is called on a button

emulators-repair-kill = End by force
emulators-repair-restore-config = Restore settings
emulators-repair-end-vbox = End VirtualBox


## How many

# $emulators (number)
emulators-count = { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
}

# $emulators (number)
emulators-count-on = { $emulators ->
    [one] One emulator
   *[other] { $emulators } emulators
}

# $index (text): LDPlayer's number of an emulator without a title
emulators-number = No. { $index }

# $running (number)
emulators-running-count = { $running } running

## The table

# $name (text): the workstation
emulators-table = Emulators of { $name }
emulators-select-all = Select all emulators

# $title (text)
emulators-select = Select { $title }

emulators-head-number = No.
emulators-head-number-explain = LDPlayer's number of the emulator
emulators-head-title = Title
emulators-head-state = State
emulators-head-screen = Screen (dpi)
emulators-head-screen-explain = Width × height in pixels, and dots per inch
emulators-head-processes = Window / VM id
emulators-head-processes-explain = Process ids on the workstation: of the window and of the virtual machine
emulators-head-last-action = Last action
emulators-head-actions = Actions

# $title (text)
emulators-all-actions-on = All actions on { $title }
emulators-all-actions = All actions (Enter)
emulators-asking = Asking…

# $age (message)
emulators-last-known = last known state, { $age }

# $why (message): why nothing newer is known
emulators-last-known-explain = { $why } What is shown is the last known state.

## The selection

emulators-act-on-selection = Act on the selection

# $selected (number)
emulators-selected = { $selected } selected

# $action (message)
# $possible (number)
# $selected (number)
emulators-possible-for = { $action }: possible for { $possible } of the { $selected } selected.

# $action (message)
# $emulators (number): for how many
emulators-do = { $action } { $emulators }

# $action (message)
# $emulators (number): for how many; something is asked first
emulators-do-ask = { $action } { $emulators }…

emulators-more = More ▾
emulators-clear = Clear
emulators-selection-hint = Select several to act on all of them

## Rows of the list that could not be read

# $rows (number)
emulators-unreadable = { $rows ->
    [one] One row of the last list could not be read
   *[other] { $rows } rows of the last list could not be read
}

# $row (text): as LDPlayer wrote it
# $reason (message)
emulators-unreadable-row = { $row } ({ $reason })

# $index (text)
# $title (text)
emulators-unreadable-title = { $index },{ $title } (Letters of its title could not be read.)

emulators-unreadable-show = Show
emulators-unreadable-hide = Hide

## The last action in an emulator's row

# $action (message)
emulators-action-queued = { $action }: queued

# $action (message)
emulators-action-running = { $action }: running

# $action (message)
emulators-action-succeeded = { $action } done

# $action (message)
emulators-action-failed = { $action } failed

# $action (message)
emulators-action-refused = { $action } refused

# $action (message)
emulators-action-cancelled = { $action } cancelled

# $action (message)
emulators-action-unclear = { $action } unclear

# $result (message)
# $time (text): of the day; on a line of its own
emulators-action-ended = { $result }
    Ended at { $time }.

# $action (message)
# $phase (message): what it waits for
# $time (text): of the day
# $age (message)
# $state (message): what its state means
emulators-action-requested = { $action }: { $phase }.
    Requested at { $time }, { $age }. { $state }

emulators-show-operations = (show all operations)

## The panel about one emulator

# $title (text)
emulators-details-of = Details of { $title }
emulators-no-title = (no title)

# $index (text)
emulators-number-on = No. { $index } on
emulators-close-details = Close the details (Esc)

# $age (message)
emulators-seen = seen { $age }

# $why (message): what LDPlayer reports about it
emulators-because = Because: { $why }

# $explain (message): what its state means
# $why (message): what LDPlayer reports about it
emulators-state-because = { $explain }
    { $why }

emulators-repair = Repair
emulators-actions = Actions ▾
emulators-cancel-current = Cancel what is under way
emulators-facts = Facts
emulators-fact-screen = Screen

# $width (text)
# $height (text)
# $dpi (text)
emulators-screen = { $width } × { $height }, { $dpi } dpi

emulators-screen-unknown = not told by this LDPlayer
emulators-fact-window-process = Window process
emulators-fact-vm-process = VM process
emulators-no-process = none
emulators-fact-listed = Listed at
emulators-never-listed = never
emulators-operations = Operations
emulators-full-answer = Full answer
emulators-no-operations = None since LDFleet was started.
