### LDPlayer: how an emulator is, what it answered, whether settings have arrived in its files.

## How an emulator is, in a sentence: “It is … now.”

ldplayer-stopped = stopped
ldplayer-starting = starting
ldplayer-booting = booting
ldplayer-running = running
ldplayer-ready = ready
ldplayer-lost = running, though the list does not show it
ldplayer-stuck = stuck
ldplayer-zombie = a window without its virtual machine
ldplayer-unknown = in a state that LDFleet does not know

## Why it refused a command, as the end of a sentence

# $line (text): its own words
ldplayer-said = “{ $line }”.

ldplayer-no-such-emulator = there is no emulator with this index.
ldplayer-parameter-error = LDPlayer does not permit one of the values.
ldplayer-usage = LDPlayer does not know the command and printed its usage.
ldplayer-unknown-command = LDPlayer does not know the command.

# $code (text)
ldplayer-exit-code = it ended with exit code { $code }.

ldplayer-no-exit-code = it ended with an exit code that does not mean success.

## Why adb did not get as far as the device

ldplayer-adb-no-device = adb does not see this emulator: Android is not up, or ADB debugging is off in its settings.
ldplayer-adb-offline = adb sees this emulator, but it does not answer. Try again in a moment, or restart it.
ldplayer-adb-unauthorized = Android has not accepted this workstation's adb key. Confirm it in the emulator's window.

# $reason (message): one of those above
ldplayer-adb-refused = LDPlayer did not pass the command on: { $reason }

# $line (text): adb's own words
ldplayer-adb-complained = adb gave no answer. It said: { $line }

## The settings in its files, as they are named in the sentences below

ldplayer-screen = screen (width, height, dpi)
ldplayer-cores = number of cores
ldplayer-manufacturer = manufacturer
ldplayer-model = model
ldplayer-phone-number = phone number
ldplayer-imei = IMEI
ldplayer-imsi = IMSI
ldplayer-sim-serial = SIM serial number
ldplayer-android-id = Android id
ldplayer-mac = MAC address
ldplayer-rotation = rotation
ldplayer-fixed-window = fixed window
ldplayer-root = root
ldplayer-fps = frames a second
ldplayer-reduced-sound = reduced sound
ldplayer-clean-mode = clean mode

## What did not arrive in a file, as parts of “In the settings file …, … and ….”

# $setting (message)
# $is (text)
# $wanted (text)
ldplayer-differs = { $setting } is { $is } instead of { $wanted }

# $setting (message)
# $wanted (text)
ldplayer-empty = { $setting } is empty instead of { $wanted }

# $setting (message)
# $wanted (text)
ldplayer-missing = { $setting } is not in the file, instead of { $wanted }

# $setting (message)
ldplayer-not-made-up = { $setting } is not in the file

# $setting (message)
# $is (text)
ldplayer-still = { $setting } is still { $is }

# $is (text): megabytes
# $wanted (text): megabytes
ldplayer-memory-differs = memory is { $is } MB instead of { $wanted } MB

# $wanted (text): megabytes
ldplayer-memory-missing = memory is not in the file, instead of { $wanted } MB

# $setting (message)
ldplayer-off = { $setting } is off instead of on

# $setting (message)
ldplayer-on = { $setting } is on instead of off

# $setting (message)
ldplayer-on-missing = { $setting } is not in the file, instead of on

# $setting (message)
ldplayer-off-missing = { $setting } is not in the file, instead of off

## Which observation says how an emulator is. list2 is the list of ldconsole.exe.

ldplayer-rule-answers-unlisted = Android answers through adb although list2 does not show it as running: list2 has lost it.
ldplayer-rule-nothing-there = list2 shows state 0 and neither a window nor a virtual machine.
ldplayer-rule-window-just-opened = The window has just opened; the virtual machine has not started yet.
ldplayer-rule-window-without-machine = The window has been there for too long without a virtual machine: LDPlayer's VirtualBox service may be stuck.
ldplayer-rule-answers-early = Android answers through adb; list2 does not show it as started yet.
ldplayer-rule-android-boots = The virtual machine runs and Android has not started yet.
ldplayer-rule-android-never-started = The virtual machine has been running for too long without Android having started.
ldplayer-rule-on-its-way = LDPlayer is starting and there is no virtual machine yet.
ldplayer-rule-answers = list2 shows state 1 with window and virtual machine, and Android answers through adb.
ldplayer-rule-not-asked = list2 shows state 1 with window and virtual machine; whether Android answers has not been asked.
ldplayer-rule-no-answer-yet = list2 shows Android as started, about 10 seconds before it answers; it does not answer yet.
ldplayer-rule-silent-for-long = list2 shows Android as started, and it has not answered through adb for too long.
ldplayer-rule-machine-dead = list2 shows state 1 and a window, but the virtual machine is dead: end the window's process, then start.
ldplayer-rule-window-just-closed = The window is gone and the virtual machine still there, as for some seconds after a quit.
ldplayer-rule-machine-outlives-window = The virtual machine has outlived its window for too long.
ldplayer-rule-started-without-anything = list2 shows Android as started with neither a window nor a virtual machine; it may have crashed.
ldplayer-rule-no-window = list2 shows an emulator on its way or running, without a window.
