//! What to do about what is wrong: the likely causes, and the lines that cure them. What went wrong is decided by
//! `classify.rs`; here it is only answered.

use crate::{
    doctor::{script, step::Advice, target::DoctorTarget},
    error::{Cause, TlsFault},
    winrm::endpoint::{Login, Transport},
};

/// What to do about an error at any step; `None` where nothing but its sentence helps.
pub(super) fn of(cause: &Cause, target: &DoctorTarget) -> Option<Advice> {
    let port = target.endpoint.port();
    let advice = |sentence: &str, scripts| Some(Advice { sentence: sentence.into(), scripts });
    match cause {
        Cause::NameResolution => match target.endpoint.zone() {
            Some(_) => advice(
                "After the % of such an address stands the interface of this computer behind which the workstation is: its number or name here, not the one that the workstation itself shows. An IPv4 address needs none.",
                vec![script::show_addresses()],
            ),
            None => advice(
                "Windows computers without a domain are often not known by name. Give the IP address instead, or enter the name in your network's name service.",
                vec![script::show_addresses()],
            ),
        },
        Cause::Refused => advice(
            "The workstation is there, but nothing listens on this port, or a firewall turns it away at once. Usually WinRM has not been switched on there yet.",
            match target.endpoint.transport() {
                Transport::Http => vec![script::enable_remoting(), script::start_service(), script::show_listeners()],
                Transport::Https { .. } => {
                    vec![script::https_listener(&certificate_host(target), port), script::start_service(), script::show_listeners()]
                }
            },
        ),
        Cause::ConnectTimeout | Cause::Unreachable => advice(
            "Nothing at all came back. Either the workstation is off or asleep (Windows goes to sleep after a while without a person, and remote management does not keep it awake; where its network card is set up for Wake on LAN, it can be woken from elsewhere), or its address is another one, or a firewall swallows what is sent: Windows' own does so on networks that are marked as public.",
            vec![
                script::open_firewall(port),
                script::keep_awake(),
                script::show_addresses(),
                script::enable_remoting(),
            ],
        ),
        Cause::TlsHandshake(fault) => Some(no_tls(fault, target)),
        Cause::CertificateChanged { .. } => Some(Advice {
            sentence: "The certificate may have been renewed, or the workstation set up anew; or something stands between it and this computer. Compare the fingerprint at the workstation itself before you trust the new one.".into(),
            scripts: vec![script::show_fingerprint()],
        }),
        Cause::CertificateIssuer => Some(Advice {
            sentence: "Certificates that a workstation has made for itself are not known to this computer. Compare the fingerprint with the one on the workstation; if they are the same, trust this certificate: from then on no other is accepted.".into(),
            scripts: vec![script::show_fingerprint()],
        }),
        Cause::CertificateExpired
        | Cause::CertificateNotYetValid
        | Cause::CertificateName
        | Cause::CertificateUnchecked
        | Cause::TlsCertificate(_) => advice(
            "A new certificate settles this. Trusting exactly this one settles it as well, once its fingerprint has been compared with the one on the workstation.",
            vec![script::https_listener(&certificate_host(target), port), script::show_fingerprint()],
        ),
        Cause::PasswordRefused => Some(password_refused(target)),
        Cause::LoginNotOffered(_) => Some(login_not_offered(target)),
        Cause::TicketRefused(_) => advice(
            "Kerberos needs a ticket of the domain on this computer, the full domain name of the workstation for its address, and clocks that agree. NTLM needs none of these.",
            vec![script::show_addresses(), script::set_clock()],
        ),
        Cause::AccessDenied => Some(access_denied(target)),
        Cause::Quota(_) => advice(
            "Too many remote shells or commands of this account are open, perhaps left by other programs. They end by themselves when they are not used; restarting the service ends them at once, and with them those of everybody else. Only where the limits were set lower than Windows sets them, raising them helps.",
            vec![script::restart_service(), script::show_quotas(), script::raise_quotas()],
        ),
        Cause::CommandTimeout { .. } => Some(slow()),
        Cause::WsmanFault { .. } => advice(
            "Windows answers, but its remote management reports an error of its own. It may be short of memory, shutting down, or damaged (WMI).",
            vec![script::show_health(), script::start_service()],
        ),
        Cause::ShellUnusable(_) => advice(
            "Windows answers, but its remote shell does not work. It may be short of memory, shutting down, or kept from starting cmd.exe by a policy or an antivirus program; or a program that is started with every cmd.exe (AutoRun) fails.",
            vec![script::show_health(), script::show_autorun(), script::start_service()],
        ),
        Cause::NoAnswer | Cause::Reset(_) | Cause::Unreadable(_) | Cause::Http { .. } => advice(
            "Something answers on this port, but not as WinRM does. Check that the port is WinRM's and that it is reached over the right protocol: 5985 for HTTP, 5986 for HTTPS.",
            vec![script::show_listeners(), script::enable_remoting()],
        ),
        Cause::OtherComputer { .. } => advice(
            "The address may have been given to another computer, by the router (DHCP) or the name service. Correct the address, give each workstation a fixed one, or use its name. If the computer was renamed or installed anew, say at the workstation that it is the right one.",
            vec![script::show_addresses()],
        ),
        Cause::NoDesktop { .. } => Some(no_desktop()),
        Cause::LdconsoleTimeout { .. } => advice(
            "LDPlayer's program was started and did not end. Usually a window of LDPlayer waits for an answer on the desktop, or its VirtualBox service is stuck.",
            vec![script::show_users()],
        ),
        _ => None,
    }
}

/// By what the workstation is reached, as a certificate names it: without a zone.
fn certificate_host(target: &DoctorTarget) -> String {
    target.endpoint.bare_host().split('%').next().unwrap_or_default().to_owned()
}

/// No TLS: what helps is decided by what the other side said.
fn no_tls(fault: &TlsFault, target: &DoctorTarget) -> Advice {
    let port = target.endpoint.port();
    let (sentence, scripts) = match fault {
        TlsFault::TooOld(_) => (
            "Windows 7 and Server 2008 R2 speak TLS 1.0 only until 1.2 is switched on; on later ones somebody has switched it off. Another certificate or listener changes nothing. Over HTTP the login encrypts what is sent, without TLS.",
            vec![script::switch_tls_12_on()],
        ),
        TlsFault::NoCommonCipher(_) => (
            "Group policies and hardening tools restrict the ciphers of Windows. At least one ECDHE cipher with AES-GCM or ChaCha20 must be left, and one that fits the certificate's key (RSA or ECDSA).",
            vec![script::show_ciphers(), script::show_listeners()],
        ),
        // On a port where HTTP is spoken no listener for HTTPS can be.
        TlsFault::NotTls(_) => (
            "WinRM listens with HTTP on port 5985 and with HTTPS on port 5986, and the latter only after a listener with a certificate was made. Choose the port that fits, or HTTP.",
            vec![
                script::show_listeners(),
                script::https_listener(&certificate_host(target), if port == 5985 { 5986 } else { port }),
            ],
        ),
        TlsFault::Closed(_) => (
            "The listener may have no certificate any more (it was deleted or has expired), or one whose private key is missing. Something in between, such as a firewall, may also have closed the connection.",
            vec![script::https_listener(&certificate_host(target), port), script::show_listeners()],
        ),
        TlsFault::Other(_) => (
            "Something listens there but does not speak HTTPS as it should. The details have what it said.",
            vec![script::show_listeners()],
        ),
    };
    Advice { sentence: sentence.into(), scripts }
}

/// Programs start slowly.
pub(super) fn slow() -> Advice {
    Advice {
        sentence: "Windows and its remote shell work, but each program takes long to start. Usually an antivirus program looks at every start, or the disk is slow or nearly full, or too many emulators run. Exclude LDPlayer's folder from the antivirus program, and see what is busy.".into(),
        scripts: vec![script::show_slowness(), script::show_disks()],
    }
}

/// Something answers, and it is not WinRM.
pub(super) fn not_winrm() -> Advice {
    Advice {
        sentence: "Another program has this port, or WinRM has stopped while Windows still holds the port for it. WinRM listens on 5985 for HTTP and on 5986 for HTTPS unless that was changed.".into(),
        scripts: vec![script::show_listeners(), script::start_service(), script::enable_remoting()],
    }
}

/// The password is not accepted, or was not before.
pub(super) fn password_refused(target: &DoctorTarget) -> Advice {
    let user = local_part(target.account.user());
    let domain = target.account.domain();
    let (sentence, scripts) = if domain.eq_ignore_ascii_case("MicrosoftAccount") {
        (
            "Windows takes a Microsoft account's password over the network only after it was used at the machine itself, and never a PIN or another sign-in of Windows Hello. An account of the workstation itself, made for LDFleet, is the safer choice.",
            vec![script::make_account()],
        )
    } else if domain.eq_ignore_ascii_case("AzureAD") {
        (
            "Accounts of Entra ID (Azure AD) cannot log on with NTLM, the login that is used here. Make an account of the workstation itself for LDFleet.",
            vec![script::make_account()],
        )
    } else if domain.is_empty() && !target.account.user().contains('@') {
        (
            "The name, the password, or the state of the account is wrong. This is an account of the workstation itself; one of a domain is written DOMAIN\\user. On each workstation such an account may have another password. Accounts without a password, and those of Microsoft with a PIN only, cannot log on over the network.",
            vec![script::show_account(user), script::unlock_account(user)],
        )
    } else if target.account.user().contains('@') {
        (
            "The domain, the name, the password, or the state of the account is wrong; the domain's administrator can see which. If this is the e-mail address of a Microsoft account, write MicrosoftAccount\\ before it.",
            vec![script::show_domain_account(user)],
        )
    } else {
        (
            "The name before the backslash, the account, its password, or its state is wrong. Before the backslash stands a domain, whose administrator can see more, or the workstation's own name for an account of its own (.\\user does as well).",
            vec![script::show_account(user), script::show_domain_account(user)],
        )
    };
    Advice { sentence: sentence.into(), scripts }
}

fn login_not_offered(target: &DoctorTarget) -> Advice {
    let (sentence, scripts) = match target.endpoint.login() {
        Login::Basic => (
            "WinRM there does not offer Basic, the login that was chosen. NTLM works without any change of the workstation.",
            vec![script::offer_basic()],
        ),
        Login::Ntlm | Login::Kerberos => (
            "WinRM there does not offer the login that is used here. AllowUnencrypted need not be switched on: the login encrypts what is sent.",
            vec![script::offer_negotiate()],
        ),
    };
    Advice { sentence: sentence.into(), scripts }
}

fn access_denied(target: &DoctorTarget) -> Advice {
    let account = target.account.to_string();
    let account = account.strip_prefix(r".\").unwrap_or(&account);
    Advice {
        sentence: "The password is right, but the account may not use the remote shell. Windows opens it to administrators only; and on computers that are in no domain, it takes the rights of local administrators away over the network unless it is told not to.".into(),
        scripts: vec![script::add_to_administrators(account), script::full_token()],
    }
}

/// LDPlayer was found nowhere.
pub(super) fn no_ldplayer() -> Advice {
    Advice {
        sentence: "LDPlayer was neither running nor registered nor in one of its usual folders. If it is installed elsewhere, give the path of its ldconsole.exe; starting LDPlayer once makes it easier to find.".into(),
        scripts: vec![script::find_ldplayer()],
    }
}

/// LDPlayer is elsewhere.
pub(super) fn other_path() -> Advice {
    Advice {
        sentence: "Choose one of the paths that were found, and test again.".into(),
        scripts: Vec::new(),
    }
}

/// Its data are elsewhere.
pub(super) fn other_data_folder() -> Advice {
    Advice {
        sentence: "Choose the folder that was found, or correct the data folder in the workstation's form, and test again."
            .into(),
        scripts: Vec::new(),
    }
}

/// LDPlayer does not list.
pub(super) fn no_listing(program: &str) -> Advice {
    Advice {
        sentence: "The program is there but does not list the emulators. It may be of a version before 9, damaged, or kept from running by an antivirus program.".into(),
        scripts: vec![script::list_there(program)],
    }
}

/// Nobody is logged on.
pub(super) fn no_desktop() -> Advice {
    Advice {
        sentence: "Emulators draw on the desktop of a user who is logged on; without one they seem to start and Android never comes up. Log on at the machine, or by Remote Desktop: disconnecting afterwards (not logging off) leaves running emulators alone. To have Windows log on by itself after a restart, use Microsoft's Autologon; the password can then be read by every administrator of the workstation.".into(),
        scripts: vec![script::show_users()],
    }
}

/// Whoever is at the desktop has no administrator's rights.
pub(super) fn plain_desktop_user(name: &str) -> Advice {
    Advice {
        sentence: "LDPlayer asks for an administrator's rights when it starts. Make the user of the desktop an administrator, or let one log on there.".into(),
        scripts: vec![script::add_to_administrators(name)],
    }
}

/// The desktop has no screen on which Android could draw.
pub(super) fn without_screen() -> Advice {
    Advice {
        sentence: "On machines without a monitor, and on servers, Android was seen to come up only on a desktop that is connected by Remote Desktop. Connect to it that way, start the emulators, and disconnect afterwards (do not log off); or plug in a monitor or a dummy plug.".into(),
        scripts: vec![script::show_users()],
    }
}

/// Another adb runs beside LDPlayer's.
pub(super) fn other_adb(own: &str) -> Advice {
    Advice {
        sentence: format!(
            "Let all programs on that workstation use the same adb, best LDPlayer's own: {own}. Bots and other emulators usually have a setting for it."
        ),
        scripts: vec![script::show_adb()],
    }
}

/// Something runs before every command of cmd.exe.
pub(super) fn autorun(hives: &[&'static str]) -> Advice {
    let mut scripts = vec![script::show_autorun()];
    scripts.extend(hives.iter().map(|hive| script::remove_autorun(hive)));
    Advice {
        sentence: "It is set in the registry as AutoRun of the Command Processor, by conda, clink or a script, say. HKCU is the account's that LDFleet logs on as. Take it away if nobody needs it there, or let it print nothing.".into(),
        scripts,
    }
}

/// The clocks disagree.
pub(super) fn wrong_clock() -> Advice {
    Advice {
        sentence: "With clocks this far apart, logins to a domain fail and certificates seem expired or not yet valid. One of the two clocks is wrong: look at this computer's first.".into(),
        scripts: vec![script::set_clock()],
    }
}

/// Hardly any room.
pub(super) fn full_disk() -> Advice {
    Advice {
        sentence: "A new emulator takes several gigabytes and each grows while it is used; on a full disk they stop working and their settings can be lost. Remove emulators or backups that are not needed.".into(),
        scripts: vec![script::show_disks()],
    }
}

/// The name without the suffix of a principal.
fn local_part(user: &str) -> &str {
    user.split('@').next().unwrap_or(user)
}
