### The numbers of the circuits, where they do not fit each other.

# $most (number)
# $given (number)
rules-threshold = A circuit can be blocked after 1 to { $most } failures, not after { $given }.

# $given (duration)
rules-window-too-short = A failure must count for at least 1 s, not for { $given }.

# $given (duration)
rules-open-too-short = A circuit must stay blocked for at least 1 s, not for { $given }.

# $factor (text)
rules-multiplier = The time for which a circuit stays blocked cannot be multiplied by { $factor }: use 1 (no change) or more.

# $lease (duration)
# $layer (message): what the circuit is of
# $deadline (duration)
rules-lease = A recovery check is given up after { $lease }, but a request of the { $layer } circuit may take { $deadline }: give checks more time, or the request less.

# $layer (message): what the circuit is of
# $threshold (number): failures that block it
# $deadline (duration): the longest time that a request may take
# $poll (duration)
# $needed (duration)
# $window (duration)
# $ways (list): those below
rules-window = A dead workstation would never have its { $layer } circuit blocked: { $threshold } requests of { $deadline } each, { $poll } apart, spread their failures over { $needed }, and only the last { $window } count. One of these is enough: { $ways }.

# $least (duration)
rules-way-window = a window of at least { $least }

# $most (duration)
rules-way-deadline = requests of at most { $most }

# $most (duration)
rules-way-poll = requests at most { $most } apart

# $most (number)
rules-way-threshold = { $most ->
    [one] blocking after one failure
   *[other] blocking after at most { $most } failures
}

## The time limits of a workstation

# $connect (duration)
# $list (duration)
rules-connecting-is-part = Connecting is part of a listing, and { $connect } do not fit into its { $list }. Give at most { $list }, or listings more time.

# $list (duration)
# $verdict (duration)
# $reason (message): which rule that breaks
rules-listing-too-long = A listing may take { $list }, and { $verdict } until it is known who does not answer. { $reason }

# $most (duration)
rules-listing-at-most = With the present settings a listing may take { $most } at most.

# $name (text): the workstation
# $reason (message)
rules-usual-limits = The usual time limits are used for { $name }. { $reason }
