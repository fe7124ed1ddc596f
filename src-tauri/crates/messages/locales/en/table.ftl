### The table of all emulators of all workstations.

table-title = All emulators
table-filter = Filter: words, #tag, state:stopped, ws:lab*, mem>2g
table-filter-label = Filter the emulators
table-candidates = What can be put in

# $emulators (number): that pass the filter
# $total (number)
table-shown = { $emulators } of { $total } emulators

# $total (number)
table-all = { $total ->
    [one] One emulator
   *[other] { $total } emulators
}

table-understood = Understood as
table-not-understood = The filter is not understood yet: these are the rows of the filter before.
table-clear-filter = Clear the filter
table-reading = Reading the emulators…

# $reason (text)
table-not-read = The table could not be read: { $reason }

## What is not as new as the rest

# $workstations (number): of which the list is older
# $emulators (number): on them
table-silent = { $workstations ->
    [one] One workstation does not answer
   *[other] { $workstations } workstations do not answer
}: { $emulators ->
    [one] one row is older
   *[other] { $emulators } rows are older
}.

# $workstations (number): that have never been listed
table-never-listed = { $workstations ->
    [one] One workstation has not been listed yet.
   *[other] { $workstations } workstations have not been listed yet.
}

table-show-circuits = Show the circuits

table-none-passes = No emulator passes this filter.
table-no-emulators = No workstation has an emulator yet.

## The order

table-new-order = The order has changed.
table-take-order = Show the new order

## Columns

table-column-title = Title
table-column-workstation = Workstation
table-column-index = No.
table-column-state = State
table-column-since = Since
table-column-resolution = Screen (dpi)
table-column-tags = Tags
table-column-tags-explain = Its own tags, and those of its workstation.
table-column-cpu = Cores
table-column-cpu-explain = Processor cores as set, from its settings file.
table-column-ram = Memory set
table-column-ram-explain = Memory as set, from its settings file.
table-column-memory = Memory used
table-column-memory-explain = What its virtual machine takes now.
table-column-version = LDPlayer
table-column-version-explain = The version of LDPlayer on its workstation.
table-column-adb = adb
table-column-operation = Last action

table-column-since-explain = When it was first seen in this state. It may have been in it before LDFleet was opened.
table-column-adb-explain = Where adb reaches it on the workstation itself, while it runs with adb debugging on.

# $column (message)
table-order-by = Order by { $column }. Shift and an arrow key: wider or narrower. Ctrl and an arrow key: another place.

table-columns = Columns…
table-columns-title = Columns
table-columns-reset = As at first
table-done = Done

# $column (message)
table-column-up = { $column }: further to the left

# $column (message)
table-column-down = { $column }: further to the right

table-group = Group by
table-group-none = Not grouped
table-group-workstation = By workstation
table-group-tag = By tag
table-group-without-tag = Without a tag
table-group-state = By state
table-dense = Compact rows

# $emulators (number): rows of the group
table-group-rows = { $emulators }

# $group (message): its name
# $emulators (number)
table-group-label = { $group }, { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
}

## Rows

# $title (text)
# $name (text): the workstation
table-select = Select { $title } on { $name }
table-select-all = Select all that pass the filter (Ctrl+A)

# $index (text)
table-gone = No. { $index } is not there any more

## The selection

# $selected (number)
table-selected = { $selected } selected

# $selected (number)
# $hidden (number): of them, not among the rows that are shown
table-selected-hidden = { $selected } selected, { $hidden } not shown

# $emulators (number): just selected
table-all-selected = { $emulators ->
    [one] The one emulator that passes the filter is selected.
   *[other] All { $emulators } emulators that pass the filter are selected.
}
