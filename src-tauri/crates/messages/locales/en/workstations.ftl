### Workstations: their states, the list of them, and what is shown of one.

## States

workstations-connecting = Connecting
workstations-connecting-explain = This workstation has not answered yet.
workstations-online = Online
workstations-online-explain = The last list of its emulators was read.
workstations-failing = Failing
workstations-failing-explain = The last list could not be read. What is shown is older.
workstations-blocked = Blocked
workstations-blocked-explain = Nothing is sent to this workstation until it is checked.
workstations-restarting = Restarting
workstations-restarting-explain = It does not answer because it was told to restart or to shut down. That is no failure, and is not counted.
workstations-off = Off (shut down by you)
workstations-off-explain = It was shut down from here and has not answered since. Wake it, or switch it on by hand.
workstations-blocked-manually = Blocked manually
workstations-blocked-manually-explain = You blocked a circuit: nothing is sent until you unblock it.
workstations-password-refused = Password refused
workstations-password-refused-explain = The password was refused. Nothing is sent until you enter a new one or try again.
workstations-password-needed = Password needed
workstations-password-needed-explain = No password is known for this account. Enter one.

# $stranger (text): the computer that answers
workstations-other-answers = { $stranger } answers

# $stranger (text): the computer that answers
workstations-other-than-before = { $stranger } answers at its address, not the computer before.

# $stranger (text): the computer that answers
# $computer (text): the one that was meant
workstations-other-than = { $stranger } answers at its address, not { $computer }.

## Which, and how many

# $workstations (number)
workstations-count = { $workstations ->
    [one] one workstation
   *[other] { $workstations } workstations
}

## Why a workstation takes no part in what is asked of several

workstations-no-list-yet = No list of its emulators yet
workstations-has-no-emulators = Has no emulators
workstations-none-can-take-part = None of its emulators can take part

## The list

workstations-title = Workstations
workstations-chosen = The chosen workstation
workstations-filter = Filter: words, #tag
workstations-filter-label = Filter workstations by name, address, account or #tag

workstations-notes = Notes
workstations-only-problems = Only problems

# $workstations (number)
workstations-with-problems = ({ $workstations })
workstations-order = Order of the workstations
workstations-order-problems = Problems first
workstations-order-name = By name
workstations-order-own = As added

# $filter (text): what was typed
workstations-none-match = No workstation matches “{ $filter }”.

# $filter (text): what was typed
workstations-none-match-problems = No workstation matches “{ $filter }” among those with problems.
workstations-none-has-problem = No workstation has a problem.
workstations-show-all = Show all

# $workstations (number)
workstations-all = { $workstations ->
    [one] One workstation
   *[other] { $workstations } workstations
}

# $shown (number)
# $workstations (number)
workstations-shown = { $shown } of { $workstations ->
    [one] one workstation
   *[other] { $workstations } workstations
}
workstations-add = Add workstation…

## In a row

# $names (list)
workstations-same-as = The same computer as { $names }
workstations-twice = twice

# $emulators (number)
workstations-ailing = { $emulators ->
    [one] One emulator is stuck or crashed
   *[other] { $emulators } emulators are stuck or crashed
}

# $running (number)
# $emulators (number)
workstations-running = { $running } of { $emulators } emulators are running
workstations-round-trip = How long the last list took

## Several that are selected together

workstations-act-on-selected = Act on the selected workstations

# $workstations (number)
workstations-selected = { $workstations } workstations selected
workstations-select-one = Select only one again
workstations-select-one-key = Select only one again (Esc)

# $action (message)
# $emulators (message): how many
workstations-does = { $action } { $emulators }

## One workstation

workstations-address = Address
workstations-account = Account
workstations-list-age = List of emulators
workstations-no-list = none yet
workstations-no-list-explain = No list has been received yet.

# $time (text)
workstations-list-seen = Last seen at { $time }.

# $time (text)
workstations-list-stale-explain = Last seen at { $time }. Later attempts failed: the emulators may have changed since then.

# $age (message)
workstations-list-stale = { $age } · stale
workstations-refresh = Refresh
workstations-refresh-explain = List the emulators now (F5)
workstations-actions = Actions ▾
workstations-test = Test…
workstations-test-explain = Test the connection step by step: name, port, login, LDPlayer
workstations-edit = Edit…
workstations-remove = Remove…

## What is wrong with it

# $since (text): a time and how long ago that was
workstations-since = Since { $since }

# $time (text)
workstations-first-seen = First seen at { $time }
workstations-show-answer = Show the answer
workstations-hide-answer = Hide the answer
workstations-enter-new-password = Enter new password…
workstations-try-again = Try again
workstations-try-again-explain = Sends the current password once more. Windows locks an account after several wrong passwords.

# $stranger (text): the computer that answers
workstations-accept-explain = From now on, { $stranger } is the right computer at this address
workstations-accept = Accept this computer
workstations-edit-address = Edit address…
workstations-try-now = Try now
workstations-test-connection = Test connection…
workstations-test-connection-explain = Test the connection step by step. Works while a circuit is blocked, too.

# $names (list): others in the list
workstations-same-computer = This is the same computer as { $names } in the list. Everything is asked and shown twice; remove one of them.

# $computer (text): its own name
# $names (list): others in the list
workstations-same-computer-named = This is the same computer ({ $computer }) as { $names } in the list. Everything is asked and shown twice; remove one of them.

## Where its emulators would be

workstations-no-emulators-known = No list of emulators yet

# $name (text)
workstations-must-sign-in = LDFleet has to sign in to { $name } before it can list its emulators.

# $address (text)
workstations-connecting-to = Connecting to { $address }…
workstations-first-list = The emulators appear here with the first list.

# $name (text)
workstations-never-answered = { $name } has not answered since LDFleet was started. The emulators appear here as soon as it does.
workstations-without-emulators = No emulators on this workstation

# $name (text)
workstations-without-emulators-explain = Emulators that are created in LDPlayer on { $name } appear here automatically.
workstations-create-emulator = Create emulator…

## No workstations at all

workstations-none-in-demo = No workstations left in the demo
workstations-none-in-demo-explain = You have removed them all. Leave the demo to see your own list; the demo can be started again from an empty one.
workstations-none = No workstations yet
workstations-none-explain = LDFleet shows every LDPlayer emulator on your Windows workstations in one window and starts, stops and restarts them. When a workstation fails repeatedly, LDFleet stops sending to it, tells you why, and checks regularly whether it works again.
workstations-add-first = Add a workstation…
workstations-start-demo = Look at a demo fleet
workstations-starting-demo = Starting the demo…
workstations-demo-explain = The demo is simulated inside LDFleet: no real computer is contacted and nothing is saved. You can leave it at any time.

## Removing

# $names (message): which
workstations-remove-title = Remove { $names } from LDFleet?
workstations-remove-explain = Nothing changes on the workstation itself: its emulators keep running. LDFleet only forgets its address and its settings; you can add it again.
workstations-remove-explain-many = Nothing changes on the workstations themselves: their emulators keep running. LDFleet only forgets their addresses and settings; you can add them again.

# $names (message): which
workstations-remove-now = Remove { $names }
workstations-removing = Removing…
workstations-keep = Keep it
workstations-keep-many = Keep them

# $name (text)
# $reason (text)
workstations-not-removed = { $name }: { $reason }

## Several are changed at once

# $names (message)
workstations-edit-several = Edit { $names }
workstations-edit-several-explain = What is left empty stays as it is on each of them. All of them are changed, or none.
workstations-password-kept = Empty: the one that is kept for each account

# $value (text)
workstations-now = Now: { $value }

# $values (number)
workstations-now-different = Now: { $values } different ones

# $workstations (number)
workstations-edit-number = { $workstations ->
    [one] Change one workstation
   *[other] Change { $workstations } workstations
}

# $workstations (number)
workstations-edit-replace = { $workstations ->
    [one] Replace the password and change one workstation
   *[other] Replace the password and change { $workstations } workstations
}
