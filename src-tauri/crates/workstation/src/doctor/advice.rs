//! What to do about what is wrong: the likely causes, and the lines that cure them. What went wrong is decided by
//! `classify.rs`; here it is only answered.

use messages::advice;

use crate::{
    doctor::{script, step::Advice, target::DoctorTarget},
    error::{Cause, TlsFault},
    winrm::endpoint::{Login, Transport},
};

/// What to do about an error at any step; `None` where nothing but its sentence helps.
pub(super) fn of(cause: &Cause, target: &DoctorTarget) -> Option<Advice> {
    let port = target.endpoint.port();
    let advised = |sentence, scripts| Some(Advice { sentence, scripts });
    match cause {
        Cause::NameResolution => match target.endpoint.zone() {
            Some(_) => advised(advice::zone(), vec![script::show_addresses()]),
            None => advised(advice::name_not_found(), vec![script::show_addresses()]),
        },
        Cause::Refused => advised(
            advice::refused(),
            match target.endpoint.transport() {
                Transport::Http => {
                    vec![script::enable_remoting(), script::start_service(), script::show_listeners()]
                }
                Transport::Https { .. } => {
                    vec![
                        script::https_listener(&certificate_host(target), port),
                        script::start_service(),
                        script::show_listeners(),
                    ]
                }
            },
        ),
        Cause::ConnectTimeout | Cause::Unreachable => advised(
            advice::unreachable(),
            vec![
                script::open_firewall(port),
                script::keep_awake(),
                script::show_addresses(),
                script::enable_remoting(),
            ],
        ),
        Cause::TlsHandshake(fault) => Some(no_tls(fault, target)),
        Cause::CertificateChanged { .. } => Some(Advice {
            sentence: advice::certificate_changed(),
            scripts: vec![script::show_fingerprint()],
        }),
        Cause::CertificateIssuer => {
            Some(Advice { sentence: advice::certificate_issuer(), scripts: vec![script::show_fingerprint()] })
        }
        Cause::CertificateExpired
        | Cause::CertificateNotYetValid
        | Cause::CertificateName
        | Cause::CertificateUnchecked
        | Cause::TlsCertificate(_) => advised(
            advice::certificate(),
            vec![script::https_listener(&certificate_host(target), port), script::show_fingerprint()],
        ),
        Cause::PasswordRefused => Some(password_refused(target)),
        Cause::LoginNotOffered(_) => Some(login_not_offered(target)),
        Cause::TicketRefused(_) => {
            advised(advice::kerberos(), vec![script::show_addresses(), script::set_clock()])
        }
        Cause::AccessDenied => Some(access_denied(target)),
        Cause::Quota(_) => advised(
            advice::quota(),
            vec![script::restart_service(), script::show_quotas(), script::raise_quotas()],
        ),
        Cause::CommandTimeout { .. } => Some(slow()),
        Cause::WsmanFault { .. } => {
            advised(advice::remote_management(), vec![script::show_health(), script::start_service()])
        }
        Cause::ShellUnusable(_) => advised(
            advice::shell(),
            vec![script::show_health(), script::show_autorun(), script::start_service()],
        ),
        Cause::NoAnswer | Cause::Reset(_) | Cause::Unreadable(_) | Cause::Http { .. } => {
            advised(advice::not_as_winrm(), vec![script::show_listeners(), script::enable_remoting()])
        }
        Cause::OtherComputer { .. } => advised(advice::other_computer(), vec![script::show_addresses()]),
        Cause::NoDesktop { .. } => Some(no_desktop()),
        Cause::LdconsoleTimeout { .. } => advised(advice::ldplayer_hangs(), vec![script::show_users()]),
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
        TlsFault::TooOld(_) => (advice::tls_too_old(), vec![script::switch_tls_12_on()]),
        TlsFault::NoCommonCipher(_) => {
            (advice::tls_no_cipher(), vec![script::show_ciphers(), script::show_listeners()])
        }
        // On a port where HTTP is spoken no listener for HTTPS can be.
        TlsFault::NotTls(_) => (
            advice::tls_not_https(),
            vec![
                script::show_listeners(),
                script::https_listener(&certificate_host(target), if port == 5985 { 5986 } else { port }),
            ],
        ),
        TlsFault::Closed(_) => (
            advice::tls_closed(),
            vec![script::https_listener(&certificate_host(target), port), script::show_listeners()],
        ),
        TlsFault::Other(_) => (advice::tls_other(), vec![script::show_listeners()]),
    };
    Advice { sentence, scripts }
}

/// Programs start slowly.
pub(super) fn slow() -> Advice {
    Advice { sentence: advice::slow(), scripts: vec![script::show_slowness(), script::show_disks()] }
}

/// Something answers, and it is not WinRM.
pub(super) fn not_winrm() -> Advice {
    Advice {
        sentence: advice::not_winrm(),
        scripts: vec![script::show_listeners(), script::start_service(), script::enable_remoting()],
    }
}

/// The password is not accepted, or was not before.
pub(super) fn password_refused(target: &DoctorTarget) -> Advice {
    let user = local_part(target.account.user());
    let domain = target.account.domain();
    let (sentence, scripts) = if domain.eq_ignore_ascii_case("MicrosoftAccount") {
        (advice::password_microsoft(), vec![script::make_account()])
    } else if domain.eq_ignore_ascii_case("AzureAD") {
        (advice::password_entra(), vec![script::make_account()])
    } else if domain.is_empty() && !target.account.user().contains('@') {
        (advice::password_own(), vec![script::show_account(user), script::unlock_account(user)])
    } else if target.account.user().contains('@') {
        (advice::password_mail(), vec![script::show_domain_account(user)])
    } else {
        (advice::password_domain(), vec![script::show_account(user), script::show_domain_account(user)])
    };
    Advice { sentence, scripts }
}

fn login_not_offered(target: &DoctorTarget) -> Advice {
    let (sentence, scripts) = match target.endpoint.login() {
        Login::Basic => (advice::offer_basic(), vec![script::offer_basic()]),
        Login::Ntlm | Login::Kerberos => (advice::offer_negotiate(), vec![script::offer_negotiate()]),
    };
    Advice { sentence, scripts }
}

fn access_denied(target: &DoctorTarget) -> Advice {
    let account = target.account.to_string();
    let account = account.strip_prefix(r".\").unwrap_or(&account);
    Advice {
        sentence: advice::access_denied(),
        scripts: vec![script::add_to_administrators(account), script::full_token()],
    }
}

/// LDPlayer was found nowhere.
pub(super) fn no_ldplayer() -> Advice {
    Advice { sentence: advice::no_ldplayer(), scripts: vec![script::find_ldplayer()] }
}

/// LDPlayer is elsewhere.
pub(super) fn other_path() -> Advice {
    Advice { sentence: advice::other_path(), scripts: Vec::new() }
}

/// Its data are elsewhere.
pub(super) fn other_data_folder() -> Advice {
    Advice { sentence: advice::other_data_folder(), scripts: Vec::new() }
}

/// LDPlayer does not list.
pub(super) fn no_listing(program: &str) -> Advice {
    Advice { sentence: advice::no_listing(), scripts: vec![script::list_there(program)] }
}

/// Nobody is logged on.
pub(super) fn no_desktop() -> Advice {
    Advice { sentence: advice::no_desktop(), scripts: vec![script::show_users()] }
}

/// Whoever is at the desktop has no administrator's rights.
pub(super) fn plain_desktop_user(name: &str) -> Advice {
    Advice { sentence: advice::plain_desktop_user(), scripts: vec![script::add_to_administrators(name)] }
}

/// The desktop has no screen on which Android could draw.
pub(super) fn without_screen() -> Advice {
    Advice { sentence: advice::without_screen(), scripts: vec![script::show_users()] }
}

/// Another adb runs beside LDPlayer's.
pub(super) fn other_adb(own: &str) -> Advice {
    Advice { sentence: advice::other_adb(own), scripts: vec![script::show_adb()] }
}

/// Something runs before every command of cmd.exe.
pub(super) fn autorun(hives: &[&'static str]) -> Advice {
    let mut scripts = vec![script::show_autorun()];
    scripts.extend(hives.iter().map(|hive| script::remove_autorun(hive)));
    Advice { sentence: advice::autorun(), scripts }
}

/// The clocks disagree.
pub(super) fn wrong_clock() -> Advice {
    Advice { sentence: advice::wrong_clock(), scripts: vec![script::set_clock()] }
}

/// Hardly any room.
pub(super) fn full_disk() -> Advice {
    Advice { sentence: advice::full_disk(), scripts: vec![script::show_disks()] }
}

/// The name without the suffix of a principal.
fn local_part(user: &str) -> &str {
    user.split('@').next().unwrap_or(user)
}
