//! How a workstation is reached, as typed.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use ldconsole::{pasted_number, pasted_path, pasted_text};
use messages::forms;
use workstation::{Fingerprint, Login, Transport, Trust};

use crate::{
    error::{Error, Result},
    ipc::ConnectionForm,
    model::{
        self, Field,
        connection::{Connection, MAX_LIMIT},
    },
};

/// Checks every field; the first wrong one is named. What does not apply (a fingerprint without pinning) is dropped.
pub(crate) fn checked(form: &ConnectionForm) -> Result<Connection> {
    let transport = match form.transport {
        model::Transport::Http => Transport::Http,
        model::Transport::Https => Transport::Https { trust: trust(form)? },
    };
    let login = match form.login {
        model::Login::Ntlm => Login::Ntlm,
        model::Login::Basic if transport == Transport::Http => {
            return Err(Error::invalid(Field::Login, forms::basic_over_http()));
        }
        model::Login::Basic => Login::Basic,
        model::Login::Kerberos => Login::Kerberos,
    };
    Ok(Connection {
        transport,
        login,
        connect_limit: limit(Field::ConnectLimit, &form.connect_limit)?,
        list_limit: limit(Field::ListLimit, &form.list_limit)?,
    })
}

/// As it would be typed.
pub(crate) fn typed(connection: &Connection) -> ConnectionForm {
    let (trust, ca_file, fingerprint) = match &connection.transport {
        Transport::Http | Transport::Https { trust: Trust::System } => {
            (model::Trust::System, String::new(), String::new())
        }
        Transport::Https { trust: Trust::Authority(file) } => {
            (model::Trust::Authority, file.display().to_string(), String::new())
        }
        Transport::Https { trust: Trust::Pinned(fingerprint) } => {
            (model::Trust::Pinned, String::new(), fingerprint.to_string())
        }
    };
    let seconds = |limit: Option<Duration>| limit.map_or_else(String::new, |l| l.as_secs().to_string());
    ConnectionForm {
        transport: match connection.transport {
            Transport::Http => model::Transport::Http,
            Transport::Https { .. } => model::Transport::Https,
        },
        trust,
        ca_file,
        fingerprint,
        login: match connection.login {
            Login::Ntlm => model::Login::Ntlm,
            Login::Basic => model::Login::Basic,
            Login::Kerberos => model::Login::Kerberos,
        },
        connect_limit: seconds(connection.connect_limit),
        list_limit: seconds(connection.list_limit),
    }
}

fn trust(form: &ConnectionForm) -> Result<Trust> {
    match form.trust {
        model::Trust::System => Ok(Trust::System),
        model::Trust::Authority => match own_path(&form.ca_file) {
            path if path.is_empty() => Err(Error::invalid(Field::CaFile, forms::no_authority())),
            path if Path::new(&path).is_absolute() => Ok(Trust::Authority(PathBuf::from(path))),
            path => Err(Error::invalid(Field::CaFile, forms::authority_path(path))),
        },
        model::Trust::Pinned if form.fingerprint.trim().is_empty() => {
            Err(Error::invalid(Field::Fingerprint, forms::no_fingerprint()))
        }
        model::Trust::Pinned => Fingerprint::parse(&form.fingerprint)
            .map(Trust::Pinned)
            .map_err(|error| Error::invalid(Field::Fingerprint, error.message())),
    }
}

/// A pasted path of this computer. Only Windows has one way to write the paths of Windows.
fn own_path(text: &str) -> String {
    if cfg!(windows) { pasted_path(text) } else { pasted_text(text).to_owned() }
}

fn limit(field: Field, text: &str) -> Result<Option<Duration>> {
    let text = pasted_number(text);
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse().ok().filter(|seconds| (1..=MAX_LIMIT).contains(seconds)) {
        Some(seconds) => Ok(Some(Duration::from_secs(seconds))),
        None => Err(Error::invalid(field, forms::limit(text, MAX_LIMIT))),
    }
}

#[allow(clippy::disallowed_methods, reason = "tests write files")]
#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::timing::Timing;

    fn https() -> ConnectionForm {
        ConnectionForm { transport: model::Transport::Https, ..ConnectionForm::default() }
    }

    fn pinned(fingerprint: &str) -> ConnectionForm {
        ConnectionForm { trust: model::Trust::Pinned, fingerprint: fingerprint.into(), ..https() }
    }

    fn authority(file: &str) -> ConnectionForm {
        ConnectionForm { trust: model::Trust::Authority, ca_file: file.into(), ..https() }
    }

    #[test]
    fn what_is_typed_is_shown_again_without_what_does_not_apply() {
        let file = std::env::temp_dir().join("farm.pem").display().to_string();
        for form in [
            ConnectionForm::default(),
            https(),
            pinned(&["AB"; 32].join(":")),
            authority(&file),
            ConnectionForm { login: model::Login::Basic, ..https() },
            ConnectionForm {
                login: model::Login::Kerberos,
                connect_limit: "20".into(),
                list_limit: "9".into(),
                ..ConnectionForm::default()
            },
        ] {
            let noise = ConnectionForm {
                connect_limit: format!(" {} ", form.connect_limit),
                fingerprint: if form.trust == model::Trust::Pinned {
                    form.fingerprint.clone()
                } else {
                    "x".into()
                },
                ..form.clone()
            };
            assert_eq!(typed(&checked(&noise).unwrap()), form);
        }
        for pasted in [format!("\"{file}\""), format!(" \u{202a}{file}\u{a0}"), format!("'{file}'")] {
            assert_eq!(typed(&checked(&authority(&pasted)).unwrap()), authority(&file), "{pasted}");
        }
    }

    #[test]
    fn limits_that_a_dead_workstation_outlasts_are_refused() {
        let timing = Timing::default();
        let limited = |connect: Option<u64>, list: Option<u64>| Connection {
            connect_limit: connect.map(Duration::from_secs),
            list_limit: list.map(Duration::from_secs),
            ..Connection::default()
        };
        let refused = |connection: Connection| match connection.check(&timing) {
            Err(Error::Invalid { field, sentence }) => (field, sentence),
            other => panic!("{other:?}"),
        };
        let (field, sentence) = refused(limited(None, Some(60)));
        assert_eq!(field, Field::ListLimit);
        let text = sentence.to_string();
        let most = text.rsplit_once("may take ").unwrap().1.split_once(' ').unwrap().0;
        for says in ["60 s", "15 s", "window"] {
            assert!(sentence.to_string().contains(says), "{sentence}");
        }
        let most: u64 = most.parse().unwrap();
        assert!(most >= 12, "{sentence}");
        limited(None, Some(most)).check(&timing).unwrap();
        assert_eq!(refused(limited(None, Some(most + 1))).0, Field::ListLimit);

        let (field, sentence) = refused(limited(Some(11), Some(9)));
        assert!(field == Field::ConnectLimit && sentence.to_string().contains("9 s"), "{sentence}");
        let own = limited(Some(3), Some(9)).limit(Arc::new(timing.clone()));
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
            let connection = checked(&authority(&file.display().to_string())).unwrap();
            match connection.check(&Timing::default()) {
                Err(Error::Invalid { field, sentence }) => {
                    assert!(
                        field == Field::CaFile && sentence.to_string().contains(&*file.to_string_lossy()),
                        "{sentence}"
                    );
                }
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn each_wrong_field_is_named_with_the_way_out() {
        let basic = ConnectionForm { login: model::Login::Basic, ..ConnectionForm::default() };
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
            match checked(&form) {
                Err(Error::Invalid { field, sentence }) => {
                    assert!(field == expected && sentence.to_string().contains(says), "{sentence}");
                }
                other => panic!("{says}: {other:?}"),
            }
        }
    }
}
