### How an operation ended, and what became of its emulator. “It” is the emulator, which stands beside the sentence.

# Two whole sentences, one after the other.
# $first (message)
# $then (message)
results-both = { $first } { $then }

# $why (message): what went wrong
results-nothing-sent = { $why } Nothing was sent.

# $why (message): what went wrong
results-next-step-not-sent = { $why } The next step was not sent.

# $why (message): what went wrong
results-not-sent-again = { $why } It is not sent again.

# $why (message): what went wrong
results-not-seen = The command was sent, but what became of it could not be seen. { $why }

results-cancelled = Cancelled before anything was sent.
results-cancelled-sent = You stopped waiting. The command had been sent already and may still take effect; the list shows it.
results-emulator-busy = Another operation is working on this emulator; wait for it or cancel it first.
results-closed-under-way = LDFleet was closed while this was under way, so it may have happened or not: look at the list of emulators.
results-closed-before = LDFleet was closed before this was sent: nothing happened.

## The emulator before anything is sent

# $index (text)
results-no-emulator = There is no emulator with index { $index } any more; nothing was sent.

# $index (text)
# $found (text): the title it has
# $expected (text): the title it had
results-other-title = Index { $index } is “{ $found }” by now, not “{ $expected }”; nothing was sent.

# $health (message)
results-must-be-stopped = It is { $health }, and must be stopped for this. Nothing was sent: stop it first.

results-must-run = It is stopped, and must run for this. Nothing was sent: start it first.

# $health (message)
results-android-must-run = It is { $health }, and Android must run in it for this. Nothing was sent.

results-adb-off = ADB debugging is off in its settings, so LDFleet could not see what comes of this. Nothing was sent: stop it, switch ADB debugging on and start it again.

# $why (message): why Android was not asked
results-android-not-known = Whether Android in it answers is not known. { $why } Nothing was sent: try again in a moment.

results-android-silent = Android in it does not answer at present. Nothing was sent: try again in a moment, or restart it.

# $image (text): a program
# $name (text): the workstation
results-multi-instance = LDPlayer's multi-instance window (LDMultiPlayer, { $image }) is open on { $name }. It would write the old list back. Nothing was sent: close that window first.

# $drive (text): a letter
# $name (text): the workstation
# $free (message): a size
# $gigabytes (text)
results-no-room-emulator = Drive { $drive }: of { $name } has { $free } free, and another emulator needs at least { $gigabytes } GB. Nothing was sent: free some space first.

# $drive (text): a letter
# $name (text): the workstation
# $free (message): a size
# $gigabytes (text)
results-no-room-clone = Drive { $drive }: of { $name } has { $free } free, and a clone needs at least { $gigabytes } GB. Nothing was sent: free some space first.

# $drive (text): a letter
# $name (text): the workstation
# $free (message): a size
# $gigabytes (text)
results-no-room-backup = Drive { $drive }: of { $name } has { $free } free, and a backup needs at least { $gigabytes } GB. Nothing was sent: free some space first.

# $drive (text): a letter
# $name (text): the workstation
# $free (message): a size
# $gigabytes (text)
results-no-room-restored = Drive { $drive }: of { $name } has { $free } free, and a restored emulator needs at least { $gigabytes } GB. Nothing was sent: free some space first.

# $index (text)
# $name (text): the workstation
# $title (text)
results-title-taken = Emulator { $index } on { $name } has the title “{ $title }” already. Nothing was sent: choose another one.

# $name (text): the workstation
# $page (text): its code page
# $lacking (text): letters
results-title-letters = Windows on { $name } (code page { $page }) has no letters for “{ $lacking }”: the emulator would be listed with question marks. Nothing was sent: choose another title.

## What LDPlayer refused. $reason ends the sentence.

# $reason (message)
results-refused-start = LDPlayer refused to start it: { $reason }

# $reason (message)
results-refused-stop = LDPlayer refused to stop it: { $reason }

# $reason (message)
results-refused-create = LDPlayer refused to create it: { $reason }

# $reason (message)
results-refused-clone = LDPlayer refused to clone it: { $reason }

# $reason (message)
results-refused-rename = LDPlayer refused to rename it: { $reason }

# $reason (message)
results-refused-delete = LDPlayer refused to delete it: { $reason }

# $reason (message)
results-refused-settings = LDPlayer refused to change the settings: { $reason }

# $reason (message)
results-refused-install = LDPlayer refused to install an application in it: { $reason }

# $reason (message)
results-refused-uninstall = LDPlayer refused to remove an application from it: { $reason }

# $reason (message)
results-refused-start-app = LDPlayer refused to start the application in it: { $reason }

# $reason (message)
results-refused-stop-app = LDPlayer refused to stop the application in it: { $reason }

# $reason (message)
results-refused-property = LDPlayer refused to set a property of it: { $reason }

# $reason (message)
results-refused-location = LDPlayer refused to move it: { $reason }

# $reason (message)
results-refused-backup = LDPlayer refused to back it up: { $reason }

# $reason (message)
results-refused-restore = LDPlayer refused to restore it: { $reason }

# $reason (message)
results-refused-command = LDPlayer refused the command: { $reason }

## A connection that broke after something was sent. $name is the workstation.

# $name (text)
results-lost-start = The connection to { $name } broke after the start was sent; it is not sent again.

# $name (text)
results-lost-stop = The connection to { $name } broke after the stop was sent; it is not sent again.

# $name (text)
results-lost-create = The connection to { $name } broke after the creation was sent; it is not sent again.

# $name (text)
results-lost-clone = The connection to { $name } broke after the cloning was sent; it is not sent again.

# $name (text)
results-lost-rename = The connection to { $name } broke after the new title was sent; it is not sent again.

# $name (text)
results-lost-delete = The connection to { $name } broke after the deletion was sent; it is not sent again.

# $name (text)
results-lost-settings = The connection to { $name } broke after the change of settings was sent; it is not sent again.

# $name (text)
results-lost-install = The connection to { $name } broke after the installation was sent; it is not sent again.

# $name (text)
results-lost-uninstall = The connection to { $name } broke after the removal was sent; it is not sent again.

# $name (text)
results-lost-start-app = The connection to { $name } broke after the start of the application was sent; it is not sent again.

# $name (text)
results-lost-stop-app = The connection to { $name } broke after the stop of the application was sent; it is not sent again.

# $name (text)
results-lost-property = The connection to { $name } broke after the property was sent; it is not sent again.

# $name (text)
results-lost-location = The connection to { $name } broke after the place was sent; it is not sent again.

# $name (text)
results-lost-backup = The connection to { $name } broke after the backup was asked for; it is not sent again.

# $name (text)
results-lost-restore = The connection to { $name } broke after the restoration was asked for; it is not sent again.

# $name (text)
results-lost-command = The connection to { $name } broke after the command was sent; it is not sent again.

# $name (text)
results-lost-adb = The connection to { $name } broke after the command was sent; it is not sent again. What it did is not known.

results-lost-vbox = The connection broke after the command was sent. The list will show what became of it.

## What was seen of an emulator after that

# $health (message)
results-is-now = It is { $health } now.

results-not-in-list = The emulator is not in the list now.

# $title (text)
results-index-has-title = Its index is “{ $title }” now.

results-not-looked-at = It could not be looked at yet.
results-disappeared = While it was waited for, it disappeared from the list.

# $title (text)
results-became = While it was waited for, its index became “{ $title }”.

results-circuit-opened = A circuit opened while it was waited for; the command had been sent. The list will show what became of it.

## Starting

results-ran-already = It was running already.
results-runs-unlisted = It is running already, though LDPlayer's list does not show it.

# $health (message)
results-cannot-start = It cannot be started as it is ({ $health }). Nothing was sent: stop it first, or end it by force.

# $took (duration)
results-ready = Ready after { $took }.

# $took (duration)
# $why (message): why Android was not asked
results-running = Running after { $took }. Whether Android answers is not known: { $why }

# $limit (duration)
# $health (message)
results-not-up = It did not come up within { $limit }; it is { $health } now.

# $user (text)
# $limit (duration)
results-no-window-desktop = Its start was handed to the desktop of { $user }, but no window opened within { $limit }.

# $limit (duration)
results-no-window = Its start was sent, but no window opened within { $limit }.

# $name (text): the workstation
results-look-at-desktop = Look at the desktop of { $name } for a message, and whether somebody is still logged on.

# $why (message): what Windows says of it
results-start-not-run = Its start was handed to the desktop, but it was not run. { $why }

# $why (message): what Windows says of it
results-command-not-run = The command was handed to the desktop, but it was not run. { $why }

## Stopping, ending by force

results-stopped-already = It was stopped already.

# $took (duration)
results-stopped = Stopped after { $took }.

# $limit (duration)
# $name (text): the workstation
results-forced-as-set = It did not stop within { $limit }, so it was ended by force, as is set for { $name }.

# $limit (duration)
# $health (message)
results-not-stopped = It did not stop within { $limit }; it is { $health } now.

results-can-be-forced = It can be ended by force.
results-told-on-desktop = It was told to on the desktop, too.

# $why (message): what Windows says of it
results-not-told-on-desktop = It could not be told on the desktop: { $why }

# $took (duration)
results-forced = Ended by force after { $took }.

# $health (message)
# $limit (duration)
# $name (text): the workstation
results-outlives-force = Its processes were told to end, but it is { $health } after { $limit }. Restart { $name } if it stays so.

# $name (text): the workstation
# $health (message)
# $limit (duration)
results-no-process = No process of it was found on { $name }, so nothing was ended, but it is { $health } after { $limit }. Restart { $name } if it stays so.

## Its settings file, when it is started or ended by force

# $line (text)
# $column (text)
# $detail (text): what exactly is wrong there
results-file-unreadable = Its settings file could not be read (line { $line }, column { $column }: { $detail }), so no copy of it was kept.

results-file-was-put-back = Its settings file had been cut off; the last good copy was put back.
results-file-never-boots = Its settings file is cut off, as after it was ended by force while it wrote it, and there is no copy of it: it would never boot. Nothing was sent. Restore it from a backup, or delete it and clone another.
results-file-put-back = Its settings file was cut off by that; the last good copy was put back.
results-file-no-copy = Its settings file was cut off by that, and there is no copy of it: it will not boot until it is restored from a backup.
results-file-not-checked = Whether its settings file is whole could not be checked.

## Repairs

# $health (message)
results-file-in-use = It is { $health }, and LDPlayer writes this file when it ends. Nothing was changed: stop it first.

results-no-copy = There is no copy of its settings file; nothing was changed.
results-copy-in-place = The last good copy of its settings file is in place.
results-copy-unreadable = The copy was put back, but it cannot be read either.
results-no-vbox = LDPlayer's VirtualBox service does not run there; nothing was ended.

# $limit (duration)
# $name (text): the workstation
results-vbox-runs-on = The VirtualBox service still runs { $limit } after it was told to end. Restart { $name }.

# $count (number): how many emulators ended with it
results-vbox-ended = The VirtualBox service has ended; LDPlayer starts it anew by itself. { $count ->
    [0] No emulator was running.
    [one] One emulator that was running ended with it.
   *[other] { $count } emulators that were running ended with it.
} End stuck windows by force, then start the emulators again.

## Windows on the desktop

results-no-windows = No emulator runs there, so there are no windows to arrange; nothing was sent.
results-arranged-unseen = Whether the windows were arranged cannot be seen from here.

# $user (text)
results-arranged = LDPlayer was told to on the desktop of { $user }. Where the windows are now cannot be seen from here.

# $limit (duration)
results-not-arranged = LDPlayer had not ended { $limit } after it was told to; look at the desktop.

## Windows restarted, shut down and woken

# $name (text): the workstation
results-down-is-planned = A restart or shutdown of { $name } is planned already, by somebody there or by a program. Nothing was changed.

results-taken-back = Taken back before it went down: Windows goes on running.

# $took (duration)
results-restarted = Windows, its desktop and LDPlayer are back after { $took }.

# $name (text): the workstation
# $took (duration)
results-restarted-nobody = Windows on { $name } is up after { $took }, but nobody is logged on: no emulator can be started there. Log on at it, connect by Remote Desktop, or let Windows log on by itself.

# $name (text): the workstation
# $limit (duration)
results-not-back = { $name } went down and did not answer again within { $limit }. Look at its screen: an update or a question before Windows starts may hold it up.

# $name (text): the workstation
# $limit (duration)
results-back-without-ldplayer = Windows on { $name } is up again, but LDPlayer could not be listed within { $limit }.

# $name (text): the workstation
# $after (duration)
results-stayed-up = Windows on { $name } still runs as before, { $after } after it was told. An update, a policy or somebody there may hold it up.

# $took (duration)
results-is-off = It is off: it stopped answering after { $took }.

results-awake-already = It is on already; nothing was sent.

# $name (text): the workstation
results-no-hardware-address = How { $name } can be woken is not known yet: the address of its network adapter is learnt while it is on. Switch it on once by hand.

# $reason (text): what the system says
results-packet-not-sent = The packet that wakes it could not be sent from this computer: { $reason }.

# $name (text): the workstation
# $limit (duration)
results-not-awake = The packet was sent, but { $name } did not answer within { $limit }. Wake-on-LAN must be switched on in its firmware and in the driver of its network adapter, and the packet reaches only machines in the same network as this computer.

# $took (duration)
results-awake = It is on and answers after { $took }.

results-not-listed-yet = LDPlayer could not be listed yet.

# $name (text): the workstation
results-nobody-yet = Nobody is logged on at { $name } yet, so no emulator can be started there.

## The desktop given back

# $user (text)
results-desktop-was-there = The desktop of { $user } is on the machine's own screen already; nothing was sent.

# $name (text): the workstation
results-no-desktop-to-give-back = Nobody is logged on at { $name }, so there is no desktop to give back.

# $user (text)
results-desktop-given-back = The desktop of { $user } is on the machine's own screen again.

# $user (text)
# $name (text): the workstation
results-desktop-not-given-back = The desktop of { $user } is still not on the own screen of { $name }. Windows editions without Remote Desktop do not have the program for it (tscon).
