### Pictures of what the emulators show. “It” is the emulator.

screens-title = Screens of all emulators
screens-rows = Rows
screens-wall = Screens
screens-shown-as = Shown as
screens-size = Size
screens-small = Small
screens-medium = Medium
screens-large = Large
screens-every = New pictures

# $every (duration)
screens-every-so-often = every { $every }

screens-every-explain = How often a new picture of each emulator in sight is taken. A workstation that is slow is asked less often. Nothing is taken of what is not in sight.
screens-palette = Screens: pictures of all emulators
screens-key = Ctrl 6
screens-none-running = None of these emulators runs. A picture appears where one does.

## A tile

# $title (text)
# $name (text): the workstation
# $state (message)
screens-picture-of = What { $title } on { $name } shows: { $state }

screens-waiting = The first picture is being taken…

# $since (text): a time of day
# $app (text): a package
screens-frozen = Frozen? { $app } has shown the same picture since { $since }.

screens-frozen-mark = Frozen?

# $since (text): a time of day
screens-still = The same picture since { $since }

## Why there are no new ones

screens-paused-silent = No new pictures: the workstation does not answer.
screens-paused-blocked = No new pictures: a circuit of the workstation is blocked.
screens-paused-booting = No new pictures while an emulator starts on this workstation.
screens-paused-maintenance = No pictures are taken during maintenance.

## Why there is none

screens-not-seen = adb does not see this emulator: it is not up yet, or its ADB debugging is off.
screens-offline = adb sees this emulator, but it does not answer.
screens-unauthorized = It has not accepted the key of adb on the workstation.
screens-late = It gave no picture within 8 s.
screens-broken = What came was no picture, or only half of one.

# $words (text): adb's
screens-adb-says = adb says “{ $words }”.

# $name (text): the workstation
screens-constrained = A policy on { $name } does not let PowerShell make pictures (Constrained Language Mode). Everything else works without them.

# $name (text): the workstation
screens-no-drawing = Windows on { $name } lacks what makes pictures small (System.Drawing). Everything else works without it.

# $reason (text)
screens-not-read = Pictures could not be asked for: { $reason }

## One large

screens-section = Screen
screens-show = Show its screen
screens-hide = Hide its screen
screens-save = Save the picture…

# $path (text)
screens-saved = Saved as { $path }.

## What is installed

screens-apps = Installed on the selected emulators

# $answered (number)
# $total (number)
screens-apps-asking = Asking { $total ->
    [one] the emulator
   *[other] the emulators: { $answered } of { $total }
}…

screens-apps-ask = Ask what is installed
screens-apps-again = Ask again
screens-apps-stop = Stop asking

# $on (number)
# $answered (number): emulators that answered
screens-apps-on = on { $on } of { $answered }

screens-apps-system = part of the system
screens-apps-none = No app that was installed was found.
screens-apps-none-fits = No installed app has this in its name. What is typed is used as it is.

# $left (number)
screens-apps-not-running = { $left ->
    [one] One emulator does not run and was not asked.
   *[other] { $left } emulators do not run and were not asked.
}

# $silent (number)
# $why (message): of the first one
screens-apps-silent = { $silent ->
    [one] One emulator did not answer. { $why }
   *[other] { $silent } emulators did not answer. The first one: { $why }
}

# $shown (number)
# $total (number)
screens-apps-more = { $shown } of { $total } are listed: type a part of the name.

screens-apps-blocked = A circuit of its workstation is blocked.
screens-apps-unsaid = Android in it does not say what is installed.
