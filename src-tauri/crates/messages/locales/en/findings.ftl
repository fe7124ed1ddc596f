### What a connection test has found at each step. What helps is in the catalogs advice and scripts.

findings-cancelled = Cancelled.

# $limit (duration)
findings-no-answer = There was no answer within { $limit }.

## From outside

findings-address-unknown = The address is not known.
findings-no-connection = There is no connection.
findings-no-secure-connection = There is no secure connection.
findings-no-certificate-over-http = Not needed over HTTP: the login encrypts what is sent.

# $host (text)
findings-is-address = { $host } is an address, so no name has to be looked up.

# $host (text)
# $addresses (list)
findings-is-addresses = { $host } has the address { $addresses }.

# $port (text)
findings-port-answers = Port { $port } answers.

findings-certificate-accepted = The certificate is accepted.

# $fingerprint (text)
findings-sha256 = SHA-256 { $fingerprint }

# $subject (text)
findings-made-for = made for { $subject }

# $fingerprint (text)
findings-accepted = Accepted: { $fingerprint }

# $fingerprint (text)
findings-presented = Now: { $fingerprint }

# $name (text): the workstation
findings-winrm-answers = WinRM answers on { $name }.

# $name (text): the workstation
findings-winrm-asks = WinRM answers on { $name } and asks for a login.

# $logins (list)
findings-offered = Offered: { $logins }

# $port (text)
# $name (text): the workstation
findings-not-winrm = Something answers on port { $port } of { $name }, but it is not WinRM.

# $status (text)
# $server (text)
findings-http-answer = HTTP status { $status }; Server: { $server }

## The login

findings-winrm-not-reached = WinRM was not reached.

# $account (text)
findings-no-password = No password is known for { $account }. Enter it to test the rest.

findings-login-pending = Other workstations are logging on with the same account just now, and only a few may at once so that a wrong password does not lock it. Test again in a moment.

# $account (text)
findings-refused-before = This password of { $account } has been refused before, so it is not sent again: Windows locks accounts after a few wrong passwords. Enter another one; or, once the account is in order there, choose “Try once again” at a workstation of the list that uses it.

# $account (text)
findings-logged-on = { $account } logged on.

# $name (text): the workstation
# $account (text)
findings-password-refused = { $name } refused the password of { $account }.

# $computer (text)
findings-calls-itself = The computer that refused it calls itself { $computer }.

findings-password-meanwhile = The password was refused elsewhere or replaced meanwhile. Test again.

## The computer and the account

findings-nobody-logged-on = Nobody has logged on.
findings-other-computer = It is another computer.
findings-may-manage = The account may manage the workstation.
findings-may-not-manage = The account may not manage the workstation.
findings-computer-unasked = Windows does not tell which computer this is; its shell is asked instead.
findings-computer-unknown = Windows does not tell which computer this is.

# $computer (text)
findings-computer = { $computer } answers.

# $computer (text)
# $domain (text)
findings-computer-of-domain = { $computer } answers, a member of the domain { $domain }.

# $computer (text)
# $workgroup (text)
findings-computer-of-workgroup = { $computer } answers, in the workgroup { $workgroup }.

## The remote shell

findings-shell = The remote shell runs commands.
findings-shell-too-slow = The remote shell is too slow.
findings-shell-does-not-work = The remote shell does not work.
findings-shell-slow = The remote shell runs commands. Programs start slowly there: what runs before every command (AutoRun) was too slow to be asked.

# $line (text)
findings-shell-prints = The remote shell runs commands. Something prints “{ $line }” beside each of them. LDFleet tells that apart; other programs may not.

# $line (text)
findings-autorun = The remote shell runs commands. AutoRun of cmd.exe prints “{ $line }” beside each of them. LDFleet tells that apart; other programs may not.

# $hive (text): HKLM or HKCU
# $what (text)
findings-autorun-of = AutoRun of { $hive }: { $what }

# $reason (text)
findings-no-autorun = AutoRun was not told: { $reason }

# $page (text)
findings-code-page = Titles and Windows' own programs come in code page { $page }.

# $titles (text)
# $programs (text)
findings-code-pages = Titles come in code page { $titles }, what Windows' own programs say in { $programs }.

findings-no-code-page = The code page was not told, so titles in other than Latin letters may look wrong. Nothing else is affected.

## LDPlayer

findings-ldplayer-not-found = LDPlayer was not found.
findings-ldplayer-not-found-slow = LDPlayer was not found where Windows could be asked; programs start too slowly there to ask everywhere.

# $path (text)
findings-ldplayer-found = LDPlayer was found: { $path }.

# $places (number)
# $path (text): the first
findings-several-ldplayers = There are { $places } LDPlayers. Choose one; { $path } is tested here.

# $path (text)
findings-there = { $path } is there.

# $path (text)
# $folder (text)
findings-there-with-data = { $path } is there, its data are in { $folder }.

# $path (text)
# $folder (text): where the data are
# $taken (text): where they are looked for
findings-data-elsewhere = { $path } is there, but its data are in { $folder } and not in { $taken }: settings cannot be read there.

# $path (text)
findings-not-there = There is no { $path }, and LDPlayer was not found elsewhere.

# $path (text)
# $other (text)
findings-another-there = There is no { $path }, but there is { $other }.

# $path (text)
# $places (number)
# $other (text): the first
findings-others-there = There is no { $path }, but there are { $places } other LDPlayers. Choose one; { $other } is tested here.

# $path (text)
findings-also-there = Also there: { $path }

# $path (text)
# $reason (message)
findings-unusable = Cannot be used: { $path }: { $reason }

findings-letters-lost = Letters of it were lost, which the console's code page lacks; enter the path by hand.

# $whose (message): one of those below
findings-registry-too-slow = { $whose } was too slow to be asked.

# $whose (message): one of those below
# $reason (text)
findings-registry-not-told = { $whose } was not told: { $reason }.

# $bits (text)
findings-of-machine = The registry of the machine ({ $bits } bits)

findings-of-account = The registry of the account

# $number (number)
findings-of-user = The registry of user { $number }

# $reason (text)
findings-folders-not-told = Which folders are there was not told: { $reason }.

findings-no-emulator = LDPlayer answers; there is no emulator yet.

# $emulators (number)
findings-emulators = { $emulators ->
    [one] LDPlayer lists one emulator.
   *[other] LDPlayer lists { $emulators } emulators.
}

# $count (message): one of the two above
findings-titles-damaged = { $count } Letters of some titles could not be read.

# $count (message): one of the two above
findings-rows-skipped = { $count } Some rows of its list could not be read.

# $line (number)
# $row (text)
# $reason (message)
findings-row = Line { $line }: { $row } { $reason }

## The desktop

findings-desktops-too-slow = Who is at which desktop was too slow to be asked.

# $user (text)
findings-desktop = { $user } is logged on: emulators can be started.

# $account (text)
# $user (text)
findings-other-user = LDFleet logs on as another user, { $account }. Should emulators be missing from its list, let it use the account of { $user }.

# $user (text)
findings-desktop-name-damaged = { $user } is logged on; letters of the name were lost on the way.

# $user (text)
findings-desktop-no-administrator = { $user } is logged on, but is no administrator: Windows asks there before LDPlayer may start, and nobody answers.

# $user (text)
findings-desktop-of-server = { $user } is logged on at the machine's own screen, and this is a Windows Server: Android may not come up there.

# $user (text)
findings-desktop-without-monitor = { $user } is logged on at the machine's own screen, and no monitor is connected: Android may not come up there.

# $user (text)
# $session (text)
findings-session-disconnected = { $user }, session { $session }, disconnected

# $user (text)
# $session (text)
findings-session-console = { $user }, session { $session }, at the machine

# $user (text)
# $session (text)
findings-session-remote = { $user }, session { $session }, by Remote Desktop

## What else matters

# $path (text)
findings-other-adb = Another adb than LDPlayer's runs there: { $path }. If its version differs from LDPlayer's, each ends the other's server, and emulators seem not to answer.

findings-own-adb = LDPlayer's adb runs, and no other.
findings-no-adb = No adb runs yet. LDPlayer's own is started when an emulator is.

# $path (text)
# $session (text)
findings-adb-runs = { $path }, session { $session }

# $session (text)
findings-adb-runs-somewhere = adb.exe, Windows does not tell where, session { $session }

findings-no-time = Windows did not tell the time.

# $name (text): the workstation
# $size (duration)
findings-clock-ahead = The clock of { $name } is { $size } ahead of this computer's.

# $name (text): the workstation
# $size (duration)
findings-clock-behind = The clock of { $name } is { $size } behind this computer's.

findings-clocks-agree = The clocks agree.

# $size (duration)
findings-clocks-differ = The clocks differ by { $size }, which does no harm.

# $path (text)
findings-no-disk = Windows does not tell how much room there is for { $path }.

# $drive (text)
# $free (message): how much
findings-disk = Drive { $drive } has { $free } free.

# $drive (text)
# $free (message): how much
findings-disk-full = Drive { $drive } has only { $free } free, too little for another emulator.
