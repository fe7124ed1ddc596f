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

## What is wrong with what was asked for

watch-gone = This watch is not there any more.
watch-nobody = Choose what is to be watched.

# $most (number)
watch-too-many = There are { $most } watches already: remove one first, or watch a view.

# $part (text): of the filter, as typed
watch-view-moves = This view cannot be watched: “{ $part }” changes by itself, so that an emulator would leave the view just when it is needed there. Watch a view that asks for titles, tags, workstations or indexes.

watch-view-broken = The filter of this view is not understood, so that nothing is watched. Open the view and mend it.
watch-of-gone = What it watched is not in the list any more.
watch-none-listed = No emulator is listed that it is for.
