### Lengths of time, as short as they can be told. Two units at most are named.

# $ms (number)
units-milliseconds = { $ms } ms

# $seconds (number)
units-seconds = { $seconds } s

# The decimal sign between $whole and $tenth is the language's.
# $whole (number)
# $tenth (number)
units-seconds-tenths = { $whole }.{ $tenth } s

# $minutes (number)
units-minutes = { $minutes } min

# $minutes (number)
# $seconds (number)
units-minutes-seconds = { $minutes } min { $seconds } s

# $hours (number)
units-hours = { $hours } h

# $hours (number)
# $minutes (number)
units-hours-minutes = { $hours } h { $minutes } min

# $days (number)
units-days = { $days } d

# $days (number)
# $hours (number)
units-days-hours = { $days } d { $hours } h

## Sizes of files and disks

# $megabytes (number)
units-megabytes = { $megabytes } MB

# The decimal sign between $whole and $tenth is the language's.
# $whole (number)
# $tenth (number)
units-gigabytes = { $whole }.{ $tenth } GB

## How long ago something was

units-just-now = just now

# $time (message): one of those above
units-ago = { $time } ago

# $time (text): of the day, with the date where it was not today
# $age (message): one of the two above
units-time-and-age = { $time }, { $age }
