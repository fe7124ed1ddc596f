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

circuits-blocks-network = Everything on this workstation: listing, starting, stopping and changing its emulators.
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
