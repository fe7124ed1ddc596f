### What went wrong with a workstation, and the way out. Which error is which: `workstation/src/classify.rs`.
### $name is the workstation.

# $name (text)
errors-name-not-found = The name of { $name } was not found. Check its address, or whether this computer is in the right network.

# $name (text)
errors-connection-refused = { $name } refused the connection. Check the port, and whether WinRM is running there (winrm quickconfig).

# $name (text)
errors-unreachable = { $name } cannot be reached. Check its address, the network and the VPN.

# $name (text)
errors-connect-timeout = { $name } did not answer the connection in time. Check whether it is on and awake (Windows goes to sleep by itself), and its firewall.

# $name (text)
errors-connection-broken = The connection to { $name } broke. If it is restarting, it will come back by itself.

# $name (text)
errors-no-answer = { $name } did not answer in time. Check whether it is overloaded or hanging, and the network.

# $name (text)
# $pinned (text)
# $presented (text)
errors-certificate-changed = { $name } presents another certificate than the one that was accepted, so nothing was sent. Accepted: { $pinned }. Now: { $presented }. If it was renewed there, compare and accept the new one; if not, somebody may be in between.

# $name (text)
# $pinned (text)
errors-certificate-changed-unknown = { $name } presents another certificate than the one that was accepted ({ $pinned }), so nothing was sent. Test the connection to see which.

# $name (text)
errors-certificate-expired = The certificate of { $name } has expired. Renew it there; if it is still valid, set this computer's clock.

# $name (text)
errors-certificate-not-yet-valid = The certificate of { $name } is not valid yet. Set the clocks there and of this computer.

# $name (text)
errors-certificate-name = The certificate of { $name } is for another name than its address in the settings. Give the name that is in the certificate as the address, or accept exactly this certificate by its fingerprint.

# $name (text)
errors-certificate-issuer = The certificate of { $name } was signed by nobody whom this computer trusts. Give the file of its authority in the settings, or accept exactly this certificate by its fingerprint.

# $name (text)
errors-certificate-unacceptable = The certificate of { $name } cannot be accepted; the details say why. Replace it there, or accept exactly this one by its fingerprint.

# $name (text)
errors-certificate-unchecked = Windows is still finding out whether the certificate of { $name } was revoked, so nothing was sent. If this goes on, the list of revoked certificates that the certificate names cannot be reached from this computer.

# $name (text)
# $status (text)
errors-http = WinRM on { $name } answered with HTTP error { $status }. Check the service there, and proxies on the way.

# $name (text)
errors-unreadable = { $name } sent an answer that could not be read. If it happens again, check what is between it and here.

# $name (text)
errors-password-refused = { $name } refused the password. Nothing more is sent for this account until the password is entered again.

# $name (text)
errors-login-not-offered = WinRM on { $name } does not accept this kind of login. Choose another one in its settings, or enable it there (winrm get winrm/config/service/auth).

# $name (text)
errors-ticket-refused = { $name } could not be logged on to with Kerberos. Check that you are logged on to the domain (klist), and that the address is the name by which the domain knows it.

# $found (text)
# $name (text)
errors-other-mainboard = A computer that is called { $found }, too, but has another mainboard answers at the address of { $name }, so nothing was sent. If it is the right one (other hardware, or a clone that took its place), say so; if not, correct the address.

# $found (text)
# $name (text)
# $expected (text)
errors-other-computer = { $found } answers at the address of { $name }, where { $expected } answered before, so nothing was sent. If it is the right computer (renamed, or installed anew), say so; if not, correct the address.

# $name (text)
errors-access-denied = { $name } accepted the login but denied access. The account must be an administrator there, with its full rights over the network: the connection test shows what is missing.

# $name (text)
errors-shell-gone = The remote shell on { $name } was gone, as after a restart. The next command opens a new one.

# $name (text)
errors-quota = { $name } allows no more remote shells or commands of this account for now. Close other remote sessions of it; restarting the WinRM service there ends those that were left behind.

# $name (text)
# $subcode (text)
errors-remote-management = Windows on { $name } reported an error in remote management ({ $subcode }). Check its free memory and disk, and whether it is shutting down.

# $name (text)
errors-nobody-logged-on = Nobody is logged on at { $name }, and emulators need a desktop to start on. Log on there, let it log on by itself, or connect by Remote Desktop and disconnect once they run.

# $user (text)
# $name (text)
errors-desktop-disconnected = { $user } is logged on at { $name }, but the desktop is disconnected, where emulators do not come up. Connect to it by Remote Desktop until they run, or log on at the machine.

# $refusal (message): one of those below
errors-windows-refused = { $refusal } Its answer is among the details. Check whether the account is an administrator there, and whether a policy (AppLocker, Constrained Language Mode) or an antivirus program forbids it.

# $name (text)
errors-refused-end-process = Windows on { $name } refused to end the process.

# $name (text)
errors-refused-change-settings = Windows on { $name } refused to change a settings file.

# $name (text)
errors-refused-copy-settings = Windows on { $name } refused to copy a settings file.

# $name (text)
errors-refused-desktops = Windows on { $name } refused to tell who is at its desktop.

# $name (text)
errors-refused-plan-task = Windows on { $name } refused to plan the start.

# $name (text)
errors-refused-run-task = Windows on { $name } refused to run the planned task.

# $name (text)
errors-refused-receive-file = Windows on { $name } did not take the file.

# $name (text)
errors-refused-look-at-files = Windows on { $name } did not tell which files it has received.

# $name (text)
errors-refused-remove-file = Windows on { $name } refused to remove the file.

# $name (text)
errors-refused-restart = Windows on { $name } refused to restart.

# $name (text)
errors-refused-shut-down = Windows on { $name } refused to shut down.

# $name (text)
errors-refused-stay-up = Windows on { $name } refused to take the shutdown back.

# $name (text)
errors-refused-take-pictures = Windows on { $name } refused to take pictures of its emulators.

# $name (text)
errors-shell-unusable = Windows on { $name } cannot run commands in its remote shell. Check cmd.exe and the account's profile there.

# $name (text)
# $after (duration)
errors-command-timeout = Windows on { $name } did not end a command within { $after }. It answers, but programs start or run slowly there: an antivirus program, a slow or full disk, or too much work may be the reason.

# $name (text)
# $path (text)
errors-ldconsole-missing = { $name } has no { $path }. Correct the path in its settings, or install LDPlayer there.

# $name (text)
# $after (duration)
errors-ldconsole-timeout = LDPlayer on { $name } did not answer within { $after }, though Windows did. Look there for a window that waits, or restart LDPlayer.

# $name (text)
errors-ldconsole-crashed = LDPlayer's ldconsole.exe crashed on { $name }. If it happens again, repair LDPlayer there.

# $name (text)
errors-output-too-large = LDPlayer on { $name } answered far more than can be right. If it happens again, repair LDPlayer there.

# $name (text)
errors-not-a-listing = LDPlayer on { $name } did not answer with a list of its emulators. Check the path of ldconsole.exe and LDPlayer's version.

# $name (text)
# $reason (message): a sentence; one of those below, or of the catalogs forms and values
errors-not-sent = Nothing was sent to { $name }. { $reason }

errors-setting-no-certificate = It is reached over HTTP, which has no certificate.
errors-setting-kerberos-address = Kerberos needs the workstation's name, not an address.
errors-setting-zone = No certificate can be made for an address with a zone. Accept exactly this certificate by its fingerprint, or give another address.

# $path (text)
errors-setting-path = “{ $path }” cannot be looked up there: its name must not hold % or quotes.

# $path (text)
# $reason (text): the system's
errors-setting-authority = The authority's file { $path } cannot be used: { $reason }.

# $reason (text): in the words of what refused it
errors-setting-refused = It cannot be reached with these settings: { $reason }

# $name (text)
errors-no-password = There is no password for { $name }. Enter it in its settings.

# $name (text)
errors-login-pending = { $name } waits: other workstations are logging on with the same account just now, and only a few may at once so that a wrong password does not lock it.

# $name (text)
errors-cancelled = Cancelled before { $name } had answered.

# $name (text)
errors-unexpected = Something unexpected went wrong with { $name }. The log has the details; try again.

# $name (text)
errors-tls-too-old = { $name } speaks no newer TLS than 1.1, and LDFleet uses 1.2 and later only. Switch TLS 1.2 on there, or reach it over HTTP, where the login encrypts what is sent.

# $name (text)
errors-tls-no-common-cipher = { $name } and this computer permit no common kind of encryption. Its ciphers were restricted by a policy or a tool, or its certificate's key is of a kind that they do not fit.

# $name (text)
errors-tls-not-https = What answers on this port of { $name } does not speak HTTPS. WinRM's port for HTTPS is 5986, if it was not changed; on 5985 it speaks HTTP.

# $name (text)
errors-tls-closed = { $name } closed the connection where its certificate was due. Windows does that where the listener has no certificate that can be used.

# $name (text)
errors-tls-other = No secure connection to { $name } could be made; the details say why.
