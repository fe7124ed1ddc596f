//! What becomes of the lines of a text beside the list as it is: new, changed, there already, or not possible. Nothing is written.

use std::collections::HashMap;

use messages::{Message, import};
use secrecy::{ExposeSecret, SecretString};
use workstation::{AccountName, values};

use crate::{
    error::{Error, Result},
    forms,
    import::{BadLine, Import, ImportLine, number},
    ipc::{ImportChange, ImportField, ImportOutcome, ImportPreview, ImportRow, WorkstationForm},
    model::{
        Field, MAX_WORKSTATIONS, Tag, Transport,
        address::{Address, parse_port},
        notes::Notes,
        tag::check_tags,
        workstation::WorkstationConfig,
    },
};

/// The ports of WinRM.
const HTTP: u16 = 5985;
const HTTPS: u16 = 5986;

/// A line beside the list.
#[derive(Debug)]
pub(crate) struct PreviewRow {
    pub(crate) shown: ImportRow,
    pub(crate) action: ImportAction,
    pub(crate) password: Option<SecretString>,
}

/// What is done where a row is agreed to.
#[derive(Debug, Clone)]
pub(crate) enum ImportAction {
    Nothing,
    /// With an id that is still to be made.
    Add(Box<WorkstationConfig>),
    Change(Box<WorkstationConfig>),
}

/// What the window shows of rows.
pub(crate) fn preview(id: u32, import: &Import, rows: &[PreviewRow]) -> ImportPreview {
    ImportPreview {
        id,
        format: import.format,
        rows: rows.iter().map(|row| row.shown.clone()).collect(),
        remarks: import.remarks.clone(),
        passwords: number(import.lines.iter().filter(|line| line.password.is_some()).count()),
    }
}

/// Every line beside the list, in the order of the text. What a line does not say is as in `form`.
pub(crate) fn rows(import: &Import, form: &WorkstationForm, list: &[WorkstationConfig]) -> Vec<PreviewRow> {
    let mut beside = Beside { form, list, seen: Seen::default(), added: 0 };
    let mut rows: Vec<PreviewRow> = import.lines.iter().map(|line| beside.row(line)).collect();
    rows.extend(import.bad.iter().map(invalid));
    rows.sort_by_key(|row| row.shown.line);
    rows
}

fn invalid(bad: &BadLine) -> PreviewRow {
    let shown = ImportRow {
        line: bad.line,
        name: bad.name.clone(),
        address: String::new(),
        port: String::new(),
        account: String::new(),
        tags: Vec::new(),
        has_password: false,
        outcome: ImportOutcome::Invalid { why: bad.why.clone() },
    };
    PreviewRow { shown, action: ImportAction::Nothing, password: None }
}

/// What was met in the text before, and where. All in lower case.
#[derive(Default)]
struct Seen<'a> {
    places: HashMap<(String, u16), u32>,
    names: HashMap<String, u32>,
    passwords: HashMap<String, (u32, &'a SecretString)>,
}

struct Beside<'a> {
    form: &'a WorkstationForm,
    list: &'a [WorkstationConfig],
    seen: Seen<'a>,
    added: usize,
}

impl<'a> Beside<'a> {
    fn row(&mut self, line: &'a ImportLine) -> PreviewRow {
        let mut shown = ImportRow {
            line: line.line,
            name: line.name.clone().unwrap_or_else(|| line.address.clone()),
            address: line.address.clone(),
            port: line.port.clone().unwrap_or_default(),
            account: line.account.clone().unwrap_or_default(),
            tags: line.tags.clone(),
            has_password: line.password.is_some(),
            outcome: ImportOutcome::New,
        };
        let action = match self.outcome(line, &mut shown) {
            Ok((outcome, action)) => {
                shown.outcome = outcome;
                action
            }
            Err(error) => {
                let why = match error {
                    Error::Invalid { sentence, .. } => sentence,
                    other => other.message(),
                };
                shown.outcome = ImportOutcome::Invalid { why };
                ImportAction::Nothing
            }
        };
        let is_used = !matches!(action, ImportAction::Nothing);
        PreviewRow { shown, action, password: line.password.clone().filter(|_| is_used) }
    }

    fn outcome(
        &mut self,
        line: &'a ImportLine,
        shown: &mut ImportRow,
    ) -> Result<(ImportOutcome, ImportAction)> {
        let place = Place::of(line, self.form)?;
        let known = self.known(line, &place);
        let config = match known {
            Some(known) => changed(known, line, &place, self.form)?,
            None => new(line, &place, self.form)?,
        };
        shown.name.clone_from(&config.name);
        shown.address.clone_from(&config.address);
        shown.port = config.port.to_string();
        shown.account = config.user.to_string();
        if let Some(earlier) = self.seen.places.get(&spot(&config)) {
            return Ok((
                ImportOutcome::Duplicate { of: import::same_as_line(*earlier) },
                ImportAction::Nothing,
            ));
        }
        self.name_is_free(line, &config)?;
        self.is_only_password(line, &config)?;
        self.seen.places.insert(spot(&config), line.line);
        self.seen.names.insert(config.name.to_lowercase(), line.line);
        let Some(known) = known else {
            self.added += 1;
            if self.list.len() + self.added > MAX_WORKSTATIONS {
                return Err(invalid_line(import::list_full(MAX_WORKSTATIONS)));
            }
            return Ok((ImportOutcome::New, ImportAction::Add(Box::new(config))));
        };
        let changes = changes(known, &config, line);
        if changes.is_empty() {
            return Ok((
                ImportOutcome::Duplicate { of: import::in_the_list(&known.name) },
                ImportAction::Nothing,
            ));
        }
        let workstation = known.name.clone();
        Ok((ImportOutcome::Changed { workstation, changes }, ImportAction::Change(Box::new(config))))
    }

    /// The workstation of the list that a line is about: the one at its address, or else the one of its name.
    fn known(&self, line: &ImportLine, place: &Place) -> Option<&'a WorkstationConfig> {
        let mut at_host = self.list.iter().filter(|w| w.address.eq_ignore_ascii_case(&place.host));
        let at_place = at_host.clone().find(|w| w.port == place.port);
        let only_there = || match (at_host.next(), at_host.next()) {
            // A line that names no port means the workstation at this address, whatever its port.
            (Some(only), None) if !place.is_port_given => Some(only),
            _ => None,
        };
        let named = || {
            let name = line.name.as_deref()?;
            self.list.iter().find(|w| w.name.eq_ignore_ascii_case(name))
        };
        at_place.or_else(only_there).or_else(named)
    }

    fn name_is_free(&self, line: &ImportLine, config: &WorkstationConfig) -> Result<()> {
        if let Some(earlier) = self.seen.names.get(&config.name.to_lowercase()).filter(|at| **at != line.line)
        {
            return Err(invalid_line(import::name_of_line(&config.name, *earlier)));
        }
        let taken = self.list.iter().find(|w| w.id != config.id && w.name.eq_ignore_ascii_case(&config.name));
        match taken {
            Some(other) => Err(invalid_line(import::name_taken(&other.name, &other.address))),
            None => Ok(()),
        }
    }

    /// An account of a domain has one password, however many workstations use it.
    fn is_only_password(&mut self, line: &'a ImportLine, config: &WorkstationConfig) -> Result<()> {
        let Some(password) = line.password.as_ref().filter(|_| !config.has_own_account()) else {
            return Ok(());
        };
        let (first, known) = self.seen.passwords.entry(config.account()).or_insert((line.line, password));
        if known.expose_secret() == password.expose_secret() {
            return Ok(());
        }
        Err(invalid_line(import::other_password(config.user.to_string(), *first)))
    }
}

fn invalid_line(why: Message) -> Error {
    Error::Invalid { field: Field::List, sentence: why }
}

fn spot(config: &WorkstationConfig) -> (String, u16) {
    (config.address.to_ascii_lowercase(), config.port)
}

/// Where a workstation is, as far as a line says it.
struct Place {
    host: String,
    port: u16,
    is_port_given: bool,
    /// What the line says of it; absent where it says nothing.
    transport: Option<Transport>,
}

impl Place {
    fn of(line: &ImportLine, form: &WorkstationForm) -> Result<Self> {
        let address = Address::parse(&line.address).map_err(|e| Error::invalid(Field::Address, e))?;
        let port = line.port.as_deref().map(|port| parse_port(port.trim())).transpose();
        let port = port.map_err(|e| Error::invalid(Field::Port, e))?;
        let said = line.scheme.as_deref().map(scheme).transpose()?;
        let port = match (port, address.port) {
            (Some(port), _) => Some(port),
            (None, typed) => typed,
        };
        let by_port = match port {
            Some(HTTPS) => Some(Transport::Https),
            Some(HTTP) => Some(Transport::Http),
            _ => None,
        };
        let transport = said.or(address.transport()).or(by_port);
        let usual = match transport {
            Some(Transport::Http) => Some(HTTP),
            Some(Transport::Https) => Some(HTTPS),
            None => None,
        };
        let of_form = || parse_port(form.port.trim()).map_err(|e| Error::invalid(Field::Port, e));
        let of_form = if port.is_none() && usual.is_none() { of_form()? } else { 0 };
        Ok(Self {
            port: port.or(usual).unwrap_or(of_form),
            is_port_given: port.is_some() || usual.is_some(),
            transport,
            host: address.host,
        })
    }
}

fn scheme(text: &str) -> Result<Transport> {
    match text.trim().to_ascii_lowercase().as_str() {
        "http" => Ok(Transport::Http),
        "https" | "ssl" | "tls" => Ok(Transport::Https),
        _ => Err(invalid_line(import::bad_scheme(crate::import::shown(text)))),
    }
}

/// A workstation that is not in the list: what the line says, and the form for all else.
fn new(line: &ImportLine, place: &Place, form: &WorkstationForm) -> Result<WorkstationConfig> {
    let mut connection = form.connection.clone();
    if let Some(transport) = place.transport {
        connection.transport = transport;
    }
    let form = WorkstationForm {
        name: line.name.clone().unwrap_or_else(|| place.host.clone()),
        address: place.host.clone(),
        port: place.port.to_string(),
        connection,
        user: line.account.clone().unwrap_or_else(|| form.user.clone()),
        ldconsole: line.ldconsole.clone().unwrap_or_else(|| form.ldconsole.clone()),
        notes: line.notes.clone().unwrap_or_else(|| form.notes.clone()),
        ..form.clone()
    };
    let mut config = forms::workstation::checked(String::new(), &form)?;
    add_tags(&mut config, line)?;
    Ok(config)
}

/// Those that it has already stay, as they are written.
fn add_tags(config: &mut WorkstationConfig, line: &ImportLine) -> Result<()> {
    for tag in &line.tags {
        config.tags.insert(Tag::parse(tag)?);
    }
    check_tags(&config.tags)
}

/// A workstation of the list with what the line says of it. What it does not say stays as it is.
fn changed(
    known: &WorkstationConfig,
    line: &ImportLine,
    place: &Place,
    form: &WorkstationForm,
) -> Result<WorkstationConfig> {
    let mut config = known.clone();
    if let Some(name) = &line.name {
        config.name.clone_from(name);
    }
    if !config.address.eq_ignore_ascii_case(&place.host) {
        config.address.clone_from(&place.host);
    }
    if place.is_port_given {
        config.port = place.port;
    }
    if let Some(transport) = place.transport.filter(|transport| *transport != known.transport()) {
        let mut connection = forms::connection::typed(&known.connection);
        connection.transport = transport;
        connection.trust = form.connection.trust;
        connection.ca_file.clone_from(&form.connection.ca_file);
        connection.fingerprint.clone_from(&form.connection.fingerprint);
        config.connection = forms::connection::checked(&connection)?;
    }
    if let Some(account) = &line.account {
        let user = AccountName::parse(account).map_err(|e| Error::invalid(Field::User, e.message()))?;
        if user.canonical() != known.user.canonical() {
            config.user = user;
        }
    }
    if let Some(path) = &line.ldconsole {
        let program = ldconsole::ProgramPath::typed(path);
        config.ldplayer.program =
            program.map_err(|e| Error::invalid(Field::Ldconsole, values::reason(&e)))?;
    }
    if let Some(notes) = &line.notes {
        config.notes = Notes::parse(notes)?;
    }
    add_tags(&mut config, line)?;
    if !config.is_at_address_of(known) {
        // Elsewhere, another computer is to be expected.
        config.computer = None;
    }
    config.checked()
}

fn tags(config: &WorkstationConfig) -> String {
    config.tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(", ")
}

fn changes(before: &WorkstationConfig, after: &WorkstationConfig, line: &ImportLine) -> Vec<ImportChange> {
    let scheme = |config: &WorkstationConfig| match config.transport() {
        Transport::Http => "HTTP".to_owned(),
        Transport::Https => "HTTPS".to_owned(),
    };
    let values = |config: &WorkstationConfig| {
        [
            (ImportField::Name, config.name.clone()),
            (ImportField::Address, config.address.clone()),
            (ImportField::Port, config.port.to_string()),
            (ImportField::Scheme, scheme(config)),
            (ImportField::Account, config.user.to_string()),
            (ImportField::Tags, tags(config)),
            (ImportField::Notes, config.notes.as_str().to_owned()),
            (ImportField::Ldconsole, config.ldplayer.program.to_string()),
        ]
    };
    let different = values(before).into_iter().zip(values(after)).filter(|(before, after)| before != after);
    let mut changes: Vec<ImportChange> =
        different.map(|((field, before), (_, after))| ImportChange { field, before, after }).collect();
    if line.password.is_some() {
        changes.push(ImportChange {
            field: ImportField::Password,
            before: String::new(),
            after: String::new(),
        });
    }
    changes
}
