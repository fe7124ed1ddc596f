### What can be asked of emulators and workstations: names in menus and on buttons, and the dialogs that ask before it is sent.

# Something is asked first.
# $action (message)
requests-asks = { $action }…

# $action (message)
# $number (number): of how many
requests-number = { $action } { $number }

# $of (message): which emulators
# $on (message): their workstations
requests-of-on = { $of } on { $on }

## Groups of the menus

requests-group-run = Run
requests-group-apps = Apps
requests-group-device = Device
requests-group-emulator = Emulator
requests-group-delete = Delete
requests-group-create = Create
requests-group-ldplayer = LDPlayer
requests-group-files = Files
requests-group-windows = Windows

## Keys on an emulator, as keyboards of the language call them

requests-key-rename = F2
requests-key-delete = Del

## Used by several

requests-package = Package name
requests-package-hint = For example com.android.chrome
requests-backup-file = File on the workstation
requests-backup-file-hint = Full path ending in .ldbk
requests-many-alike = All of them get the same values. Identifiers: “auto” gives each one its own; a typed one would be the same in all.

## Start

requests-start = Start
requests-start-none = None of these emulators can be started.

# $of (message): which emulators or workstations
requests-start-title = Start { $of }?

## Stop

requests-stop = Stop
requests-stop-none = None of these emulators can be stopped.

# $of (message): which emulators or workstations
requests-stop-title = Stop { $of }?

requests-stop-explains = Whatever runs in them ends.
requests-stop-stopped = It is stopped already.

## Restart

requests-restart = Restart
requests-restart-none = None of these emulators can be restarted.

# $of (message): which emulators or workstations
requests-restart-title = Restart { $of }?

requests-restart-explains = Whatever runs in them ends; they are then started again.
requests-restart-stopped = It is stopped: start it instead.

## End by force

requests-kill = End by force
requests-kill-none = None of these emulators can be ended by force.

# $of (message): which emulators or workstations
requests-kill-title = End { $of } by force?

requests-kill-explains = The processes are ended at once, as if the power was cut. What Android has not written to its disk yet is lost.
requests-kill-stopped = It is stopped: there is nothing to end.

## Install app

requests-install-app = Install app
requests-install-app-none = No app can be installed in any of these emulators.

# $of (message): which emulators or workstations
requests-install-app-title = Install an app in { $of }

requests-install-app-submit = Install
requests-install-app-file = APK file on the workstation
requests-install-app-file-hint = Full path, for example C:\apps\game.apk

## Files

requests-send-file = Send a file
requests-send-file-menu = Send a file

# $of (message): which workstations
requests-send-file-title = Send a file to { $of }

requests-send-file-submit = Send
requests-send-file-explains = It goes into LDFleet’s folder there, C:\ProgramData\LDFleet\files, which everybody who is logged on there can read. What is there already is not sent again.
requests-remove-file = Remove a sent file
requests-remove-file-menu = Sent files

# $of (message): which workstations
requests-remove-file-title = What LDFleet has sent to { $of }

requests-remove-file-submit = Remove
requests-remove-file-explains = Sent files stay until you remove them. Apps that were installed from them go on working.

## A file of this computer

requests-app-from = The app is
requests-app-here = on this computer
requests-app-there = on the workstation
requests-file-choose = Choose a file…
requests-file-other = Choose another…
requests-file-reading = Reading the file…
requests-file-none = No file is chosen yet. One can also be dropped onto the window.
requests-file-first = Choose a file first.
requests-file-goes-once = It goes to each workstation once and is checked there before it is installed.

# $name (text)
# $version (text)
requests-app-version = { $name } { $version }

# $level (number): API level of Android
requests-app-min-sdk = Needs Android with API level { $level } or newer.

# $abis (list): processors, as Android names them
requests-app-abis = Brings code for { $abis }.

# $bytes (message)
# $hash (text)
requests-file-size = { $bytes } · SHA-256 { $hash }

requests-files-looking = Looking…
requests-files-none = LDFleet has left no files there.
requests-files-part = a part

# $free (message)
requests-files-free = { $free } free on its drive.

requests-files-choose-first = Choose what to remove.

## Start app

requests-start-app = Start app
requests-start-app-none = No app can be started in any of these emulators.

# $of (message): which emulators or workstations
requests-start-app-title = Start an app in { $of }

requests-start-app-submit = Start app

## Stop app

requests-stop-app = Stop app
requests-stop-app-none = No app can be stopped in any of these emulators.

# $of (message): which emulators or workstations
requests-stop-app-title = Stop an app in { $of }

requests-stop-app-submit = Stop app

## Uninstall app

requests-uninstall-app = Uninstall app
requests-uninstall-app-none = No app can be uninstalled from any of these emulators.

# $of (message): which emulators or workstations
requests-uninstall-app-title = Uninstall an app from { $of }

requests-uninstall-app-submit = Uninstall
requests-uninstall-app-explains = The app's data is removed with it.

## Run adb

requests-adb = Run adb
requests-adb-none = adb cannot be run in any of these emulators.

# $of (message): which emulators or workstations
requests-adb-title = Run adb in { $of }

requests-adb-submit = Run
requests-adb-command = Command
requests-adb-command-hint = What follows adb, for example: shell getprop ro.product.model

## Set location

requests-set-location = Set location
requests-set-location-none = The location of none of these emulators can be set.

# $of (message): which emulators or workstations
requests-set-location-title = Set the location of { $of }

requests-set-location-longitude = Longitude
requests-set-location-longitude-hint = Degrees east, -180 to 180
requests-set-location-latitude = Latitude
requests-set-location-latitude-hint = Degrees north, -90 to 90

## Set property

requests-set-property = Set property
requests-set-property-none = No property can be set in any of these emulators.

# $of (message): which emulators or workstations
requests-set-property-title = Set a property of { $of }

requests-set-property-key = Name
requests-set-property-key-hint = For example phone.imei
requests-set-property-value = Value
requests-set-property-value-hint = auto lets LDPlayer make one up, where it can

## Rename

requests-rename = Rename
requests-rename-none = None of these emulators can be renamed.

# $of (message): which emulators or workstations
requests-rename-title = Rename { $of }

requests-rename-new = New title
requests-rename-new-hint = As LDPlayer shows it

## Modify

requests-modify = Modify
requests-modify-none = None of these emulators can be modified.

# $of (message): which emulators or workstations
requests-modify-title = Modify { $of }

requests-modify-submit = Modify
requests-modify-explains = What is left empty stays as it is.

## Switch ADB debugging

requests-adb-debugging = Switch ADB debugging
requests-adb-debugging-none = ADB debugging can be switched in none of these emulators.

# $of (message): which emulators or workstations
requests-adb-debugging-title = Switch ADB debugging of { $of }

requests-adb-debugging-submit = Switch
requests-adb-debugging-explains = Apps, adb commands and “Ready” need it; new emulators of LDPlayer 14 have it off. LDPlayer opens its port to every network that the workstation is in: keep it behind the firewall.

## Clone

requests-clone = Clone
requests-clone-none = None of these emulators can be cloned.

# $of (message): which emulators or workstations
requests-clone-title = Clone { $of }

requests-clone-explains = The clone has the same apps and data. It takes as much disk space as the original, and some minutes.

## Back up

requests-backup = Back up
requests-backup-none = None of these emulators can be backed up.

# $of (message): which emulators or workstations
requests-backup-title = Back up { $of }

requests-backup-explains = Writes it to a file on the workstation: often more than 1 GB, and some minutes.
requests-backup-explains-many = Each one gets its own file, named after its title, its number and today's date.

## Restore

requests-restore = Restore
requests-restore-none = None of these emulators can be restored.

# $of (message): which emulators or workstations
requests-restore-title = Restore { $of } from a backup?

requests-restore-explains = Everything in it is replaced by the content of the backup. What is in it now is lost.
requests-restore-explains-many = All of them are replaced by the same backup.

## Restore settings

requests-restore-config = Restore settings
requests-restore-config-none = The settings of none of these emulators can be restored.

# $of (message): which emulators or workstations
requests-restore-config-title = Restore the settings of { $of }?

requests-restore-config-explains = Puts back the last good copy of its settings file. Settings that were changed since that copy are lost; apps and data stay.

## Delete

requests-delete = Delete
requests-delete-none = None of these emulators can be deleted.

# $of (message): which emulators or workstations
requests-delete-title = Delete { $of }?

requests-delete-explains = Deleted on the workstation with everything in it: apps, accounts, files. This cannot be undone.

## Create

requests-create = Create
requests-create-menu = Create emulators

# $of (message): which emulators or workstations
requests-create-title = Create emulators on { $of }

requests-create-explains = What is left empty is LDPlayer's default.

## Change global settings

requests-global-settings = Change global settings
requests-global-settings-menu = Global settings

# $of (message): which emulators or workstations
requests-global-settings-title = Global settings of { $of }

requests-global-settings-submit = Change
requests-global-settings-explains = For all emulators of this workstation. Those that are running use the new settings from their next start.

## Arrange windows

requests-arrange-windows = Arrange windows

# $of (message): which emulators or workstations
requests-arrange-windows-title = Arrange the windows on { $of }?

requests-arrange-windows-explains = LDPlayer lays out the windows of all emulators side by side on the workstation's desktop.

## Windows itself

requests-restart-windows = Restart Windows

# $of (message)
requests-restart-windows-title = Restart Windows on { $of }?
requests-restart-windows-explains = Windows ends every program at once, without asking: what Android has not written to its disk yet is lost. It goes down 30 seconds after you confirm; Cancel takes it back until then. It counts as done when Windows, its desktop and LDPlayer are back. If Windows does not log on by itself, nobody is logged on afterwards, and no emulator can be started until somebody does.

requests-shut-down = Shut down

# $of (message)
requests-shut-down-title = Shut down { $of }?
requests-shut-down-explains = Windows ends every program at once, without asking: what Android has not written to its disk yet is lost. It goes down 30 seconds after you confirm; Cancel takes it back until then. Afterwards it is shown as off, not as broken.

requests-wake = Wake

# $of (message)
requests-wake-title = Wake { $of }?
requests-wake-explains = A packet is sent into the network of this computer. It wakes a machine that is off where Wake-on-LAN is switched on in its firmware and in the driver of its network adapter. It counts as done when the machine answers.

requests-give-desktop-back = Give the desktop back

# $of (message)
requests-give-desktop-back-title = Give the desktop back on { $of }?
requests-give-desktop-back-explains = Remote Desktop takes the desktop away from the machine's own screen, and leaves it undrawn when it is closed: emulators there stay black. This moves it back to the own screen (tscon) and ends a Remote Desktop connection to it. On a machine without a monitor emulators may still not draw.

## End VirtualBox service

requests-end-vbox = End VirtualBox service

# $of (message): which emulators or workstations
requests-end-vbox-title = End LDPlayer's VirtualBox service on { $of }?

requests-end-vbox-submit = End the service
requests-end-vbox-explains = Every emulator that runs there ends with it, at once: what Android has not written to its disk yet is lost. LDPlayer starts the service again with the next emulator.

## Why an emulator's state speaks against a request

requests-running-already = It is running already.
requests-starting-already = It is starting already.
requests-stuck-restart = It is stuck while starting: stop or restart it.
requests-window-open-restart = Its window is still open: stop or restart it.
requests-answers-restart = Android still answers: stop or restart it.
requests-running-stop-first = It is running: stop it first.
requests-starting-stop-first = It is starting: stop it first.
requests-stuck-stop-first = It is stuck while starting: stop it first.
requests-window-open-stop-first = Its window is still open: stop it first.
requests-answers-stop-first = Android still answers: stop it first.
requests-unclear-stop-first = It is not clear whether it is stopped: stop it first.
requests-stopped-start-first = It is stopped: start it first.
requests-android-not-up = Android is not up yet.
requests-android-stuck = Android does not come up: restart it first.
requests-machine-gone = Its virtual machine is gone: restart it first.
requests-waits-for-answer = Waiting for the answer to the last request.
requests-busy = Something else is working on this emulator.

# $action (message): the operation that is queued
requests-already-queued = { $action } is queued for this emulator.

# $action (message): the operation that is under way
requests-already-running = { $action } is under way for this emulator.

# $action (message): the operation that is queued
requests-already-queued-cancel = { $action } is queued for this emulator. Cancel it first.

# $action (message): the operation that is under way
requests-already-running-cancel = { $action } is under way for this emulator. Cancel it first.

## What was not sent

# $action (message)
# $missing (number)
# $asked (number)
# $workstations (number)
# $first (text): the first of those workstations
# $reason (text): why it was not sent there
requests-not-sent-to-all = { $action }: { $missing } of { $asked } requests not sent, on { $workstations ->
    [one] one workstation
   *[other] { $workstations } workstations
}. { $first }: { $reason }

# $action (message)
# $emulators (number)
# $reason (text): the first one
requests-not-sent-to-any = { $action } was not sent to { $emulators ->
    [one] the emulator
   *[other] any of { $emulators } emulators
}. { $reason }

# $action (message)
# $missing (number)
# $emulators (number)
# $reason (text): the first one
requests-not-sent = { $action } was not sent to { $missing } of { $emulators } emulators. { $reason }

# $title (text): the emulator's
# $name (text): the workstation
# $index (text): its number
requests-gone = { $title } no longer exists on { $name } as No. { $index }.
