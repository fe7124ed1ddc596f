### Starting, and what goes wrong with LDFleet itself: message boxes, and what is said in the window.

start-title = LDFleet cannot start

# $reason (text): the framework's
start-window-failed = Its window could not be prepared: { $reason }

start-files-kept = Your list of workstations and your settings were not changed.

# $folder (text)
start-log-folder = What happened is in the log, in { $folder }.

start-options-title = LDFleet: options

## An error of LDFleet's own

start-crashed-title = LDFleet has ended
start-crashed = An error of LDFleet's own ended it. Nothing goes on being watched until you start it again.

# $report (text): a file
start-report = A report without passwords is in { $report }. Please send it along when you tell of this error.

# $report (text): a file
start-own-error = An error of LDFleet's own came in between, so it is not known whether this was carried out: look before you ask for it again. A report without passwords is in { $report }.
start-own-error-unwritten = An error of LDFleet's own came in between, so it is not known whether this was carried out: look before you ask for it again.

## A list that is empty while a file could not be read

start-list-empty = No workstation is shown
start-list-empty-explain = A file could not be read: above is which, and why. Workstations of yours may be in it, so look at it before you add any.

## Start with the computer

start-autostart = Start with the computer
start-autostart-choice = Start LDFleet when I sign in. It begins in the tray, without its window.

# $reason (text): the system's
start-autostart-failed = LDFleet could not be entered among, or taken out of, what starts when you sign in: { $reason }

## The folders

# $folder (text)
# $reason (text): the system's
start-folder-not-opened = { $folder } could not be shown in a file manager: { $reason }
