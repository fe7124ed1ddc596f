### Desktop notifications: one line as the title, one or two sentences as the body.

# $name (text): the workstation
# $layer (message): which circuit
notices-open = { $name }: { $layer } blocked (circuit open)

# $name (text): the workstation
# $circuits (number)
notices-several-open = { $name }: { $circuits } circuits blocked

notices-see-why = Open the window to see why.

# $workstations (number)
notices-unreachable = { $workstations } workstations unreachable

# $circuits (number)
# $workstations (number)
notices-many-open = { $circuits } circuits blocked on { $workstations } workstations

# $names (list): of workstations
notices-which = { $names }.

# $more (number): how many more than those that are named
notices-and-more = { $more } more

# $name (text): the workstation
notices-back = { $name } is back

notices-back-body = The circuit is OK again; commands are sent.

# $workstations (number)
notices-many-back = { $workstations } workstations are back

# $account (text)
notices-password-refused = Password of { $account } refused

# $account (text)
# $name (text): the workstation
notices-own-password-refused = Password of { $account } on { $name } refused

# $accounts (number)
notices-passwords-refused = Passwords of { $accounts } accounts refused

notices-password-body = Nothing is sent with this account until you enter a new password.
notices-passwords-body = Nothing is sent with such an account until you enter a new password.

## Emulators that ended by themselves

# $title (text): the emulator
# $name (text): the workstation
notices-ended-alone = { $title } on { $name } ended by itself

# $emulators (number)
notices-several-ended-alone = { $emulators } emulators ended by themselves

# $names (message): a list of workstations, with a full stop
notices-ended-alone-on = On { $names }

## Tags

# $title (text): the emulator
# $name (text): the workstation
notices-tags-dropped = “{ $title }” on { $name } is not there any more

# $tags (list)
notices-tags-dropped-body = Another emulator has its index now. Its tags were dropped, so that they are not passed on: { $tags }.

# $emulators (number)
notices-many-tags-dropped = Tags of { $emulators } emulators were dropped

# $which (message): names of workstations, a sentence
notices-many-tags-dropped-body = Other emulators have their indexes now. { $which }

## What was held back

notices-belated = This is from a while ago. The window shows how it is now.
notices-several = Several things have happened

# $titles (list)
notices-several-body = { $titles }. The window shows how it is now.

## Closing the window

notices-hidden = LDFleet keeps running in the tray
notices-hidden-body = Only its window was closed. The tray icon shows it again, and Quit there ends LDFleet.
notices-show-why = Show why

## Plans

# $plan (message): its name, or what it does
# $failed (number)
notices-plan-failed =
    { $failed ->
        [one] { $plan }: one went wrong
       *[other] { $plan }: { $failed } went wrong
    }
# $succeeded (text)
# $all (number)
notices-plan-failed-body = { $succeeded } of { $all } are done. Operations shows why the others are not, and can run them again.
# $plan (message): its name, or what it does
notices-plan-stopped = { $plan }: stopped
# $why (message): a sentence
notices-plan-stopped-body = { $why } Operations lets it go on.
# $count (number)
notices-several-plans =
    { $count ->
        [one] One plan needs a look
       *[other] { $count } plans need a look
    }

## Schedules

# $name (text)
notices-schedule-failed = Schedule “{ $name }” has begun to fail
# $name (text)
notices-schedule-recovered = Schedule “{ $name }” goes well again
# $name (text)
notices-schedule-missed = Schedule “{ $name }” was missed
# $name (text)
notices-schedule-left-out = A run of schedule “{ $name }” was left out
# $count (number)
notices-several-schedules =
    { $count ->
        [one] One schedule needs a look
       *[other] { $count } schedules need a look
    }

# $count (number)
notices-several-watched =
    { $count ->
        [one] The watch needs a look
       *[other] The watch tells of { $count } emulators
    }
