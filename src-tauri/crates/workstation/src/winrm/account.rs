//! Who logs on.

use ldconsole::pasted_text;
use messages::{Message, forms};
use secrecy::SecretString;

use crate::winrm::login_budget::LoginBudget;

/// The name of an account, in one of the forms that Windows knows: `user`, `.\user`, `COMPUTER\user`, `DOMAIN\user`,
/// `user@domain`, `MicrosoftAccount\mail`, `AzureAD\mail`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AccountName {
    written: String,
    domain: String,
    user: String,
}

/// Why a text is not the name of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AccountNameError {
    /// Nothing is left without the domain.
    #[error("{}", self.message())]
    Empty,
    /// Windows forbids this character in account names.
    #[error("{}", self.message())]
    Forbidden(char),
    /// More than one `\`, or both `\` and `@`.
    #[error("{}", self.message())]
    Form,
    /// The e-mail address of somebody's Microsoft account, which reads like an account of a domain.
    #[error("{}", self.message())]
    Mail,
    /// One of Windows' own accounts and groups.
    #[error("{}", self.message())]
    Windows,
}

impl AccountNameError {
    /// For the operator.
    pub fn message(self) -> Message {
        match self {
            Self::Empty => forms::no_account(),
            Self::Forbidden(character) => forms::account_character(character),
            Self::Form => forms::account_form(),
            Self::Mail => forms::account_mail(),
            Self::Windows => forms::account_windows(),
        }
    }
}

/// What stands before the e-mail address of an account that is kept elsewhere, as Windows itself writes it.
const ELSEWHERE: [&str; 2] = ["MicrosoftAccount", "AzureAD"];
/// Before the names of accounts and groups that nobody logs on as.
const OF_WINDOWS: [&str; 5] = ["NT AUTHORITY", "NT SERVICE", "BUILTIN", "IIS APPPOOL", "NT VIRTUAL MACHINE"];
/// Where people have their mail. No domain of Windows is called so.
const MAIL: [&str; 12] = [
    "outlook",
    "hotmail",
    "live",
    "msn",
    "gmail",
    "googlemail",
    "icloud",
    "yahoo",
    "qq",
    "163",
    "mail",
    "yandex",
];

impl AccountName {
    /// Reads a name; spaces and quotes around it do not matter.
    pub fn parse(text: &str) -> Result<Self, AccountNameError> {
        let written = pasted_text(text);
        let (domain, user) = written.split_once('\\').unwrap_or(("", written));
        let (domain, user) = (domain.trim(), user.trim());
        let is_elsewhere = ELSEWHERE.iter().any(|known| domain.eq_ignore_ascii_case(known));
        // An e-mail address may hold a plus.
        let forbidden =
            |c: char| c.is_control() || "\"[]:;|=,+*?<>".contains(c) && !(is_elsewhere && c == '+');
        if let Some(bad) = written.chars().find(|c| forbidden(*c)) {
            return Err(AccountNameError::Forbidden(bad));
        }
        let is_mail = user.contains('@');
        if written.contains('/')
            || user.contains('\\')
            || (written.contains('\\') && domain.is_empty())
            || (is_mail && !domain.is_empty() && !is_elsewhere)
        {
            return Err(AccountNameError::Form);
        }
        if user.is_empty() || user.starts_with('@') {
            return Err(AccountNameError::Empty);
        }
        if user.ends_with('@') || user.matches('@').count() > 1 {
            return Err(AccountNameError::Form);
        }
        if OF_WINDOWS.iter().any(|known| domain.eq_ignore_ascii_case(known)) {
            return Err(AccountNameError::Windows);
        }
        if domain.is_empty() && user.split_once('@').is_some_and(|(_, provider)| is_mail_provider(provider)) {
            return Err(AccountNameError::Mail);
        }
        // A lone dot means "this computer", which NTLM calls by no name.
        let domain = if domain == "." { "" } else { domain };
        Ok(Self { written: written.to_owned(), domain: domain.to_owned(), user: user.to_owned() })
    }

    /// The domain; empty for an account of the workstation itself and for `user@domain`, where the workstation finds
    /// out (a principal's suffix need not be the name of its domain).
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The user; `user@domain` as a whole.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The same for all spellings that differ in case only, as Windows compares names.
    pub fn canonical(&self) -> String {
        self.full().to_lowercase()
    }

    /// With the domain, if there is one.
    pub(crate) fn full(&self) -> String {
        if self.domain.is_empty() { self.user.clone() } else { format!("{}\\{}", self.domain, self.user) }
    }
}

/// `outlook.com`, `hotmail.co.uk`, `mail.ru`
fn is_mail_provider(suffix: &str) -> bool {
    let (provider, top) = suffix.split_once('.').unwrap_or((suffix, ""));
    !top.is_empty() && top.len() <= 6 && MAIL.iter().any(|known| provider.eq_ignore_ascii_case(known))
}

impl std::fmt::Display for AccountName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written)
    }
}

impl std::str::FromStr for AccountName {
    type Err = AccountNameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// An account, its password, and how often that may still be tried; clones share that. `Debug` does not show the password.
#[derive(Debug, Clone)]
pub struct Account {
    name: AccountName,
    password: SecretString,
    login_budget: LoginBudget,
}

impl Account {
    /// A name and its password.
    pub fn new(name: AccountName, password: SecretString) -> Self {
        Self { name, password, login_budget: LoginBudget::default() }
    }

    /// Shares the attempts of others with the same name and password.
    #[must_use]
    pub fn with_login_budget(self, login_budget: LoginBudget) -> Self {
        Self { login_budget, ..self }
    }

    /// Who.
    pub fn name(&self) -> &AccountName {
        &self.name
    }

    pub(crate) fn password(&self) -> &SecretString {
        &self.password
    }

    pub(crate) fn login_budget(&self) -> &LoginBudget {
        &self.login_budget
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_name_is_read() {
        for (text, domain, user, canonical) in [
            ("operator", "", "operator", "operator"),
            (" Operator ", "", "Operator", "operator"),
            (r"FARM\Operator", "FARM", "Operator", r"farm\operator"),
            (r".\operator", "", "operator", "operator"),
            ("operator@farm.example", "", "operator@farm.example", "operator@farm.example"),
            ("Öz gür", "", "Öz gür", "öz gür"),
            (r"PC-03\farm", "PC-03", "farm", r"pc-03\farm"),
            (
                r"MicrosoftAccount\a+b@outlook.com",
                "MicrosoftAccount",
                "a+b@outlook.com",
                r"microsoftaccount\a+b@outlook.com",
            ),
            (r"AzureAD\op@farm.example", "AzureAD", "op@farm.example", r"azuread\op@farm.example"),
        ] {
            let name = AccountName::parse(text).unwrap();
            assert_eq!((name.domain(), name.user()), (domain, user), "{text}");
            assert_eq!(name.canonical(), canonical);
            assert_eq!(name.to_string(), text.trim());
        }
    }

    #[test]
    fn what_is_no_name_is_refused_with_the_reason() {
        use AccountNameError::{Empty, Forbidden, Form, Mail, Windows};
        for (text, error) in [
            ("", Empty),
            ("  ", Empty),
            (r"FARM\", Empty),
            ("@farm", Empty),
            (r"\operator", Form),
            (r"A\B\C", Form),
            (r"FARM\op@farm", Form),
            ("op@", Form),
            ("a@b@c", Form),
            ("a:b", Forbidden(':')),
            ("a\nb", Forbidden('\n')),
            ("FARM/op", Form),
            (r".\op@farm", Form),
            ("op@outlook.com", Mail),
            ("op@Hotmail.co.uk", Mail),
            (r"NT AUTHORITY\SYSTEM", Windows),
        ] {
            assert_eq!(AccountName::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn debug_does_not_show_the_password() {
        let account = Account::new(AccountName::parse("op").unwrap(), SecretString::from("s3cret-word"));
        assert!(!format!("{account:?} {account:#?}").contains("s3cret-word"));
    }
}
