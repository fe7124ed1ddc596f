//! What `reg query` and the processes tell of where LDPlayer is.

use crate::common::{Client, config, start};
use simulator::{DESKTOP_USER, Installs, RegistryValue, WorkstationConfig};

#[tokio::test(start_paused = true)]
async fn the_registry_is_searched_in_both_views_and_for_every_user() {
    let below_32 = RegistryValue::new(
        r"HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\leidian\ldplayer9",
        "InstallDir",
        r"D:\leidian\LDPlayer9\",
    );
    let at_the_desktop =
        RegistryValue::new(&format!(r"{DESKTOP_USER}\SOFTWARE\XuanZhi\LDPlayer9"), "InstallDir", r"E:\LD\");
    let installs = Installs { registry: Some(vec![below_32, at_the_desktop]), folders: Vec::new() };
    let workstation = start(WorkstationConfig { installs, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();

    let narrow = client.run(r"reg query HKLM\Software\leidian /s /v installdir /reg:32").await;
    let shown = "\r\nHKEY_LOCAL_MACHINE\\Software\\leidian\\ldplayer9\r\n    InstallDir    REG_SZ    D:\\leidian\\LDPlayer9\\\r\n\r\nEnd of search: 1 match(es) found.\r\n";
    assert_eq!((narrow.text().as_str(), narrow.code), (shown, 0));
    let wide = client.run(r"reg query HKLM\SOFTWARE\leidian /s /v InstallDir /reg:64").await;
    assert_eq!((wide.code, wide.stdout.len()), (1, 0));
    let nothing = client.run(r"reg query HKLM\SOFTWARE\leidian /s /v Nothing /reg:32").await;
    assert_eq!((nothing.code, nothing.text().as_str()), (1, "End of search: 0 match(es) found.\r\n"));

    let users = client.run("reg query HKU").await.text();
    assert!(
        users.contains("HKEY_USERS\\.DEFAULT\r\n") && users.contains(&format!("{DESKTOP_USER}\r\n")),
        "{users}"
    );
    let of_desktop = client.run(&format!(r"reg query {DESKTOP_USER}\SOFTWARE /s /v InstallDir")).await;
    assert!(of_desktop.text().contains(r"E:\LD\"));
    assert_eq!(client.run(r"reg query HKCU\SOFTWARE\XuanZhi").await.code, 1, "it is another user's");
}

#[tokio::test(start_paused = true)]
async fn windows_list_of_programs_is_never_empty() {
    const LIST: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall";
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    for view in ["/reg:64", "/reg:32"] {
        let found = client.run(&format!("reg query {LIST} /s /v DisplayIcon {view}")).await;
        let shown = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\7-Zip\r\n    DisplayIcon    REG_SZ    C:\\Program Files\\7-Zip\\7zFM.exe\r\n\r\nEnd of search: 1 match(es) found.\r\n";
        assert_eq!((found.text().as_str(), found.code), (shown, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn the_account_s_own_registry_has_two_names() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let users = client.run("reg query HKU").await.text();
    let account = users.lines().find(|line| line.ends_with("-1001")).unwrap();
    for hive in ["HKCU", account] {
        let found = client.run(&format!(r"reg query {hive}\SOFTWARE\XuanZhi\LDPlayer9 /v InstallDir")).await;
        assert!(found.text().contains(r"C:\LDPlayer\LDPlayer9\"), "{hive}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_further_installation_has_its_programs() {
    let installs = Installs { folders: vec![r"C:\leidian\LDPlayer9".into()], ..Installs::default() };
    let workstation = start(WorkstationConfig { installs, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let here = client
        .run(r#"(if exist "C:\leidian\LDPlayer9\ldconsole.exe" echo 1)&(if exist "D:\x" echo 2)"#)
        .await;
    assert_eq!(here.text().trim(), "1");
    assert_eq!(client.run(r"C:\leidian\LDPlayer9\ldconsole.exe list2").await.text().lines().count(), 3);
}
