use super::*;
use crate::grammar::assert_reads;

/// What an account or a path may be called.
const HOSTILE: &str = "FARM\\o'brien $(calc) \u{2019}; \u{201c}x\u{201d}";

/// Every script that can be offered.
fn all() -> Vec<Script> {
    vec![
        enable_remoting(),
        start_service(),
        open_firewall(5985),
        show_listeners(),
        keep_awake(),
        https_listener("ws-07", 5986),
        https_listener("fe80::1", 5986),
        switch_tls_12_on(),
        show_ciphers(),
        show_fingerprint(),
        show_addresses(),
        show_account(HOSTILE),
        show_domain_account(HOSTILE),
        unlock_account(HOSTILE),
        make_account(),
        offer_negotiate(),
        offer_basic(),
        full_token(),
        add_to_administrators(HOSTILE),
        restart_service(),
        show_quotas(),
        raise_quotas(),
        show_health(),
        show_slowness(),
        show_autorun(),
        remove_autorun("HKCU"),
        show_adb(),
        find_ldplayer(),
        list_there(r"C:\Program Files (x86)\L'D\ldconsole.exe"),
        show_users(),
        set_clock(),
        show_disks(),
    ]
}

#[test]
fn every_script_that_is_offered_is_powershell() {
    for script in all() {
        assert_reads(&script.title.to_string(), &script.powershell);
    }
}

#[test]
fn several_lines_are_pasted_as_one_block() {
    for Script { title, powershell, .. } in all() {
        let is_block = powershell.starts_with("& {\n") && powershell.ends_with("\n}");
        assert!(is_block || !powershell.contains('\n'), "{title}: {powershell}");
    }
    for changes in [enable_remoting(), https_listener("ws", 5986), raise_quotas(), make_account()] {
        assert!(changes.powershell.contains("$ErrorActionPreference = 'Stop'"), "{}", changes.title);
    }
}

#[test]
fn what_comes_from_settings_stays_a_literal() {
    assert_eq!(literal(r"FARM\o'brien $(calc)"), r"'FARM\o''brien $(calc)'");
    assert_eq!(literal("a\u{2019}; calc; \u{2018}"), "'a\u{2019}\u{2019}; calc; \u{2018}\u{2018}'");
    let add = add_to_administrators("x'; calc; '").powershell;
    assert!(add.contains("-Member 'x''; calc; '''\n"), "{add}");
}

#[test]
fn a_certificate_is_made_for_a_name_or_for_an_address() {
    let made = |host| https_listener(host, 5986).powershell;
    assert!(made("ws-07").contains("'DNS=ws-07&DNS='"));
    assert!(made("192.168.1.17").contains("'IPAddress=192.168.1.17&DNS='"));
    assert!(made("fe80::1").contains("'IPAddress=fe80::1&DNS='"));
}

#[test]
fn winrm_is_on_before_its_settings_are_touched() {
    let script = https_listener("ws-07", 5986).powershell;
    let place = |what| script.find(what).unwrap();
    assert!(place("Enable-PSRemoting") < place("New-SelfSignedCertificate"));
    assert!(place("Enable-PSRemoting") < place("WSMan:"));
}

#[test]
fn limits_are_only_raised() {
    let script = raise_quotas().powershell;
    for set in script.lines().filter(|line| line.contains("Set-Item")) {
        assert!(set.contains("-lt "), "{set}");
    }
}

#[test]
fn what_opens_windows_further_says_so() {
    let opening = [
        enable_remoting(),
        open_firewall(5985),
        https_listener("ws", 5986),
        https_listener("fe80::1", 5986),
        offer_basic(),
        full_token(),
        add_to_administrators("a"),
        make_account(),
    ];
    for script in &opening {
        assert!(script.lowers_security.is_some(), "{}", script.title);
    }
    assert_eq!(all().iter().filter(|script| script.lowers_security.is_some()).count(), opening.len());
    assert!(enable_remoting().lowers_security.unwrap().to_string().contains("LocalAccountTokenFilterPolicy"));
}
