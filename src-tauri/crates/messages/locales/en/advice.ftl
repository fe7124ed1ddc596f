### What to do about what a connection test has found. Which is for what: `workstation/src/doctor/advice.rs`.

advice-zone = After the % of such an address stands the interface of this computer behind which the workstation is: its number or name here, not the one that the workstation itself shows. An IPv4 address needs none.

advice-name-not-found = Windows computers without a domain are often not known by name. Give the IP address instead, or enter the name in your network's name service.

advice-refused = The workstation is there, but nothing listens on this port, or a firewall turns it away at once. Usually WinRM has not been switched on there yet.

advice-unreachable = Nothing at all came back. Either the workstation is off or asleep (Windows goes to sleep after a while without a person, and remote management does not keep it awake; where its network card is set up for Wake on LAN, it can be woken from elsewhere), or its address is another one, or a firewall swallows what is sent: Windows' own does so on networks that are marked as public.

advice-certificate-changed = The certificate may have been renewed, or the workstation set up anew; or something stands between it and this computer. Compare the fingerprint at the workstation itself before you trust the new one.

advice-certificate-issuer = Certificates that a workstation has made for itself are not known to this computer. Compare the fingerprint with the one on the workstation; if they are the same, trust this certificate: from then on no other is accepted.

advice-certificate = A new certificate settles this. Trusting exactly this one settles it as well, once its fingerprint has been compared with the one on the workstation.

advice-kerberos = Kerberos needs a ticket of the domain on this computer, the full domain name of the workstation for its address, and clocks that agree. NTLM needs none of these.

advice-quota = Too many remote shells or commands of this account are open, perhaps left by other programs. They end by themselves when they are not used; restarting the service ends them at once, and with them those of everybody else. Only where the limits were set lower than Windows sets them, raising them helps.

advice-remote-management = Windows answers, but its remote management reports an error of its own. It may be short of memory, shutting down, or damaged (WMI).

advice-shell = Windows answers, but its remote shell does not work. It may be short of memory, shutting down, or kept from starting cmd.exe by a policy or an antivirus program; or a program that is started with every cmd.exe (AutoRun) fails.

advice-not-as-winrm = Something answers on this port, but not as WinRM does. Check that the port is WinRM's and that it is reached over the right protocol: 5985 for HTTP, 5986 for HTTPS.

advice-other-computer = The address may have been given to another computer, by the router (DHCP) or the name service. Correct the address, give each workstation a fixed one, or use its name. If the computer was renamed or installed anew, say at the workstation that it is the right one.

advice-ldplayer-hangs = LDPlayer's program was started and did not end. Usually a window of LDPlayer waits for an answer on the desktop, or its VirtualBox service is stuck.

advice-tls-too-old = Windows 7 and Server 2008 R2 speak TLS 1.0 only until 1.2 is switched on; on later ones somebody has switched it off. Another certificate or listener changes nothing. Over HTTP the login encrypts what is sent, without TLS.

advice-tls-no-cipher = Group policies and hardening tools restrict the ciphers of Windows. At least one ECDHE cipher with AES-GCM or ChaCha20 must be left, and one that fits the certificate's key (RSA or ECDSA).

advice-tls-not-https = WinRM listens with HTTP on port 5985 and with HTTPS on port 5986, and the latter only after a listener with a certificate was made. Choose the port that fits, or HTTP.

advice-tls-closed = The listener may have no certificate any more (it was deleted or has expired), or one whose private key is missing. Something in between, such as a firewall, may also have closed the connection.

advice-tls-other = Something listens there but does not speak HTTPS as it should. The details have what it said.

advice-slow = Windows and its remote shell work, but each program takes long to start. Usually an antivirus program looks at every start, or the disk is slow or nearly full, or too many emulators run. Exclude LDPlayer's folder from the antivirus program, and see what is busy.

advice-not-winrm = Another program has this port, or WinRM has stopped while Windows still holds the port for it. WinRM listens on 5985 for HTTP and on 5986 for HTTPS unless that was changed.

advice-password-microsoft = Windows takes a Microsoft account's password over the network only after it was used at the machine itself, and never a PIN or another sign-in of Windows Hello. An account of the workstation itself, made for LDFleet, is the safer choice.

advice-password-entra = Accounts of Entra ID (Azure AD) cannot log on with NTLM, the login that is used here. Make an account of the workstation itself for LDFleet.

advice-password-own = The name, the password, or the state of the account is wrong. This is an account of the workstation itself; one of a domain is written DOMAIN\user. On each workstation such an account may have another password. Accounts without a password, and those of Microsoft with a PIN only, cannot log on over the network.

advice-password-mail = The domain, the name, the password, or the state of the account is wrong; the domain's administrator can see which. If this is the e-mail address of a Microsoft account, write MicrosoftAccount\ before it.

advice-password-domain = The name before the backslash, the account, its password, or its state is wrong. Before the backslash stands a domain, whose administrator can see more, or the workstation's own name for an account of its own (.\user does as well).

advice-offer-basic = WinRM there does not offer Basic, the login that was chosen. NTLM works without any change of the workstation.

advice-offer-negotiate = WinRM there does not offer the login that is used here. AllowUnencrypted need not be switched on: the login encrypts what is sent.

advice-access-denied = The password is right, but the account may not use the remote shell. Windows opens it to administrators only; and on computers that are in no domain, it takes the rights of local administrators away over the network unless it is told not to.

advice-no-ldplayer = LDPlayer was neither running nor registered nor in one of its usual folders. If it is installed elsewhere, give the path of its ldconsole.exe; starting LDPlayer once makes it easier to find.

advice-other-path = Choose one of the paths that were found, and test again.

advice-other-data-folder = Choose the folder that was found, or correct the data folder in the workstation's form, and test again.

advice-no-listing = The program is there but does not list the emulators. It may be of a version before 9, damaged, or kept from running by an antivirus program.

advice-no-desktop = Emulators draw on the desktop of a user who is logged on; without one they seem to start and Android never comes up. Log on at the machine, or by Remote Desktop: disconnecting afterwards (not logging off) leaves running emulators alone. To have Windows log on by itself after a restart, use Microsoft's Autologon; the password can then be read by every administrator of the workstation.

advice-plain-desktop-user = LDPlayer asks for an administrator's rights when it starts. Make the user of the desktop an administrator, or let one log on there.

advice-without-screen = On machines without a monitor, and on servers, Android was seen to come up only on a desktop that is connected by Remote Desktop. Connect to it that way, start the emulators, and disconnect afterwards (do not log off); or plug in a monitor or a dummy plug.

advice-autorun = It is set in the registry as AutoRun of the Command Processor, by conda, clink or a script, say. HKCU is the account's that LDFleet logs on as. Take it away if nobody needs it there, or let it print nothing.

advice-wrong-clock = With clocks this far apart, logins to a domain fail and certificates seem expired or not yet valid. One of the two clocks is wrong: look at this computer's first.

advice-full-disk = A new emulator takes several gigabytes and each grows while it is used; on a full disk they stop working and their settings can be lost. Remove emulators or backups that are not needed.

# $path (text): LDPlayer's own adb
advice-other-adb = Let all programs on that workstation use the same adb, best LDPlayer's own: { $path }. Bots and other emulators usually have a setting for it.
