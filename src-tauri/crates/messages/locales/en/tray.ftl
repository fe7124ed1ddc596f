### The tray's icon and its menu.

# $online (number)
# $all (number): workstations
# $open (number): circuits that are blocked
tray-summary = { $online } of { $all } workstations online, { $open ->
    [0] all circuits OK
    [one] { $open } circuit blocked
   *[other] { $open } circuits blocked
}

# $summary (message)
tray-tooltip = LDFleet: { $summary }

## Causes. $layer says which circuit.

# $name (text): the workstation
# $layer (message)
tray-open = { $name }: { $layer } blocked

# $name (text): the workstation
# $layer (message)
tray-checking = { $name }: { $layer } being checked

# $name (text): the workstation
# $layer (message)
tray-isolated = { $name }: { $layer } blocked manually

# $name (text): the workstation
# $layer (message)
tray-disabled = { $name }: { $layer } not watched

# $name (text): the workstation
tray-password-refused = { $name }: password refused

# $name (text): the workstation
tray-password-missing = { $name }: password missing

# $more (number)
tray-more = … and { $more } more

tray-show = Show LDFleet
tray-quit = Quit
