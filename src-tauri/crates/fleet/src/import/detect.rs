//! Which format a text has. Its content says so, never the name of its file.

use messages::import;

use crate::{
    error::Result,
    import::{Import, delimited, ini, management_system, plain, refused, yaml},
};

/// Reads a text of whatever format.
pub(crate) fn read(text: &str) -> Result<Import> {
    let import = match kind(text) {
        Kind::Json => management_system::read(text)?,
        Kind::Ini => ini::read(text)?,
        Kind::Yaml => yaml::read(text)?,
        Kind::Table => delimited::read(text)?,
        Kind::Plain => plain::read(text)?,
    };
    if import.lines.is_empty() && import.bad.is_empty() {
        return Err(refused(import::nothing_read()));
    }
    Ok(import)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Json,
    Ini,
    Yaml,
    Table,
    Plain,
}

fn kind(text: &str) -> Kind {
    let said = text.lines().map(str::trim_end).filter(|line| {
        let line = line.trim_start();
        !line.is_empty() && !line.starts_with(['#', ';'])
    });
    let mut first = None;
    for line in said.take(200) {
        first.get_or_insert(line);
        if ini::is_section(line) || (ini::has_variables(line) && !line.contains(": ")) {
            return Kind::Ini;
        }
    }
    match first {
        Some(line) if line.trim_start().starts_with('{') => Kind::Json,
        Some(line) if line.starts_with("---") || line.starts_with("%YAML") || is_key(line) => Kind::Yaml,
        Some(_) if delimited::has_headings(text) => Kind::Table,
        _ => Kind::Plain,
    }
}

/// `all:`, as an inventory in YAML begins, or `- name: x`, as a playbook does.
fn is_key(line: &str) -> bool {
    let line = line.split(" #").next().unwrap_or(line).trim_end();
    let Some((key, value)) = line.split_once(':') else { return false };
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"' | '\'');
    let is_group =
        key.chars().all(is_word) && (value.is_empty() || value.starts_with(" {") || value.starts_with(" &"));
    is_group || (line.starts_with("- ") && !line.contains([',', ';', '\t']))
}
