//! Windows in other languages: what its programs say, and in which code page.

use crate::common::{Client, config, start};
use encoding_rs::{GBK, IBM866, WINDOWS_1251};
use simulator::{Desktop, EmulatorSpec, Language, Workstation, WorkstationConfig};

async fn speaking(language: Language, user: &str) -> Workstation {
    let WorkstationConfig { code_pages, .. } = WorkstationConfig::in_language(language);
    start(WorkstationConfig { language, code_pages, logged_on: Some(user.into()), ..config() }).await
}

#[tokio::test(start_paused = true)]
async fn each_program_answers_in_the_language_and_page_of_the_console() {
    let workstation = speaking(Language::Russian, "Администратор").await;
    let mut client = Client::connect(&workstation).await.unwrap();
    for (line, said) in [
        ("type nothing.txt", "Не удается найти указанный файл."),
        ("copy nothing.txt other.txt", "Не удается найти указанный файл."),
        ("nothing.exe", "не является внутренней или внешней"),
        ("taskkill /F /PID 77777", "ОШИБКА: Не удается найти процесс \"77777\"."),
        (r"reg query HKLM\SOFTWARE\Nothing", "ОШИБКА: Не удается найти указанный раздел"),
        ("schtasks /query /tn nothing", "ОШИБКА: Не удается найти указанный файл."),
        ("schtasks /create /tn x /tr a /sc once /st 00:00 /ru Nobody", "ОШИБКА: Сопоставление между именами"),
        ("a & | b", "Непредвиденное появление: |."),
    ] {
        let output = client.run(line).await;
        let text = IBM866.decode(&output.stderr).0;
        assert!(text.contains(said), "{line}: {text}");
        assert_ne!(output.code, 0, "{line}");
    }
    for (line, said) in [
        ("tasklist /fi \"PID eq 77777\"", "Информация: Задачи, отвечающие заданным критериям, отсутствуют."),
        ("tasklist /v /fo csv /nh /fi \"IMAGENAME eq explorer.exe\"", r"FARM-01\Администратор"),
        ("chcp", "Текущая кодовая страница: 866"),
    ] {
        let output = client.run(line).await;
        let text = IBM866.decode(&output.stdout).0;
        assert!(text.contains(said), "{line}: {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn chcp_changes_the_page_for_the_rest_of_its_line() {
    let workstation = speaking(Language::German, "Jürgen").await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let explorer = "tasklist /v /fo csv /nh /fi \"IMAGENAME eq explorer.exe\"";
    assert!(client.run(explorer).await.stdout.windows(6).any(|part| part == b"J\x81rgen"));
    let output = client.run(&format!("chcp 65001>nul&{explorer}&chcp")).await;
    assert!(output.text().contains("Jürgen") && output.text().ends_with("Aktive Codepage: 65001.\r\n"));
    assert_eq!(client.run("chcp").await.stdout, b"Aktive Codepage: 850.\r\n");
    assert_eq!(client.run("chcp 4711").await.code, 1);
    let output = client.run("cmd /c chcp 65001>nul&type nothing").await;
    assert!(String::from_utf8(output.stderr).unwrap().contains("die angegebene Datei"));
}

#[tokio::test(start_paused = true)]
async fn letters_the_page_lacks_are_lost() {
    for (language, user, shown) in [
        (Language::English, "João Conceição", &b"FARM-01\\Jo?o Concei\x87?o"[..]),
        (Language::Portuguese, "João Conceição", b"FARM-01\\Jo\xc6o Concei\x87\xc6o"),
        (Language::Vietnamese, "Nguyễn", b"FARM-01\\Nguy?n"),
        (Language::SimplifiedChinese, "张伟", b"FARM-01\\\xd5\xc5\xce\xb0"),
        (Language::English, "张伟", b"FARM-01\\??"),
    ] {
        let workstation = speaking(language, user).await;
        let mut client = Client::connect(&workstation).await.unwrap();
        let output = client.run("tasklist /v /fo csv /nh /fi \"IMAGENAME eq explorer.exe\"").await;
        assert!(output.stdout.windows(shown.len()).any(|part| part == shown), "{language:?}");
        let answer = client.wql("SELECT LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE").await;
        assert!(answer.contains(&format!(r"C:\Users\{user}")), "{answer}");
    }
}

#[tokio::test(start_paused = true)]
async fn ldconsole_writes_in_the_ansi_page() {
    let language = Language::Russian;
    let workstation = start(WorkstationConfig {
        language,
        code_pages: language.code_pages(),
        emulators: vec![EmulatorSpec::titled("Ферма")],
        ..config()
    })
    .await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert!(WINDOWS_1251.decode(&client.tool("list2").await.stdout).0.contains("Ферма"));
}

#[tokio::test(start_paused = true)]
async fn the_console_of_chinese_windows_has_one_page_for_both() {
    let workstation = speaking(Language::SimplifiedChinese, "张伟").await;
    workstation.set_desktops(vec![Desktop::console("张伟")]);
    let mut client = Client::connect(&workstation).await.unwrap();
    let output = client.run("taskkill /F /PID 77777").await;
    assert_eq!(GBK.decode(&output.stderr).0, "错误: 没有找到进程 \"77777\"。\r\n");
    assert_eq!(output.code, 128);
}
