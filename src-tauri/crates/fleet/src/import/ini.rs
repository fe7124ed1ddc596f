//! An inventory of Ansible in its INI form, which is its own: a host line has words with `key=value` after the name, and a section is
//! a group, its variables or its children.

use messages::import;

use crate::{
    error::Result,
    import::{
        Import, SPELLED,
        inventory::{Inventory, Variables, value},
    },
    ipc::ImportFormat,
};

/// What the lines below a header are.
enum Section {
    Hosts(String),
    Variables(String),
    Children(String),
    /// Of a kind that is not known.
    Unknown,
}

/// Whether a line is `[group]`, `[group:vars]` or `[group:children]`.
pub(super) fn is_section(line: &str) -> bool {
    header(line).is_some_and(|name| {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
        let group = name.split(':').next().unwrap_or_default();
        // `[01:20]` and `[1-3]` are ranges, `[fe80::1]` is an address.
        !group.is_empty()
            && name.chars().all(is_name)
            && !name.contains("::")
            && !name.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '-' | '.'))
    })
}

/// Whether a line gives one of Ansible's variables.
pub(super) fn has_variables(line: &str) -> bool {
    line.split_whitespace().any(|word| word.starts_with("ansible_") && word.contains('='))
}

fn header(line: &str) -> Option<&str> {
    let line = line.split(" #").next().unwrap_or(line).trim();
    line.strip_prefix('[')?.strip_suffix(']')
}

pub(super) fn read(text: &str) -> Result<Import> {
    let mut inventory = Inventory::default();
    let mut section = Section::Hosts("ungrouped".to_owned());
    let mut not_understood = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(name) = header(line).filter(|_| is_section(line)) {
            section = match name.split_once(':') {
                None => Section::Hosts(name.to_owned()),
                Some((group, "vars")) => Section::Variables(group.to_owned()),
                Some((group, "children")) => Section::Children(group.to_owned()),
                Some(_) => {
                    not_understood.push(number);
                    Section::Unknown
                }
            };
            if let Section::Hosts(group) | Section::Variables(group) | Section::Children(group) = &section {
                inventory.group(group)?;
            }
            continue;
        }
        let is_understood = match &section {
            Section::Hosts(group) => host(&mut inventory, group, number, line)?,
            Section::Variables(group) => match line.split_once('=') {
                Some((name, text)) => {
                    let variable = (name.trim().to_owned(), value(unquoted(without_remark(text).trim())));
                    inventory.set(group, Variables::from([variable]))?;
                    true
                }
                None => false,
            },
            Section::Children(group) => {
                inventory.child(group, without_remark(line).trim())?;
                true
            }
            Section::Unknown => true,
        };
        if !is_understood {
            not_understood.push(number);
        }
    }
    let mut import = inventory.lines(ImportFormat::AnsibleIni)?;
    let more = not_understood.len().saturating_sub(SPELLED);
    import.remarks.extend(not_understood.into_iter().take(SPELLED).map(import::line_not_understood));
    if more > 0 {
        import.remarks.push(import::lines_not_understood(more));
    }
    Ok(import)
}

/// Takes the host of a line in. Whether the line was understood.
fn host(inventory: &mut Inventory, group: &str, number: u32, line: &str) -> Result<bool> {
    let Some(words) = words(line) else { return Ok(false) };
    let Some((pattern, variables)) = words.split_first() else { return Ok(true) };
    let mut read = Variables::new();
    for word in variables {
        let Some((name, text)) = word.split_once('=') else { return Ok(false) };
        read.insert(name.to_owned(), value(text));
    }
    // `pc:5986`, as older inventories have it; a range has its colon within brackets, an IPv6 address has several.
    let (pattern, port) = match pattern.rsplit_once(':') {
        Some((host, port))
            if !host.contains(':') && !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) =>
        {
            (host, Some(port))
        }
        Some((host, port)) if host.ends_with(']') && port.bytes().all(|b| b.is_ascii_digit()) => {
            (host, Some(port))
        }
        _ => (pattern.as_str(), None),
    };
    if let Some(port) = port {
        read.entry("ansible_port".to_owned()).or_insert_with(|| value(port));
    }
    inventory.host(group, pattern, number, &read)?;
    Ok(true)
}

/// The words of a line as a shell parts them, up to a remark. `None` where a quotation mark is not closed.
fn words(line: &str) -> Option<Vec<String>> {
    let (mut words, mut word, mut quote, mut begun) = (Vec::new(), String::new(), None, false);
    let mut characters = line.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            // Windows' paths and domains are full of backslashes: only a quotation mark is meant by one.
            (Some('"'), '\\') => match characters.next()? {
                next @ ('"' | '\\') => word.push(next),
                next => word.extend(['\\', next]),
            },
            (Some(_), c) => word.push(c),
            (None, '"' | '\'') => (quote, begun) = (Some(c), true),
            (None, '#') if !begun => break,
            (None, c) if c.is_whitespace() => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            (None, c) => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    quote.is_none().then_some(words)
}

fn without_remark(text: &str) -> &str {
    text.split(" #").next().unwrap_or(text)
}

/// Without the quotation marks around it.
fn unquoted(text: &str) -> &str {
    let within = |mark| text.strip_prefix(mark)?.strip_suffix(mark);
    within('"').or_else(|| within('\'')).unwrap_or(text)
}
