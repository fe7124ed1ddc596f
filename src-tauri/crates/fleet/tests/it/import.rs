//! Workstations from a text: looked at, agreed to, written in one go, taken back.

use std::sync::Arc;

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keep, MemorySecrets, Secrets, Timing,
    ipc::{ExportFormat, ImportConsent, ImportField, ImportOutcome, ImportPreview, WorkstationForm},
};
use secrecy::{ExposeSecret, SecretString};

use crate::forms;

struct Farm {
    fleet: Fleet,
    secrets: Arc<MemorySecrets>,
    folder: tempfile::TempDir,
}

impl Farm {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let secrets = Arc::new(MemorySecrets::default());
        let config = Some(ConfigFile::at(folder.path().join("workstations.json")));
        let options = FleetOptions {
            timing: Timing::default(),
            secrets: secrets.clone(),
            config,
            activity: fleet::Keeping::Nothing,
        };
        Self { fleet: Fleet::open(options).unwrap().fleet, secrets, folder }
    }

    fn add(&self, name: &str, address: &str) {
        self.fleet.add(&forms::form(name, address), secret("kept"), Keep::Saved).unwrap();
    }

    fn read(&self, text: &str) -> ImportPreview {
        self.fleet.read_import(text.as_bytes(), &usual()).unwrap()
    }

    fn apply(&self, consent: &ImportConsent, others: &str) -> Result<fleet::ipc::ImportResult, Error> {
        self.fleet.apply_import(consent, &usual(), &secret(others))
    }

    /// Names and addresses in the file, in its order.
    fn in_file(&self) -> Vec<String> {
        let loaded = ConfigFile::at(self.folder.path().join("workstations.json")).load();
        assert_eq!(loaded.problems, vec![]);
        loaded.workstations.into_iter().map(|w| format!("{} {}:{}", w.name, w.address, w.port)).collect()
    }

    fn password(&self, account: &str) -> Option<String> {
        self.secrets.get(account).unwrap().map(|secret| secret.expose_secret().to_owned())
    }
}

impl Drop for Farm {
    fn drop(&mut self) {
        self.fleet.close();
    }
}

fn usual() -> WorkstationForm {
    forms::form("", "")
}

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

/// Everything that can be ticked.
fn all(preview: &ImportPreview) -> ImportConsent {
    let rows = 0..u32::try_from(preview.rows.len()).unwrap();
    ImportConsent { id: preview.id, rows: rows.collect(), passwords: false, replace: false }
}

fn kinds(preview: &ImportPreview) -> Vec<String> {
    let kind = |outcome: &ImportOutcome| match outcome {
        ImportOutcome::New => "new".to_owned(),
        ImportOutcome::Changed { changes, .. } => {
            let fields: Vec<String> = changes.iter().map(|change| format!("{:?}", change.field)).collect();
            format!("changed {}", fields.join("+"))
        }
        ImportOutcome::Duplicate { of } => format!("duplicate: {of}"),
        ImportOutcome::Invalid { why } => format!("invalid: {why}"),
    };
    preview.rows.iter().map(|row| format!("{} {} {}", row.line, row.name, kind(&row.outcome))).collect()
}

#[test]
fn a_preview_tells_each_kind_of_line_and_writes_nothing() {
    let farm = Farm::open();
    farm.add("WS-1", "127.0.1.1");
    farm.add("WS-2", "127.0.1.2");
    farm.add("WS-3", "127.0.1.3");
    let preview = farm.read(
        "name,address,port,account,password\n\
         WS-1,127.0.1.1,,,\n\
         WS-2b,127.0.1.2,9,FARM\\other,\n\
         ws-3,127.0.1.33,9,,\n\
         WS-9,127.0.1.9,,,secret\n\
         WS-9,127.0.1.8,,,\n\
         again,127.0.1.9,,,\n\
         WS-2,127.0.1.7,70000,,\n\
         WS-2b,127.0.1.6,,,\n",
    );
    let said = kinds(&preview);
    assert_eq!(said[0], "2 WS-1 duplicate: In the list as “WS-1”");
    assert_eq!(said[1], "3 WS-2b changed Name+Account");
    assert_eq!(said[2], "4 ws-3 changed Name+Address");
    assert_eq!(said[3], "5 WS-9 new");
    assert!(said[4].starts_with("6 WS-9 invalid: The name “WS-9” stands in line 5"), "{said:?}");
    assert_eq!(said[5], "7 again duplicate: Same as line 5");
    assert!(said[6].contains("invalid") && said[6].contains("70000"), "{said:?}");
    assert!(said[7].contains("invalid") && said[7].contains("line 3"), "{said:?}");
    assert_eq!((preview.passwords, preview.rows[3].has_password), (1, true));
    assert!(!serde_json::to_string(&preview).unwrap().contains("secret"));
    assert_eq!(farm.in_file(), ["WS-1 127.0.1.1:9", "WS-2 127.0.1.2:9", "WS-3 127.0.1.3:9"]);
}

#[test]
fn what_was_ticked_is_written_and_taken_back_again() {
    let farm = Farm::open();
    farm.add("WS-1", "127.0.1.1");
    let preview = farm.read("name,address,port\nNew,127.0.1.9,9\nRenamed,127.0.1.1,9\nLeft,127.0.1.8,9\n");
    let consent = ImportConsent { rows: vec![0, 1], ..all(&preview) };
    let result = farm.apply(&consent, "").unwrap();
    assert_eq!((result.added.len(), result.changed, result.passwords), (1, 1, 0));
    assert_eq!(farm.in_file(), ["Renamed 127.0.1.1:9", "New 127.0.1.9:9"]);
    let undone = farm.fleet.undo_import().unwrap();
    assert_eq!((undone.removed, undone.restored, undone.left), (1, 1, vec![]));
    assert_eq!(farm.in_file(), ["WS-1 127.0.1.1:9"]);
    assert!(farm.fleet.undo_import().unwrap_err().to_string().contains("no import"));
}

#[test]
fn what_was_changed_after_an_import_is_left_by_its_undo() {
    let farm = Farm::open();
    let preview = farm.read("A,127.0.1.1\nB,127.0.1.2");
    let result = farm.apply(&all(&preview), "s").unwrap();
    farm.fleet.edit(&result.added[0], &forms::form("A now", "127.0.1.1"), &secret("")).unwrap();
    farm.fleet.remove(&result.added[1]).unwrap();
    let undone = farm.fleet.undo_import().unwrap();
    assert_eq!((undone.removed, undone.left.len()), (0, 1));
    assert_eq!(farm.in_file(), ["A now 127.0.1.1:9"]);
}

#[test]
fn passwords_are_taken_over_only_where_that_was_agreed_to() {
    for agreed in [false, true] {
        let farm = Farm::open();
        let preview = farm.read("A,127.0.1.1,FARM\\one,first\nB,127.0.1.2,FARM\\two");
        let result = farm.apply(&ImportConsent { passwords: agreed, ..all(&preview) }, "").unwrap();
        assert_eq!(farm.password("farm\\one").as_deref(), agreed.then_some("first"));
        let without = if agreed { vec!["B"] } else { vec!["A", "B"] };
        assert_eq!(
            (result.passwords, result.without_password),
            (u32::from(agreed), without.into_iter().map(str::to_owned).collect())
        );
        let file = std::fs::read_to_string(farm.folder.path().join("workstations.json")).unwrap();
        assert!(!file.contains("first"));
        farm.fleet.undo_import().unwrap();
        assert_eq!(farm.password("farm\\one"), None, "no password of an account that nobody uses is left");
    }
}

#[test]
fn a_password_that_others_work_with_is_replaced_only_on_consent() {
    let farm = Farm::open();
    farm.add("WS-1", "127.0.1.1");
    let preview = farm.read("WS-2,127.0.1.2,FARM\\operator,another");
    let consent = ImportConsent { passwords: true, ..all(&preview) };
    assert!(matches!(farm.apply(&consent, ""), Err(Error::PasswordInUse { .. })));
    assert_eq!(farm.in_file(), ["WS-1 127.0.1.1:9"], "nothing was written");
    farm.apply(&ImportConsent { replace: true, ..consent }, "").unwrap();
    assert_eq!(farm.password("farm\\operator").as_deref(), Some("another"));
    farm.fleet.undo_import().unwrap();
    assert_eq!(farm.password("farm\\operator").as_deref(), Some("kept"), "as before the import");
}

#[test]
fn one_account_with_two_passwords_is_said() {
    let farm = Farm::open();
    let preview = farm
        .read("A,127.0.1.1,FARM\\op,one\nB,127.0.1.2,farm\\OP,two\nC,127.0.1.3,local,a\nD,127.0.1.4,local,b");
    let said = kinds(&preview);
    assert!(said[1].contains("Line 1 gives") && !said[1].contains("two"), "{said:?}");
    assert!(
        said[2].ends_with("new") && said[3].ends_with("new"),
        "own accounts are not one account: {said:?}"
    );
}

#[test]
fn a_list_that_has_changed_since_is_looked_at_again() {
    let farm = Farm::open();
    let preview = farm.read("A,127.0.1.1\nB,127.0.1.2");
    farm.add("A", "127.0.1.1");
    let said = farm.apply(&all(&preview), "").unwrap_err().to_string();
    assert!(said.contains("has changed since"), "{said}");
    let again = farm.fleet.review_import(preview.id, &usual()).unwrap();
    assert!(matches!(again.rows[0].outcome, ImportOutcome::Duplicate { .. }));
    assert_eq!(farm.apply(&all(&again), "").unwrap().added.len(), 1);
    assert!(farm.apply(&all(&again), "").unwrap_err().to_string().contains("no longer"));
}

#[test]
fn an_account_is_asked_for_where_neither_line_nor_form_has_one() {
    let farm = Farm::open();
    let typed = WorkstationForm { user: String::new(), ..usual() };
    let preview = farm.fleet.read_import(b"A,127.0.1.1\nB,127.0.1.2,FARM\\op", &typed).unwrap();
    assert!(matches!(preview.rows[0].outcome, ImportOutcome::Invalid { .. }));
    assert_eq!(preview.rows[1].outcome, ImportOutcome::New);
    let preview = farm.fleet.review_import(preview.id, &usual()).unwrap();
    assert_eq!(
        (&preview.rows[0].outcome, preview.rows[0].account.as_str()),
        (&ImportOutcome::New, "FARM\\operator")
    );
}

#[test]
fn scheme_and_port_go_together_as_in_windows() {
    let farm = Farm::open();
    let typed = WorkstationForm { port: "5985".into(), ..usual() };
    let read = |text: &str| {
        let preview = farm.fleet.read_import(text.as_bytes(), &typed).unwrap();
        preview.rows[0].port.clone()
    };
    assert_eq!(read("address,scheme\n10.0.0.1,https"), "5986");
    assert_eq!(read("address,port\n10.0.0.1,5986"), "5986");
    assert_eq!(read("address\nhttps://10.0.0.1/wsman"), "5986");
    assert_eq!(read("address\n10.0.0.1:6000"), "6000");
    assert_eq!(read("address\n10.0.0.1"), "5985");
    let said = kinds(&farm.fleet.read_import(b"address,scheme\n10.0.0.1,ftp", &typed).unwrap());
    assert!(said[0].contains("neither http nor https"), "{said:?}");
}

#[test]
fn a_password_alone_is_a_change_of_a_workstation() {
    let farm = Farm::open();
    farm.add("WS-1", "127.0.1.1");
    let preview = farm.read("address,port,password\n127.0.1.1,9,new");
    let ImportOutcome::Changed { changes, .. } = &preview.rows[0].outcome else { panic!("{preview:?}") };
    assert_eq!((changes[0].field, changes[0].after.as_str()), (ImportField::Password, ""));
    let result = farm.apply(&all(&preview), "").unwrap();
    assert_eq!((result.changed, farm.password("farm\\operator").as_deref()), (0, Some("kept")));
    let preview = farm.read("address,port,password\n127.0.1.1,9,new");
    farm.apply(&ImportConsent { passwords: true, ..all(&preview) }, "").unwrap();
    assert_eq!(farm.password("farm\\operator").as_deref(), Some("new"));
}

#[test]
fn a_thousand_lines_are_looked_at_and_written_at_once() {
    let farm = Farm::open();
    let lines: Vec<String> = (0..1000).map(|n| format!("PC-{n},127.1.{}.{}", n / 250, n % 250 + 1)).collect();
    let lines = lines.join("\n");
    let preview = farm.read(&format!("name,address\n{lines}"));
    assert_eq!(preview.rows.iter().filter(|row| row.outcome == ImportOutcome::New).count(), 1000);
    assert_eq!(farm.apply(&all(&preview), "s").unwrap().added.len(), 1000);
    let again = farm.read(&format!("name,address\n{lines}\n"));
    assert_eq!(
        again.rows.iter().filter(|row| matches!(row.outcome, ImportOutcome::Duplicate { .. })).count(),
        1000
    );
    assert_eq!(farm.fleet.undo_import().unwrap().removed, 1000);
}

#[test]
fn no_more_is_taken_from_a_file_than_the_list_can_hold() {
    let lines: Vec<String> =
        (0..=5000).map(|n| format!("PC-{n},127.1.{}.{}", n / 250, n % 250 + 1)).collect();
    let preview = Farm::open().read(&format!("name,address\n{}", lines.join("\n")));
    assert_eq!(preview.rows.iter().filter(|row| row.outcome == ImportOutcome::New).count(), 5000);
    assert!(kinds(&preview).last().unwrap().contains("more than 5,000"), "{:?}", kinds(&preview).last());
}

#[test]
fn what_was_exported_is_all_duplicates_when_it_is_imported() {
    let farm = Farm::open();
    for (n, name) in
        ["=1+1", "-x", "@home", "'quoted", "Back, \"office\"", "Room [1:3]", "WS-07"].iter().enumerate()
    {
        farm.add(name, &format!("127.0.1.{}", n + 1));
    }
    for format in [ExportFormat::Table, ExportFormat::AnsibleYaml] {
        let text = farm.fleet.export(format, &[]);
        assert!(!text.contains("kept"), "no password: {text}");
        let preview = farm.fleet.read_import(text.as_bytes(), &usual()).unwrap();
        let said = kinds(&preview);
        assert_eq!(said.len(), 7, "{said:?}");
        assert!(said.iter().all(|said| said.contains("duplicate: In the list")), "{said:?}\n{text}");
        assert_eq!(preview.remarks, vec![]);
    }
    let table = farm.fleet.export(ExportFormat::Table, &[]);
    let cells = table.lines().skip(1).map(|line| line.trim_start_matches('"'));
    assert!(cells.clone().all(|cell| !cell.starts_with(['=', '-', '@', '+'])), "{table}");
    let nobody = "no such workstation".to_owned();
    assert_eq!(farm.fleet.export(ExportFormat::Table, &[nobody]).lines().count(), 1);
}

#[test]
fn tags_and_notes_travel_and_other_tags_stay() {
    let farm = Farm::open();
    let preview = farm.read(
        "name,address,port,tags,notes\nA,127.0.1.1,9,lab; Room 4,\"=two\nlines\"\nB,127.0.1.2,9,bad*tag,\n",
    );
    assert_eq!(kinds(&preview)[0], "2 A new");
    assert!(kinds(&preview)[1].contains("invalid"), "{:?}", kinds(&preview));
    farm.apply(&all(&preview), "s").unwrap();
    for format in [ExportFormat::Table, ExportFormat::AnsibleYaml] {
        let text = farm.fleet.export(format, &[]);
        let said = kinds(&farm.fleet.read_import(text.as_bytes(), &usual()).unwrap());
        assert!(said[0].contains("duplicate"), "{said:?}\n{text}");
    }
    let preview = farm.read("address,port,tags\n127.0.1.1,9,LAB; vip\n");
    let ImportOutcome::Changed { changes, .. } = &preview.rows[0].outcome else { panic!("{preview:?}") };
    assert_eq!((changes[0].before.as_str(), changes[0].after.as_str()), ("lab, Room 4", "lab, Room 4, vip"));
}

#[test]
fn an_export_is_written_whole_or_refused() {
    let farm = Farm::open();
    farm.add("WS-1", "127.0.1.1");
    let path = farm.folder.path().join("farm.csv");
    farm.fleet.save_export(ExportFormat::Table, &[], &path).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().contains("WS-1,127.0.1.1,9,http"));
    let said = farm.fleet.save_export(ExportFormat::Table, &[], farm.folder.path()).unwrap_err().to_string();
    assert!(said.contains(&farm.folder.path().display().to_string()), "{said}");
    let preview = farm.fleet.read_import_file(&path, &usual()).unwrap();
    assert_eq!(preview.rows.len(), 1);
    let said = farm.fleet.read_import_file(farm.folder.path(), &usual()).unwrap_err().to_string();
    assert!(said.contains("folder"), "{said}");
}
