### Plans: one thing asked of many emulators within limits; what waits and why, who is left out, how it goes on.

## What an item waits for, in a few words: shown beside its emulator

plans-waits-paused = waiting: its plan is paused
plans-waits-unreachable = waiting until the workstation answers again
plans-waits-blocked = waiting until the circuit closes
plans-waits-emulator-blocked = waiting until the emulator circuit closes
plans-waits-unseen = waiting until the workstation has been listed
plans-waits-maintenance = waiting for the end of the maintenance

# $action (message): what is under way
plans-waits-busy = waiting for the end of “{ $action }”

# $action (message): what goes before it
plans-waits-turn = waiting: “{ $action }” goes first

plans-waits-canary = waiting for the first wave to go well
plans-waits-later = waiting for its share of the time
plans-waits-workstation = waiting for a change of the whole workstation
plans-waits-in-use = waiting until nothing else runs on the workstation

# $limit (number): at once
plans-waits-full = { $limit ->
    [one] waiting: one at once on a workstation
   *[other] waiting: { $limit } at once on a workstation
}

# $limit (number): at once
plans-waits-fleet-full = { $limit ->
    [one] waiting: one at once in the fleet
   *[other] waiting: { $limit } at once in the fleet
}

plans-waits-settling = waiting until the workstation has settled

# $percent (text): as measured
# $limit (text)
plans-waits-cpu = waiting: the processors are at { $percent } %, the limit is { $limit } %

# $free (text): as measured, in MB
# $limit (text): in MB
plans-waits-memory = waiting: { $free } MB of memory are free, { $limit } MB are needed

plans-waits-vitals = waiting until the workstation's vitals are known
plans-waits-nothing = about to be sent
plans-waits-looked-at = looking whether it was done already

## Why a plan is paused

plans-paused-person = Paused by you.

# $failures (number)
plans-paused-failures = { $failures ->
    [one] Paused after one failure.
   *[other] Paused after { $failures } failures.
}

plans-paused-canary = Paused: the first wave did not go well.
plans-paused-restart = LDFleet was closed meanwhile. What was sent is not sent again; the rest waits for you.
plans-not-saved = Nothing is sent: the file of the plans cannot be written, and a restart would send it twice. It is tried again.

## Why somebody is left out

plans-left-twice = named twice
plans-left-gone = no longer there
plans-left-already = already so
plans-left-asked = asked for already
plans-left-leaving = about to be deleted
plans-left-outranked = somebody asked for the opposite

## How an item ended that no operation tells of

plans-ended-asked = Taken back before it was sent.
plans-ended-replaced = Taken back before it was sent: something else was asked of the emulator later.
plans-ended-in-person = Taken back before it was sent: the same was asked of the emulator by itself.
plans-ended-not-back = Not sent: the workstation was not back in time.
plans-ended-gone = Not sent: the emulator is no longer there under this title.
plans-ended-lost = Nobody knows what came of it: no end was reported.
plans-ended-restart = Not sent: LDFleet was started again before.
plans-ended-not-admitted = Not sent: it was turned away again and again.
plans-found-done = Seen after LDFleet was started again: it is done.
plans-found-not-done = LDFleet was closed while this was under way. It may have been sent; its effect is not to be seen.
plans-looked-done = It was done already; nothing was sent.

## What cannot be done

plans-nobody = There is nobody to do this to: no emulator was chosen, or none passes the filter.
plans-one-at-a-time = A clone or a new title is asked of one emulator at a time.
plans-gone = This plan is no longer kept.
plans-not-ended = This plan has not ended.
plans-no-items = None of its items ended in this way.
plans-request-not-kept = What was asked is not kept over a restart, because an adb command may hold a secret. Cancel this plan and ask again.
plans-filter-wrong = The filter is not understood, so nobody knows whom this is for.

# $most (number)
plans-too-many = A plan has { $most } emulators at most.

plans-asked-already = This is asked of the emulator already: it waits or is under way.
plans-leaving = The emulator is about to be deleted.
