//! Reads the catalogs in `locales/` and writes what the crate is made of: one function for each message, with one typed
//! parameter for each of its arguments, and the table of languages.

#[path = "build/catalog.rs"]
mod catalog;
#[path = "build/generate.rs"]
mod generate;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    let languages = catalog::read_languages(Path::new("locales"))?;
    let written = generate::rust(&languages)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalog.rs"), written)?;
    Ok(())
}
