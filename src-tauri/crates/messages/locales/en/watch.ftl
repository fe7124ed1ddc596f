### The watch: what is wanted of emulators, what it does about it by itself, and when it leaves that to a person.

## What it is doing, in a few words: shown beside its emulator

watch-fine = as it should be
watch-start-app = starting the app
watch-start = starting it
watch-restart = restarting it
watch-stop = stopping it
watch-repair = ending the VirtualBox service
watch-looks-again = looks again shortly
watch-away = leaves it alone: the workstation does not answer or is blocked
watch-blocked = leaves it alone: the emulator circuit is open
watch-maintenance = leaves it alone: maintenance
watch-unknown = leaves it alone: how it is is not known
watch-stale = leaves it alone: it was seen too long ago
watch-on-its-way = leaves it alone: it is on its way up or down
watch-busy = leaves it alone: something else is done with it
watch-let-go = let go: somebody asked for the opposite
watch-gave-up-tried = gave up: it has tried all that it may
watch-gave-up-often = gave up: it has acted as often as it may within an hour
watch-paused = paused

## What it did last

watch-did-start-app = started the app
watch-did-start = started it
watch-did-restart = restarted it
watch-did-stop = stopped it
watch-did-repair = ended the VirtualBox service

## In the activity

# $name (text): what is watched: a view, a workstation, an emulator
# $tries (number): what was done against it
# $why (message): a whole sentence
watch-given-up = The watch “{ $name }” gave up after { $tries ->
    [one] one attempt
   *[other] { $tries } attempts
}. { $why } It leaves the emulator alone until you act.

watch-tried-all = It has tried all that it may.
watch-too-often = It has acted as often as it may within an hour.

# $name (text): what is watched
# $tries (number): what was done against it
watch-put-right = It is as it should be again, after { $tries ->
    [one] one attempt
   *[other] { $tries } attempts
} of the watch “{ $name }”.

# $name (text): what is watched
watch-went = The watch “{ $name }” let go: somebody asked for the opposite.

# $name (text): what is watched
watch-resumed = The watch “{ $name }” goes on: somebody asked for what it wants.

# $computer (text): on which it runs
watch-other-watches = Another LDFleet, on { $computer }, watches emulators of this workstation, too.

## What is wrong with what was asked for

watch-gone = This watch is not there any more.
watch-nobody = Choose what is to be watched.

# $most (number)
watch-too-many = There are { $most } watches already: remove one first, or watch a view.

# $part (text): of the filter, as typed
watch-view-moves = This view cannot be watched: “{ $part }” changes by itself, so that an emulator would leave the view just when it is needed there. Watch a view that asks for titles, tags, workstations or indexes.

watch-view-broken = The filter of this view is not understood, so that nothing is watched. Open the view and mend it.
watch-of-gone = What it watched is not in the list any more.
# $computers (list): on which they run
# $since (text): when the first of them began, by its own clock
watch-others-here = Another LDFleet watches emulators of this workstation, too, on { $computers } since { $since }. Both may start and stop the same emulators: agree who does.
watch-gone-emulator = An emulator that is gone
watch-gone-workstation = A workstation that was removed
watch-gone-view = A view that was removed
watch-none-listed = No emulator is listed that it is for.

## In the window

watch-title = Watch
watch-more = Watch…
watch-all-more = What is watched…
watch-palette = Watch: what is watched
# $name (text): a workstation
watch-palette-of = Watch { $name }…
watch-list-title = What is watched
watch-list-none = Nothing is watched. Choose “Watch…” in the menu of an emulator, a workstation or a saved view.
watch-only-while = The watch works only while LDFleet runs, in the tray too.
watch-start-with = Start LDFleet with the computer…
watch-close = Close

watch-kind-emulator = emulator
watch-kind-workstation = workstation
watch-kind-view = view

watch-wants-running = is to run
# $app (text): a package
watch-wants-app = is to run, with { $app } in front
watch-wants-stopped = is to be stopped
watch-wants-nothing = left as it is

# $number (number)
watch-count-fine = { $number } as it should be
# $number (number)
watch-count-acting = { $number } being put right
# $number (number)
watch-count-hands-off = { $number } left alone
# $number (number)
watch-count-let-go = { $number } let go
# $number (number)
watch-count-gave-up = { $number } given up

# $what (message): what it did, in a few words
# $title (text): the emulator
# $at (text): a time of day
watch-last = { $title }: { $what }, { $at }
watch-last-none = It has done nothing yet.

watch-pause = Pause
watch-resume = Go on
watch-edit = Edit…
watch-remove = Remove
watch-again = Begin again
watch-again-explain = It tries again what it gave up, and watches again what it let go.

## Its dialog

# $name (text): what is to be watched
watch-dialog = Watch { $name }
# $number (number): emulators, workstations or views
watch-dialog-several = Watch { $number } at once
watch-want = Wanted
watch-want-running = Running
watch-want-stopped = Stopped
watch-want-nothing = Left as it is
watch-app = App in front
watch-app-hint = Package name, for example com.example.game. Empty: it does not matter.
watch-per-hour = Attempts an hour
watch-per-hour-hint = With one emulator. After that it gives up and says so.
watch-may-repair = End the VirtualBox service where nothing else helps
watch-may-repair-hint = All emulators of the workstation stop with it. Once an hour at most.
watch-explain = It leaves alone what is unknown, blocked, busy or under maintenance. What a person stops it lets go, until a person starts it again.
watch-explain-nothing = What a wider watch wants is not wanted here.
watch-save = Watch
watch-saving = Watching…
watch-cancel = Cancel

## At an emulator

# $why (message): what the watch is doing, in a few words
watch-mark = Watched: { $why }
# $why (message): what the watch is doing, in a few words
# $what (message): what it did, in a few words
# $at (text): a time of day
watch-mark-last = Watched: { $why }. Last: { $what }, { $at }
watch-row-gave-up = The watch gave up
# $name (text): what is watched
watch-panel = The watch “{ $name }”
# $what (message): what it did, in a few words
# $at (text): a time of day
watch-panel-last = Last: { $what }, { $at }
