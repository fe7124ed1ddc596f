//! Inside a crate, too, a room imports only from floors below it, and no files import each other in a circle. Read from
//! `use` lines and from paths in the code; tests at the end of a file may look anywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of a crate, floor by floor from the ground up. A room that is on no floor fails: it is a decision.
const FLEET: &[&[&str]] = &[
    &[
        "error",
        "model",
        "timing",
        "wording",
        "wall_clock",
        "titles",
        "outside",
        "login_budgets",
        "network_change",
        "wake_network",
        "liveness",
        "attention",
        "chosen",
        "packages",
    ],
    &["ipc", "store", "refusal", "secrets", "notify", "repairs", "muted", "announcer", "routine", "news"],
    &["operation", "forms", "explain", "activity", "import", "export", "bundle", "script"],
    &[
        "publish",
        "pictures",
        "app_search",
        "settings",
        "preferences",
        "views",
        "watches",
        "saved_commands",
        "emulator_tags",
        "tag_book",
        "table",
        "plans",
        "maintenance",
        "targets",
        "schedules",
    ],
    &["unfinished", "worker"],
    &["run"],
    &["task"],
    &["doctor", "shared", "breaker_log", "monitor", "driver", "delivery"],
    &["api"],
];
const WORKSTATION: &[&[&str]] =
    &[&["values"], &["error", "winrm"], &["classify", "host"], &["truth"], &["doctor"]];

/// What a room must not import although it lies below.
const APART: [(&str, &str); 4] =
    [("store", "ipc"), ("operation", "ipc"), ("run", "ipc"), ("store", "notify")];

/// A module's path within its crate: `["winrm", "session"]`.
type Module = Vec<String>;

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("src-tauri/crates")
}

/// Every file of a crate: its module and its code, without comments and tests.
fn files(folder: &Path) -> BTreeMap<Module, String> {
    fn walk(folder: &Path, module: &[String], found: &mut BTreeMap<Module, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let within = |name: &str| [module, &[name.to_owned()]].concat();
            if path.is_dir() {
                walk(&path, &within(&name), found);
            } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests" {
                let module =
                    if ["lib", "mod"].contains(&name.as_str()) { module.to_vec() } else { within(&name) };
                found.insert(module, code(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, &[], &mut found);
    found
}

fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths of a use tree: `a::{b, c::d}` gives `a::b` and `a::c::d`; of `b as c` it gives `b`, and the name `c`.
fn leaves(tree: &str) -> Vec<(Module, String)> {
    fn split(list: &str) -> Vec<&str> {
        let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    parts.push(&list[from..at]);
                    from = at + 1;
                }
                _ => {}
            }
        }
        parts.push(&list[from..]);
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
    }
    let words = |path: &str| -> Module {
        path.split("::").map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let tree = tree.trim();
    if let Some((head, list)) = tree.split_once('{') {
        let head = words(head);
        let list = list.strip_suffix('}').unwrap();
        let below = |(path, name): (Module, String)| ([head.clone(), path].concat(), name);
        return split(list).into_iter().flat_map(leaves).map(below).collect();
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
    let mut path = words(path);
    if path.last().is_some_and(|last| last == "self" || last == "*") {
        path.pop();
    }
    let name =
        if name.is_empty() { path.last().cloned().unwrap_or_default() } else { name.trim().to_owned() };
    vec![(path, name)]
}

/// The use declarations of a file: whether it hands on, and the tree.
fn declarations(code: &str) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find("use ") {
        let line = &rest[rest[..at].rfind('\n').map_or(0, |n| n + 1)..at];
        let declares =
            line.trim().is_empty() || line.trim_start().starts_with("pub") && !line.contains("fn ");
        rest = &rest[at + 4..];
        if declares && let Some(end) = rest.find(';') {
            found.push((line.contains("pub"), rest[..end].to_owned()));
        }
    }
    found
}

/// Paths in the code itself: `crate::a::b`, `super::c`.
fn mentioned(code: &str) -> Vec<Module> {
    let mut found = Vec::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            if !before.is_alphanumeric() && !"_:$".contains(before) {
                let path: String =
                    code[at..].chars().take_while(|c| c.is_alphanumeric() || "_:".contains(*c)).collect();
                found.push(path.split("::").filter(|word| !word.is_empty()).map(str::to_owned).collect());
            }
        }
    }
    found
}

struct Crate {
    files: BTreeMap<Module, String>,
    /// What a file hands on, by file and name: the path that it stands for.
    handed_on: BTreeMap<(Module, String), Module>,
}

impl Crate {
    fn read(name: &str) -> Self {
        let mut read = Self { files: files(&crates().join(name).join("src")), handed_on: BTreeMap::new() };
        for (module, code) in &read.files {
            for (hands_on, tree) in declarations(code) {
                for (path, name) in leaves(&tree) {
                    if hands_on && let Some(path) = read.absolute(module, &path) {
                        read.handed_on.insert((module.clone(), name), path);
                    }
                }
            }
        }
        read
    }

    /// A path from the root of the crate; `None` for one of another crate.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Module> {
        let (root, rest) = path.split_first()?;
        let parent = || module[..module.len().saturating_sub(1)].to_vec();
        match root.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([module, rest].concat()),
            "super" => {
                let up = rest.iter().take_while(|word| *word == "super").count();
                let from = parent();
                Some([&from[..from.len().saturating_sub(up)], &rest[up..]].concat())
            }
            child => {
                let child = [module.as_slice(), &[child.to_owned()]].concat();
                self.files.contains_key(&child).then(|| [child.as_slice(), rest].concat())
            }
        }
    }

    /// The file in which a path is at home, however many doors it is handed through.
    fn home(&self, path: &[String], doors: usize) -> Option<Module> {
        let length = (0..=path.len()).rev().find(|n| self.files.contains_key(&path[..*n]))?;
        let module = path[..length].to_vec();
        let next = path.get(length).and_then(|name| self.handed_on.get(&(module.clone(), name.clone())));
        match next {
            Some(next) if doors < 6 => self.home(&[next.as_slice(), &path[length + 1..]].concat(), doors + 1),
            _ => Some(module),
        }
    }

    /// The files that each file imports from.
    fn imports(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let of = |(module, code): (&Module, &String)| {
            let used = declarations(code).into_iter().filter(|(hands_on, _)| !hands_on);
            let used = used.flat_map(|(_, tree)| leaves(&tree)).map(|(path, _)| path);
            let paths = used.chain(mentioned(code)).filter_map(|path| self.absolute(module, &path));
            let homes = paths.filter_map(|path| self.home(&path, 0)).filter(|home| home != module);
            (module.clone(), homes.collect())
        };
        self.files.iter().map(of).collect()
    }
}

/// The files that can be reached from themselves.
fn in_circles(imports: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<String> {
    let reaches_itself = |file: &&Module| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![*file]);
        while let Some(at) = next.pop() {
            next.extend(imports.get(at).into_iter().flatten().filter(|to| seen.insert(*to)));
        }
        seen.contains(*file)
    };
    imports.keys().filter(reaches_itself).map(|file| file.join("::")).collect()
}

fn upward(imports: &BTreeMap<Module, BTreeSet<Module>>, floors: &[&[&str]]) -> Vec<String> {
    let floor = |room: &str| floors.iter().position(|floor| floor.contains(&room));
    let mut wrong = Vec::new();
    for (from, to) in imports.iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to))) {
        // The root of a crate only says what is handed out.
        let (Some(room), Some(below)) = (from.first(), to.first()) else { continue };
        let rises = match (floor(room), floor(below)) {
            (Some(room), Some(below)) => below > room,
            _ => true,
        };
        if rises || APART.contains(&(room.as_str(), below.as_str())) {
            wrong.push(format!("{} imports {}", from.join("::"), to.join("::")));
        }
    }
    wrong
}

#[test]
fn no_files_of_a_crate_import_each_other_in_a_circle() {
    for name in ["breaker", "ldconsole", "workstation", "fleet"] {
        let imports = Crate::read(name).imports();
        assert!(imports.values().map(BTreeSet::len).sum::<usize>() > 20, "{name}: its imports are found");
        assert_eq!(in_circles(&imports), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_room_imports_only_from_floors_below() {
    for (name, floors) in [("fleet", FLEET), ("workstation", WORKSTATION)] {
        let imports = Crate::read(name).imports();
        assert_eq!(upward(&imports, floors), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn circles_and_upward_imports_are_seen() {
    let of = |files: &[(&str, &str)]| {
        let files = files.iter().map(|(file, code)| (vec![(*file).to_owned()], (*code).to_owned())).collect();
        Crate { files, handed_on: BTreeMap::new() }.imports()
    };
    let circle = of(&[
        ("run", "use crate::{worker::Worker, model};"),
        ("worker", "fn f() { crate::run::go() }"),
        ("model", ""),
    ]);
    assert_eq!(in_circles(&circle), ["run", "worker"]);
    assert_eq!(upward(&circle, &[&["model"], &["worker"], &["run"]]), ["worker imports run"]);
    let apart = of(&[("store", "use crate::ipc::{\n    Snapshot,\n};"), ("ipc", "")]);
    assert_eq!(upward(&apart, &[&["ipc"], &["store"]]), ["store imports ipc"]);
    assert_eq!(upward(&of(&[("new", "use crate::ipc::A;"), ("ipc", "")]), &[&["ipc"]]), ["new imports ipc"]);
}
