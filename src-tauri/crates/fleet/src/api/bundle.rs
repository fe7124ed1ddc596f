//! The diagnostics bundle.

use std::path::Path;

use messages::plain;

use crate::{
    api::Fleet,
    bundle::{self, BundleFile},
    error::{Error, FileAccess, Result},
    ipc::BundleEntry,
    model::{WorkstationConfig, workstation::by_account},
    store::disk,
};

impl Fleet {
    /// What would be in a bundle with these files beside the fleet's own. Blocks on the password store.
    pub fn bundle_entries(&self, files: Vec<BundleFile>) -> Result<Vec<BundleEntry>> {
        Ok(bundle::entries(&self.bundle(files)?))
    }

    /// Writes the bundle. What was at the path is replaced: the system's dialog has asked. Blocks on the file and the store.
    pub fn save_bundle(&self, files: Vec<BundleFile>, path: &Path) -> Result<()> {
        let packed = bundle::packed(&self.bundle(files)?);
        let packed = packed.map_err(|e| Error::internal(plain::text(e.to_string()), e))?;
        disk::replace(path, &packed).map_err(|source| Error::ConfigFile {
            what: messages::files::bundle(),
            access: FileAccess::Write,
            path: path.to_owned(),
            source,
        })
    }

    /// A password that cannot be read could not be taken out of the files: then there is no bundle.
    fn bundle(&self, files: Vec<BundleFile>) -> Result<Vec<BundleFile>> {
        let list: Vec<WorkstationConfig> = self.configs();
        let settings = serde_json::json!(self.settings().present);
        let own = bundle::of_fleet(&list, &self.0.state_store.snapshot(), &settings);
        let accounts = by_account(list).into_iter().filter_map(|configs| Some(configs.first()?.account()));
        let passwords = accounts.map(|account| self.0.secrets.get(&account)).collect::<Result<Vec<_>>>()?;
        let passwords: Vec<_> = passwords.into_iter().flatten().collect();
        Ok(bundle::cleaned(own.into_iter().chain(files).collect(), &passwords))
    }
}
