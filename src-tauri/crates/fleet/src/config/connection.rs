//! How a workstation is reached: as typed, and as checked.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use workstation::{Fingerprint, Login, Transport, Trust, check_authority};

use crate::{
    error::{Error, Result},
    explain::left,
    rules::Rules,
    view::{self, ConnectionForm, Field},
};

/// Longest time limit that can be typed, in seconds.
const MAX_LIMIT: u64 = 300;

/// How a workstation is reached: all fields have been checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Connection {
    /// HTTP, or HTTPS and whom to trust.
    pub transport: Transport,
    /// How the account logs on.
    pub login: Login,
    /// For connecting and logging on, where it is not the usual time.
    pub connect_limit: Option<Duration>,
    /// For a listing, where it is not the usual time.
    pub list_limit: Option<Duration>,
}

impl Connection {
    /// Checks every field; the first wrong one is named. What does not apply (a fingerprint without pinning) is dropped.
    pub(super) fn from_form(form: &ConnectionForm) -> Result<Self> {
        let transport = match form.transport {
            view::Transport::Http => Transport::Http,
            view::Transport::Https => Transport::Https { trust: trust(form)? },
        };
        let login = match form.login {
            view::Login::Ntlm => Login::Ntlm,
            view::Login::Basic if transport == Transport::Http => {
                return Err(Error::invalid(
                    Field::Login,
                    "Basic sends the password itself, so it is not used over HTTP. Choose HTTPS, or NTLM.",
                ));
            }
            view::Login::Basic => Login::Basic,
            view::Login::Kerberos => Login::Kerberos,
        };
        Ok(Self {
            transport,
            login,
            connect_limit: limit(Field::ConnectLimit, &form.connect_limit)?,
            list_limit: limit(Field::ListLimit, &form.list_limit)?,
        })
    }

    /// What this computer lacks for it, and whether its time limits fit the rules. Blocks on the authority's file.
    pub(crate) fn check(&self, rules: &Rules) -> Result<()> {
        if !self.login.is_built_in() {
            let sentence =
                "This build of LDFleet cannot log on with Kerberos. Choose NTLM, or Basic over HTTPS.";
            return Err(Error::invalid(Field::Login, sentence));
        }
        if let Transport::Https { trust: Trust::Authority(file) } = &self.transport {
            let refused = |e| Error::invalid(Field::CaFile, format!("{}: {e}", file.display()));
            check_authority(file).map_err(refused)?;
        }
        self.check_limits(rules)
    }

    /// Whether the time limits fit each other and the rules: a workstation that is dead must open its circuit.
    pub(crate) fn check_limits(&self, rules: &Rules) -> Result<()> {
        if self.connect_limit.is_none() && self.list_limit.is_none() {
            return Ok(());
        }
        let limited = self.limited(rules);
        let (connect, list) = (limited.connect_deadline, limited.list_deadline);
        if connect > list {
            let (connect, list) = (left(connect), left(list));
            let sentence = format!(
                "Connecting is part of a listing, and {connect} do not fit into its {list}. Give at most {list}, or listings more time."
            );
            return Err(Error::invalid(Field::ConnectLimit, sentence));
        }
        let Err(error) = limited.check() else { return Ok(()) };
        let fits = |seconds: &u64| {
            let list_limit = Some(Duration::from_secs(*seconds));
            Self { list_limit, ..self.clone() }.limited(rules).check().is_ok()
        };
        let (list, verdict) = (left(list), left(rules.verdict));
        let mut sentence = format!(
            "A listing may take {list}, and {verdict} until it is known who does not answer. {error}"
        );
        if let Some(most) = (1..=MAX_LIMIT).rev().find(fits) {
            let _ = write!(sentence, " With the present settings a listing may take {most} s at most.");
        }
        Err(Error::invalid(Field::ListLimit, sentence))
    }

    /// The rules with this workstation's own time limits.
    pub(crate) fn limit(&self, rules: Arc<Rules>) -> Arc<Rules> {
        if self.connect_limit.is_none() && self.list_limit.is_none() {
            rules
        } else {
            Arc::new(self.limited(&rules))
        }
    }

    /// With the usual time limits.
    pub(crate) fn without_limits(self) -> Self {
        Self { connect_limit: None, list_limit: None, ..self }
    }

    fn limited(&self, rules: &Rules) -> Rules {
        Rules {
            connect_deadline: self.connect_limit.unwrap_or(rules.connect_deadline),
            list_deadline: self.list_limit.unwrap_or(rules.list_deadline),
            ..rules.clone()
        }
    }

    /// Whether the account logs on with its password.
    pub(crate) fn needs_password(&self) -> bool {
        self.login != Login::Kerberos
    }

    /// As it would be typed.
    pub(super) fn form(&self) -> ConnectionForm {
        let (trust, ca_file, fingerprint) = match &self.transport {
            Transport::Http | Transport::Https { trust: Trust::System } => {
                (view::Trust::System, String::new(), String::new())
            }
            Transport::Https { trust: Trust::Authority(file) } => {
                (view::Trust::Authority, file.display().to_string(), String::new())
            }
            Transport::Https { trust: Trust::Pinned(fingerprint) } => {
                (view::Trust::Pinned, String::new(), fingerprint.to_string())
            }
        };
        let seconds = |limit: Option<Duration>| limit.map_or_else(String::new, |l| l.as_secs().to_string());
        ConnectionForm {
            transport: match self.transport {
                Transport::Http => view::Transport::Http,
                Transport::Https { .. } => view::Transport::Https,
            },
            trust,
            ca_file,
            fingerprint,
            login: match self.login {
                Login::Ntlm => view::Login::Ntlm,
                Login::Basic => view::Login::Basic,
                Login::Kerberos => view::Login::Kerberos,
            },
            connect_limit: seconds(self.connect_limit),
            list_limit: seconds(self.list_limit),
        }
    }
}

fn trust(form: &ConnectionForm) -> Result<Trust> {
    match form.trust {
        view::Trust::System => Ok(Trust::System),
        view::Trust::Authority => match form.ca_file.trim() {
            "" => Err(Error::invalid(
                Field::CaFile,
                "Give the file on this computer that holds the authority's certificate (PEM).",
            )),
            text if Path::new(text).is_absolute() => Ok(Trust::Authority(PathBuf::from(text))),
            text => {
                Err(Error::invalid(Field::CaFile, format!("“{text}” is not a full path of this computer.")))
            }
        },
        view::Trust::Pinned if form.fingerprint.trim().is_empty() => Err(Error::invalid(
            Field::Fingerprint,
            "Give the SHA-256 fingerprint of the workstation's certificate; the connection test shows it.",
        )),
        view::Trust::Pinned => Fingerprint::parse(&form.fingerprint)
            .map(Trust::Pinned)
            .map_err(|error| Error::invalid(Field::Fingerprint, error.to_string())),
    }
}

fn limit(field: Field, text: &str) -> Result<Option<Duration>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse().ok().filter(|seconds| (1..=MAX_LIMIT).contains(seconds)) {
        Some(seconds) => Ok(Some(Duration::from_secs(seconds))),
        None => Err(Error::invalid(
            field,
            format!(
                "“{text}” is not a time limit: give 1 to {MAX_LIMIT} whole seconds, or nothing for the usual time."
            ),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn https() -> ConnectionForm {
        ConnectionForm { transport: view::Transport::Https, ..ConnectionForm::default() }
    }

    fn pinned(fingerprint: &str) -> ConnectionForm {
        ConnectionForm { trust: view::Trust::Pinned, fingerprint: fingerprint.into(), ..https() }
    }

    fn authority(file: &str) -> ConnectionForm {
        ConnectionForm { trust: view::Trust::Authority, ca_file: file.into(), ..https() }
    }

    #[test]
    fn what_is_typed_is_shown_again_without_what_does_not_apply() {
        let file = std::env::temp_dir().join("farm.pem").display().to_string();
        for form in [
            ConnectionForm::default(),
            https(),
            pinned(&["AB"; 32].join(":")),
            authority(&file),
            ConnectionForm { login: view::Login::Basic, ..https() },
            ConnectionForm {
                login: view::Login::Kerberos,
                connect_limit: "20".into(),
                list_limit: "9".into(),
                ..ConnectionForm::default()
            },
        ] {
            let noise = ConnectionForm {
                connect_limit: format!(" {} ", form.connect_limit),
                fingerprint: if form.trust == view::Trust::Pinned {
                    form.fingerprint.clone()
                } else {
                    "x".into()
                },
                ..form.clone()
            };
            assert_eq!(Connection::from_form(&noise).unwrap().form(), form);
        }
    }

    #[test]
    fn limits_that_a_dead_workstation_would_outlast_are_refused_with_what_fits() {
        let rules = Rules::default();
        let limited = |connect: Option<u64>, list: Option<u64>| Connection {
            connect_limit: connect.map(Duration::from_secs),
            list_limit: list.map(Duration::from_secs),
            ..Connection::default()
        };
        let refused = |connection: Connection| match connection.check(&rules) {
            Err(Error::Invalid { field, sentence }) => (field, sentence),
            other => panic!("{other:?}"),
        };
        let (field, sentence) = refused(limited(None, Some(60)));
        assert_eq!(field, Field::ListLimit);
        let most = sentence.rsplit_once("may take ").unwrap().1.split_once(' ').unwrap().0;
        for says in ["60 s", "15 s", "window"] {
            assert!(sentence.contains(says), "{sentence}");
        }
        let most: u64 = most.parse().unwrap();
        assert!(most >= 12, "{sentence}");
        limited(None, Some(most)).check(&rules).unwrap();
        assert_eq!(refused(limited(None, Some(most + 1))).0, Field::ListLimit);

        let (field, sentence) = refused(limited(Some(11), Some(9)));
        assert!(field == Field::ConnectLimit && sentence.contains("9 s"), "{sentence}");
        let own = limited(Some(3), Some(9)).limit(Arc::new(rules.clone()));
        let deadlines = [own.connect_deadline, own.list_deadline, own.poll];
        assert_eq!(deadlines.map(|d| d.as_secs()), [3, 9, 15]);
    }

    #[test]
    fn a_file_that_names_no_authority_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let nothing = folder.path().join("none.pem");
        let other = folder.path().join("other.pem");
        std::fs::write(&other, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").unwrap();
        for file in [nothing, other] {
            let connection = Connection::from_form(&authority(&file.display().to_string())).unwrap();
            match connection.check(&Rules::default()) {
                Err(Error::Invalid { field, sentence }) => {
                    assert!(
                        field == Field::CaFile && sentence.contains(&*file.to_string_lossy()),
                        "{sentence}"
                    );
                }
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn each_wrong_field_is_named_with_the_way_out() {
        let basic = ConnectionForm { login: view::Login::Basic, ..ConnectionForm::default() };
        let limits = |connect: &str, list: &str| ConnectionForm {
            connect_limit: connect.into(),
            list_limit: list.into(),
            ..ConnectionForm::default()
        };
        let cases = [
            ("HTTPS, or NTLM", basic, Field::Login),
            ("connection test", pinned(" "), Field::Fingerprint),
            ("64 digits", pinned("ab:cd"), Field::Fingerprint),
            ("SHA-1", pinned(&"a".repeat(40)), Field::Fingerprint),
            ("PEM", authority(" "), Field::CaFile),
            ("“farm.pem”", authority("farm.pem"), Field::CaFile),
            ("“0”", limits("0", ""), Field::ConnectLimit),
            ("“1.5”", limits("", "1.5"), Field::ListLimit),
            ("300", limits("", "301"), Field::ListLimit),
        ];
        for (says, form, expected) in cases {
            match Connection::from_form(&form) {
                Err(Error::Invalid { field, sentence }) => {
                    assert!(field == expected && sentence.contains(says), "{sentence}");
                }
                other => panic!("{says}: {other:?}"),
            }
        }
    }
}
