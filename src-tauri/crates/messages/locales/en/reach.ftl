### Programs of the operator's own, started beside LDFleet: Remote Desktop and scrcpy.

reach-open-desktop = Open desktop

# $of (message): which workstations
reach-open-desktop-title = Open the desktop of { $of }?
reach-open-desktop-explains = Remote Desktop takes the desktop away from the machine's own screen. Emulators go on running while you are connected, and after you disconnect; logging off there ends every one of them. Once you have disconnected nothing is drawn there, and no emulator comes up, until somebody connects again or the desktop is given back to the own screen.
reach-open-desktop-password = Windows asks for name and password; LDFleet passes none on. Remote Desktop must be switched on there (port 3389); editions like Home do not have it.

# $workstations (number)
reach-open-desktop-many = { $workstations } windows open at once.
reach-open-desktop-needs-back = When you are done: Give the desktop back, here or in the menu.

# $most (number)
reach-open-desktop-most = Not more than { $most } at once: select fewer.

# $address (text)
reach-no-desktop-program = No program for Remote Desktop was found on this computer. Install Remmina or FreeRDP, or connect to { $address } with one of your own.

# $address (text)
reach-no-desktop-program-windows = Remote Desktop (mstsc.exe) was not found on this computer. Connect to { $address } with a program of your own.

# $program (text): its path
# $reason (text): what the system says
reach-not-started = { $program } could not be started: { $reason }.

reach-group-screen = Screen
reach-open-screen = Open screen (scrcpy)

# $address (text)
reach-no-scrcpy = scrcpy was not found on this computer. Install it so that it stands on the PATH, or connect to { $address } with a program of your own.

# $title (text): the emulator
# $name (text): the workstation
reach-screen-gone = { $title } is no longer on { $name }.

# $title (text)
reach-screen-stopped = { $title } is not running: start it first.

# $title (text)
# $name (text): the workstation
reach-screen-local = adb of { $title } listens on { $name } itself only, so its screen cannot be reached from here. Stop it, choose “Open remote connection” for ADB debugging in its settings in LDPlayer, and start it again. Whoever reaches that port can then control it.

# $title (text)
reach-screen-off = ADB debugging of { $title } is off, so its screen cannot be reached. Stop it, choose “Open remote connection” for ADB debugging in its settings in LDPlayer, and start it again.

# $title (text)
reach-screen-unknown = Whether adb of { $title } can be reached is not known: its settings have not been read yet. Open its details and try again.

reach-copy-adb = Copy ADB address

# $addresses (text): one a line
reach-adb-not-copied = This system does not let LDFleet copy by itself: { $addresses }
