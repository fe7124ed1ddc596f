//! Takes the pictures, and shows the page in other forms: smaller, in the other scheme, with larger text.

use std::path::PathBuf;

use serde_json::json;
use tests::window::Window;

/// A form in which the window is looked at.
struct Form {
    suffix: &'static str,
    size: (u32, u32),
    dark: bool,
    /// In hundredths of the usual size.
    text: u32,
}

const USUAL: Form = Form { suffix: "", size: (1280, 800), dark: false, text: 100 };
const FORMS: [Form; 6] = [
    USUAL,
    Form { suffix: "-dark", dark: true, ..USUAL },
    Form { suffix: "-text-150", text: 150, ..USUAL },
    Form { suffix: "-small", size: (900, 560), ..USUAL },
    Form { suffix: "-small-dark", size: (900, 560), dark: true, ..USUAL },
    Form { suffix: "-small-text-150", size: (900, 560), text: 150, ..USUAL },
];

/// Decides what the page's own rules say of the scheme, and makes every size of text larger. A picture of one form must
/// not cost a start of the window, and the toolkit has no setting for the text alone.
const SHOW: &str = r"
const [dark, text] = arguments;
const kept = (window.asWritten ??= new Map());
const first = (rule, value) => kept.get(rule) ?? (kept.set(rule, value), value);
const visit = (rules) => {
  for (const rule of rules) {
    if (rule.media?.mediaText.includes('prefers-color-scheme: dark') || kept.has(rule.media)) {
      first(rule.media, rule.media.mediaText);
      rule.media.mediaText = dark ? 'all' : 'not all';
    }
    if (/font[^;]*\d+px/.test(rule.style?.cssText)) {
      const larger = (_, before, size) => `${before}${(size * text) / 100}px`;
      rule.style.cssText = first(rule, rule.style.cssText).replace(/(font(?:-size)?:[^;]*?)([\d.]+)px/g, larger);
    }
    if (rule.cssRules) visit(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) visit(sheet.cssRules);
// The page's own size is hidden in a shorthand with a variable, which no rule tells.
const usual = first(document.body, parseFloat(getComputedStyle(document.body).fontSize));
document.body.style.fontSize = `${(usual * text) / 100}px`;
document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
";

pub(crate) struct Camera {
    folder: PathBuf,
    taken: u32,
}

impl Camera {
    pub(crate) const fn new(folder: PathBuf) -> Self {
        Self { folder, taken: 0 }
    }

    pub(crate) const fn taken(&self) -> u32 {
        self.taken
    }

    pub(crate) async fn shot(&mut self, window: &Window, name: &str) {
        self.taken += 1;
        let file = self.folder.join(format!("{:02}-{name}.png", self.taken));
        window.shot(&file).await;
        println!("{}", file.display());
    }

    /// A picture in every form. What matters most is scrolled into sight in each of them.
    pub(crate) async fn forms(&mut self, window: &Window, name: &str, matters: &str) {
        self.taken += 1;
        for form in &FORMS {
            show(window, form).await;
            let into_sight = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'nearest' })";
            window.client.execute(into_sight, vec![json!(matters)]).await.unwrap();
            let file = self.folder.join(format!("{:02}-{name}{}.png", self.taken, form.suffix));
            window.shot(&file).await;
            println!("{}", file.display());
        }
        show(window, &USUAL).await;
    }
}

async fn show(window: &Window, form: &Form) {
    window.resize(form.size.0, form.size.1).await;
    window.client.execute(SHOW, vec![json!(form.dark), json!(form.text)]).await.unwrap();
}
