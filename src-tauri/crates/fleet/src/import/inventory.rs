//! An inventory of Ansible, in whichever of its two forms it was written: hosts, groups, groups of groups, and the variables of each.
//! As Ansible has it, a host has the variables of its groups, the inner ones before the outer, and its own before those.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use messages::import;

use crate::{
    error::Result,
    import::{
        BadLine, Import, ImportLine, MOST_NAMED, given, ldconsole_of, refused, shown, spelled, tags_of,
    },
    ipc::ImportFormat,
};

/// Groups of one inventory.
const MOST_GROUPS: usize = 1000;
/// Hosts as often as they are named in any group.
const MOST_COUNTED: usize = 10 * MOST_NAMED;
/// Groups within groups.
const DEEPEST: usize = 30;
/// Every host is in this one.
const ALL: &str = "all";
/// Hosts that are in no other.
const UNGROUPED: &str = "ungrouped";

/// A variable as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum InventoryValue {
    Text(String),
    /// Encrypted: what it says is not to be had.
    Vault,
    /// A list; of ours only tags are one.
    List(Vec<String>),
    /// Anything else, which is none of what is read here.
    Other,
}

pub(super) type Variables = BTreeMap<String, InventoryValue>;

#[derive(Debug, Default)]
struct Group {
    hosts: Vec<usize>,
    variables: Variables,
    children: BTreeSet<String>,
}

#[derive(Debug)]
struct Host {
    name: String,
    line: u32,
    variables: Variables,
}

#[derive(Debug, Default)]
pub(super) struct Inventory {
    groups: BTreeMap<String, Group>,
    hosts: Vec<Host>,
    by_name: HashMap<String, usize>,
    /// Names that patterns have come to, those of known hosts included.
    counted: usize,
    pub(super) bad: Vec<BadLine>,
}

/// The variables that are read, and the ones that say nothing to LDFleet but how Ansible is to behave.
const READ: [&str; 14] = [
    "ansible_host",
    "ansible_ssh_host",
    "ansible_port",
    "ansible_winrm_port",
    "ansible_user",
    "ansible_winrm_user",
    "ansible_password",
    "ansible_winrm_password",
    "ansible_winrm_pass",
    "ansible_winrm_scheme",
    "ldfleet_name",
    "ldfleet_tags",
    "ldfleet_notes",
    "ldfleet_ldconsole",
];
const SILENT: [&str; 2] = ["ansible_connection", "ansible_shell_type"];
const CERTIFICATES: &str = "ansible_winrm_server_cert_validation";

impl Inventory {
    pub(super) fn group(&mut self, name: &str) -> Result<()> {
        self.groups.entry(name.to_owned()).or_default();
        if self.groups.len() > MOST_GROUPS {
            return Err(refused(import::too_many_groups(MOST_GROUPS)));
        }
        Ok(())
    }

    pub(super) fn child(&mut self, group: &str, child: &str) -> Result<()> {
        self.group(child)?;
        self.group(group)?;
        if let Some(group) = self.groups.get_mut(group) {
            group.children.insert(child.to_owned());
        }
        Ok(())
    }

    pub(super) fn set(&mut self, group: &str, variables: Variables) -> Result<()> {
        self.group(group)?;
        if let Some(group) = self.groups.get_mut(group) {
            group.variables.extend(variables);
        }
        Ok(())
    }

    /// A host, or many where the name is a pattern, of a group.
    pub(super) fn host(
        &mut self,
        group: &str,
        pattern: &str,
        line: u32,
        variables: &Variables,
    ) -> Result<()> {
        self.group(group)?;
        let names = match crate::import::ranges::counted_on(pattern) {
            Ok(names) => names,
            Err(why) => {
                self.bad.push(BadLine { line, name: shown(pattern), why });
                return Ok(());
            }
        };
        self.counted += names.len();
        if self.counted > MOST_COUNTED {
            return Err(refused(import::list_too_many(MOST_NAMED)));
        }
        for name in names {
            let at = if let Some(at) = self.by_name.get(&name) {
                *at
            } else {
                if self.hosts.len() + self.bad.len() >= MOST_NAMED {
                    return Err(refused(import::list_too_many(MOST_NAMED)));
                }
                self.by_name.insert(name.clone(), self.hosts.len());
                self.hosts.push(Host { name, line, variables: Variables::new() });
                self.hosts.len() - 1
            };
            self.hosts[at].variables.extend(variables.clone());
            if let Some(group) = self.groups.get_mut(group)
                && group.hosts.last() != Some(&at)
            {
                group.hosts.push(at);
            }
        }
        Ok(())
    }

    /// How deep each group lies; circles have no depth.
    fn depths(&self) -> Result<BTreeMap<&str, usize>> {
        let mut depths: BTreeMap<&str, usize> =
            self.groups.keys().map(|name| (name.as_str(), usize::from(name != ALL))).collect();
        for _ in 0..=DEEPEST {
            let mut deeper = None;
            for (name, group) in &self.groups {
                let depth = depths.get(name.as_str()).copied().unwrap_or_default() + 1;
                for child in &group.children {
                    if let Some(below) = depths.get_mut(child.as_str()).filter(|below| **below < depth) {
                        *below = depth;
                        deeper = Some(child);
                    }
                }
            }
            let Some(child) = deeper else { return Ok(depths) };
            if depths.get(child.as_str()).is_some_and(|depth| *depth > DEEPEST) {
                return Err(refused(import::groups_in_a_circle(shown(child), DEEPEST)));
            }
        }
        let name = self.groups.keys().next().map(|name| shown(name)).unwrap_or_default();
        Err(refused(import::groups_in_a_circle(name, DEEPEST)))
    }

    /// The groups of each host, those above included, the outermost first.
    fn groups_of_hosts(&self) -> Result<Vec<Vec<&str>>> {
        let depths = self.depths()?;
        let mut by_depth: Vec<&str> = depths.keys().copied().collect();
        by_depth.sort_by_key(|name| (depths.get(name).copied().unwrap_or_default(), *name));
        // From the inside out: what a group holds is held by those above it, too.
        let mut held: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for name in by_depth.iter().rev() {
            let Some(group) = self.groups.get(*name) else { continue };
            let mut hosts: BTreeSet<usize> = group.hosts.iter().copied().collect();
            for child in &group.children {
                hosts.extend(held.get(child.as_str()).into_iter().flatten().copied());
            }
            held.insert(name, hosts);
        }
        let mut groups = vec![Vec::new(); self.hosts.len()];
        for name in by_depth {
            for host in held.get(name).into_iter().flatten() {
                groups[*host].push(name);
            }
        }
        Ok(groups)
    }

    /// The hosts as lines, in the order in which they were named first.
    pub(super) fn lines(self, format: ImportFormat) -> Result<Import> {
        let mut import = Import::of(format);
        let groups = self.groups_of_hosts()?;
        let (mut vault, mut unused) = (Vec::new(), BTreeSet::new());
        let mut certificates = false;
        for (host, groups) in self.hosts.iter().zip(&groups) {
            let mut variables: BTreeMap<&str, &InventoryValue> = BTreeMap::new();
            let outer = groups.iter().filter_map(|name| self.groups.get(*name)).map(|group| &group.variables);
            let all = self.groups.get(ALL).map(|all| &all.variables);
            for (name, value) in all.into_iter().chain(outer).chain([&host.variables]).flatten() {
                variables.insert(name, value);
            }
            for name in variables.keys().filter(|name| name.starts_with("ansible_")) {
                certificates |= *name == CERTIFICATES;
                if ![&READ[..], &SILENT, &[CERTIFICATES]].concat().contains(name) {
                    unused.insert((*name).to_owned());
                }
            }
            let (line, has_vault) = line_of(host, &variables, groups);
            if has_vault {
                vault.push(host.name.clone());
            }
            import.push(line)?;
        }
        for bad in self.bad {
            import.refuse(bad.line, &bad.name, bad.why)?;
        }
        if !vault.is_empty() {
            import.remarks.push(import::vault(spelled(vault)));
        }
        if certificates {
            import.remarks.push(import::certificates_checked());
        }
        if !unused.is_empty() {
            import.remarks.push(import::variables_not_used(spelled(unused)));
        }
        Ok(import)
    }
}

/// A host as a line, and whether its password is encrypted.
fn line_of(host: &Host, variables: &BTreeMap<&str, &InventoryValue>, groups: &[&str]) -> (ImportLine, bool) {
    let text = |names: &[&str]| {
        names.iter().find_map(|name| match variables.get(name) {
            Some(InventoryValue::Text(text)) if !is_template(text) => given(text),
            _ => None,
        })
    };
    let passwords = ["ansible_password", "ansible_winrm_password", "ansible_winrm_pass"];
    let password = passwords.iter().find_map(|name| variables.get(name).copied());
    let (password, has_vault) = match password {
        Some(InventoryValue::Text(text)) if !text.is_empty() && !is_template(text) => {
            (Some(text.clone().into()), false)
        }
        Some(InventoryValue::Text(text)) => (None, is_template(text)),
        Some(InventoryValue::Vault | InventoryValue::List(_) | InventoryValue::Other) => (None, true),
        None => (None, false),
    };
    let mut tags: Vec<String> = groups
        .iter()
        .filter(|name| **name != ALL && **name != UNGROUPED)
        .map(|name| (*name).to_owned())
        .collect();
    let more = match variables.get("ldfleet_tags") {
        Some(InventoryValue::List(list)) => list.clone(),
        Some(InventoryValue::Text(text)) => tags_of(text),
        _ => Vec::new(),
    };
    for tag in more {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let address = text(&["ansible_host", "ansible_ssh_host"]).unwrap_or_else(|| host.name.clone());
    let name = text(&["ldfleet_name"]).or_else(|| (address != host.name).then(|| host.name.clone()));
    let line = ImportLine {
        line: host.line,
        name,
        address,
        port: text(&["ansible_port", "ansible_winrm_port"]),
        scheme: text(&["ansible_winrm_scheme"]),
        account: text(&["ansible_user", "ansible_winrm_user"]),
        password,
        tags,
        notes: text(&["ldfleet_notes"]),
        ldconsole: text(&["ldfleet_ldconsole"]).and_then(|path| ldconsole_of(&path)),
    };
    (line, has_vault)
}

/// What Ansible fills in when it runs.
fn is_template(text: &str) -> bool {
    text.contains("{{") || text.contains("{%")
}

/// The value of a text: encrypted ones begin so in both forms.
pub(super) fn value(text: &str) -> InventoryValue {
    let begin = text.trim_start();
    if begin.starts_with("$ANSIBLE_VAULT") || begin.starts_with("!vault") {
        return InventoryValue::Vault;
    }
    InventoryValue::Text(text.to_owned())
}
