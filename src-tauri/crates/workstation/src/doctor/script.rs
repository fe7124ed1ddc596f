//! The lines of PowerShell that are offered. They are run by a person on the workstation, never from here.
//!
//! They work with Windows PowerShell 5.1 in every language of Windows: groups are named by their identifiers, nothing is
//! read from texts. Whatever comes from settings stands in a literal.

use super::step::Script;

/// Full rights on the computer; `BUILTIN\Administrators` in every language.
const ADMINISTRATORS: &str = "S-1-5-32-544";
/// May use WinRM without being an administrator.
const REMOTE_MANAGEMENT_USERS: &str = "S-1-5-32-580";

/// A text as a literal of PowerShell, which takes curly quotes for straight ones.
fn literal(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('\'');
    for character in text.chars() {
        if matches!(character, '\'' | '\u{2018}'..='\u{201b}') {
            quoted.push(character);
        }
        quoted.push(character);
    }
    quoted.push('\'');
    quoted
}

fn script(title: &'static str, lines: &[&str]) -> Script {
    Script { title, powershell: lines.join("\n"), lowers_security: None }
}

impl Script {
    fn lowering(self, what: &'static str) -> Self {
        Self { lowers_security: Some(what), ..self }
    }
}

/// Starts the service, makes the HTTP listener and opens the firewall for it.
pub(super) fn enable_remoting() -> Script {
    let lines =
        ["Enable-PSRemoting -Force -SkipNetworkProfileCheck", "Set-Service WinRM -StartupType Automatic"];
    script("Switch WinRM on, with its listener and its firewall rule", &lines).lowering(
        "Windows accepts remote management on port 5985 afterwards: from every network it is in, or on networks marked as public from the local subnet only.",
    )
}

/// Starts the service where everything else is there.
pub(super) fn start_service() -> Script {
    let lines = ["Set-Service WinRM -StartupType Automatic", "Start-Service WinRM", "Get-Service WinRM"];
    script("Start the WinRM service, also after every restart", &lines)
}

/// Lets a port through the firewall.
pub(super) fn open_firewall(port: u16) -> Script {
    let rule = format!(
        "New-NetFirewallRule -DisplayName 'WinRM {port} (LDFleet)' -Direction Inbound -Action Allow -Protocol TCP -LocalPort {port} -Profile Any -RemoteAddress LocalSubnet"
    );
    script("Let the port through the Windows firewall", &[&rule]).lowering(
        "Every computer in the same subnet can reach the port afterwards. Name your own address instead of LocalSubnet to let only this computer through.",
    )
}

/// Shows on which ports WinRM listens.
pub(super) fn show_listeners() -> Script {
    let lines = ["Get-Service WinRM", "winrm enumerate winrm/config/listener"];
    script("See whether WinRM runs, and on which ports", &lines)
}

/// Makes a certificate that signs itself, and a listener with it.
pub(super) fn https_listener(host: &str, port: u16) -> Script {
    let names = if host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok() {
        format!("IPAddress={}&DNS=", host.trim_matches(['[', ']']))
    } else {
        format!("DNS={host}&DNS=")
    };
    let names = format!("$names = '2.5.29.17={{text}}' + {} + $env:COMPUTERNAME", literal(&names));
    let listener = format!(
        "New-Item -Path WSMan:\\localhost\\Listener -Transport HTTPS -Address * -Port {port} -CertificateThumbPrint $made.Thumbprint -Force"
    );
    let rule = open_firewall(port).powershell;
    let lines = [
        &names,
        "$made = New-SelfSignedCertificate -Subject \"CN=$env:COMPUTERNAME\" -TextExtension $names -CertStoreLocation Cert:\\LocalMachine\\My -NotAfter (Get-Date).AddYears(5)",
        "Get-ChildItem WSMan:\\localhost\\Listener | Where-Object { $_.Keys -contains 'Transport=HTTPS' } | Remove-Item -Recurse",
        &listener,
        &rule,
        PRINT_FINGERPRINT,
    ];
    script("Make a new certificate and let WinRM listen with it over HTTPS", &lines).lowering(
        "Every computer in the same subnet can reach the port afterwards. An HTTPS listener that is there is replaced: its certificate changes for everybody.",
    )
}

const PRINT_FINGERPRINT: &str = "[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($made.RawData)).Replace('-', ':')";

/// Prints the fingerprint of the certificate that WinRM uses.
pub(super) fn show_fingerprint() -> Script {
    let lines = [
        "$listener = Get-ChildItem WSMan:\\localhost\\Listener | Where-Object { $_.Keys -contains 'Transport=HTTPS' } | Select-Object -First 1",
        "$thumbprint = (Get-ChildItem $listener.PSPath | Where-Object Name -eq CertificateThumbprint).Value",
        "$made = Get-Item \"Cert:\\LocalMachine\\My\\$thumbprint\"",
        PRINT_FINGERPRINT,
    ];
    script("See the fingerprint on the workstation itself, to compare it", &lines)
}

/// Shows what the computer is called and which addresses it has.
pub(super) fn show_addresses() -> Script {
    let lines = [
        "hostname",
        "Get-NetIPAddress -AddressState Preferred | Where-Object InterfaceAlias -notlike 'Loopback*' | Format-Table IPAddress, InterfaceAlias",
        "Get-NetConnectionProfile | Format-Table Name, InterfaceAlias, NetworkCategory",
    ];
    script("See the name and the addresses of the workstation", &lines)
}

/// Shows whether an account of the workstation is locked, disabled or expired.
pub(super) fn show_account(user: &str) -> Script {
    let get = format!(
        "Get-LocalUser -Name {} | Format-List Name, Enabled, PasswordExpires, AccountExpires, PasswordLastSet",
        literal(user)
    );
    let locked = format!("net user {}", literal(user));
    script("See whether the account is enabled, locked or expired", &[&get, &locked])
}

/// Lets a locked account of the workstation log on again.
pub(super) fn unlock_account(user: &str) -> Script {
    let line = format!("net user {} /active:yes", literal(user));
    script("Unlock the account, once it is clear why it was locked", &[&line])
}

/// Offers the login that is used here.
pub(super) fn offer_negotiate() -> Script {
    let lines = [
        "Set-Item WSMan:\\localhost\\Service\\Auth\\Negotiate -Value $true",
        "winrm get winrm/config/service/auth",
    ];
    script("Let WinRM offer Negotiate, the usual login", &lines)
}

/// Offers Basic.
pub(super) fn offer_basic() -> Script {
    let lines = ["Set-Item WSMan:\\localhost\\Service\\Auth\\Basic -Value $true"];
    script("Let WinRM offer Basic", &lines).lowering(
        "The password itself is sent with every request and protected by HTTPS alone. Only accounts of the workstation itself can log on this way. NTLM is the safer choice.",
    )
}

/// Full rights also over the network for the administrators of a computer that is in no domain.
pub(super) fn full_token() -> Script {
    let lines = [
        "New-ItemProperty -Path HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System -Name LocalAccountTokenFilterPolicy -PropertyType DWord -Value 1 -Force",
    ];
    script("Give local administrators their full rights over the network (LocalAccountTokenFilterPolicy)", &lines)
        .lowering(
            "Every local administrator has full rights over the network afterwards. Whoever knows the password of one can take the workstation over, so give each workstation another password.",
        )
}

/// Makes the account an administrator.
pub(super) fn add_to_administrators(account: &str) -> Script {
    let line = format!("Add-LocalGroupMember -SID {ADMINISTRATORS} -Member {}", literal(account));
    script("Make the account an administrator of the workstation", &[&line]).lowering(
        "The account can do everything on the workstation afterwards. LDFleet needs that to start emulators on the desktop and to end stuck ones.",
    )
}

/// Lets the account use WinRM without making it an administrator.
pub(super) fn add_to_remote_management(account: &str) -> Script {
    let line = format!("Add-LocalGroupMember -SID {REMOTE_MANAGEMENT_USERS} -Member {}", literal(account));
    script("Let the account use WinRM only; starting emulators on the desktop needs more", &[&line])
        .lowering("The account can run commands on the workstation from elsewhere afterwards.")
}

/// Raises the quotas on shells and restarts the service, which closes the present ones.
pub(super) fn raise_quotas() -> Script {
    let lines = [
        "Set-Item WSMan:\\localhost\\Shell\\MaxShellsPerUser -Value 30",
        "Set-Item WSMan:\\localhost\\Shell\\MaxMemoryPerShellMB -Value 1024",
        "Restart-Service WinRM",
    ];
    script("Allow more remote shells, and close the present ones", &lines)
}

/// Shows how Windows and its memory are.
pub(super) fn show_health() -> Script {
    let lines = [
        "Get-CimInstance Win32_OperatingSystem | Format-List Caption, LastBootUpTime, FreePhysicalMemory, FreeVirtualMemory",
        "cmd.exe /c echo works",
    ];
    script("See whether Windows has memory left and runs commands", &lines)
}

/// Looks for LDPlayer everywhere.
pub(super) fn find_ldplayer() -> Script {
    let lines = [
        "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType = 3' | ForEach-Object { Get-ChildItem \"$($_.DeviceID)\\\" -Include ldconsole.exe, dnconsole.exe -Recurse -ErrorAction SilentlyContinue } | Select-Object -ExpandProperty FullName",
    ];
    script("Look for LDPlayer on all disks (this takes minutes)", &lines)
}

/// Shows what LDPlayer answers at the workstation itself.
pub(super) fn list_there(program: &str) -> Script {
    let line = format!("& {} list2", literal(program));
    script("See what LDPlayer answers on the workstation itself", &[&line])
}

/// Shows who is logged on.
pub(super) fn show_users() -> Script {
    let lines = [
        "Get-CimInstance Win32_Process -Filter \"Name = 'explorer.exe'\" | Select-Object SessionId, @{ Name = 'User'; Expression = { (Invoke-CimMethod $_ GetOwner).User } }",
    ];
    script("See who is logged on at a desktop", &lines)
}

/// Sets the clock by the network.
pub(super) fn set_clock() -> Script {
    let lines =
        ["Set-Service w32time -StartupType Automatic", "Start-Service w32time", "w32tm /resync /force"];
    script("Set the workstation's clock by the network", &lines)
}

/// Shows what is free.
pub(super) fn show_disks() -> Script {
    let lines = [
        "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType = 3' | Select-Object DeviceID, @{ Name = 'Free GB'; Expression = { [math]::Round($_.FreeSpace / 1GB, 1) } }",
    ];
    script("See how much room each disk has", &lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::assert_reads;

    #[test]
    fn every_script_that_is_offered_is_powershell() {
        let hostile = "FARM\\o'brien $(calc) \u{2019}; \u{201c}x\u{201d}";
        for script in [
            enable_remoting(),
            start_service(),
            open_firewall(5985),
            show_listeners(),
            https_listener("ws-07", 5986),
            https_listener("[fe80::1]", 5986),
            show_fingerprint(),
            show_addresses(),
            show_account(hostile),
            unlock_account(hostile),
            offer_negotiate(),
            offer_basic(),
            full_token(),
            add_to_administrators(hostile),
            add_to_remote_management(hostile),
            raise_quotas(),
            show_health(),
            find_ldplayer(),
            list_there(r"C:\Program Files (x86)\L'D\ldconsole.exe"),
            show_users(),
            set_clock(),
            show_disks(),
        ] {
            assert_reads(script.title, &script.powershell);
        }
    }

    #[test]
    fn what_comes_from_settings_stays_a_literal() {
        assert_eq!(literal(r"FARM\o'brien $(calc)"), r"'FARM\o''brien $(calc)'");
        assert_eq!(literal("a\u{2019}; calc; \u{2018}"), "'a\u{2019}\u{2019}; calc; \u{2018}\u{2018}'");
        assert!(add_to_administrators("x'; calc; '").powershell.ends_with("-Member 'x''; calc; '''"));
    }

    #[test]
    fn a_certificate_is_made_for_a_name_as_a_name_and_for_an_address_as_one() {
        let made = |host| https_listener(host, 5986).powershell;
        assert!(made("ws-07").contains("'DNS=ws-07&DNS='"));
        assert!(made("192.168.1.17").contains("'IPAddress=192.168.1.17&DNS='"));
        assert!(made("[fe80::1]").contains("'IPAddress=fe80::1&DNS='"));
    }

    #[test]
    fn what_opens_windows_further_says_so() {
        for script in [
            enable_remoting(),
            open_firewall(5985),
            https_listener("ws", 5986),
            offer_basic(),
            full_token(),
            add_to_administrators("a"),
            add_to_remote_management("a"),
        ] {
            assert!(script.lowers_security.is_some(), "{}", script.title);
        }
        let all = [start_service(), show_fingerprint(), show_account("a"), set_clock(), raise_quotas()];
        assert!(all.iter().all(|script| script.lowers_security.is_none()));
    }
}
