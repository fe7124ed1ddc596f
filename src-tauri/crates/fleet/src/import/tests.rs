//! Texts as other programs and people write them, and as nobody should.

#![allow(clippy::disallowed_methods, reason = "tests look at clocks")]
#![allow(clippy::format_push_string, clippy::format_collect, reason = "plainest where a text is made up")]

use proptest::prelude::*;
use secrecy::ExposeSecret;

use super::*;

fn read_text(text: &str) -> Import {
    read(text).unwrap()
}

fn why(text: &str) -> String {
    read(text).unwrap_err().to_string()
}

/// Address, and what else a line says, `-` where it says nothing.
fn lines(text: &str) -> Vec<String> {
    let line = |line: ImportLine| {
        let or = |field: &Option<String>| field.clone().unwrap_or_else(|| "-".to_owned());
        let secret = line.password.as_ref().map_or("-".to_owned(), |p| p.expose_secret().to_owned());
        [
            or(&line.name),
            line.address,
            or(&line.port),
            or(&line.scheme),
            or(&line.account),
            secret,
            line.tags.join("+"),
        ]
        .join(" ")
    };
    read_text(text).lines.into_iter().map(line).collect()
}

fn said(import: &Import) -> String {
    import.remarks.iter().map(Message::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn columns_are_known_by_their_headings_in_any_order() {
    let text = "Notes;User Name;IP Address;Name;Tags;Port;Password;Rack\nby the door;FARM\\op;10.0.0.7;WS-07;lab, pvp;5986;s;3\n";
    assert_eq!(lines(text), ["WS-07 10.0.0.7 5986 - FARM\\op s lab+pvp"]);
    let import = read_text(text);
    assert_eq!(import.format, ImportFormat::Table);
    assert!(said(&import).contains("Rack"), "{}", said(&import));
    assert_eq!(import.lines[0].notes.as_deref(), Some("by the door"));
    assert_eq!(import.lines[0].line, 2);
    assert_eq!(lines("host\tip\nws-1\t10.0.0.1"), ["ws-1 10.0.0.1 - - - - "], "the host is its name");
    assert_eq!(lines("hostname,user\nws-1,op"), ["- ws-1 - - op - "]);
    assert_eq!(lines("sep=;\nname;address\nA;10.0.0.1"), ["A 10.0.0.1 - - - - "], "as Excel writes it");
    assert_eq!(lines("address,domain,user\n10.0.0.1,FARM,op"), ["- 10.0.0.1 - - FARM\\op - "]);
}

#[test]
fn quoted_fields_hold_separators_quotes_and_lines() {
    let text = "name,address,notes,password\r\n\"Back, office\",10.0.0.1,\"two\nlines of \"\"notes\"\"\",\" p,w \"\r\nB,10.0.0.2,,\r\n";
    let import = read_text(text);
    assert_eq!(import.lines[0].name.as_deref(), Some("Back, office"));
    assert_eq!(import.lines[0].notes.as_deref(), Some("two\nlines of \"notes\""));
    assert_eq!(import.lines[0].password.as_ref().unwrap().expose_secret(), " p,w ");
    assert_eq!((import.lines[1].line, import.lines[1].password.is_none()), (4, true));
}

#[test]
fn a_bad_line_of_a_table_is_named_without_its_password() {
    let import = read_text("name,address,password\nA,,secret\nB,10.0.0.1,secret,and more\n");
    let said: Vec<String> = import.bad.iter().map(|b| format!("{} {} {}", b.line, b.name, b.why)).collect();
    assert!(said[0].starts_with("2 A There is no address"), "{said:?}");
    assert!(said[1].starts_with("3 B This line has 4 fields"), "{said:?}");
    assert!(!said.concat().contains("secret"), "{said:?}");
    assert!(why("name,user,port\n").contains("No workstation"));
    assert!(why("user,port\nop,1").contains("user"));
}

#[test]
fn a_list_may_give_account_password_and_port_by_the_line() {
    assert_eq!(
        lines("WS-[01-02], 10.0.0.[1-2], FARM\\op, \"a,b\", 5986\n10.0.0.9\n# spare\nOffice 10.0.0.3"),
        [
            "WS-01 10.0.0.1 5986 - FARM\\op a,b ",
            "WS-02 10.0.0.2 5986 - FARM\\op a,b ",
            "- 10.0.0.9 - - - - ",
            "Office 10.0.0.3 - - - - "
        ]
    );
    let import = read_text("a,b,c,secret,e,f\n10.0.0.9-3");
    let said: Vec<String> = import.bad.iter().map(|b| format!("{}: {}", b.line, b.why)).collect();
    assert!(said[0].contains("6 fields") && !said[0].contains("secret"), "{said:?}");
    assert!(said[1].starts_with("2: ") && said[1].contains("counts down"), "{said:?}");
}

const INI: &str = r##"
# farm
desk ansible_host=10.0.9.9

[rack_a]
pc[01:03].farm.local  ansible_port=5986 # the new ones
"spare one" ansible_host=10.0.0.9 ansible_user='FARM\spare' ansible_password="p w\"#"

[rack_b]
node-[a:c]
pc01.farm.local ansible_user=own

[room:children]
rack_a
rack_b

[room:vars]
ansible_user = FARM\operator
ansible_winrm_server_cert_validation=ignore
ansible_winrm_transport=ntlm

[all:vars]
ansible_user=nobody
ansible_connection=winrm
ansible_password={{ vault_password }}

[odd:kind]
x
"##;

#[test]
fn an_ini_inventory_gives_hosts_groups_and_variables() {
    assert_eq!(
        lines(INI),
        [
            "desk 10.0.9.9 - - nobody - ",
            "- pc01.farm.local 5986 - own - room+rack_a+rack_b",
            "- pc02.farm.local 5986 - FARM\\operator - room+rack_a",
            "- pc03.farm.local 5986 - FARM\\operator - room+rack_a",
            "spare one 10.0.0.9 - - FARM\\spare p w\"# room+rack_a",
            "- node-a - - FARM\\operator - room+rack_b",
            "- node-b - - FARM\\operator - room+rack_b",
            "- node-c - - FARM\\operator - room+rack_b",
        ]
    );
    let import = read_text(INI);
    assert_eq!((import.format, import.lines[4].line), (ImportFormat::AnsibleIni, 7));
    let said = said(&import);
    for part in ["cannot read the password: desk", "certificates", "ansible_winrm_transport", "Line 27"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

const YAML: &str = r#"---
all:
  vars:
    ansible_user: nobody
  hosts:
    desk: { ansible_host: 10.0.9.9, ansible_port: 5986 }
  children:
    rack_a:
      hosts:
        pc[01:02]:
        spare:
          <<: &usual { ansible_user: 'FARM\spare', ansible_winrm_scheme: https }
          ansible_host: "10.0.0.9"
          ansible_password: 012345
    room:
      vars: &vars
        ansible_user: FARM\operator
        ansible_winrm_pass: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          6231
      children:
        rack_a:
        rack_b:
          hosts:
            node-[a:b]:
            odd: { <<: *usual, ldfleet_tags: [Room 4, vip] }
"#;

#[test]
fn a_yaml_inventory_gives_the_same() {
    assert_eq!(
        lines(YAML),
        [
            "desk 10.0.9.9 5986 - nobody - ",
            "- pc01 - - FARM\\operator - room+rack_a",
            "- pc02 - - FARM\\operator - room+rack_a",
            "spare 10.0.0.9 - https FARM\\spare 012345 room+rack_a",
            "- node-a - - FARM\\operator - room+rack_b",
            "- node-b - - FARM\\operator - room+rack_b",
            "- odd - https FARM\\spare - room+rack_b+Room 4+vip",
        ]
    );
    let import = read_text(YAML);
    assert_eq!((import.format, import.lines[3].line), (ImportFormat::AnsibleYaml, 11));
    assert!(said(&import).contains("cannot read the password: pc01, pc02"), "{}", said(&import));
}

#[test]
fn what_is_no_inventory_is_said_with_its_line() {
    for (text, says) in [
        ("all:\n  hosts:\n    a: {x\n", "Line"),
        ("web:\n  image: nginx\n", "not an Ansible inventory"),
        ("- hosts: all\n", "not an Ansible inventory"),
        ("[a:children]\nb\n[b:children]\na\n[b]\nx\n", "contains itself"),
        ("{\"workstations\": [", "JSON"),
        ("{\"hosts\": []}", "config.json"),
        ("", "No workstation"),
    ] {
        let said = match read(text) {
            Err(error) => error.to_string(),
            Ok(import) => panic!("{text}: {import:?}"),
        };
        assert!(said.contains(says), "{text}: {said}");
    }
}

#[test]
fn ranges_count_as_ansible_counts_them() {
    let counted = |pattern| ranges::counted_on(pattern).map_err(|e| e.to_string());
    assert_eq!(counted("pc[08:10]").unwrap(), ["pc08", "pc09", "pc10"]);
    assert_eq!(counted("[a:c]-[1:2]").unwrap(), ["a-1", "a-2", "b-1", "b-2", "c-1", "c-2"]);
    assert_eq!(counted("n[0:6:3].x").unwrap(), ["n0.x", "n3.x", "n6.x"]);
    for same in ["pc", "room [3]", "[fe80::1]", "[x", "a]b["] {
        assert_eq!(counted(same).unwrap(), [same]);
    }
    for (bad, says) in [
        ("pc[5:1]", "not a range"),
        ("pc[01:100]", "not a range"),
        ("[1:99999]", "more than"),
        ("[1:999][1:999]", "more than"),
    ] {
        assert!(counted(bad).unwrap_err().contains(says), "{bad}");
    }
}

#[test]
fn the_management_systems_file_gives_its_workstations() {
    let text = r#"{
  "server": { "secret_key": "never read" },
  "workstations": [
    {
      "id": "ws_001",
      "name": "Рабочая станция 1",
      "ip_address": "192.168.1.101",
      "username": "administrator",
      "password": "plain",
      "domain": "FARM",
      "ldplayer_path": "C:\\LDPlayer\\LDPlayer9",
      "ldconsole_path": "",
      "winrm_port": 5985
    },
    {
      "id": "ws_002",
      "ip_address": "192.168.1.102",
      "username": "op",
      "password": "gAAAAABmZmZm"
    },
    { "id": "ws_003",
      "ip_address": ""
    }
  ]
}"#;
    assert_eq!(
        lines(text),
        [
            "Рабочая станция 1 192.168.1.101 5985 - FARM\\administrator plain ",
            "ws_002 192.168.1.102 - - op - "
        ]
    );
    let import = read_text(text);
    assert_eq!(import.lines[0].ldconsole.as_deref(), Some(r"C:\LDPlayer\LDPlayer9\ldconsole.exe"));
    assert_eq!((import.lines[0].line, import.bad[0].line), (7, 22));
    assert!(said(&import).contains("ws_002"), "{}", said(&import));
}

#[test]
fn text_is_read_as_excel_and_notepad_save_it() {
    let text = "name,address\r\nВорота,10.0.0.1\r\n";
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        mark.encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    };
    for bytes in [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        utf16(u16::to_le_bytes, "\u{feff}"),
        utf16(u16::to_be_bytes, "\u{feff}"),
    ] {
        assert_eq!(decode::text(&bytes).unwrap(), text);
    }
    let ascii: Vec<u8> = "address\r\n10.0.0.1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decode::text(&ascii).unwrap(), "address\r\n10.0.0.1", "without a mark");
}

#[test]
fn what_is_no_text_is_refused_with_the_way_out() {
    let large = vec![b'x'; (LARGEST << 20) + 1];
    let long = "x\n".repeat(MOST_LINES + 1);
    for (bytes, says) in [
        (&b"PK\x03\x04rest"[..], "CSV UTF-8"),
        (b"\xcf\xee\xf0\xf2,\xc0\xe4\xf0\xe5\xf1\n", "Save it again as UTF-8"),
        (b"MZ\x90\0\x03\0\xff\xff", "not a text file"),
        (b"a\0b", "not a text file"),
        (&large, "4 MB"),
        (long.as_bytes(), "lines"),
        (b"\xff\xfe\x00\xd8", "not a text file"),
    ] {
        let said = decode::text(bytes).unwrap_err().to_string();
        assert!(said.contains(says), "{says}: {said}");
    }
}

#[test]
fn hostile_texts_are_refused_at_once() {
    let mut bomb = "a0: &a0 {hosts: {x: }}\n".to_owned();
    for n in 1..40 {
        let last = n - 1;
        bomb += &format!("a{n}: &a{n} {{children: {{b: *a{last}, c: *a{last}}}}}\n");
    }
    let chain: String = (1..5000)
        .map(|n| {
            format!(
                "c{n}: &c{n} {{children: {{x: {}}}}}\n",
                if n > 1 { format!("*c{}", n - 1) } else { String::new() }
            )
        })
        .collect();
    let texts = [
        bomb,
        chain,
        format!("all:\n  hosts: {}", "{a: ".repeat(20_000)),
        format!("all: {}", "[".repeat(1 << 20)),
        format!("[a]\n{}", "pc[1:4999]\n".repeat(10_000)),
        (0..2000).fold(String::new(), |text, n| text + &format!("[g{n}:children]\ng{}\n", n + 1)),
        format!("name,address\n{}", "\"".repeat(1 << 20)),
        format!("{{\"workstations\": {}", "[".repeat(100_000)),
        "10.0.0.1\n".repeat(MOST_NAMED + 1),
    ];
    for text in texts {
        let begin: String = text.chars().take(40).collect();
        let started = std::time::Instant::now();
        match read(&text) {
            Ok(import) => assert!(import.lines.len() + import.bad.len() <= MOST_NAMED, "{begin}"),
            Err(error) => assert!(error.to_string().chars().count() < 400, "{begin}"),
        }
        assert!(started.elapsed().as_secs() < 60, "{begin}");
    }
}

#[test]
fn what_a_spreadsheet_would_calculate_is_made_neutral_and_read_back() {
    for text in ["=1+1", "+7", "-", "@x", "\tx", "\rx", "'=1", "''+", "'quoted'", "plain", ""] {
        let neutral = delimited::neutral(text);
        assert!(!neutral.starts_with(['=', '+', '-', '@', '\t', '\r']), "{text}");
        assert_eq!(delimited::natural(&neutral), text);
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "[",
            "]",
            ":",
            "[01:20]",
            "[a:children]",
            "[a:vars]",
            "\n",
            "\r\n",
            "\t",
            ",",
            ";",
            "\"",
            "'",
            "=",
            "#",
            "ansible_host=",
            "all:\n",
            "  hosts:\n",
            "name,address\n",
            "- ",
            "{",
            "}",
            "&a ",
            "*a",
            "<<: ",
            "!vault |",
            "{\"workstations\": [",
            "---\n",
            "\u{feff}",
            "\0",
            "sep=;",
            "10.0.0.1",
            "%",
            "|",
            ">",
            "? ",
            "é",
            "💻",
            " ",
        ])
        .prop_map(str::to_owned),
        ".{0,8}",
    ]
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        let _ = read(&text);
        for reader in [delimited::read, ini::read, yaml::read, plain::read, management_system::read] {
            let _ = reader(&text);
        }
    }

    #[test]
    fn no_bytes_make_the_decoder_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(text) = decode::text(&bytes) {
            let _ = read(&text);
        }
    }
}
