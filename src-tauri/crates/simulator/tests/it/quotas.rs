//! The service's quotas: what each refuses, with which code, and what frees it.

use crate::common::{Client, between, config, start};
use simulator::{Quotas, Workstation, WorkstationConfig};

const TRANSFER: &str = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
const MAX_OPERATIONS: Option<u32> = Some(2_150_859_174);
const MAX_SHELL_USERS: Option<u32> = Some(2_150_859_179);
const NOT_ENOUGH_QUOTA: Option<u32> = Some(2_147_944_216);
const ENDLESS: &str = "ping -n 1000 127.0.0.1 >nul";

async fn limited(quotas: Quotas) -> Workstation {
    start(WorkstationConfig { quotas, ..config() }).await
}

#[tokio::test(start_paused = true)]
async fn operations_of_a_shell_end_with_it_not_with_its_commands() {
    let workstation = limited(Quotas { operations: 3, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    for _ in 0..3 {
        let command = client.command(&shell, "ver").await;
        client.collect(&shell, &command).await;
        client.signal(&shell, &command, "terminate").await;
    }
    let refused = client.try_command(&shell, "ver").await.unwrap();
    assert_eq!((refused.status, refused.fault_code()), (500, MAX_OPERATIONS));
    assert!(refused.body.contains("<s:Value>w:QuotaLimit</s:Value>"));
    assert!(refused.body.contains("a maximum number of 3 concurrent operations"));
    client.delete(&shell).await;
    assert_eq!(client.run("exit 4").await.code, 4);
}

#[tokio::test(start_paused = true)]
async fn an_enumeration_under_way_is_an_operation() {
    const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
    let workstation = limited(Quotas { operations: 1, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.resource = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Process".into();
    let action = format!("{ENUMERATION}/Enumerate");
    let body = format!("<n:Enumerate xmlns:n=\"{ENUMERATION}\"/>");
    let first = client.soap(&action, None, &body).await.unwrap();
    let context = between(&first.body, "<n:EnumerationContext>", "<").unwrap().to_owned();
    assert_eq!(client.soap(&action, None, &body).await.unwrap().fault_code(), MAX_OPERATIONS);
    let pull = format!(
        "<n:Pull xmlns:n=\"{ENUMERATION}\"><n:EnumerationContext>{context}</n:EnumerationContext>\
         <n:MaxElements>100</n:MaxElements></n:Pull>"
    );
    assert_eq!(client.soap(&format!("{ENUMERATION}/Pull"), None, &pull).await.unwrap().status, 200);
    assert_eq!(client.soap(&action, None, &body).await.unwrap().status, 200);
}

#[tokio::test(start_paused = true)]
async fn too_many_other_users_keep_one_without_a_shell_out() {
    let workstation = limited(Quotas { users: 2, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_other_users(2);
    let refused = client.try_create().await.unwrap();
    assert_eq!((refused.status, refused.fault_code()), (500, MAX_SHELL_USERS));
    workstation.set_other_users(1);
    client.create().await;
    // Who is in stays in, and may open more.
    workstation.set_other_users(2);
    client.create().await;
}

#[tokio::test(start_paused = true)]
async fn a_shell_holds_so_many_processes_until_some_end() {
    let workstation = limited(Quotas { processes_per_shell: 4, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let first = client.command(&shell, ENDLESS).await;
    client.command(&shell, ENDLESS).await;
    let refused = client.try_command(&shell, "ver").await.unwrap();
    assert_eq!((refused.status, refused.fault_code()), (500, NOT_ENOUGH_QUOTA));
    let other = client.create().await;
    client.command(&other, ENDLESS).await;
    client.signal(&shell, &first, "terminate").await;
    client.command(&shell, "ver").await;
}

#[tokio::test(start_paused = true)]
async fn commands_count_until_they_are_signalled_away() {
    let workstation = limited(Quotas { commands_per_shell: 1, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let command = client.command(&shell, "ver").await;
    client.collect(&shell, &command).await;
    let refused = client.try_command(&shell, "ver").await.unwrap();
    assert_eq!(refused.fault_code(), Some(2_150_859_241));
    assert!(refused.body.contains("<s:Value>w:InternalError</s:Value>"));
    client.signal(&shell, &command, "terminate").await;
    client.command(&shell, "ver").await;
}

#[tokio::test(start_paused = true)]
async fn a_program_without_memory_does_nothing_and_says_so() {
    let workstation = limited(Quotas { memory_per_shell: 16, ..Quotas::default() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    client.command(&shell, ENDLESS).await;
    let last = client.command(&shell, ENDLESS).await;
    let line = r"C:\LDPlayer\LDPlayer9\ldconsole.exe rename --index 0 --title Changed";
    let starved = client.command(&shell, line).await;
    let output = client.collect(&shell, &starved).await;
    assert_eq!((output.code, output.stdout.as_slice()), (1, b"".as_slice()));
    assert_eq!(output.stderr, b"The paging file is too small for this operation to complete.\r\n");
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().title, "One");
    client.signal(&shell, &last, "terminate").await;
    let command = client.command(&shell, line).await;
    assert_eq!(client.collect(&shell, &command).await.code, 0);
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().title, "Changed");
}

#[tokio::test(start_paused = true)]
async fn the_configuration_shows_the_quotas_in_force() {
    let quotas = Quotas { shells: 5, processes_per_shell: 15, memory_per_shell: 150, ..Quotas::default() };
    let workstation = limited(quotas).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.resource = "http://schemas.microsoft.com/wbem/wsman/1/config".into();
    let reply = client.soap(&format!("{TRANSFER}/Get"), None, "").await.unwrap();
    assert_eq!(reply.status, 200, "{}", reply.body);
    for (name, value) in [
        ("MaxEnvelopeSizekb", "500"),
        ("MaxTimeoutms", "60000"),
        ("MaxBatchItems", "32000"),
        ("MaxConcurrentOperationsPerUser", "1500"),
        ("MaxConnections", "300"),
        ("EnumerationTimeoutms", "240000"),
        ("CbtHardeningLevel", "Relaxed"),
        ("IdleTimeout", "7200000"),
        ("MaxShellsPerUser", "5"),
        ("MaxProcessesPerShell", "15"),
        ("MaxMemoryPerShellMB", "150"),
        ("MaxConcurrentUsers", "2147483647"),
    ] {
        assert_eq!(between(&reply.body, &format!("<cfg:{name}>"), "<"), Some(value), "{name}");
    }
    client.resource = "http://schemas.microsoft.com/wbem/wsman/1/nothing".into();
    assert_eq!(client.soap(&format!("{TRANSFER}/Get"), None, "").await.unwrap().status, 500);
}
