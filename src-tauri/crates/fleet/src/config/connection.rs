//! How a workstation is reached: as typed, and as checked.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use workstation::{Fingerprint, Login, Transport, Trust};

use crate::{
    error::{Error, Result},
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
