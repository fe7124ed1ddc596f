//! A list without headings, as it is typed: name and address, or only the address, and after them account, password and port. Names
//! and addresses count on, as `WS-[01-20]`.

use messages::import;

use crate::{
    error::Result,
    forms::bulk_import::workstations,
    import::{Import, ImportLine, delimited, given, number},
    ipc::ImportFormat,
};

/// Name, address, account, password, port.
const MOST_FIELDS: usize = 5;
/// Characters of a line, from which a range could make thousands of copies.
const LONGEST_LINE: usize = 500;

pub(super) fn read(text: &str) -> Result<Import> {
    let mut import = Import::of(ImportFormat::List);
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if text.chars().nth(LONGEST_LINE).is_some() {
            import.refuse(line, "", import::field_too_long(LONGEST_LINE))?;
            continue;
        }
        read_line(&mut import, line, text)?;
    }
    Ok(import)
}

fn read_line(import: &mut Import, line: u32, text: &str) -> Result<()> {
    let fields = fields(text);
    if fields.len() > MOST_FIELDS {
        return import.refuse(line, &fields[0], import::too_many_fields(number(fields.len())));
    }
    let field = |at: usize| fields.get(at).and_then(|field| given(field));
    let place = match (field(0), field(1)) {
        (Some(name), None) if fields.len() == 1 => name,
        (name, address) => {
            format!("{}\t{}", name.unwrap_or_default(), address.unwrap_or_default())
        }
    };
    match workstations(&place) {
        Ok(places) => {
            for (name, address) in places {
                let password = fields.get(3).filter(|password| !password.is_empty());
                import.push(ImportLine {
                    line,
                    name: (name != address).then_some(name),
                    address,
                    account: field(2),
                    password: password.map(|password| password.clone().into()),
                    port: field(4),
                    ..ImportLine::default()
                })?;
            }
            Ok(())
        }
        Err(why) => import.refuse(line, &fields[0], why),
    }
}

/// The fields of a line. Where they are quoted, a separator may stand in one; spaces before a quotation mark are no part of it.
fn fields(text: &str) -> Vec<String> {
    let separator = delimited::separator(text);
    if !text.contains('"') {
        return text.split(char::from(separator)).map(str::to_owned).collect();
    }
    let (mut close, mut quoted, mut begins) = (String::with_capacity(text.len()), false, true);
    for c in text.chars() {
        quoted ^= c == '"';
        if !(begins && !quoted && matches!(c, ' ' | '\t') && c != char::from(separator)) {
            close.push(c);
            begins = !quoted && c == char::from(separator);
        }
    }
    match delimited::reader(&close, separator).into_records().next() {
        Some(Ok(record)) => record.iter().map(str::to_owned).collect(),
        _ => vec![text.to_owned()],
    }
}
