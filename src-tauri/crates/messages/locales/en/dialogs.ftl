### The dialogs that ask before something is sent: their fields, what they leave out, and their buttons.

dialogs-cancel = Cancel
dialogs-close = Close
dialogs-asking = Asking…
dialogs-copy = Copy
dialogs-copied = Copied
dialogs-press-copy = Press Ctrl C
dialogs-yes = Yes
dialogs-no = No
dialogs-on = On
dialogs-off = Off
dialogs-unchanged = Unchanged
dialogs-default = LDPlayer's default
dialogs-reading-values = Reading the possible values…

## To be typed before something is destroyed

dialogs-type-title = Type its title to confirm:
dialogs-type-number = Type how many to confirm:

# $expected (text)
dialogs-type-first = Type “{ $expected }” first.

## Of emulators

dialogs-gone = It no longer exists.
dialogs-nothing-to-do = There is nothing left to do.
dialogs-workstation-gone = a workstation that is gone
dialogs-earlier-waits = An earlier request is still waiting for its answer.
dialogs-folder = Folder on the workstation
dialogs-folder-hint = Full path
dialogs-clone-title = Title of the clone
dialogs-clone-fresh = New identifiers (IMEI, MAC address and so on), so that apps see another device
dialogs-adb-debugging = ADB debugging
dialogs-emulators = Emulators

# $emulators (number)
dialogs-all-take-part = { $emulators ->
    [one] One emulator:
   *[other] { $emulators } emulators:
}

# $taking (number)
# $emulators (number)
# $left (number)
dialogs-some-left-out = { $taking } of { $emulators } emulators; { $left ->
    [one] one is left out:
   *[other] { $left } are left out:
}

dialogs-progress = Progress

## Of workstations

dialogs-start-queue = Each workstation starts only as many at a time as its settings allow; the others wait in its queue.

# $workstations (number)
dialogs-workstations-left-out = { $workstations ->
    [one] One workstation left out:
   *[other] { $workstations } workstations left out:
}

dialogs-left-out = Workstations that are left out

# $each (number): how many on each of them
# $workstations (number)
dialogs-created-on-each = { $each ->
    [one] One on each of { $workstations } workstations.
   *[other] { $each } on each of { $workstations } workstations.
} A number that is taken on one of them is passed over there.

# $on (message): the workstations
dialogs-ends-none = No emulator was running on { $on } when last seen.

# $ends (number)
# $up (number): how many of them with Android up
dialogs-ends = As last seen, this ends { $ends ->
    [one] one emulator
   *[other] { $ends } emulators
}, { $up } of them with Android up.

# $operations (number): of LDFleet, on these workstations
dialogs-ends-operations = { $operations ->
    [one] One operation
   *[other] { $operations } operations
} under way there will be cut short.

## Titles

dialogs-title = Title
dialogs-title-hint = As LDPlayer shows it
dialogs-how-many = How many

# $first (text)
# $last (text)
dialogs-titles-two = { $first } and { $last }

# $first (text)
# $second (text)
# $last (text)
dialogs-titles-many = { $first }, { $second } … { $last }

## Settings of an emulator

dialogs-cpus = Processor cores
dialogs-memory = Memory

# $memory (text)
dialogs-megabytes = { $memory } MB

dialogs-root = Root
dialogs-auto-rotate = Turn with the app
dialogs-lock-window = Fixed window size
dialogs-phone-number = Phone number
dialogs-device = Device
dialogs-as-entered = As entered here
dialogs-manufacturer = Manufacturer
dialogs-model = Model
dialogs-screen = Screen
dialogs-width = Width
dialogs-height = Height
dialogs-dpi = Dpi

## Identifiers of an emulator

dialogs-identifiers = Identifiers
dialogs-identifiers-none = none given

dialogs-imei = IMEI
dialogs-imsi = IMSI
dialogs-digits-hint = auto or 15 digits
dialogs-sim-serial = SIM serial number
dialogs-sim-serial-hint = auto or 20 characters
dialogs-android-id = Android id
dialogs-android-id-hint = auto or 16 hex digits
dialogs-mac = MAC address
dialogs-mac-hint = auto or 12 hex digits
dialogs-all-auto = All auto
dialogs-clear = Clear

## Settings of all emulators of a workstation

dialogs-fps = Frames per second
dialogs-fps-hint = 0 to 60; empty: unchanged
dialogs-audio = Sound
dialogs-fast-play = Fast play
dialogs-clean-mode = Clean mode (no ads)

## For whom

dialogs-for-whom = For

# $emulators (number)
dialogs-for-selected = { $emulators ->
    [one] The selected emulator
   *[other] The { $emulators } selected emulators
}
