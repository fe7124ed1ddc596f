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

plans-left-twice = It is named twice.
plans-left-gone = It is no longer there.
plans-left-already = It is so already.
plans-left-asked = It is asked for already.
plans-left-leaving = It is about to be deleted.
plans-left-outranked = Somebody asked for the opposite.

## The same of several, in the dialog before a plan begins

# $number (number): emulators
plans-left-number-twice = { $number ->
    [one] One is named twice.
   *[other] { $number } are named twice.
}

# $number (number): emulators
plans-left-number-gone = { $number ->
    [one] One is no longer there.
   *[other] { $number } are no longer there.
}

# $number (number): emulators
plans-left-number-already = { $number ->
    [one] One is so already.
   *[other] { $number } are so already.
}

# $number (number): emulators
plans-left-number-asked = { $number ->
    [one] One was asked for this already.
   *[other] { $number } were asked for this already.
}

# $number (number): emulators
plans-left-number-leaving = { $number ->
    [one] One is about to be deleted.
   *[other] { $number } are about to be deleted.
}

# $number (number): emulators
plans-left-number-outranked = { $number ->
    [one] Somebody asked one for the opposite.
   *[other] Somebody asked { $number } for the opposite.
}

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

## The dialog before a plan begins

# $items (number): emulators
# $workstations (number)
plans-sum = { $items ->
    [one] One emulator
   *[other] { $items } emulators
} on { $workstations ->
    [one] one workstation
   *[other] { $workstations } workstations
}

# $workstations (number)
plans-sum-workstations = { $workstations ->
    [one] One workstation
   *[other] { $workstations } workstations, one after the other within the limits
}

plans-sum-none = Nothing is left to do.

# $length (duration)
plans-takes = About { $length } until the last has ended, if nothing else is sent meanwhile.

# $ended (number): operations that ended well
plans-takes-from = { $ended ->
    [one] Reckoned from the one that ended well here.
   *[other] Reckoned from the last { $ended } that ended well here.
}

plans-takes-usual = None has ended here yet: reckoned with the time it takes on a computer that has enough of everything.

# $held (number)
plans-held = { $held ->
    [one] One cannot be sent now: its workstation is not reachable or blocked. It waits until that is back.
   *[other] { $held } cannot be sent now: their workstations are not reachable or blocked. They wait until those are back.
}

# $replaced (number)
plans-replaces = { $replaced ->
    [one] One request that waits contradicts this and is taken back.
   *[other] { $replaced } requests that wait contradict this and are taken back.
}

plans-left-out = Left out

# $why (message): what is said of one emulator
# $number (number)
plans-left-reason = { $number ->
    [one] For one this makes no sense now. { $why }
   *[other] For { $number } this makes no sense now. { $why }
}

plans-waves = Waves
plans-wave = Wave
plans-wave-emulators = Emulators
plans-wave-workstations = Workstations
plans-wave-begins = Begins

# $waves (number)
plans-more-waves = { $waves ->
    [one] and one more
   *[other] and { $waves } more
}

plans-begins-at-once = at once

# $wait (duration)
plans-begins-after = after { $wait }

plans-limits = Limits
plans-per-workstation = At once on a workstation
plans-per-workstation-hint = A workstation's own limit decides where it is lower.
plans-in-fleet = At once in the fleet
plans-in-fleet-hint = All plans together. It keeps the network and the accounts calm.
plans-settle = Pause between two boots
plans-settle-hint = Seconds on each workstation: one emulator after the other draws on its disks.
plans-cpu = Not while processors are above
plans-cpu-hint = Percent; 0 switches it off.
plans-memory = Not while free memory is below
plans-memory-hint = MB; 0 switches it off.
plans-canary = First wave
plans-canary-hint = So many go first; the rest follows only if all went well. 0: all go.
plans-stop-after = Pause after so many failures
plans-stop-after-hint = 0: it goes on whatever fails.
plans-when-back = Wait for what is away
plans-when-back-hint = Minutes; what is unreachable or blocked by then is refused. 0: at once.
plans-order = Order
plans-order-spread = The first of each workstation, then the second
plans-order-by-workstation = One workstation after the other
plans-order-as-given = As in the list
plans-reckoning = Reckoning…

## Saved plans

plans-saved-title = Saved plans

# $action (message)
# $filter (text)
plans-saved-filter = { $action }: what passes “{ $filter }”

# $action (message)
plans-saved-all = { $action }: all emulators

# $action (message)
# $emulators (number)
plans-saved-emulators = { $action }: { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
}

# $name (text)
plans-saved-palette = Plan: { $name }

# $name (text)
plans-saved-rename = Rename the saved plan “{ $name }”

# $name (text)
plans-saved-delete = Delete the saved plan “{ $name }”

# $name (text)
plans-saved-delete-title = Delete the saved plan “{ $name }”?

plans-saved-delete-explain = What it has begun goes on. It cannot be brought back.
plans-saved-delete-do = Delete
plans-save = Save this plan
plans-save-explain = It then stands beside the table of emulators and in the command palette. A script runs it with: ldfleet run --plan
plans-save-name = Name
plans-save-name-hint = The plan that has this name already is replaced.
plans-save-whom = For whom

# $emulators (number)
plans-save-these = { $emulators ->
    [one] This emulator
   *[other] These { $emulators } emulators
}

plans-save-passing = Those that pass a filter when it begins
plans-save-filter = Filter
plans-save-filter-hint = As above the table: #pvp state:stopped. All emulators where it is empty.
plans-save-do = Save

# $name (text)
plans-save-done = Saved as “{ $name }”.

plans-saved-unnamed = Give the plan a name.

# $most (number)
plans-saved-name-too-long = A name has { $most } characters at most, all of them visible.

plans-saved-twice = Another plan has this name.

# $most (number)
plans-saved-too-many = { $most } plans can be saved. Delete one that is no longer needed.

plans-saved-gone = This plan is no longer saved.
plans-request-not-saved = This cannot be saved: an adb command may hold a secret, and a new title or a clone is asked anew each time.

## Plans that were begun

plans-title = Plans
plans-none = No plan yet. What you ask of several emulators at once becomes one.

# $action (message)
# $emulators (number)
plans-name = { $action }: { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
}

plans-count-waiting = waiting
plans-count-under-way = under way
plans-count-succeeded = done
plans-count-failed = failed
plans-count-refused = not sent
plans-count-cancelled = taken back
plans-count-unknown = unclear

# $state (message)
# $number (number)
plans-show = Show: { $number } { $state }

# $left (duration)
plans-left = about { $left } left

# $held (number)
# $when (text): a time of day
plans-held-until = { $held ->
    [one] one of them until its workstation is back, at the latest until { $when }
   *[other] { $held } of them until their workstations are back, at the latest until { $when }
}

# What an emulator's row says in full.
# $action (message)
# $why (message)
plans-row-waits = { $action }: { $why }

# $number (number)
plans-left-out-number = { $number } left out

plans-by-script = by a script
plans-state-running = Running
plans-state-paused = Paused
plans-state-interrupted = Interrupted
plans-state-ended = Ended
plans-pause = Pause
plans-resume = Go on
plans-cancel = Cancel the rest
plans-cancel-explain = Takes back what has not been sent. What is under way goes on.
plans-change-limits = Limits…
plans-again = Run again…
plans-forget = Put away

plans-items-none = None at present.
plans-items-head-emulator = Emulator
plans-items-head-workstation = Workstation
plans-items-head-why = State

plans-items-cancel = Take these back
plans-again-title = Run again
plans-again-failed = Failed
plans-again-refused = Not sent
plans-again-unknown = Unclear: each is looked at first
plans-again-submit = Run again
plans-limits-title = Limits of a plan that runs
plans-limits-submit = Change

plans-schedule = On a schedule…

plans-not-of-workstations = Only restarting Windows and shutting down are planned for workstations as a whole.

## For whom

plans-audience = Taken over from
plans-audience-typed = What is typed

# $name (text)
plans-audience-view = View “{ $name }”

# $tag (text)
plans-audience-tag = Tag “{ $tag }”
