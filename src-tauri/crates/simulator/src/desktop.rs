//! Who is logged on, where, and with which rights.

/// How somebody is logged on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Connection {
    /// In front of the machine.
    #[default]
    Console,
    /// By Remote Desktop, as the connection with this number (`RDP-Tcp#0`).
    Rdp(u32),
    /// Not at all: Remote Desktop was closed, or the user switched. What runs goes on, and nothing is drawn.
    Disconnected,
    /// At the console of a machine without a monitor, to which `tscon` has moved the session. It counts as connected,
    /// windows open, and Android never comes up, as was measured on one server.
    ConsoleWithoutMonitor,
}

impl Connection {
    /// The session's name: none while nobody is connected.
    pub(crate) fn session_name(self) -> String {
        match self {
            Self::Console | Self::ConsoleWithoutMonitor => "Console".to_owned(),
            Self::Rdp(number) => format!("RDP-Tcp#{number}"),
            Self::Disconnected => String::new(),
        }
    }

    /// Whether Android can draw there.
    pub(crate) fn draws(self) -> bool {
        matches!(self, Self::Console | Self::Rdp(_))
    }
}

/// Somebody who is logged on at a desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desktop {
    /// Number of the session: 1 is the first one after a start of the machine.
    pub session: u32,
    /// How the user is connected.
    pub connection: Connection,
    /// The user; an account of the computer, unless a domain stands in front of it.
    pub user: String,
    /// The account's SID; absent, one that is made from the name.
    pub sid: Option<String>,
    /// Whether the user is an administrator.
    pub administrator: bool,
}

impl Desktop {
    /// An administrator at the console, in session 1.
    pub fn console(user: impl Into<String>) -> Self {
        Self {
            session: 1,
            connection: Connection::Console,
            user: user.into(),
            sid: None,
            administrator: true,
        }
    }

    /// The same one in another session.
    #[must_use]
    pub fn in_session(self, session: u32) -> Self {
        Self { session, ..self }
    }

    /// The same one, connected in another way.
    #[must_use]
    pub fn connected(self, connection: Connection) -> Self {
        Self { connection, ..self }
    }

    /// The same one without administrator's rights.
    #[must_use]
    pub fn standard(self) -> Self {
        Self { administrator: false, ..self }
    }

    /// The user's name without a domain.
    pub(crate) fn plain_user(&self) -> &str {
        plain(&self.user)
    }
}

/// A name without the domain or computer in front of it.
pub(crate) fn plain(name: &str) -> &str {
    name.rsplit('\\').next().unwrap_or(name)
}

/// An account that a name or SID can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Principal {
    /// `DOMAIN\name`.
    pub(crate) name: String,
    pub(crate) sid: String,
    /// The folder of its profile.
    pub(crate) profile: String,
    /// An account of Windows itself.
    pub(crate) special: bool,
    pub(crate) administrator: bool,
}

/// Whoever is logged on, and the machine's accounts that follow from it.
#[derive(Debug, Clone)]
pub(crate) struct People {
    computer: String,
    /// The account of WinRM.
    account: String,
    pub(crate) desktops: Vec<Desktop>,
}

/// What all accounts of these computers begin with.
const COMPUTER_SID: &str = "S-1-5-21-3623811015-3361044348-30300820";
/// The account that logs on through WinRM.
pub(crate) const ACCOUNT_SID: &str = "S-1-5-21-3623811015-3361044348-30300820-1001";

impl People {
    pub(crate) fn new(computer: &str, account: &str, desktops: Vec<Desktop>) -> Self {
        Self { computer: computer.to_owned(), account: account.to_owned(), desktops }
    }

    pub(crate) fn at(&self, session: u32) -> Option<&Desktop> {
        self.desktops.iter().find(|desktop| desktop.session == session)
    }

    /// The members of the machine's administrators, by name and number: the built-in one, WinRM's account, and those at
    /// the desktops.
    pub(crate) fn administrators(&self) -> Vec<(String, String)> {
        let own = |name: &str| format!("{}\\{name}", self.computer);
        let mut members = vec![
            (own("Administrator"), format!("{COMPUTER_SID}-500")),
            (own(&self.account), ACCOUNT_SID.to_owned()),
        ];
        for desktop in self.desktops.iter().filter(|desktop| desktop.administrator) {
            let sid = self.sid(desktop);
            if !members.iter().any(|(_, known)| *known == sid) {
                members.push((self.qualified(&desktop.user), sid));
            }
        }
        members
    }

    /// The desktop in front of the machine, or any.
    pub(crate) fn first(&self) -> Option<&Desktop> {
        let connected = |desktop: &&Desktop| desktop.connection != Connection::Disconnected;
        self.desktops.iter().find(connected).or_else(|| self.desktops.first())
    }

    /// The SID of whoever is at a desktop. The first one who is not the account of WinRM has the number 1002.
    pub(crate) fn sid(&self, desktop: &Desktop) -> String {
        if let Some(sid) = &desktop.sid {
            return sid.clone();
        }
        let is_account = |user: &str| user.to_lowercase() == self.account.to_lowercase();
        if is_account(desktop.plain_user()) {
            return ACCOUNT_SID.to_owned();
        }
        let mut others: Vec<String> = Vec::new();
        for other in &self.desktops {
            let name = other.plain_user().to_lowercase();
            if !is_account(&name) && !others.contains(&name) {
                others.push(name);
            }
        }
        let name = desktop.plain_user().to_lowercase();
        let number = others.iter().position(|other| *other == name).unwrap_or(others.len());
        format!("{COMPUTER_SID}-{}", 1002 + number)
    }

    /// `DOMAIN\user`; a local account is the computer's.
    pub(crate) fn qualified(&self, user: &str) -> String {
        if user.contains('\\') { user.to_owned() } else { format!("{}\\{user}", self.computer) }
    }

    /// All accounts the machine knows by name.
    pub(crate) fn accounts(&self) -> Vec<Principal> {
        let special = |name: &str, sid: &str, profile: &str| Principal {
            name: format!(r"NT AUTHORITY\{name}"),
            sid: sid.to_owned(),
            profile: profile.to_owned(),
            special: true,
            administrator: true,
        };
        let mut all = vec![
            special("SYSTEM", "S-1-5-18", r"C:\Windows\system32\config\systemprofile"),
            special("LOCAL SERVICE", "S-1-5-19", r"C:\Windows\ServiceProfiles\LocalService"),
            special("NETWORK SERVICE", "S-1-5-20", r"C:\Windows\ServiceProfiles\NetworkService"),
        ];
        let user = |user: &str, sid: String, administrator| Principal {
            name: self.qualified(user),
            profile: format!(r"C:\Users\{}", plain(user)),
            sid,
            special: false,
            administrator,
        };
        all.push(user(&self.account, ACCOUNT_SID.to_owned(), true));
        for desktop in &self.desktops {
            let sid = self.sid(desktop);
            if all.iter().all(|known| known.sid != sid) {
                all.push(user(&desktop.user, sid, desktop.administrator));
            }
        }
        all
    }

    /// The account that a name or SID means, as `LookupAccountName` finds it.
    pub(crate) fn find(&self, name: &str) -> Option<Principal> {
        let name = name.trim();
        let wanted = match name.strip_prefix(".\\") {
            Some(local) => self.qualified(local),
            None => name.to_owned(),
        };
        let wanted = wanted.to_lowercase();
        self.accounts().into_iter().find(|known| {
            let full = known.name.to_lowercase();
            full == wanted || plain(&full) == wanted || known.sid.to_lowercase() == wanted
        })
    }

    /// Sessions in which an account is logged on.
    pub(crate) fn sessions_of(&self, sid: &str) -> Vec<u32> {
        let theirs = |desktop: &&Desktop| self.sid(desktop).eq_ignore_ascii_case(sid);
        self.desktops.iter().filter(theirs).map(|desktop| desktop.session).collect()
    }
}
