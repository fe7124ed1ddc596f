### What the command line says: `ldfleet list`, `ldfleet status`, `ldfleet run`.

# Before a window answers
commandline-no-window = LDFleet is not running, so there is nobody to ask. Start LDFleet (ldfleet --hidden starts it in the tray) and try again.
# $reason (text): what the system said
commandline-no-answer = LDFleet is running but did not answer: { $reason }. Look at its window, or quit it and start it again.
commandline-other-version = The LDFleet that is running is of another version. Quit it and start it again.
commandline-too-long = That is too long to be handed over. Use a shorter filter, for example a tag.
commandline-closing = LDFleet is closing. Start it again and ask once more.
commandline-too-many = As many scripts as possible wait for the end of what they asked for. Try again when some of it has ended.

# What was asked for
commandline-nothing-typed = Say what is to be done and to which emulators, for example “start #pvp state:stopped”.
# $word (text): what was typed
commandline-unknown-action = “{ $word }” is nothing that can be run from the command line. What can be run: start, stop, restart, kill.
# $action (text): start, stop, restart or kill
commandline-no-filter = To { $action } every emulator of every workstation, add --all. Otherwise say which ones, for example “{ $action } #pvp state:stopped”.
# $part (text): the part of the filter
# $why (message): why it was not understood
commandline-filter = “{ $part }” in the filter: { $why }
# $filter (text): what was typed
commandline-nothing-matches = No emulator matches “{ $filter }”.
# $name (text): what was typed
commandline-no-saved-plan = No plan is saved under the name “{ $name }”. The window shows the saved plans beside the table of emulators.
commandline-no-emulators = There are no emulators.
