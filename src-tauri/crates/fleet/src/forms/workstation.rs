//! The form of one workstation.

use ldconsole::{DataFolder, ProgramPath, pasted_number};
use messages::{Message, forms};
use workstation::{AccountName, Install, values};

use crate::{
    error::{Error, Result},
    forms::connection,
    ipc::{CommonForm, WorkstationForm, WorkstationSettings},
    model::{
        Field, KnownPower, Notes, Tags,
        address::{Address, parse_port},
        workstation::{MAX_BOOTS, WorkstationConfig, check_name},
    },
};

/// Checks every field of a form; the first wrong one is named.
pub(crate) fn checked(id: String, form: &WorkstationForm) -> Result<WorkstationConfig> {
    let name = check_name(form.name.trim()).map_err(|e| Error::invalid(Field::Name, e))?;
    let address = Address::parse(&form.address).map_err(|e| Error::invalid(Field::Address, e))?;
    let port = parse_port(&form.port).map_err(|e| Error::invalid(Field::Port, e))?;
    let connection = connection::checked(&form.connection)?;
    let address =
        address.agreeing(port, &connection.transport).map_err(|e| Error::invalid(Field::Address, e))?;
    let user = form.user.trim();
    let user = AccountName::parse(user).map_err(|e| Error::invalid(Field::User, e.message()))?;
    let program = ProgramPath::typed(&form.ldconsole)
        .map_err(|e| Error::invalid(Field::Ldconsole, values::reason(&e)))?;
    let data = Some(form.data_folder.trim()).filter(|folder| !folder.is_empty());
    let data = data
        .map(DataFolder::typed)
        .transpose()
        .map_err(|e| Error::invalid(Field::DataFolder, values::reason(&e)))?;
    let boots = parse_boots(&pasted_number(&form.boots)).map_err(|e| Error::invalid(Field::Boots, e))?;
    Ok(WorkstationConfig {
        id,
        name,
        address,
        port,
        connection,
        user,
        ldplayer: Install { program, data },
        start_through: form.start_through,
        boots,
        kill_when_stuck: form.kill_when_stuck,
        computer: None,
        power: KnownPower::default(),
        tags: Tags::new(),
        notes: Notes::parse(&form.notes)?,
    })
}

/// A workstation with what several are to have in common.
pub(crate) fn with_common(before: &WorkstationConfig, form: &CommonForm) -> Result<WorkstationConfig> {
    let shown = settings(before);
    let typed = WorkstationForm {
        name: before.name.clone(),
        address: shown.address,
        port: form.port.clone().unwrap_or_else(|| shown.port.to_string()),
        connection: shown.connection,
        user: form.user.clone().unwrap_or(shown.user),
        ldconsole: shown.ldconsole,
        data_folder: shown.data_folder,
        start_through: form.start_through.unwrap_or(shown.start_through),
        boots: form.boots.clone().unwrap_or_else(|| shown.boots.to_string()),
        kill_when_stuck: form.kill_when_stuck.unwrap_or(shown.kill_when_stuck),
        notes: shown.notes,
    };
    let after = checked(before.id.clone(), &typed)?;
    // Elsewhere, another computer is to be expected.
    let computer = before.computer.clone().filter(|_| after.is_at_address_of(before));
    Ok(WorkstationConfig { computer, tags: before.tags.clone(), ..after })
}

/// What the window shows of it.
pub(crate) fn settings(config: &WorkstationConfig) -> WorkstationSettings {
    WorkstationSettings {
        address: config.address.clone(),
        port: config.port,
        connection: connection::typed(&config.connection),
        user: config.user.to_string(),
        own_account: config.has_own_account(),
        ldconsole: config.ldplayer.program.to_string(),
        data_folder: config.data_folder(),
        start_through: config.start_through,
        boots: config.boots,
        kill_when_stuck: config.kill_when_stuck,
        notes: config.notes.as_str().to_owned(),
    }
}

fn parse_boots(text: &str) -> Result<u32, Message> {
    text.parse().ok().filter(|n| (1..=MAX_BOOTS).contains(n)).ok_or_else(|| forms::boots(text, MAX_BOOTS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ipc::ConnectionForm,
        model::{StartThrough, workstation::duplicate},
    };

    fn form() -> WorkstationForm {
        WorkstationForm {
            name: "WS-07".into(),
            address: "192.168.1.17".into(),
            port: "5985".into(),
            connection: ConnectionForm::default(),
            user: r"FARM\operator".into(),
            ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
            data_folder: r"D:\Farm\vms".into(),
            start_through: StartThrough::Desktop,
            boots: "1".into(),
            kill_when_stuck: false,
            notes: String::new(),
        }
    }

    fn refused(form: &WorkstationForm) -> (Field, String) {
        match checked("id".into(), form) {
            Err(Error::Invalid { field, sentence }) => (field, sentence.to_string()),
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    #[test]
    fn a_good_form_is_taken_with_spaces_trimmed() {
        let port = " ５９８５\u{200b} ".into();
        let config = checked("id".into(), &WorkstationForm { port, ..form() }).unwrap();
        assert_eq!((config.port, config.address.as_str()), (5985, "192.168.1.17"));
    }

    #[test]
    fn each_wrong_field_is_named_with_its_value() {
        let cases: [(&str, WorkstationForm, Field); 15] = [
            ("name", WorkstationForm { name: "  ".into(), ..form() }, Field::Name),
            ("characters", WorkstationForm { name: "a\nb".into(), ..form() }, Field::Name),
            ("192.168.1.300", WorkstationForm { address: "192.168.1.300".into(), ..form() }, Field::Address),
            ("HTTPS", WorkstationForm { address: "https://pc".into(), ..form() }, Field::Address),
            ("5986", WorkstationForm { address: "pc:5986".into(), ..form() }, Field::Address),
            ("my pc", WorkstationForm { address: "my pc".into(), ..form() }, Field::Address),
            ("host name", WorkstationForm { address: String::new(), ..form() }, Field::Address),
            ("70000", WorkstationForm { port: "70000".into(), ..form() }, Field::Port),
            ("Port 0", WorkstationForm { port: "0".into(), ..form() }, Field::Port),
            ("abc", WorkstationForm { port: "abc".into(), ..form() }, Field::Port),
            ("“9”", WorkstationForm { boots: "9".into(), ..form() }, Field::Boots),
            ("", WorkstationForm { user: " ".into(), ..form() }, Field::User),
            ("", WorkstationForm { ldconsole: "ldconsole".into(), ..form() }, Field::Ldconsole),
            ("on a drive", WorkstationForm { data_folder: r"\\nas\vms".into(), ..form() }, Field::DataFolder),
            ("%x%", WorkstationForm { data_folder: r"D:\%x%\vms".into(), ..form() }, Field::DataFolder),
        ];
        for (names, form, field) in cases {
            let (got, sentence) = refused(&form);
            assert_eq!(got, field, "{sentence}");
            assert!(sentence.contains(names) && !sentence.is_empty(), "{sentence}");
        }
    }

    #[test]
    fn the_same_name_or_address_twice_is_refused() {
        let one = checked("a".into(), &form()).unwrap();
        let same_name = WorkstationConfig { id: "b".into(), address: "other".into(), ..one.clone() };
        let same_address = WorkstationConfig { id: "b".into(), name: "Other".into(), ..one.clone() };
        assert!(duplicate(std::slice::from_ref(&one), &same_name).unwrap().1.to_string().contains("WS-07"));
        assert!(
            duplicate(std::slice::from_ref(&one), &same_address)
                .unwrap()
                .1
                .to_string()
                .contains("192.168.1.17:5985")
        );
        assert_eq!(duplicate(std::slice::from_ref(&one), &one), None);
    }
}
