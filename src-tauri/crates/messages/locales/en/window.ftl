### The window: its bar, the banners, help, and the dialog about quitting.

window-name = LDFleet
window-reading = Reading the fleet…
window-not-shown = The fleet cannot be shown yet.

# $reason (text)
window-cannot-read-fleet = The window cannot read the fleet: { $reason }

# $reason (text)
window-receives-no-changes = The window receives no changes: { $reason }

window-part-failed-title = This part cannot be shown
window-part-failed = An error of LDFleet's own keeps it from being drawn. The other screens go on working, and nothing that was sent is affected.

# $version (text): of LDFleet
window-part-error = The error of LDFleet { $version }, to pass on

window-part-again = Show it again
window-part-close = Close

## The bar

window-views = Views
window-fleet = Fleet
window-emulators-view = Emulators
window-circuits = Circuits
window-operations = Operations
window-activity = Activity
window-circuits-not-ok = Circuits that are not OK

# $running (number)
# $queued (number)
window-under-way = { $running } running, { $queued } queued

# $online (number)
# $total (number)
window-online = { $online } of { $total } online
window-online-explain = Workstations whose last list of emulators was read

# $running (number)
# $emulators (number)
window-emulators = { $running } of { $emulators } emulators running
window-emulators-explain = Emulators with Android running, as last seen

# $troubled (number)
window-problems = { $troubled } with problems
window-problems-explain = Workstations with a problem; they are first in the list
window-search = Search
window-settings = Settings
window-help = Help (F1)
window-menu = Menu
window-menu-explain = Menu: add, settings, help, quit

## Banners

window-notices = Notices
window-demo = Demo fleet: everything is simulated.

# $threshold (number)
# $window (duration)
# $open (duration)
window-demo-shortened = Times are shortened: { $threshold ->
    [one] one failure
   *[other] { $threshold } failures
} within { $window } block a circuit for { $open }.
window-quits-when-done = LDFleet quits when all operations have ended.

# $running (number)
# $queued (number)
window-still-under-way = { $running } running, { $queued } queued.
window-do-not-quit = Do not quit
window-hidden = Closing the window hides it.
window-hidden-explain = LDFleet keeps running in the tray. Quit it there or with Ctrl Q.
window-understood = Understood
window-out-of-date = What is shown may be out of date.
window-try-now = Try now

# $circuits (number)
window-not-watched = { $circuits ->
    [one] One circuit is not watched.
   *[other] { $circuits } circuits are not watched.
}

# $circuits (list): which
window-not-watched-explain = Failures block nothing at: { $circuits }.

# $name (text): the workstation
# $circuit (message)
window-circuit-at = { $name } { $circuit }
window-show = Show

# $user (text)
window-no-password = No password is known for { $user }.

# $workstations (number)
window-no-password-for = { $workstations ->
    [one] One workstation uses this account.
   *[other] { $workstations } workstations use this account.
}

# $workstations (number)
# $accounts (number): how many other accounts
window-no-password-for-others = { $workstations ->
    [one] One workstation uses this account.
   *[other] { $workstations } workstations use this account.
} { $accounts ->
    [one] The password of one other account is missing, too.
   *[other] The passwords of { $accounts } other accounts are missing, too.
}
window-enter-password = Enter password…

## Help

# $version (text)
window-about = LDFleet { $version }
window-help-circuits = What the circuits mean
window-help-four = Each workstation has four circuits, one for each kind of failure.

# $threshold (number)
# $window (duration)
# $open (duration)
window-help-timing = Each workstation has four circuits, one for each kind of failure. { $threshold ->
    [one] One failure blocks
   *[other] { $threshold } failures within { $window } block
} it: nothing that needs it is sent for { $open }. Then one check decides whether requests are sent again.

# $circuit (message): its name
window-help-circuit = { $circuit }:

# $covers (message): “Circuit for …”
window-help-covers = { $covers }.
window-help-keys = Keys
window-help-files = Configuration
window-help-logs = Log files
window-help-demo-saves-nothing = none: the demo saves nothing
window-help-nothing-saved = none: nothing is saved
window-help-no-logs = none
window-help-hides = Closing the window hides it in the tray, and LDFleet keeps running. Ctrl Q quits.
window-help-no-tray = This desktop has no tray, so closing the window quits LDFleet.
window-close = Close

## Keys, as keyboards of the language call them, and what they do

window-key-palette = Ctrl K
window-key-palette-does = Search and commands
window-key-filter = /
window-key-filter-does = Filter
window-key-views = Ctrl 1 2 3 4 5
window-key-views-does = Fleet, emulators, circuits, operations, activity
window-key-screens = Ctrl 6
window-key-screens-does = Screens: pictures of all emulators
window-key-move = ↑ ↓
window-key-move-does = Move in a list
window-key-into = → ←
window-key-into-does = Into a row's buttons, and back
window-key-open = Enter
window-key-open-does = Open, or all actions on a row
window-key-details = Alt Enter
window-key-details-does = Details of an emulator
window-key-tags = T
window-key-tags-does = Tags of a row or of the selection
window-key-rename = F2, Del
window-key-rename-does = Rename, delete an emulator
window-key-select = Space
window-key-select-does = Select an emulator
window-key-several = Shift ↑ ↓
window-key-several-does = Select several
window-key-all = Ctrl A
window-key-all-does = Select all of a list
window-key-refresh = F5
window-key-refresh-does = List the emulators now
window-key-help = F1
window-key-help-does = This help
window-key-quit = Ctrl Q
window-key-quit-does = Quit
window-key-escape = Esc
window-key-escape-does = Close a panel

## Quitting while work is under way

window-quit-title = Quit LDFleet?

# $workstations (number)
# $names (list)
window-quit-on = { $workstations ->
    [one] On one workstation: { $names }.
   *[other] On { $workstations } workstations: { $names }.
}
window-quit-loses = If you quit now, what is queued is never sent. What is running may still happen on the workstation, but LDFleet does not wait for it. After the next start the view “Operations” lists both.
window-quit-loses-nothing = All operations have ended: nothing is lost.
window-quit-demo = This is the demo: nothing is saved.
window-quit-when-done = Quit when done
window-quit-anyway = Quit anyway
window-quit = Quit
window-cancel = Cancel
