//! Which computer answers, and whether it is the one that is meant.

use messages::findings;

use crate::{
    doctor::{outside::of_error, step::DraftFinding, target::DoctorTarget},
    host::station::Station,
    winrm::{
        computer::Computer,
        identity::Identity,
        instances::{instances, property},
    },
};

/// Asks the computer who it is. Nothing is opened for it on the workstation.
pub(super) async fn look(
    target: &DoctorTarget,
    station: &Station,
    identity: Option<&Identity>,
) -> DraftFinding {
    let limit = target.timeouts.connect;
    let query = "SELECT Name, Domain, PartOfDomain FROM Win32_ComputerSystem";
    let told = match station.session().query(query, limit).await {
        Ok(xml) => instances(&xml, ["Name", "Domain", "PartOfDomain"]).into_iter().next(),
        Err(error) => {
            return DraftFinding::skipped(findings::computer_unasked()).answer(error.to_string());
        }
    };
    let Some([Some(name), domain, member]) = told else {
        return DraftFinding::skipped(findings::computer_unknown());
    };
    let query = "SELECT UUID FROM Win32_ComputerSystemProduct";
    let uuid = station.session().query(query, limit).await.ok().and_then(|xml| property(&xml, "UUID"));
    let computer = Computer::new(&name, uuid.as_deref());
    if let Some(Err(error)) = identity.map(|identity| identity.meet(computer)) {
        return of_error(&error, target);
    }
    let is_member = member.is_some_and(|member| member.eq_ignore_ascii_case("true"));
    DraftFinding::passed(match domain {
        Some(domain) if is_member => findings::computer_of_domain(name, domain),
        Some(workgroup) => findings::computer_of_workgroup(name, workgroup),
        None => findings::computer(name),
    })
}
