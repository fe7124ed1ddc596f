//! The list of workstations for other programs, without a secret: as a table and as an inventory of Ansible. What is written here is
//! read back by an import as it was.

use std::collections::BTreeMap;

use crate::{
    import::neutral,
    ipc::ExportFormat,
    model::{Tag, Transport, WorkstationConfig},
};

/// Headings of the table, which an import knows.
const COLUMNS: [&str; 8] = ["name", "address", "port", "scheme", "account", "tags", "notes", "ldplayer"];

/// The text of a file.
pub(crate) fn text(format: ExportFormat, workstations: &[WorkstationConfig]) -> String {
    match format {
        ExportFormat::Table => table(workstations),
        ExportFormat::AnsibleYaml => inventory(workstations),
    }
}

/// With a mark at its beginning, by which Excel knows that it is UTF-8. No field is taken for a formula.
fn table(workstations: &[WorkstationConfig]) -> String {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::from("\u{feff}"));
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS);
    for workstation in workstations {
        let fields = [
            workstation.name.clone(),
            workstation.address.clone(),
            workstation.port.to_string(),
            scheme(workstation).to_owned(),
            workstation.user.to_string(),
            tags(workstation).join("; "),
            notes(workstation).to_owned(),
            workstation.ldplayer.program.to_string(),
        ];
        let _ = writer.write_record(fields.iter().map(|field| neutral(field)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn inventory(workstations: &[WorkstationConfig]) -> String {
    let mut lines: Vec<String> =
        ["# Workstations of LDFleet. No password is in here.", "all:", "  hosts:"].map(String::from).into();
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for workstation in workstations {
        // A name with brackets would be counted on.
        let is_plain = !workstation.name.contains(['[', ']']);
        let host = if is_plain { &workstation.name } else { &workstation.id };
        lines.push(format!("    {}:", quoted(host)));
        let mut set = |name: &str, value: &str| lines.push(format!("      {name}: {}", quoted(value)));
        set("ansible_host", &workstation.address);
        set("ansible_port", &workstation.port.to_string());
        set("ansible_connection", "winrm");
        set("ansible_winrm_scheme", scheme(workstation));
        set("ansible_user", &workstation.user.to_string());
        set("ldfleet_ldconsole", &workstation.ldplayer.program.to_string());
        if !is_plain {
            set("ldfleet_name", &workstation.name);
        }
        if !notes(workstation).is_empty() {
            set("ldfleet_notes", notes(workstation));
        }
        let (as_groups, others): (Vec<&str>, Vec<&str>) =
            tags(workstation).into_iter().partition(|tag| is_group(tag));
        if !others.is_empty() {
            let others: Vec<String> = others.into_iter().map(quoted).collect();
            lines.push(format!("      ldfleet_tags: [{}]", others.join(", ")));
        }
        for group in as_groups {
            groups.entry(group).or_default().push(quoted(host));
        }
    }
    if !groups.is_empty() {
        lines.push("  children:".to_owned());
    }
    for (group, hosts) in groups {
        lines.extend([format!("    {group}:"), "      hosts:".to_owned()]);
        lines.extend(hosts.into_iter().map(|host| format!("        {host}:")));
    }
    lines.join("\n") + "\n"
}

/// Whether a tag can be the name of a group: Ansible warns of others, and two names are its own.
fn is_group(tag: &str) -> bool {
    let begins = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    begins && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && tag != "all" && tag != "ungrouped"
}

/// A text of JSON is one of YAML, too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn scheme(workstation: &WorkstationConfig) -> &'static str {
    match workstation.transport() {
        Transport::Http => "http",
        Transport::Https => "https",
    }
}

fn tags(workstation: &WorkstationConfig) -> Vec<&str> {
    workstation.tags.iter().map(Tag::as_str).collect()
}

fn notes(workstation: &WorkstationConfig) -> &str {
    workstation.notes.as_str()
}
