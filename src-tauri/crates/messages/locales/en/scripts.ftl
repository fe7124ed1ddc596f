### PowerShell that is offered to be run on a workstation: what each does, and what becomes less secure by it.

scripts-enable-remoting = Switch WinRM on, with its listener and its firewall rule
scripts-enable-remoting-lowers = Windows accepts remote management on port 5985 afterwards: from every network it is in, or on networks marked as public from the local subnet only. On a computer outside a domain, every local administrator also has full rights over the network afterwards (Windows sets LocalAccountTokenFilterPolicy itself), so give each workstation another password.

scripts-start-service = Start the WinRM service, also after every restart

scripts-open-firewall = Let the port through the Windows firewall
scripts-open-firewall-lowers = Every computer in the same subnet can reach the port afterwards. Name your own address instead of LocalSubnet to let only this computer through.

scripts-show-listeners = See whether WinRM runs, and on which ports

scripts-keep-awake = Keep Windows awake while it has mains power

scripts-https-listener = Make a new certificate and let WinRM listen with it over HTTPS
scripts-https-listener-lowers = Every computer in the same subnet can reach the port afterwards. An HTTPS listener that is there is replaced: its certificate changes for everybody. WinRM is switched on if it was not, with its usual port 5985 as well; outside a domain, local administrators have full rights over the network afterwards.

scripts-switch-tls-12-on = Switch TLS 1.2 on (Windows has to be restarted)

scripts-show-ciphers = See which ciphers Windows permits

scripts-show-fingerprint = See the fingerprint on the workstation itself, to compare it

scripts-show-addresses = See the name and the addresses of the workstation

scripts-show-account = See whether the account is enabled, locked or expired

scripts-show-domain-account = See whether the domain's account is enabled, locked or expired

scripts-unlock-account = Unlock the account, once it is clear why it was locked

scripts-make-account = Make an administrator of the workstation for LDFleet, named ldfleet
scripts-make-account-lowers = Whoever knows the password of this account can do everything on the workstation. Give each workstation another one.

scripts-offer-negotiate = Let WinRM offer Negotiate, the usual login

scripts-offer-basic = Let WinRM offer Basic
scripts-offer-basic-lowers = The password itself is sent with every request and protected by HTTPS alone. Only accounts of the workstation itself can log on this way. NTLM is the safer choice.

scripts-full-token = Give local administrators their full rights over the network (LocalAccountTokenFilterPolicy)
scripts-full-token-lowers = Every local administrator has full rights over the network afterwards, as after Enable-PSRemoting. Whoever knows the password of one can take the workstation over, so give each workstation another password.

scripts-add-to-administrators = Make the account an administrator of the workstation
scripts-add-to-administrators-lowers = The account can do everything on the workstation afterwards. Windows opens the remote shell that LDFleet uses to administrators only.

scripts-restart-service = End all remote shells by restarting WinRM

scripts-show-quotas = See how much WinRM permits: its limits and those of its plug-ins

scripts-raise-quotas = Raise limits that were set lower than Windows sets them

scripts-show-health = See whether Windows has memory left and runs commands

scripts-show-slowness = See how many milliseconds a program takes to start, and what is busy

scripts-show-autorun = See what cmd.exe runs before every command (HKCU: of the account that is logged on)

scripts-remove-autorun = Take AutoRun away, after noting down what it is

scripts-show-adb = See which adb runs, and from where

scripts-find-ldplayer = Look for LDPlayer on all disks (this takes minutes)

scripts-list-there = See what LDPlayer answers on the workstation itself

scripts-show-users = See who is logged on at a desktop

scripts-set-clock = Set the workstation's clock by the network

scripts-show-disks = See how much room each disk has
