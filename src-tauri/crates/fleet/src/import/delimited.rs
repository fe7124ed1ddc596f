//! Tables with a line of headings: CSV with commas or semicolons, and columns copied from a spreadsheet.

use messages::{Message, Part, import};

use crate::{
    error::Result,
    import::{Import, ImportLine, given, ldconsole_of, number, refused, spelled, tags_of},
    ipc::ImportFormat,
};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Address,
    /// An address where no other column is one, or else a name.
    Host,
    Port,
    Scheme,
    Account,
    Domain,
    Password,
    Tags,
    Notes,
    Ldconsole,
    Unknown,
}

/// The words for each, without spaces and signs.
const WORDS: &[(Column, &[&str])] = &[
    (Column::Name, &["name", "workstation", "workstationname", "displayname", "title", "label", "alias"]),
    (Column::Address, &["address", "ip", "ipaddress", "ipaddr", "ipv4", "ipv4address", "ansiblehost"]),
    (
        Column::Host,
        &[
            "host",
            "hostname",
            "fqdn",
            "dns",
            "dnsname",
            "server",
            "computer",
            "computername",
            "machine",
            "pc",
        ],
    ),
    (Column::Port, &["port", "winrmport", "ansibleport"]),
    (Column::Scheme, &["scheme", "transport", "protocol", "winrmscheme", "ansiblewinrmscheme"]),
    (Column::Account, &["account", "user", "username", "login", "logon", "ansibleuser"]),
    (Column::Domain, &["domain"]),
    (Column::Password, &["password", "pass", "pwd", "passwd", "ansiblepassword", "ansiblewinrmpass"]),
    (Column::Tags, &["tags", "tag", "groups", "group", "labels"]),
    (Column::Notes, &["notes", "note", "comment", "comments", "description", "remark", "remarks"]),
    (Column::Ldconsole, &["ldplayer", "ldplayerpath", "ldconsole", "ldconsolepath", "ldconsoleexe"]),
];

fn column(heading: &str) -> Column {
    let word: String = heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let known = WORDS.iter().find(|(_, words)| words.contains(&word.as_str()));
    known.map_or(Column::Unknown, |(column, _)| *column)
}

/// Columns of which one is the address.
fn columns(headings: &[String]) -> Vec<Column> {
    let mut columns: Vec<Column> = headings.iter().map(|heading| column(heading)).collect();
    let has = |columns: &[Column], wanted| columns.contains(&wanted);
    let is_name_free = !has(&columns, Column::Name);
    if has(&columns, Column::Address) {
        // “host, ip”: the host is what it is called.
        for column in &mut columns {
            if *column == Column::Host {
                *column = if is_name_free { Column::Name } else { Column::Unknown };
            }
        }
    } else if let Some(host) = columns.iter_mut().find(|column| **column == Column::Host) {
        *host = Column::Address;
    } else if let Some(name) = columns.iter_mut().find(|column| **column == Column::Name) {
        // Where nothing else is there, a workstation is known by its name.
        *name = Column::Address;
    }
    columns
}

/// Whether the first line that says something holds headings: two that are known, or one that is the address.
pub(super) fn has_headings(text: &str) -> bool {
    let Some(first) = headings(text) else { return false };
    let known = |column: &Column| *column != Column::Unknown;
    let columns: Vec<Column> = first.iter().map(|heading| column(heading)).collect();
    let enough = columns.iter().filter(|column| known(column)).count() >= 2;
    enough || (columns.len() == 1 && matches!(columns[..], [Column::Address | Column::Host]))
}

fn headings(text: &str) -> Option<Vec<String>> {
    let (text, _) = table(text);
    let separator = separator(text);
    let record = reader(text, separator).into_records().next()?.ok()?;
    Some(record.iter().map(str::to_owned).collect())
}

/// The table itself, and how many lines lie before it: empty ones, remarks, and what tells Excel the separator.
fn table(text: &str) -> (&str, usize) {
    let (mut rest, mut before) = (text, 0);
    while let Some((line, after)) = rest.split_once('\n') {
        let line = line.trim();
        if !(line.is_empty() || line.starts_with('#') || line.to_ascii_lowercase().starts_with("sep=")) {
            break;
        }
        (rest, before) = (after, before + 1);
    }
    (rest, before)
}

/// What parts the fields of the first line: whichever stands there most often.
pub(super) fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b'\t', 0), (b';', 0), (b',', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        for (separator, count) in &mut counts {
            *count += usize::from(!quoted && byte == *separator);
        }
    }
    let most = counts.into_iter().filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count);
    most.map_or(b',', |(separator, _)| separator)
}

pub(super) fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true).comment(Some(b'#'));
    builder.from_reader(text.as_bytes())
}

pub(super) fn read(text: &str) -> Result<Import> {
    let mut import = Import::of(ImportFormat::Table);
    let (table, before) = table(text);
    let mut records = reader(table, separator(table)).into_records();
    let headings: Vec<String> = match records.next() {
        Some(Ok(record)) => record.iter().map(|heading| heading.trim().to_owned()).collect(),
        _ => return Ok(import),
    };
    let columns = columns(&headings);
    if !columns.contains(&Column::Address) {
        return Err(refused(import::no_address_column(spelled(headings))));
    }
    let unknown = headings
        .iter()
        .zip(&columns)
        .filter(|(heading, column)| **column == Column::Unknown && !heading.is_empty());
    let unknown: Vec<Part> = spelled(unknown.map(|(heading, _)| heading.clone()));
    if !unknown.is_empty() {
        import.remarks.push(import::columns_not_used(unknown));
    }
    let mut lines = Lines { text: table.as_bytes(), at: 0, line: number(before + 1) };
    for record in records {
        // The text is UTF-8 already, and lines may be of any length.
        let Ok(record) = record else { continue };
        let line = lines.line_at(record.position().map_or(0, csv::Position::byte));
        let fields: Vec<&str> = record.iter().collect();
        if fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        match line_of(line, &fields, &columns) {
            Ok(read) => import.push(read)?,
            Err((name, why)) => import.refuse(line, &name, why)?,
        }
    }
    Ok(import)
}

/// Counts lines up to where a record begins; its own reader counts records.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_at(&mut self, byte: u64) -> u32 {
        let to = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        // The end of the line before may still lie in front of the record.
        let ends = |at: &usize| matches!(self.text.get(*at), Some(b'\r' | b'\n'));
        let to = (to..self.text.len()).find(|at| !ends(at)).unwrap_or(to);
        let passed = self.text.get(self.at..to).unwrap_or_default();
        self.line = self.line.saturating_add(number(passed.split(|b| *b == b'\n').count() - 1));
        self.at = self.at.max(to);
        self.line
    }
}

fn line_of(line: u32, fields: &[&str], columns: &[Column]) -> Result<ImportLine, (String, Message)> {
    let mut read = ImportLine { line, ..ImportLine::default() };
    let mut domain = None;
    for (field, column) in fields.iter().zip(columns) {
        let text = given(&natural(field));
        match column {
            Column::Name => read.name = text,
            Column::Address => read.address = text.unwrap_or_default(),
            Column::Port => read.port = text,
            Column::Scheme => read.scheme = text,
            Column::Account => read.account = text,
            Column::Domain => domain = text,
            // As it stands there: a password may begin or end with a space.
            Column::Password if !field.is_empty() => read.password = Some((*field).to_owned().into()),
            Column::Tags => read.tags = tags_of(&natural(field)),
            Column::Notes => read.notes = text,
            Column::Ldconsole => read.ldconsole = ldconsole_of(&natural(field)),
            Column::Host | Column::Password | Column::Unknown => {}
        }
    }
    read.account = with_domain(read.account, domain);
    let called = read.name.clone().unwrap_or_else(|| read.address.clone());
    if fields.len() > columns.len() && fields[columns.len()..].iter().any(|field| !field.trim().is_empty()) {
        return Err((called, import::more_fields_than_columns(columns.len(), fields.len())));
    }
    if read.address.is_empty() {
        return Err((called, import::no_address()));
    }
    Ok(read)
}

/// The account of a domain, where the domain has a field of its own.
pub(super) fn with_domain(account: Option<String>, domain: Option<String>) -> Option<String> {
    match (account, domain) {
        (Some(account), Some(domain)) if !account.contains(['\\', '@']) => {
            Some(format!("{domain}\\{account}"))
        }
        (account, _) => account,
    }
}

/// What a spreadsheet would take for a formula.
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A field that no spreadsheet takes for a formula; [`natural`] reads it back.
pub(crate) fn neutral(field: &str) -> String {
    if field.trim_start_matches('\'').starts_with(FORMULAS) { format!("'{field}") } else { field.to_owned() }
}

/// A field as it was before it was made [`neutral`].
pub(super) fn natural(field: &str) -> String {
    match field.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULAS) => rest.to_owned(),
        _ => field.to_owned(),
    }
}
