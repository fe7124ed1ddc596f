//! An inventory of Ansible in YAML. The text is read event by event into a tree that is bounded in depth and size: an alias is the
//! same branch once more, not a copy, so that none of them can blow up.

use std::{collections::HashMap, rc::Rc};

use messages::import;
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::{
    error::Result,
    import::{
        Import,
        inventory::{Inventory, InventoryValue, Variables, value},
        number, refused, shown,
    },
    ipc::ImportFormat,
};

/// Levels of nesting.
const DEEPEST: usize = 64;
/// Branches that are looked at, those behind aliases as often as they are met.
const MOST_VISITS: usize = 200_000;

/// A branch with what is in it.
#[derive(Debug)]
struct Node {
    kind: Kind,
    /// Levels below it, those behind aliases included.
    depth: usize,
}

#[derive(Debug)]
enum Kind {
    Text(String),
    Vault,
    Null,
    List(Vec<Rc<Node>>),
    Map(Map),
}

#[derive(Debug, Default)]
struct Map {
    /// In their order; of two with one key the later one counts.
    entries: Vec<Entry>,
    /// `<<: *other`: what the others have and this one has not.
    merged: Vec<Rc<Node>>,
}

#[derive(Debug, Clone)]
struct Entry {
    key: String,
    line: u32,
    node: Rc<Node>,
}

/// A list or a map that is still open.
struct Open {
    anchor: usize,
    kind: Kind,
    depth: usize,
    /// The key that waits for its value.
    key: Option<(String, u32)>,
}

pub(super) fn read(text: &str) -> Result<Import> {
    let (root, others) = tree(text)?;
    let mut walk = Walk { inventory: Inventory::default(), visits: 0 };
    let Kind::Map(Map { entries: groups, .. }) = &root.kind else {
        return Err(refused(import::yaml_no_inventory()));
    };
    let known = |entry: &Entry| matches!(entry.key.as_str(), "hosts" | "children" | "vars");
    let is_group = |entry: &Entry| match &entry.node.kind {
        Kind::Map(inside) => inside.entries.iter().all(known),
        Kind::Null => true,
        _ => false,
    };
    if !groups.iter().any(|entry| is_group(entry) && matches!(&entry.node.kind, Kind::Map(_))) {
        return Err(refused(import::yaml_no_inventory()));
    }
    let mut left_out = Vec::new();
    for entry in groups {
        if is_group(entry) {
            walk.group(&entry.key, &entry.node)?;
        } else {
            left_out.push(entry.line);
        }
    }
    let mut import = walk.inventory.lines(ImportFormat::AnsibleYaml)?;
    import.remarks.extend(left_out.into_iter().take(crate::import::SPELLED).map(import::line_not_understood));
    if others {
        import.remarks.push(import::other_documents());
    }
    Ok(import)
}

struct Walk {
    inventory: Inventory,
    visits: usize,
}

impl Walk {
    fn visit(&mut self) -> Result<()> {
        self.visits += 1;
        if self.visits > MOST_VISITS { Err(refused(import::yaml_too_much())) } else { Ok(()) }
    }

    /// As deep as the tree is, which is bounded.
    fn group(&mut self, name: &str, node: &Node) -> Result<()> {
        self.visit()?;
        self.inventory.group(name)?;
        let Kind::Map(inside) = &node.kind else { return Ok(()) };
        for Entry { key, node, .. } in &inside.entries {
            match (key.as_str(), &node.kind) {
                ("hosts", Kind::Map(hosts)) => {
                    for host in &hosts.entries {
                        let variables = self.variables(&host.node)?;
                        self.inventory.host(name, &host.key, host.line, &variables)?;
                    }
                }
                ("vars", _) => {
                    let variables = self.variables(node)?;
                    self.inventory.set(name, variables)?;
                }
                ("children", Kind::Map(children)) => {
                    for child in &children.entries {
                        self.inventory.child(name, &child.key)?;
                        self.group(&child.key, &child.node)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn variables(&mut self, node: &Node) -> Result<Variables> {
        self.visit()?;
        let mut variables = Variables::new();
        let Kind::Map(map) = &node.kind else { return Ok(variables) };
        for other in &map.merged {
            variables.extend(self.variables(other)?);
        }
        for Entry { key, node, .. } in &map.entries {
            self.visit()?;
            let value = match &node.kind {
                Kind::Text(text) => value(text),
                Kind::Vault => InventoryValue::Vault,
                Kind::Null => continue,
                Kind::List(list) => {
                    let texts = list.iter().map(|node| match &node.kind {
                        Kind::Text(text) => Some(text.clone()),
                        _ => None,
                    });
                    texts.collect::<Option<_>>().map_or(InventoryValue::Other, InventoryValue::List)
                }
                Kind::Map(_) => InventoryValue::Other,
            };
            variables.insert(key.clone(), value);
        }
        Ok(variables)
    }
}

/// The first document of a text, and whether there are others.
fn tree(text: &str) -> Result<(Rc<Node>, bool)> {
    let mut anchors: HashMap<usize, Rc<Node>> = HashMap::new();
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(text) {
        let (event, span) = event
            .map_err(|error| refused(import::bad_yaml(number(error.marker().line()), shown(error.info()))))?;
        let node = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_vault = tag.as_ref().is_some_and(|tag| tag.suffix == "vault");
                let is_null =
                    style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let kind = match (is_vault, is_null) {
                    (true, _) => Kind::Vault,
                    (_, true) => Kind::Null,
                    _ => Kind::Text(text.into_owned()),
                };
                whole(&mut anchors, anchor, Node { kind, depth: 0 })
            }
            Event::SequenceStart(anchor, _) => {
                start(&mut open, anchor, Kind::List(Vec::new()), span)?;
                continue;
            }
            Event::MappingStart(anchor, _) => {
                start(&mut open, anchor, Kind::Map(Map::default()), span)?;
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(Open { anchor, kind, depth, .. }) = open.pop() else { continue };
                whole(&mut anchors, anchor, Node { kind, depth })
            }
            // One that is not whole yet would lead into itself.
            Event::Alias(anchor) => {
                anchors.get(&anchor).cloned().unwrap_or_else(|| Rc::new(Node { kind: Kind::Null, depth: 0 }))
            }
            Event::DocumentEnd if root.is_some() => break,
            _ => continue,
        };
        match open.last_mut() {
            None => root = Some(node),
            Some(parent) => {
                parent.depth = parent.depth.max(node.depth + 1);
                if parent.depth > DEEPEST {
                    return Err(refused(import::yaml_too_deep(number(span.start.line()), DEEPEST)));
                }
                place(parent, node, span);
            }
        }
    }
    let others = text.lines().filter(|line| line.trim_end() == "---").count() > 1;
    Ok((root.unwrap_or_else(|| Rc::new(Node { kind: Kind::Null, depth: 0 })), others))
}

/// A branch that is whole: from here on, an alias may lead to it.
fn whole(anchors: &mut HashMap<usize, Rc<Node>>, anchor: usize, node: Node) -> Rc<Node> {
    let node = Rc::new(node);
    if anchor != 0 {
        anchors.insert(anchor, Rc::clone(&node));
    }
    node
}

fn start(open: &mut Vec<Open>, anchor: usize, kind: Kind, span: Span) -> Result<()> {
    if open.len() >= DEEPEST {
        return Err(refused(import::yaml_too_deep(number(span.start.line()), DEEPEST)));
    }
    open.push(Open { anchor, kind, depth: 0, key: None });
    Ok(())
}

/// Puts a value where it belongs: what is met in a map is by turns a key and its value.
fn place(parent: &mut Open, node: Rc<Node>, span: Span) {
    match &mut parent.kind {
        Kind::List(list) => list.push(node),
        Kind::Map(map) => match parent.key.take() {
            None => {
                let key = match &node.kind {
                    Kind::Text(text) => text.clone(),
                    _ => String::new(),
                };
                parent.key = Some((key, number(span.start.line())));
            }
            Some((key, _)) if key == "<<" => match &node.kind {
                Kind::List(list) => map.merged.extend(list.iter().cloned()),
                _ => map.merged.push(node),
            },
            Some((key, line)) => map.entries.push(Entry { key, line, node }),
        },
        Kind::Text(_) | Kind::Vault | Kind::Null => {}
    }
}
