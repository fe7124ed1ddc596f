### Circuits: what is blocked, what still works, why something was not sent.

## What a circuit is of, in front of “circuit”

circuits-layer-network = network
circuits-layer-windows = workstation
circuits-layer-ldconsole = LDPlayer tool
circuits-layer-emulator = emulator actions

## Why a command was not sent

# $layer (message): one of those above
# $name (text): the workstation
circuits-of = the { $layer } circuit of { $name }

# $circuit (message)
circuits-refused-open = Not sent: { $circuit } is blocked.

# $circuit (message)
# $errors (number)
# $last (text): what was answered last
circuits-refused-open-after = Not sent: { $circuit } is blocked after { $errors ->
    [one] one error: { $last }
   *[other] { $errors } errors, the last one: { $last }
}.

# $refusal (message): one of the two above
circuits-refused-checking = { $refusal } It is being checked right now.

# $refusal (message): one of the two above
circuits-refused-check-first = { $refusal } It must be checked first.

# $circuit (message)
circuits-refused-isolated = Not sent: { $circuit } was blocked manually. Unblock it to go on.

# $circuit (message)
# $reason (text): the operator's
circuits-refused-isolated-because = Not sent: { $circuit } was blocked manually: { $reason }. Unblock it to go on.

# $account (text)
circuits-refused-password = Not sent: the password of { $account } was refused, so nothing is sent with it. Enter a new password.

# $account (text)
circuits-refused-password-being-tried = Not sent: the password of { $account } is being tried right now; try again in a moment.

# $name (text): the workstation
circuits-refused-removed = { $name } is not in the list any more.

# $refusal (message)
# $wait (duration)
circuits-refused-until = { $refusal } Next check in { $wait }.

## Why a circuit changed

circuits-cause-threshold = too many errors
circuits-cause-check-due = time for a check
circuits-cause-check-succeeded = the check succeeded
circuits-cause-check-failed = the check failed
circuits-cause-check-silent = the check did not report
circuits-cause-by-hand = by hand
circuits-cause-check-by-hand = check asked for by hand
circuits-cause-reset = reset by hand
circuits-cause-slept = the computer has slept

# $cause (message): one of those above
# $reason (text): the operator's
circuits-cause-because = { $cause }: { $reason }

## Why an outage began

# $errors (number)
# $window (duration): how long a failure counts
# $answers (list): what was answered, in a few words each
circuits-outage = { $errors ->
    [one] One error in { $window } ({ $answers })
   *[other] { $errors } errors in { $window } ({ $answers })
}.

# $outage (message): the one above
# $wait (duration)
circuits-outage-until = { $outage } Next check in { $wait }.

## What cannot be done while a circuit is not closed

circuits-blocks-windows = Everything on this workstation: listing, starting, stopping and changing its emulators.
circuits-blocks-ldconsole = Listing, starting, stopping and changing emulators on this workstation.
circuits-blocks-emulator = Starting, stopping, creating, cloning and deleting emulators on this workstation.

## What still works meanwhile

circuits-still-works-network = All other workstations. The list shown is the last one received.
circuits-still-works-windows = All other workstations, and the check whether this one answers. The list shown is the last one received.
circuits-still-works-ldconsole = All other workstations, and this one's connection. The list shown is the last one received.
circuits-still-works-emulator = Listing: this workstation's emulators are still watched; their settings and applications can be changed. All other workstations.

## What the next check sends

circuits-check-sends-network = One request to the workstation's WinRM port, without logging on.
circuits-check-sends-windows = A logon and an echo.
circuits-check-sends-ldconsole = One listing of the emulators (list2).
circuits-check-sends-emulator = Nothing by itself, because there is no harmless check: your next start, stop, creation or clone is the check.

## The window's words for the four circuits

circuits-name-network = Network
circuits-name-windows = Workstation
circuits-name-ldconsole = LDPlayer tool
circuits-name-emulator = Emulator actions

# One letter each, in a narrow column.
circuits-letter-network = N
circuits-letter-windows = W
circuits-letter-ldconsole = L
circuits-letter-emulator = E

circuits-for-network = Circuit for reaching the workstation over the network
circuits-for-windows = Circuit for Windows on the workstation and its remote shell
circuits-for-ldconsole = Circuit for ldconsole.exe, the tool of LDPlayer that lists and controls emulators
circuits-for-emulator = Circuit for starting, stopping, creating, cloning and deleting emulators

## The states of a circuit

circuits-state-closed = OK
circuits-state-open = Blocked
circuits-state-half-open = Checking
circuits-state-isolated = Blocked manually
circuits-state-disabled = Not watched

# What the circuit breaker calls them.
circuits-technical-closed = closed
circuits-technical-open = open
circuits-technical-half-open = half-open
circuits-technical-isolated = isolated
circuits-technical-disabled = disabled

circuits-explain-closed = Requests are sent.
circuits-explain-open = Too many failures: requests are refused until the next check.
circuits-explain-half-open = One check decides whether requests are sent again.
circuits-explain-isolated = You blocked it: requests are refused until you unblock it.
circuits-explain-disabled = Requests are sent even while everything fails.

## What a circuit does now

# $word (message): its state, as an operator reads it
# $technical (message): its state, as the circuit breaker calls it
circuits-with-technical = { $word } (circuit { $technical })

# $technical (message)
circuits-technically = circuit { $technical }

# $technical (message)
circuits-technically-short = ({ $technical })

# $wait (duration)
circuits-next-check = Next check in { $wait }

# The same where there is little room.
# $wait (duration)
circuits-next-check-brief = check in { $wait }

circuits-checking = Checking…
circuits-being-checked = Being checked now…
circuits-checked-by-next = Checked by the next action
circuits-checked-by-next-brief = by the next action
circuits-ok-again = The circuit is OK again: you can try again.

# $state (message): such as “Blocked (circuit open)”
circuits-now-closed = { $state }. Requests are sent.

# $state (message)
# $failures (number)
circuits-now-closed-counted = { $state }. Requests are sent. { $failures ->
    [one] One failure
   *[other] { $failures } failures
} counted.

# $state (message)
# $failures (number)
# $threshold (number)
# $window (duration)
circuits-now-closed-counted-of = { $state }. Requests are sent. { $failures ->
    [one] One failure
   *[other] { $failures } failures
} counted; { $threshold } within { $window } block it.

# $state (message)
circuits-now-open = { $state }. Requests are refused.

# $state (message)
# $next (message): when it is checked
circuits-now-open-next = { $state }. Requests are refused. { $next }.

# $state (message)
circuits-now-half-open = { $state }. One check decides.

# $state (message)
# $next (message): when it is checked
circuits-now-half-open-next = { $state }. { $next }.

# $state (message)
# $note (text): the operator's reason
circuits-now-noted = { $state }. { $note }

circuits-stopped-password-refused = Password refused: nothing is sent, even where circuits are OK.
circuits-stopped-password-needed = Password needed: nothing is sent, even where circuits are OK.

## A circuit's mark

# $circuit (message): its name
circuits-named = { $circuit } circuit

# $circuit (message): its name
# $state (message)
circuits-mark = { $circuit } circuit: { $state }

# $circuit (message): its name
# $state (message)
circuits-mark-counted = { $circuit } circuit: { $state }, failures counted

# A tooltip.
# $circuit (message): its name
# $now (message): what it does now
circuits-tip = { $circuit }: { $now }

# $covers (message): “Circuit for …”
# $now (message): what it does now
circuits-strip-tip = { $covers }.
    { $now }

# $covers (message): “Circuit for …”
circuits-covers = { $covers }.

# $name (text): the workstation
# $circuit (message): its name
circuits-cell = { $name }, { $circuit }:

# $failures (number)
circuits-failures-counted = { $failures ->
    [one] One failure counted
   *[other] { $failures } failures counted
}

# $failures (number)
circuits-failures = { $failures ->
    [one] One failure
   *[other] { $failures } failures
}

# Between a circuit's state and what is said about it in the same line.
# $state (message)
# $more (message)
circuits-state-and = { $state } · { $more }

circuits-legend = What the shapes mean

# $name (text): the workstation
circuits-of-workstation = Circuits of { $name }

## The view of all circuits

circuits-title = Circuits
circuits-filter = Filter: words, #tag
circuits-filter-label = Filter workstations
circuits-only-failures = Only with failures
circuits-all-ok = All circuits are OK.

# $circuits (number)
circuits-not-ok = { $circuits ->
    [one] One circuit not OK
   *[other] { $circuits } circuits not OK
}

# $filter (text): what was typed
circuits-none-match = No workstation matches “{ $filter }”.
circuits-none-fail = No workstation has failures.
circuits-matrix = Circuits by workstation
circuits-workstation = Workstation

## The panel that explains a circuit

circuits-why = Why?

# $circuit (message): its name
circuits-why-show = Why? Show the { $circuit } circuit

circuits-close = Close (Esc)

# $name (text): the workstation
# $circuit (message): its name
circuits-panel-title = { $name }: { $circuit }

circuits-others = Circuits of this workstation

# $name (text): the workstation
circuits-show-workstation = Show { $name }

# $since (text): a time of day and how long ago that was
circuits-since = since { $since }

circuits-means-closed = Requests are sent. Nothing has failed recently.

# $failures (number)
circuits-means-counted = Requests are sent. { $failures ->
    [one] One failure
   *[other] { $failures } failures
} counted so far; several block it.

# $failures (number)
# $threshold (number)
# $window (duration)
circuits-means-counted-of = Requests are sent. { $failures ->
    [one] One failure
   *[other] { $failures } failures
} counted so far; { $threshold } within { $window } block it.

# $failures (number)
circuits-means-open = { $failures ->
    [one] One failure.
   *[other] { $failures } failures.
} Requests that need it are refused at once instead of waiting for a machine that does not work.

# $failures (number)
# $window (duration)
circuits-means-open-within = { $failures ->
    [one] One failure within { $window }.
   *[other] { $failures } failures within { $window }.
} Requests that need it are refused at once instead of waiting for a machine that does not work.

circuits-means-half-open = The waiting time is over. One check decides: if it works, requests are sent again; if not, they stay blocked.
circuits-means-half-open-emulator = The waiting time is over. The next request for an emulator is sent as a check: if it works, requests are sent again.
circuits-means-isolated = You blocked it. Nothing is sent until you unblock it.
circuits-means-disabled = You stopped watching it. Requests are sent even while everything fails.

# $what (message): what the next check sends
circuits-sends = What it sends: { $what }

# $operation (message): one of those below
# $what (text): what was answered, as it came
circuits-failed-with = { $operation }: { $what }

circuits-op-identify = Look whether WinRM answers
circuits-op-echo = Check the remote shell
circuits-op-connect = Connect
circuits-op-disconnect = Disconnect
circuits-op-list = List emulators
circuits-op-vitals = Read how the workstation is
circuits-op-system = Have Windows do something
circuits-op-wake = Wake the workstation
circuits-op-command = Run a command
circuits-op-create = Create an emulator
circuits-op-start = Start an emulator
circuits-op-stop = Stop an emulator
circuits-op-delete = Delete an emulator

circuits-failed-recently = What failed recently
circuits-failed = What failed
circuits-blocked-now = Blocked now
circuits-still-works = Still works
circuits-if-blocked = If it is blocked

# $what (message)
circuits-would-refuse = Refused: { $what }

# $what (message)
circuits-would-work = Still works: { $what }

# $requests (number)
circuits-refused-since = { $requests ->
    [one] One request refused since then.
   *[other] { $requests } requests refused since then.
}

circuits-history = History
circuits-no-history = It has not changed since LDFleet was started.

# $technical (message): the state it went into
# $cause (message)
circuits-became = ({ $technical }): { $cause }

## What can be done to a circuit

circuits-check-now = Check now
circuits-check-now-explain = Sends one check now instead of waiting.
circuits-unblock = Unblock
circuits-unblock-explain = Requests are sent again.
circuits-watch-again = Watch again
circuits-watch-again-explain = Failures count again and can block it.
circuits-reset = Reset
circuits-reset-explain = Unblocks it and forgets its failures, without a check.
circuits-block = Block
circuits-block-ask = Block…
circuits-block-explain = Everything that needs this circuit is refused until you unblock it.
circuits-block-why = Why do you block it?
circuits-unwatch = Stop watching
circuits-unwatch-ask = Stop watching…
circuits-unwatch-explain = Failures no longer block anything. A banner stays in the window until you watch it again.
circuits-unwatch-why = Why do you stop watching it?
circuits-reason-example = For example: disk is being replaced
circuits-cancel = Cancel

## The same for several workstations

circuits-whom = Workstations of a view or a tag
circuits-all-workstations = All workstations
circuits-none-of-them = No workstation belongs to it now.
circuits-of-shown = Circuits of the workstations that are shown

# $workstations (number)
circuits-of-number = { $workstations ->
    [one] Of the workstation shown:
   *[other] Of the { $workstations } workstations shown:
}

# $workstations (number)
circuits-check-number = Check now ({ $workstations })

# $workstations (number)
circuits-unblock-number = Reset ({ $workstations })

# $names (message): workstations
circuits-block-title = Block a circuit of { $names }
circuits-which = Circuit

# $workstations (number)
circuits-block-number = { $workstations ->
    [one] Block it on one workstation
   *[other] Block it on { $workstations } workstations
}

# $refused (number): workstations
# $name (text): the first of them
# $reason (text): why
circuits-not-all = { $refused ->
    [one] Not done on one workstation, { $name }:
   *[other] Not done on { $refused } workstations, the first is { $name }:
} { $reason }
