//! Who is at which desktop, and whether emulators come up there.

use messages::{Message, findings};

use crate::{
    doctor::{advice, outside::of_error, step::DraftFinding, target::DoctorTarget},
    error::Cause,
    host::{desktop::DesktopUser, powershell, station::Station},
    winrm::{
        command::Repeat,
        instances::{instances, property},
    },
};

/// The numbers of the members of `BUILTIN\Administrators`, whatever that is called there.
const ADMINISTRATORS: &str = "Get-LocalGroupMember -SID S-1-5-32-544 | ForEach-Object { $_.SID.Value }";
/// What stands for a letter that was lost on the way.
const LOST: [char; 2] = ['?', '\u{fffd}'];

/// Looks at the desktops.
pub(super) async fn look(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let users = match station.desktop_users(target.timeouts.connect).await {
        Ok(users) => users,
        Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => {
            return DraftFinding::warned(findings::desktops_too_slow()).advice(advice::slow());
        }
        Err(error) => return of_error(&error, target),
    };
    let mut detail: Vec<Message> = users.iter().map(describe).collect();
    let user = match station.choose_desktop(&users) {
        Ok(user) => user,
        Err(error) => {
            return DraftFinding::warned(error.sentence(&target.name))
                .details(detail)
                .advice(advice::no_desktop());
        }
    };
    let name = &user.name;
    if !station.is_own(&user) {
        detail.push(findings::other_user(target.account.to_string(), name));
    }
    let found = if name.contains(LOST) {
        DraftFinding::warned(findings::desktop_name_damaged(name))
    } else if is_administrator(target, station, &user).await == Some(false) {
        DraftFinding::warned(findings::desktop_no_administrator(name))
            .advice(advice::plain_desktop_user(name))
    } else if let Some(lack) = without_screen(target, station, &user).await {
        DraftFinding::warned(match lack {
            Lack::Server => findings::desktop_of_server(name),
            Lack::Monitor => findings::desktop_without_monitor(name),
        })
        .advice(advice::without_screen())
    } else {
        DraftFinding::passed(findings::desktop(name))
    };
    found.details(detail)
}

fn describe(user: &DesktopUser) -> Message {
    let DesktopUser { name, session, connected, console, .. } = user;
    let session = session.to_string();
    match (connected, console) {
        (false, _) => findings::session_disconnected(name, session),
        (true, true) => findings::session_console(name, session),
        (true, false) => findings::session_remote(name, session),
    }
}

/// What a desktop lacks for Android to draw on.
#[derive(Debug, Clone, Copy)]
enum Lack {
    /// It is that of a Windows Server.
    Server,
    /// No monitor is connected.
    Monitor,
}

/// Whether the user of a desktop is an administrator; `None` where that cannot be told. Only for accounts of the
/// workstation itself: those of a domain may be administrators by their groups.
async fn is_administrator(target: &DoctorTarget, station: &Station, user: &DesktopUser) -> Option<bool> {
    let line = powershell::line(ADMINISTRATORS);
    let asked = station.line(&line, Repeat::Idempotent, target.timeouts.connect).await.ok()?;
    is_member(&String::from_utf8_lossy(&asked.stdout), &user.sid)
}

fn is_member(listed: &str, sid: &str) -> Option<bool> {
    let members: Vec<&str> = listed.lines().map(str::trim).filter(|line| line.starts_with("S-1-")).collect();
    if members.contains(&sid) {
        return Some(true);
    }
    // The built-in administrator, whose number begins with the computer's own.
    let computer = members.iter().find_map(|member| member.strip_suffix("-500"))?;
    sid.starts_with(computer).then_some(false)
}

/// Why the machine's own screen may not do, if it is that which is used.
async fn without_screen(target: &DoctorTarget, station: &Station, user: &DesktopUser) -> Option<Lack> {
    if !user.console {
        return None;
    }
    let limit = target.timeouts.connect;
    let ask = async |wql| station.session().query(wql, limit).await.ok();
    let product = property(&ask("SELECT ProductType FROM Win32_OperatingSystem").await?, "ProductType");
    if product.is_some_and(|product| product != "1") {
        return Some(Lack::Server);
    }
    let monitors = ask("SELECT Availability, PNPDeviceID FROM Win32_DesktopMonitor").await?;
    // Where there is none, Windows tells of one that is not there.
    let is_none = |[availability, device]: &[Option<String>; 2]| {
        device.is_none() && availability.as_deref() == Some("8")
    };
    let monitors = instances(&monitors, ["Availability", "PNPDeviceID"]);
    monitors.iter().all(is_none).then_some(Lack::Monitor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::assert_reads;

    #[test]
    fn the_question_for_administrators_is_powershell() {
        assert_reads("administrators", ADMINISTRATORS);
    }

    #[test]
    fn only_an_account_of_the_computer_is_called_no_administrator() {
        let listed = "S-1-5-21-1-2-3-500\r\nS-1-5-21-1-2-3-1001\r\nS-1-5-21-7-8-9-512\r\n";
        assert_eq!(is_member(listed, "S-1-5-21-1-2-3-1001"), Some(true));
        assert_eq!(is_member(listed, "S-1-5-21-1-2-3-1002"), Some(false));
        assert_eq!(is_member(listed, "S-1-5-21-7-8-9-1107"), None, "an account of the domain");
        assert_eq!(is_member("This script is not permitted.\r\n", "S-1-5-21-1-2-3-1002"), None);
    }
}
