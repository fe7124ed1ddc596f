### The settings.

settings-title = Settings
settings-reading = Reading the settings…

# $reason (text)
settings-not-read = The settings cannot be read: { $reason }

settings-restore-defaults = Restore defaults
settings-save = Save
settings-saving = Saving…
settings-cancel = Cancel

## Circuits

settings-circuits = Circuits
settings-fixed = The demo uses short times. They are shown here but cannot be changed.
settings-threshold = Failures that block a circuit
settings-threshold-hint = 1 to 16 failures of the same kind on one workstation
settings-window = Counted within (seconds)
settings-window-hint = Older failures no longer count
settings-open = Blocked for (seconds)
settings-open-hint = How long requests are refused before a recovery check
settings-poll = List emulators every (seconds)
settings-poll-hint = From the end of one list to the start of the next
settings-starting-is-slow = Starting an emulator can take minutes, so its circuit is blocked only when several starts fail at about the same time.

## Warnings

settings-warnings = Warnings
settings-warnings-explain = A workstation is marked where one of these is reached. It never blocks a circuit.
settings-warn-cpu = CPU busier than (%)
settings-warn-cpu-hint = 0 to 100; 100 never warns
settings-warn-cpu-minutes = For (minutes)
settings-warn-cpu-minutes-hint = 1 to 55 minutes without a pause
settings-warn-memory = Free memory below (MB)
settings-warn-memory-percent = Or below (% of it)
settings-warn-disk = Free disk space below (GB)
settings-warn-disk-percent = Or below (% of the disk)
settings-warn-never = 0 never warns

## Notifications

settings-notifications = Notifications
settings-notify = Notify me when a circuit is blocked, when it is OK again, and when a password is refused
settings-most-per-hour = At most per hour
settings-most-per-hour-hint = 1 to 60; further ones are combined into one later
settings-quiet = Quiet hours: no notifications; the tray icon still shows what is wrong
settings-quiet-from = From
settings-quiet-from-hint = Time of day on this computer, such as 22:00
settings-quiet-to = To
settings-quiet-to-hint = Can be on the next day
settings-notify-ended = Also when an emulator ends by itself
settings-notify-plans = Also when a plan ends with failures, or waits for me
settings-notify-watch = Also when the watch gives up
settings-notify-schedules = Also when a schedule was missed, begins to fail, or goes well again

## Activity

settings-activity = Activity
settings-activity-days = Keep for (days)
settings-activity-days-hint = 1 to 3650; older entries are removed
settings-activity-megabytes = At most (megabytes)
settings-activity-megabytes-hint = 10 to 100000; beyond, the oldest entries are removed

## Language and looks, which are in force at once

settings-looks = Language and looks
settings-looks-explain = Takes effect at once.
settings-language = Language

# $name (text): of the language, in itself
settings-language-system = As the system: { $name }

settings-theme = Light or dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Size of everything
settings-size-hint = Ctrl + and Ctrl - change it anywhere, Ctrl 0 resets it.

# $percent (number)
settings-size-percent = { $percent } %
settings-plans = Plans
settings-plans-explain = What is asked of several emulators at once begins with these limits. Each plan can have others, and they can be changed while it runs.

## Where the files are

settings-folders = Files of LDFleet
settings-folder-settings = Workstations and settings
settings-folder-logs = Log
settings-folder-open = Open the folder
