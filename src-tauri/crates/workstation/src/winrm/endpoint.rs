//! Where a workstation listens, how it is trusted, and how long things may take.

use std::{
    io,
    net::{Ipv6Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use crate::winrm::fingerprint::Fingerprint;

/// How requests reach the WinRM listener. NTLM seals message bodies with the login's own session key either way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Transport {
    /// HTTP (port 5985 by default), the Windows default: bodies are sealed, the login itself is not.
    #[default]
    Http,
    /// HTTPS (port 5986 by default): the login is bound to the channel as well.
    Https {
        /// Which certificates are accepted.
        trust: Trust,
    },
}

/// Which certificates an HTTPS listener may present. None is weaker than it says: what does not fit ends the
/// connection before anything is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trust {
    /// Those that the operating system trusts, for the host name.
    #[default]
    System,
    /// Those for the host name that one of the authorities in this PEM file has signed. Public authorities are
    /// trusted as well.
    Authority(PathBuf),
    /// Exactly the one with this fingerprint, whoever signed it and whatever it says.
    Pinned(Fingerprint),
}

/// How an account proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Login {
    /// NTLM: the password itself is never sent.
    #[default]
    Ntlm,
    /// The password itself, which is why it is refused over anything but verified HTTPS.
    Basic,
    /// A ticket of the domain, which the user of this computer holds already; the password is not used. Only in builds
    /// with the feature `kerberos`, see [`Login::is_built_in`].
    Kerberos,
}

impl Login {
    /// Whether this build can log on this way.
    pub fn is_built_in(self) -> bool {
        match self {
            Self::Ntlm | Self::Basic => true,
            Self::Kerberos => cfg!(feature = "kerberos"),
        }
    }
}

/// The address of one WinRM listener.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    host: String,
    port: u16,
    transport: Transport,
    login: Login,
}

impl Endpoint {
    /// `host` is a name or an address; an IPv6 address may stand with or without brackets. What cannot be a host is
    /// reported when it is first used ([`Cause::InvalidSetting`](crate::Cause::InvalidSetting)).
    pub fn new(host: &str, port: u16, transport: Transport) -> Self {
        let host = host.trim();
        let host = match host.split('%').next().map(str::parse::<Ipv6Addr>) {
            Some(Ok(_)) => format!("[{host}]"),
            _ => host.to_owned(),
        };
        Self { host, port, transport, login: Login::default() }
    }

    /// Host name or address; an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// TCP port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// HTTP or HTTPS.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// How accounts log on there. Without this, with NTLM.
    #[must_use]
    pub fn with_login(self, login: Login) -> Self {
        Self { login, ..self }
    }

    /// How accounts log on there.
    pub fn login(&self) -> Login {
        self.login
    }

    pub(crate) fn url(&self) -> String {
        let scheme = if matches!(self.transport, Transport::Http) { "http" } else { "https" };
        format!("{scheme}://{}:{}/wsman", self.url_host(), self.port)
    }

    /// The host as URLs and name services have it: letters other than Latin in the spelling of IDNA.
    pub(crate) fn url_host(&self) -> String {
        if self.host.is_ascii() {
            return self.host.clone();
        }
        idna::domain_to_ascii(&self.host).unwrap_or_else(|_| self.host.clone())
    }

    /// The host as a resolver has it: an IPv6 address without brackets, with its zone.
    pub(crate) fn bare_host(&self) -> String {
        self.url_host().trim_matches(['[', ']']).to_owned()
    }

    /// The zone of a link-local IPv6 address, `12` or `eth0`: the interface of this computer behind which it is.
    pub fn zone(&self) -> Option<&str> {
        self.host.strip_prefix('[')?.strip_suffix(']')?.split_once('%').map(|(_, zone)| zone)
    }

    /// The addresses of the host.
    pub(crate) async fn addresses(&self) -> io::Result<Vec<SocketAddr>> {
        let host = self.bare_host();
        Ok(tokio::net::lookup_host((host.as_str(), self.port)).await?.collect())
    }
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

/// How long things may take. The defaults fit the breakers' rule V1 (three failures, each as slow as it
/// can be and one poll apart, fall within 60 s) with a poll every 15 s.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// For the TCP (and TLS) connection; rounded up to whole seconds. 5 s.
    pub tcp: Duration,
    /// For connecting, logging on and opening the shell together. 10 s.
    pub connect: Duration,
    /// How long the workstation may hold a request for output before it must say "nothing yet"; rounded up to whole
    /// seconds. While these answers come, the network and Windows are alive and only the program is slow. 5 s.
    pub poll: Duration,
    /// For `list2`: what [`Station::list`](crate::Station::list) should be given. 12 s.
    pub list: Duration,
    /// For each request of a clean-up: nobody waits for it. 5 s.
    pub clean_up: Duration,
    /// How long after a command's deadline it may take to find out whether the workstation or only the program does
    /// not answer. Whoever reckons with deadlines adds it. 2 s.
    pub blame_grace: Duration,
    /// After this time without a request Windows closes a shell: the net under everything that deletes shells. Longer
    /// than a command that is left to finish may take; Windows takes no less than 1 min. 30 min.
    pub shell_idle: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            tcp: Duration::from_secs(5),
            connect: Duration::from_secs(10),
            poll: Duration::from_secs(5),
            list: Duration::from_secs(12),
            clean_up: Duration::from_secs(5),
            blame_grace: Duration::from_secs(2),
            shell_idle: Duration::from_mins(30),
        }
    }
}

impl Timeouts {
    /// How long after its last use a shell is used again. Windows may have closed an older one for having been idle, and
    /// a command that changes something must not find that out.
    pub(crate) fn shell_is_fresh(&self) -> Duration {
        self.shell_idle / 2
    }

    /// When a single request counts as unanswered: the longest time the workstation may hold it, and 5 s for the way.
    pub(crate) fn answer(&self) -> Duration {
        Duration::from_secs(whole_seconds(self.poll)) + Duration::from_secs(5)
    }
}

/// Rounded up, at least 1.
pub(crate) fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_address_gets_its_brackets_once() {
        for host in ["fe80::1", "[fe80::1]"] {
            assert_eq!(Endpoint::new(host, 5985, Transport::Http).url(), "http://[fe80::1]:5985/wsman");
        }
        let zoned = Endpoint::new("fe80::1%eth0", 5985, Transport::Http);
        assert_eq!((zoned.host(), zoned.zone()), ("[fe80::1%eth0]", Some("eth0")));
        assert_eq!(Endpoint::new("ws%7", 5985, Transport::Http).zone(), None);
        let local = Endpoint::new("Bücher-PC", 5985, Transport::Http);
        assert_eq!(local.host(), "Bücher-PC");
        assert_eq!(local.url(), "http://xn--bcher-pc-65a:5985/wsman");
        let https = Endpoint::new(" ws-07 ", 5986, Transport::Https { trust: Trust::System });
        assert_eq!(https.url(), "https://ws-07:5986/wsman");
    }

    #[test]
    fn seconds_are_rounded_up_and_never_none() {
        let seconds = |ms| whole_seconds(Duration::from_millis(ms));
        assert_eq!([seconds(0), seconds(1), seconds(1000), seconds(1001)], [1, 1, 1, 2]);
    }
}
