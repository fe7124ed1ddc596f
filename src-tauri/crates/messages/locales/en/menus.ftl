### The menus and the command palette.

# $name (message): an emulator, a workstation, how many of them, or the program
menus-actions-on = Actions on { $name }

# $workstations (number)
menus-workstations-selected = { $workstations } workstations selected

# $emulators (number)
menus-emulators-selected = { $emulators } emulators selected

# Why something cannot be done, read after its name.
# $why (message)
menus-why-not = ({ $why })

## Groups

menus-details = Details
menus-all-emulators = All emulators
menus-workstation = Workstation
menus-workstations = Workstations
menus-window = Window
menus-program = Program

## What can be chosen

# $action (message)
menus-only-one = { $action }: select only one emulator.

# $possible (number)
# $selected (number)
menus-number-of = { $possible } of { $selected }

menus-start-all = Start all
menus-stop-all = Stop all
menus-refresh = Refresh
menus-test-connection = Test connection…
menus-activity = Activity
menus-edit = Edit…
menus-remove = Remove…
menus-add = Add workstations…
menus-settings = Settings…
menus-help = Help
menus-quit = Quit
menus-leave-demo = Leave the demo

## Keys, as keyboards of the language call them

menus-key-details = Alt Enter
menus-key-refresh = F5
menus-key-remove = Del
menus-key-help = F1
menus-key-quit = Ctrl Q
menus-key-fleet = Ctrl 1
menus-key-emulators = Ctrl 2
menus-key-circuits = Ctrl 3
menus-key-operations = Ctrl 4
menus-key-activity = Ctrl 5
menus-key-enter = Enter
menus-key-escape = Esc

## The command palette

menus-palette = Search and commands
menus-palette-label = Search workstations, emulators and commands
menus-palette-hint = Type a workstation, an emulator or a command
menus-palette-results = Results

# $words (text): what was typed
menus-palette-nothing = Nothing matches “{ $words }”.
menus-palette-choose = choose
menus-palette-do = do it
menus-palette-close = close

# $name (text): the workstation
menus-palette-refresh = Refresh { $name }
menus-palette-refresh-note = List its emulators now

# $name (text): the workstation
menus-palette-edit = Edit { $name }…
menus-palette-edit-note = Address, account, path

# $name (text): the workstation
menus-palette-test = Test the connection to { $name }…
menus-palette-test-note = Name, port, login, LDPlayer

# $user (text)
menus-palette-password = New password for { $user }…
menus-palette-fleet = Show the fleet
menus-palette-emulators = Show all emulators
menus-palette-circuits = Show the circuits
menus-palette-operations = Show the operations
menus-palette-activity = Show the activity

menus-palette-start-all = Start all emulators of the fleet…
menus-palette-stop-all = Stop all emulators of the fleet…

menus-palette-add = Add a workstation…
menus-palette-settings = Settings: circuits, notifications…
menus-palette-help = Help: circuits, keys, files
menus-palette-leave-demo-note = Back to your own list
menus-palette-quit = Quit LDFleet

# $name (text): the workstation
menus-palette-on = on { $name }

# $action (message)
# $title (text): the emulator's
menus-palette-action = { $action } { $title }

# $name (text): the workstation
# $state (message): the emulator's
menus-palette-on-in-state = on { $name }, { $state }

# What is searched in.
# $title (text): the emulator's
# $name (text): the workstation
# $state (message)
menus-palette-emulator = { $title } on { $name }, { $state }

## For views, tags and several workstations

menus-restart-all = Restart all
menus-more-all = More for all of them…
menus-test-connections = Test connections…
menus-block-circuits = Block a circuit…

# $action (message): such as “Start”
# $whom (message): a view or a tag
menus-palette-all-of = { $action } all emulators: { $whom }
menus-palette-all-of-note = shows the plan first
