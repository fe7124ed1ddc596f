//! What is shown of the list of workstations as it stands in its file.

use std::collections::HashMap;

use messages::Message;

use crate::{ipc::Change, publish::StateStore};

impl StateStore {
    /// Shows why the list as it stands in its file is not used, or that it is.
    pub(crate) fn set_list_problem(&self, problem: Option<Message>) {
        let mut inner = self.lock();
        if inner.list_problem != problem {
            inner.list_problem.clone_from(&problem);
            self.send(&mut inner, Change::ListProblem(problem));
        }
    }

    /// The workstations stand in this order from the next snapshot on; those that are not named come last.
    pub(crate) fn order_by(&self, places: &HashMap<String, usize>) {
        self.lock().order.sort_by_key(|id| places.get(id).copied().unwrap_or(usize::MAX));
    }
}
