//! The desktop of the user who is logged on, where emulators must be started: what a remote shell starts runs without a
//! desktop and ends with the shell (docs/ldconsole.md, section 8).
//!
//! Nobody is asked for a name through a console: its page may lack letters of it, and then no decoding brings them back
//! (NTop#81 for the administrator of a Russian Windows). WMI tells SIDs, and folders in Unicode; the console tells numbers.

use std::{collections::BTreeSet, time::Duration};

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::{powershell, station::Station},
    winrm::{command::Repeat, instances::instances},
};

/// Users whose registry is looked at; more are hardly ever loaded at once.
const USERS: usize = 16;
/// The same as the command line and the registry ask, where those give no answer that fits.
const OWNERS: &str = "Get-CimInstance Win32_Process -Filter \"Name='explorer.exe'\" | ForEach-Object { '{0};{1}' -f \
    $_.SessionId, (Invoke-CimMethod -InputObject $_ -MethodName GetOwnerSid).Sid }";

/// Somebody who is logged on to a desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesktopUser {
    /// The name of the user's folder, which is the user's name as a rule: for people to read.
    pub name: String,
    /// The user's number, `S-1-5-21-…`.
    pub sid: String,
    /// Windows' number of the session.
    pub session: u32,
    /// False for a desktop that was left by disconnecting: nothing can be drawn on it.
    pub connected: bool,
    /// Whether it is the one of the machine's own screen, and not of Remote Desktop.
    pub console: bool,
    /// Whether the same user has another desktop as well.
    pub several: bool,
}

/// A desktop whose user is not known yet.
#[derive(Debug, PartialEq, Eq)]
struct Desktop {
    session: u32,
    connected: bool,
    console: bool,
}

/// A user whose registry is loaded.
struct Profile {
    sid: String,
    name: String,
}

impl Station {
    /// Who is logged on to a desktop, within `deadline`: whoever has an `explorer.exe`.
    pub async fn desktop_users(&self, deadline: Duration) -> Result<Vec<DesktopUser>> {
        let query = "SELECT SID, LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE";
        let profiles = match self.session().query(query, deadline).await {
            Ok(answer) => profiles(&answer),
            // WMI has rights and ailments of its own: then the owners are asked for below, by their SIDs alone.
            Err(error) if matches!(error.cause(), Cause::AccessDenied | Cause::WsmanFault { .. }) => {
                Vec::new()
            }
            Err(error) => return Err(error),
        };
        let asked = self.line(&question(&profiles), Repeat::Idempotent, deadline).await?;
        let text = String::from_utf8_lossy(&asked.stdout);
        let desktops = desktops(&text);
        let mut owners = owners_in_registry(&text);
        let is_told = |session: u32| owners.iter().filter(|(at, _)| *at == session).count() == 1;
        if !desktops.iter().all(|desktop| is_told(desktop.session)) {
            let asked = self.line(&powershell::line(OWNERS), Repeat::Idempotent, deadline).await?;
            let told = owners_told(&String::from_utf8_lossy(&asked.stdout));
            if told.is_empty() && owners.is_empty() {
                return Err(self.refused(Refusal::Desktops, &asked, deadline).await);
            }
            // Where only one of both ways is open, it has to do.
            if !told.is_empty() {
                owners = told;
            }
        }
        Ok(pair(&desktops, &owners, &profiles))
    }

    /// Who is to start emulators: the account itself if it is at a connected desktop, else whoever is.
    pub async fn desktop(&self, deadline: Duration) -> Result<DesktopUser> {
        self.choose_desktop(&self.desktop_users(deadline).await?)
    }

    pub(crate) fn choose_desktop(&self, users: &[DesktopUser]) -> Result<DesktopUser> {
        let is_own = |user: &&DesktopUser| self.is_own(user);
        let connected = || users.iter().filter(|user| user.connected);
        let found = connected().find(is_own).or_else(|| connected().next());
        found.cloned().ok_or_else(|| {
            let disconnected = users.first().map(|user| user.name.as_str().into());
            Error::unsent(Cause::NoDesktop { disconnected })
        })
    }
}

impl Station {
    /// Whether it is the account itself that is at a desktop, as far as its name tells.
    pub(crate) fn is_own(&self, user: &DesktopUser) -> bool {
        let (own, name) = (plain(self.account.user()), plain(&user.name));
        // Windows adds the computer's name to a folder whose name is taken.
        name == own || name.strip_prefix(&own).is_some_and(|rest| rest.starts_with('.'))
    }
}

/// One line for all: each program that is started takes its time.
fn question(profiles: &[Profile]) -> String {
    let sessions = profiles
        .iter()
        .map(|profile| format!(r#"reg query "HKU\{}\Volatile Environment" /s /v SESSIONNAME"#, profile.sid));
    let desktops = r#"tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe""#.to_owned();
    std::iter::once(desktops).chain(sessions).collect::<Vec<_>>().join("&")
}

fn profiles(xml: &str) -> Vec<Profile> {
    let read = |[sid, path]: [Option<String>; 2]| {
        let sid = sid.filter(|sid| is_sid(sid))?;
        let path = path.unwrap_or_default();
        let name = path.rsplit('\\').next().filter(|name| !name.is_empty()).unwrap_or(&sid).to_owned();
        Some(Profile { sid, name })
    };
    instances(xml, ["SID", "LocalPath"]).into_iter().filter_map(read).take(USERS).collect()
}

fn is_sid(text: &str) -> bool {
    text.starts_with("S-1-") && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'S' | b'-'))
}

/// Reads `"explorer.exe","4188","Console","1","148,320 K"`. Where there is none, `tasklist` prints a sentence instead, in
/// the language of Windows. A desktop that was disconnected has a session without a name.
fn desktops(text: &str) -> Vec<Desktop> {
    let mut found: Vec<Desktop> = Vec::new();
    for line in text.lines() {
        let Some(inner) = line.trim().strip_prefix('"').and_then(|line| line.strip_suffix('"')) else {
            continue;
        };
        let fields: Vec<&str> = inner.split("\",\"").collect();
        let &[image, _, name, session, ..] = fields.as_slice() else { continue };
        let Ok(session) = session.parse() else { continue };
        if image.eq_ignore_ascii_case("explorer.exe") && found.iter().all(|known| known.session != session) {
            // This name is the same in every language.
            let console = name.trim().eq_ignore_ascii_case("Console");
            found.push(Desktop { session, connected: !name.trim().is_empty(), console });
        }
    }
    found
}

/// The sessions with a desktop, and whether each is connected.
pub(crate) fn sessions_in(text: &str) -> Vec<(u32, bool)> {
    desktops(text).into_iter().map(|desktop| (desktop.session, desktop.connected)).collect()
}

/// Reads `HKEY_USERS\S-1-5-21-…\Volatile Environment\1`: a user's sessions by their numbers.
pub(crate) fn owners_in_registry(text: &str) -> Vec<(u32, String)> {
    let read = |line: &str| {
        let mut parts = line.trim().strip_prefix(r"HKEY_USERS\")?.split('\\');
        let (sid, _, session) = (parts.next()?, parts.next()?, parts.next()?);
        Some((session.parse().ok()?, sid.to_owned()))
    };
    let found: BTreeSet<_> = text.lines().filter_map(read).collect();
    found.into_iter().collect()
}

/// Reads `1;S-1-5-21-…`.
fn owners_told(text: &str) -> Vec<(u32, String)> {
    let read = |line: &str| {
        let (session, sid) = line.trim().split_once(';')?;
        Some((session.parse().ok()?, Some(sid).filter(|sid| is_sid(sid))?.to_owned()))
    };
    let found: BTreeSet<_> = text.lines().filter_map(read).collect();
    found.into_iter().collect()
}

fn pair(desktops: &[Desktop], owners: &[(u32, String)], profiles: &[Profile]) -> Vec<DesktopUser> {
    let owned = |desktop: &Desktop| owners.iter().find(|(session, _)| *session == desktop.session);
    let sids: Vec<&str> =
        desktops.iter().filter_map(|desktop| owned(desktop).map(|(_, sid)| sid.as_str())).collect();
    let user = |desktop: &Desktop| {
        let sid = owned(desktop)?.1.clone();
        let name = profiles.iter().find(|profile| profile.sid == sid).map(|profile| profile.name.clone());
        Some(DesktopUser {
            name: name.unwrap_or_else(|| sid.clone()),
            session: desktop.session,
            connected: desktop.connected,
            console: desktop.console,
            several: sids.iter().filter(|other| **other == sid).count() > 1,
            sid,
        })
    };
    desktops.iter().filter_map(user).collect()
}

/// The name of an account without its domain, for comparing.
fn plain(name: &str) -> String {
    let name = name.rsplit('\\').next().unwrap_or(name);
    name.split('@').next().unwrap_or(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::assert_reads;

    const ANSWER: &str = "\"explorer.exe\",\"4188\",\"RDP-Tcp#3\",\"2\",\"148,320 K\"\r\n\
        \"explorer.exe\",\"911\",\"\",\"3\",\"1 K\"\r\n\
        \"explorer.exe\",\"912\",\"\",\"3\",\"1 K\"\r\n\r\n\
        HKEY_USERS\\S-1-5-21-1-2-3-1001\\Volatile Environment\\2\r\n    SESSIONNAME    REG_SZ    RDP-Tcp#3\r\n\r\n\
        HKEY_USERS\\S-1-5-21-1-2-3-1002\\Volatile Environment\\3\r\n    SESSIONNAME    REG_SZ    Console\r\n\r\n\
        Ende der Suche: 1 \u{fffd}bereinstimmung(en) gefunden.\r\n";

    #[test]
    fn desktops_are_paired_with_users_by_number_and_sid() {
        let xml = |sid: &str, path: &str| format!("<i><SID>{sid}</SID><LocalPath>{path}</LocalPath></i>");
        let listed = xml("S-1-5-21-1-2-3-1001", r"C:\Users\Оператор")
            + &xml("S-1-5-21-1-2-3-1002", r"C:\Users\li, wei");
        let users = pair(&desktops(ANSWER), &owners_in_registry(ANSWER), &profiles(&listed));
        let told: Vec<_> =
            users.iter().map(|u| (u.name.as_str(), u.session, u.connected, u.several)).collect();
        assert_eq!(told, [("Оператор", 2, true, false), ("li, wei", 3, false, false)]);
        assert_eq!(users[0].sid, "S-1-5-21-1-2-3-1001");
    }

    #[test]
    fn one_user_at_two_desktops_is_seen_as_such() {
        let owners = owners_told("2;S-1-5-21-1-2-3-1001\r\n3;S-1-5-21-1-2-3-1001\r\n3;nobody\r\n");
        let users = pair(&desktops(ANSWER), &owners, &[]);
        assert!(users.iter().all(|user| user.several && user.name == user.sid) && users.len() == 2);
    }

    #[test]
    fn nobody_is_found_in_the_sentence_for_nobody() {
        let sentence = "INFO: No tasks are running which match the specified criteria.\r\n";
        assert_eq!(desktops(sentence), []);
        assert!(profiles("<i><SID>S-1-5-21&amp;calc</SID></i>").is_empty());
    }

    #[test]
    fn the_owners_of_desktops_are_asked_for_in_powershell() {
        assert_reads("the owners of desktops", OWNERS);
    }
}
