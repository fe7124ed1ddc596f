### How a workstation is: its processors, memory, disks, and who is logged on.

## What a person should look at

# $percent (number)
# $time (duration)
vitals-busy = The processors have been more than { $percent } % busy for { $time }.

# $free (message): a size
# $total (message): a size
vitals-little-memory = Only { $free } of { $total } memory are free.

# $drive (text): C:
# $free (message): a size
# $total (message): a size
vitals-little-disk = Drive { $drive } has only { $free } of { $total } free.

## Whether emulators can be started

vitals-nobody = Nobody is logged on, so no emulator can be started.

# $name (text): the user
vitals-disconnected = The desktop of { $name } is disconnected, so no emulator can be started.

## Why something is not known

vitals-denied = Windows does not let the account ask for it. It is asked for again in an hour.
vitals-missing = Windows does not answer this question. It is asked again in an hour.
vitals-slow = Windows did not answer in time. It is asked again in some minutes.

## In the window

vitals-cpu = CPU
vitals-row-memory = RAM
vitals-memory = Memory

# $percent (number)
vitals-percent = { $percent } %

# $used (message): a size
# $total (message): a size
vitals-used-of = { $used } of { $total }

# $free (message): a size
# $total (message): a size
vitals-free-of = { $free } of { $total } free

# $drive (text): C:
vitals-disk = Disk { $drive }

# $drive (text): C:
vitals-disk-ldplayer = Disk { $drive } (LDPlayer)

# $percent (number)
vitals-cpu-explain = The processors were { $percent } % busy since the look before.

# $used (message): how much of how much
vitals-memory-of = Memory in use: { $used }

# $processors (number)
vitals-processors = { $processors ->
    [one] { $processors } processor
   *[other] { $processors } processors
}

vitals-windows = Windows

# $build (text)
vitals-windows-10 = Windows 10, build { $build }

# $build (text)
vitals-windows-11 = Windows 11, build { $build }

# $build (text)
vitals-windows-server = Windows Server, build { $build }

vitals-ldplayer = LDPlayer

# $version (text)
# $usual (text): the version of most workstations
vitals-differs = { $version }, most have { $usual }

# $version (text)
# $usual (text): the version of most workstations
# $count (number): how many have that one
vitals-differs-explain = This workstation has LDPlayer { $version }; { $count } others have { $usual }.

vitals-uptime = Running for

# $time (text)
vitals-since = Since { $time }

vitals-logged-on = Logged on
vitals-logged-on-nobody = Nobody
vitals-logged-on-somebody = Somebody

# $name (text): the user
vitals-logged-on-left = { $name } (disconnected)

vitals-unknown = Not known
vitals-unknown-yet = Not heard yet

# $time (text)
vitals-stale = As of { $time }

# $time (text)
# $why (message)
vitals-stale-because = As of { $time }. { $why }

vitals-hour-empty = Nothing yet: a value is added each minute.

# $least (number)
# $most (number)
# $now (number)
# $what (message): CPU or memory
vitals-hour-of = { $what } over the last hour: { $least } to { $most } %, { $now } % now

vitals-no-start-word = No start possible

## Of an emulator

vitals-emulator-memory = Memory in use
vitals-emulator-memory-none = Not running
vitals-emulator-set = As set
vitals-emulator-set-unknown = Settings file not read yet

# $cpus (number)
# $memory (message): a size
vitals-emulator-hardware = { $cpus ->
    [one] { $cpus } core, { $memory }
   *[other] { $cpus } cores, { $memory }
}

vitals-emulator-model = Model
vitals-emulator-root = Root
vitals-emulator-adb = ADB
vitals-on = On
vitals-off = Off
vitals-adb-local = On this workstation
vitals-adb-remote = Open to other computers
