//! The lines of PowerShell that are offered. They are run by a person on the workstation, never from here.
//!
//! They work with Windows PowerShell 5.1 in every language of Windows: groups are named by their identifiers, nothing is
//! read from texts. Whatever comes from settings stands in a literal. Several lines are one block: pasted whole, it is
//! read to its end before its first line is run, so that no question of Windows takes the next line for its answer.

use messages::{Message, scripts};

use crate::doctor::step::Script;

/// Full rights on the computer; `BUILTIN\Administrators` in every language.
const ADMINISTRATORS: &str = "S-1-5-32-544";
/// Says so where the 32-bit PowerShell was opened, which has no cmdlets for accounts.
const ONLY_64_BIT: &str = "if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) { throw 'Run this in Windows PowerShell, not in Windows PowerShell (x86).' }";
/// How many commands of one user WinRM permits at once.
const OPERATIONS: &str = r"WSMan:\localhost\Service\MaxConcurrentOperationsPerUser";

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

/// One line.
fn line(title: Message, line: &str) -> Script {
    Script { title, powershell: line.to_owned(), lowers_security: None }
}

/// Lines that depend on each other: the first that fails ends them.
fn block(title: Message, lines: &[&str]) -> Script {
    let mut all = vec!["$ErrorActionPreference = 'Stop'"];
    all.extend(lines);
    braced(title, &all)
}

/// Lines that show something: each for itself, whatever becomes of the others.
fn shown(title: Message, lines: &[&str]) -> Script {
    // Of two tables in one block, the second would be refused by the formatter of the first.
    let lines: Vec<String> = lines.iter().map(|line| format!("{line} | Out-Host")).collect();
    braced(title, &lines.iter().map(String::as_str).collect::<Vec<_>>())
}

fn braced(title: Message, lines: &[&str]) -> Script {
    let indented: Vec<String> = lines.iter().map(|line| format!("    {line}")).collect();
    line(title, &format!("& {{\n{}\n}}", indented.join("\n")))
}

impl Script {
    fn lowering(self, what: Message) -> Self {
        Self { lowers_security: Some(what), ..self }
    }
}

/// Starts the service, makes the HTTP listener and opens the firewall for it.
pub(super) fn enable_remoting() -> Script {
    let lines =
        ["Enable-PSRemoting -Force -SkipNetworkProfileCheck", "Set-Service WinRM -StartupType Automatic"];
    block(scripts::enable_remoting(), &lines).lowering(scripts::enable_remoting_lowers())
}

/// Starts the service where everything else is there.
pub(super) fn start_service() -> Script {
    let lines = ["Set-Service WinRM -StartupType Automatic", "Start-Service WinRM", "Get-Service WinRM"];
    block(scripts::start_service(), &lines)
}

/// The firewall's rule for a port, put in place of one that is there.
fn firewall_rule(port: u16) -> [String; 2] {
    [
        format!("Remove-NetFirewallRule -Name LDFleet-WinRM-{port} -ErrorAction SilentlyContinue"),
        format!(
            "$null = New-NetFirewallRule -Name LDFleet-WinRM-{port} -DisplayName 'WinRM {port} (LDFleet)' -Direction Inbound -Action Allow -Protocol TCP -LocalPort {port} -Profile Any -RemoteAddress LocalSubnet"
        ),
    ]
}

/// Lets a port through the firewall.
pub(super) fn open_firewall(port: u16) -> Script {
    let [remove, add] = firewall_rule(port);
    block(scripts::open_firewall(), &[&remove, &add]).lowering(scripts::open_firewall_lowers())
}

/// Shows on which ports WinRM listens.
pub(super) fn show_listeners() -> Script {
    let lines = ["Get-Service WinRM", "winrm enumerate winrm/config/listener"];
    shown(scripts::show_listeners(), &lines)
}

/// Keeps Windows awake while it has mains power.
pub(super) fn keep_awake() -> Script {
    let lines = ["powercfg /change standby-timeout-ac 0", "powercfg /change hibernate-timeout-ac 0"];
    block(scripts::keep_awake(), &lines)
}

/// Makes a certificate that signs itself, and a listener with it. It works where WinRM has never been on.
pub(super) fn https_listener(host: &str, port: u16) -> Script {
    let names = if host.parse::<std::net::IpAddr>().is_ok() {
        format!("IPAddress={host}&DNS=")
    } else {
        format!("DNS={host}&DNS=")
    };
    let names = format!("$names = '2.5.29.17={{text}}' + {} + $env:COMPUTERNAME", literal(&names));
    let listener = format!(
        "$null = New-Item -Path WSMan:\\localhost\\Listener -Transport HTTPS -Address * -Port {port} -CertificateThumbPrint $made.Thumbprint -Force"
    );
    let [remove, add] = firewall_rule(port);
    let lines = [
        "Enable-PSRemoting -Force -SkipNetworkProfileCheck | Out-Null",
        "Set-Service WinRM -StartupType Automatic",
        &names,
        "$made = New-SelfSignedCertificate -Subject \"CN=$env:COMPUTERNAME\" -TextExtension $names -CertStoreLocation Cert:\\LocalMachine\\My -NotAfter (Get-Date).AddYears(5)",
        "Get-ChildItem WSMan:\\localhost\\Listener | Where-Object { $_.Keys -contains 'Transport=HTTPS' } | Remove-Item -Recurse",
        &listener,
        &remove,
        &add,
        PRINT_FINGERPRINT,
    ];
    block(scripts::https_listener(), &lines).lowering(scripts::https_listener_lowers())
}

const PRINT_FINGERPRINT: &str = "[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($made.RawData)).Replace('-', ':')";

/// Lets Windows speak TLS 1.2 as a server, where that was switched off or never on (Windows 7, Server 2008 R2).
pub(super) fn switch_tls_12_on() -> Script {
    let lines = [
        "$key = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server'",
        "if (-not (Test-Path $key)) { $null = New-Item -Path $key -Force }",
        "$null = New-ItemProperty -Path $key -Name Enabled -PropertyType DWord -Value 1 -Force",
        "$null = New-ItemProperty -Path $key -Name DisabledByDefault -PropertyType DWord -Value 0 -Force",
        "'Restart Windows for this to take effect.'",
    ];
    block(scripts::switch_tls_12_on(), &lines)
}

/// Shows which ciphers Windows permits.
pub(super) fn show_ciphers() -> Script {
    line(scripts::show_ciphers(), "Get-TlsCipherSuite | Format-Table Name, Certificate")
}

/// Prints the fingerprint of the certificate that WinRM uses.
pub(super) fn show_fingerprint() -> Script {
    let print = format!("    {PRINT_FINGERPRINT}");
    let lines = [
        "$listener = Get-ChildItem WSMan:\\localhost\\Listener | Where-Object { $_.Keys -contains 'Transport=HTTPS' } | Select-Object -First 1",
        "$thumbprint = (Get-ChildItem $listener.PSPath | Where-Object Name -eq CertificateThumbprint).Value",
        "if ($thumbprint) { $all = Get-Item \"Cert:\\LocalMachine\\My\\$thumbprint\" }",
        "else { 'The listener was made by a policy, which does not name its certificate. It is one of these:'; $all = Get-ChildItem Cert:\\LocalMachine\\My | Where-Object HasPrivateKey }",
        "foreach ($made in $all) {",
        "    $made.Subject",
        &print,
        "}",
    ];
    block(scripts::show_fingerprint(), &lines)
}

/// Shows what the computer is called and which addresses it has.
pub(super) fn show_addresses() -> Script {
    let lines = [
        "hostname",
        "Get-NetIPAddress -AddressState Preferred | Where-Object InterfaceAlias -notlike 'Loopback*' | Format-Table IPAddress, InterfaceAlias",
        "Get-NetConnectionProfile | Format-Table Name, InterfaceAlias, NetworkCategory",
    ];
    shown(scripts::show_addresses(), &lines)
}

/// Shows whether an account of the workstation is locked, disabled or expired.
pub(super) fn show_account(user: &str) -> Script {
    let get = format!(
        "Get-LocalUser -Name {} | Format-List Name, Enabled, PasswordExpires, AccountExpires, PasswordLastSet, PrincipalSource",
        literal(user)
    );
    let net = format!("net user {}", literal(user));
    shown(scripts::show_account(), &[&get, &net])
}

/// Shows the same of an account of the domain.
pub(super) fn show_domain_account(user: &str) -> Script {
    let net = format!("net user {} /domain", literal(user));
    line(scripts::show_domain_account(), &net)
}

/// Lets a locked account of the workstation log on again.
pub(super) fn unlock_account(user: &str) -> Script {
    line(scripts::unlock_account(), &format!("net user {} /active:yes", literal(user)))
}

/// Makes an account of the workstation itself, with a password, for LDFleet.
pub(super) fn make_account() -> Script {
    let group = format!("Add-LocalGroupMember -SID {ADMINISTRATORS} -Member ldfleet");
    let lines = [
        ONLY_64_BIT,
        "$password = Read-Host -AsSecureString 'A new password for the account ldfleet'",
        "$null = New-LocalUser -Name ldfleet -Password $password -PasswordNeverExpires",
        &group,
    ];
    block(scripts::make_account(), &lines).lowering(scripts::make_account_lowers())
}

/// Offers the login that is used here.
pub(super) fn offer_negotiate() -> Script {
    let lines = [
        "Set-Item WSMan:\\localhost\\Service\\Auth\\Negotiate -Value $true",
        "winrm get winrm/config/service/auth",
    ];
    block(scripts::offer_negotiate(), &lines)
}

/// Offers Basic.
pub(super) fn offer_basic() -> Script {
    line(scripts::offer_basic(), "Set-Item WSMan:\\localhost\\Service\\Auth\\Basic -Value $true")
        .lowering(scripts::offer_basic_lowers())
}

/// Full rights also over the network for the administrators of a computer that is in no domain.
pub(super) fn full_token() -> Script {
    let set = "New-ItemProperty -Path HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System -Name LocalAccountTokenFilterPolicy -PropertyType DWord -Value 1 -Force";
    line(scripts::full_token(), set).lowering(scripts::full_token_lowers())
}

/// Makes the account an administrator.
pub(super) fn add_to_administrators(account: &str) -> Script {
    let add = format!("Add-LocalGroupMember -SID {ADMINISTRATORS} -Member {}", literal(account));
    block(scripts::add_to_administrators(), &[ONLY_64_BIT, &add])
        .lowering(scripts::add_to_administrators_lowers())
}

/// Restarts the service, which ends the remote shells that were left behind.
pub(super) fn restart_service() -> Script {
    line(scripts::restart_service(), "Restart-Service WinRM -Force")
}

/// Shows how much WinRM permits, to each user and in each plug-in.
pub(super) fn show_quotas() -> Script {
    let lines = [
        "winrm get winrm/config/winrs",
        "winrm get winrm/config/service",
        "Get-ChildItem WSMan:\\localhost\\Plugin | ForEach-Object { $_.Name; Get-ChildItem \"$($_.PSPath)\\Quotas\" | Format-Table Name, Value }",
    ];
    shown(scripts::show_quotas(), &lines)
}

/// Raises limits that are lower than Windows sets them, and never lowers one.
pub(super) fn raise_quotas() -> Script {
    let operations = format!(
        "if ([long](Get-Item {OPERATIONS}).Value -lt 1500) {{ Set-Item {OPERATIONS} -Value 1500 -Force }}"
    );
    let lines = [
        "$least = @{ MaxShellsPerUser = 30; MaxConcurrentUsers = 10; MaxProcessesPerShell = 25; MaxMemoryPerShellMB = 1024 }",
        "foreach ($name in $least.Keys) {",
        "    $now = [long](Get-Item \"WSMan:\\localhost\\Shell\\$name\").Value",
        "    if ($now -gt 0 -and $now -lt $least[$name]) { Set-Item \"WSMan:\\localhost\\Shell\\$name\" -Value $least[$name] -Force }",
        "}",
        &operations,
        "Restart-Service WinRM -Force",
    ];
    block(scripts::raise_quotas(), &lines)
}

/// Shows how Windows and its memory are.
pub(super) fn show_health() -> Script {
    let lines = [
        "Get-CimInstance Win32_OperatingSystem | Format-List Caption, LastBootUpTime, FreePhysicalMemory, FreeVirtualMemory",
        "cmd.exe /c echo works",
    ];
    shown(scripts::show_health(), &lines)
}

/// Shows how long a program takes to start, and what keeps the computer busy.
pub(super) fn show_slowness() -> Script {
    let lines = [
        "1..5 | ForEach-Object { (Measure-Command { cmd.exe /c exit }).TotalMilliseconds }",
        "Get-Process | Sort-Object CPU -Descending | Select-Object -First 10 | Format-Table Name, CPU, WorkingSet64",
        "Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct -ErrorAction SilentlyContinue | Format-Table displayName",
    ];
    shown(scripts::show_slowness(), &lines)
}

/// Shows what cmd.exe runs before every command.
pub(super) fn show_autorun() -> Script {
    let lines = [
        r#"reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun"#,
        r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#,
    ];
    shown(scripts::show_autorun(), &lines)
}

/// Takes away what cmd.exe runs before every command.
pub(super) fn remove_autorun(hive: &str) -> Script {
    let remove = format!(r#"reg delete "{hive}\Software\Microsoft\Command Processor" /v AutoRun /f"#);
    line(scripts::remove_autorun(), &remove)
}

/// Shows which adb runs, and from where.
pub(super) fn show_adb() -> Script {
    let show = "Get-CimInstance Win32_Process -Filter \"Name = 'adb.exe'\" | Format-List ProcessId, SessionId, ExecutablePath, CommandLine";
    line(scripts::show_adb(), show)
}

/// Looks for LDPlayer everywhere.
pub(super) fn find_ldplayer() -> Script {
    let find = "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType = 3' | ForEach-Object { Get-ChildItem \"$($_.DeviceID)\\\" -Include ldconsole.exe, dnconsole.exe -Recurse -ErrorAction SilentlyContinue } | Select-Object -ExpandProperty FullName";
    line(scripts::find_ldplayer(), find)
}

/// Shows what LDPlayer answers at the workstation itself.
pub(super) fn list_there(program: &str) -> Script {
    line(scripts::list_there(), &format!("& {} list2", literal(program)))
}

/// Shows who is logged on.
pub(super) fn show_users() -> Script {
    let show = "Get-CimInstance Win32_Process -Filter \"Name = 'explorer.exe'\" | Select-Object SessionId, @{ Name = 'User'; Expression = { (Invoke-CimMethod $_ GetOwner).User } }";
    line(scripts::show_users(), show)
}

/// Sets the clock by the network.
pub(super) fn set_clock() -> Script {
    let lines =
        ["Set-Service w32time -StartupType Automatic", "Start-Service w32time", "w32tm /resync /force"];
    block(scripts::set_clock(), &lines)
}

/// Shows what is free.
pub(super) fn show_disks() -> Script {
    let show = "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType = 3' | Select-Object DeviceID, @{ Name = 'Free GB'; Expression = { [math]::Round($_.FreeSpace / 1GB, 1) } }";
    line(scripts::show_disks(), show)
}

#[cfg(test)]
mod tests;
