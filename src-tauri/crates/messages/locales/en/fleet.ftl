### Why LDFleet did not do what it was asked, where no workstation is the reason.

fleet-unknown-workstation = This workstation is not in the list any more.
fleet-unknown-operation = This operation is not in the list any more.
fleet-reason-needed = Enter a reason. It is shown in this window and written to the log.

# $most (number): kilobytes
fleet-typed-too-large = What was typed is longer than { $most } KB. Look whether something else was pasted.

# $most (number)
fleet-reason-too-long = A reason has at most { $most } characters.

fleet-closing = LDFleet is closing.
fleet-busy = The workstation has too much to do at present; try again in a moment.

# $most (number)
fleet-too-many = The list holds { $most } workstations, which is the most one window can hold.

# $account (text)
# $count (number): how many workstations
# $names (list): theirs
fleet-password-in-use = { $count ->
    [one] { $names } works with another password of { $account }. It would be replaced there, too.
   *[other] { $names } work with another password of { $account }. It would be replaced there, too.
}

# $more (number): how many more than those that are named
fleet-and-more = { $more } more

# $reason (text): the system's
fleet-no-thread = No thread could be started: { $reason }

# $name (text): the workstation
# $reason (message)
fleet-limits-do-not-fit = The time limits of { $name } do not fit. { $reason }

## Operations

fleet-nothing-to-change = Nothing is to be changed: fill in at least one setting.
fleet-operation-ended = This operation has ended already.
fleet-operation-half-way = The command is being carried out right now, and stopping it half-way could leave a broken emulator behind. Wait until it has answered.

## Accounts and computers

fleet-password-not-refused = The password of this account was not refused.

# $name (text): the workstation
fleet-no-other-computer = No other computer answers at the address of { $name }.

# $user (text)
# $name (text): the workstation
fleet-password-missing = No password is known for { $user }. Enter it to connect to { $name }.

# $name (text): the workstation
# $user (text)
fleet-own-password-refused = { $name } refused the password of { $user }. Nothing is sent there until another one is entered.

# $user (text)
# $name (text): the workstation
fleet-shared-password-refused = The password of { $user } was refused. Nothing is sent to { $name }, nor to any other workstation with this account, until another one is entered.

# $reason (text): the password store's
fleet-password-not-kept = The password could not be kept: { $reason }

# $reason (text): the password store's
fleet-password-not-read = The password could not be read: { $reason }

# $reason (text): the password store's
fleet-password-not-removed = The password could not be removed: { $reason }

## Files

fleet-file-workstations = The list of workstations
fleet-file-settings = The settings
fleet-file-picture = The picture
fleet-file-preferences = The choices of language and looks
fleet-file-breakers = What was isolated by hand and whose password was refused
fleet-file-views = The saved views
fleet-file-saved-plans = The saved plans
fleet-file-commands = The saved adb commands
fleet-file-plans = The plans
fleet-file-watch = What is watched
fleet-file-maintenance = The list of what is under maintenance
fleet-file-targets = The list of where notices go
fleet-file-schedules = The schedules
fleet-file-tags = The tags of emulators
fleet-file-unfinished = What was under way when LDFleet was closed

# $what (message): one of the files above
# $path (text)
# $reason (text): the system's
fleet-file-not-read = { $what } could not be read ({ $path }): { $reason }

# $what (message): one of the files above
# $path (text)
# $reason (text): the system's
fleet-file-not-written = { $what } could not be written ({ $path }): { $reason }

# $what (message): one of the files above
# $path (text)
# $reason (text): the system's
fleet-file-not-set-aside = { $what } could not be set aside ({ $path }): { $reason }

## Connection tests

fleet-tests-full = Several connections are being tested already. Wait for one of them, or cancel it.
fleet-test-ended = This test has ended already.
fleet-no-recording = There is no recording any more.

# $path (text)
fleet-recording-path = “{ $path }” is not a full path of this computer.

# $path (text)
fleet-recording-exists = { $path } is there already; choose another name.

# $path (text)
# $reason (text): the system's
fleet-recording-not-written = { $path } could not be written: { $reason }.

## The demo

# $step (text): what was being done
# $reason (text)
fleet-demo-not-started = The demo fleet could not be started ({ $step }): { $reason }

fleet-demo-nothing-added = Nothing can be added to the demo: it shows simulated workstations only. Leave the demo to add your own.
fleet-demo-running = The demo is running already.
fleet-demo-needs-empty-list = The demo is only for an empty list, so that nobody takes it for the real one.
fleet-demo-not-running = No demo is running.
fleet-demo-address = A workstation of the demo keeps its simulated address and port. Leave the demo to work with real workstations.
fleet-demo-times = The times of this demo are shortened and cannot be changed.

## Repairs that are offered

fleet-repair-settings-cut-off = Its settings file is cut off, so it would never boot. The last good copy can be put back.
fleet-repair-crashed = Its virtual machine is dead and only its window lives. End the window by force, then start it again.
fleet-repair-several-stuck = The virtual machines of several emulators here never started: LDPlayer's VirtualBox service is stuck. Ending the service cures that, and ends every emulator that runs on this workstation.
fleet-repair-no-machine = Its virtual machine never started. This happens when an emulator is started too soon after it stopped. End it by force, then start it again. If that does not help, the VirtualBox service of this workstation is stuck.
fleet-repair-no-android = Android does not come up in it. End it by force, then start it again; what Android has not written yet is lost.

## The window asked, and no proper answer came

fleet-no-answer = LDFleet gave no answer.

# $reason (text)
fleet-not-carried-out = LDFleet could not carry this out: { $reason }

## Silence that is expected

# $name (text)
fleet-restarting = { $name } restarts, as it was told to.

# $name (text)
fleet-going-down = { $name } shuts down, as it was told to.

# $name (text)
fleet-shut-down-by-you = { $name } is off: you shut it down. Wake it, or switch it on by hand.
