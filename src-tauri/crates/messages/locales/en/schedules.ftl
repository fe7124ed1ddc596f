### Schedules: what is asked by itself, and when.

# $most (number)
schedules-name = Enter a name of { $most } characters at most.
# $name (text): what was typed
schedules-name-taken = Another schedule is called “{ $name }” already.
# $typed (text): what was typed
schedules-date = “{ $typed }” is no date. Enter one such as 2026-11-28.
# $typed (text): what was typed
schedules-zone = There is no time zone “{ $typed }”. Names look like “Asia/Ho_Chi_Minh” or “UTC”.
schedules-no-day = Choose at least one day.
schedules-past = This time is over. Enter one that is still to come.
# $most (number)
schedules-too-many = There are { $most } schedules already, which is as many as there may be. Remove one first.
schedules-gone = This schedule is not there any more.
schedules-not-this = This cannot be asked by a schedule: it needs you.

# What became of a run
schedules-runs = It runs.
# $succeeded (text): how many of them
# $all (number)
schedules-ended = { $succeeded } of { $all } done.
schedules-missed = It was missed: LDFleet did not run, or the computer slept.
# $late (duration)
schedules-missed-by = It was missed by { $late }: LDFleet did not run, or the computer slept.
# $runs (number)
schedules-missed-before =
    { $runs ->
        [one] One run before was missed, too.
       *[other] { $runs } runs before were missed, too.
    }
schedules-left-out = It was left out: the run before still goes on.
schedules-waits = It waits for the end of the run before.
schedules-nobody = No emulator was meant.
# $workstations (number)
# $names (list): of the workstations, the first few
schedules-unlisted =
    { $workstations ->
        [one] No emulator that is known was meant, and { $names } has not answered since LDFleet was started.
       *[other] No emulator that is known was meant, and { $workstations } workstations have not answered since LDFleet was started: { $names }
    }
# $workstations (number)
# $names (list): of the workstations, the first few
schedules-without =
    { $workstations ->
        [one] It began without { $names }, which has not answered since LDFleet was started.
       *[other] It began without { $workstations } workstations that have not answered since LDFleet was started: { $names }
    }
# $why (message)
schedules-not-begun = It could not begin: { $why }
# $emulators (number)
schedules-begun =
    { $emulators ->
        [one] It began for one emulator.
       *[other] It began for { $emulators } emulators.
    }

# In the window
schedules-title = Schedules
schedules-none = No schedule yet. What is to be done by itself, every day or every few hours, becomes one.
schedules-while-running = They work only while LDFleet runs; it can start with the system (Settings).
schedules-add = New schedule…
schedules-edit = Edit…
schedules-pause = Pause
schedules-resume = Resume
schedules-remove = Remove
# $name (text)
schedules-remove-sure = Remove “{ $name }”? What runs goes on.
schedules-keep = Keep
schedules-save = Save
schedules-cancel = Cancel
schedules-new-title = New schedule
schedules-edit-title = Schedule
schedules-off = paused
# $time (text): when
schedules-next = Next: { $time }
schedules-never-again = Never again
# $time (text): when
# $said (message): what became of it
schedules-last = { $time }: { $said }
schedules-not-yet = It has not run yet.

schedules-form-name = Name
schedules-form-action = Action
schedules-form-how = How often
schedules-once = Once
schedules-daily = Every day
schedules-weekly = On days of the week
schedules-hours = Every few hours
schedules-form-date = Date
schedules-form-first = First on
schedules-form-date-hint = Such as 2026-11-28
schedules-form-time = Time
schedules-form-time-hint = Such as 08:00
schedules-form-days = Days
schedules-form-every = Hours from run to run
schedules-form-zone = Time zone
schedules-form-zone-hint = Such as Asia/Ho_Chi_Minh
schedules-form-spread = Spread over so many minutes
schedules-form-spread-hint = 0: as fast as the limits let them
schedules-form-missed = Minutes that a run may be late
schedules-form-missed-hint = If LDFleet was closed or the computer slept. 0: a missed run is left out
schedules-form-overlap = If the run before still goes on
schedules-overlap-skip = Leave the new one out
schedules-overlap-wait = Wait for its end
schedules-overlap-replace = Take back what of it was not sent
schedules-form-filter = For emulators that pass this filter
schedules-form-filter-hint = Such as #pvp state:stopped; who passes it when it runs is meant. Leave empty for all.
# $emulators (number)
schedules-form-fixed =
    { $emulators ->
        [one] For one emulator, the same each time
       *[other] For { $emulators } emulators, the same each time
    }
schedules-form-filter-instead = Use a filter instead
schedules-form-limits = Limits of its own
schedules-times = Next times
# $emulators (number)
schedules-means =
    { $emulators ->
        [one] One emulator is meant now.
       *[other] { $emulators } emulators are meant now.
    }
# $time (text): a day and a time on the clock of the schedule's zone
schedules-at = { $time }
# $time (text): a day and a time on the clock of the schedule's zone
schedules-at-skipped = { $time } – skipped by the clocks that day; it runs later
# $time (text): a day and a time on the clock of the schedule's zone
schedules-at-doubled = { $time } – comes twice that day; it runs the first time
schedules-monday = Mon
schedules-tuesday = Tue
schedules-wednesday = Wed
schedules-thursday = Thu
schedules-friday = Fri
schedules-saturday = Sat
schedules-sunday = Sun
