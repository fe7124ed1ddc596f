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
