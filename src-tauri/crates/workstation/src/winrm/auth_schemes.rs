//! Which logins a listener offers, asked without one.

use std::time::Duration;

use reqwest::header::WWW_AUTHENTICATE;

use crate::{
    error::{Cause, Error, Result},
    winrm::{certificate::unverified, endpoint::Endpoint, identify::client, translate},
};

/// The names of the logins that a listener offers to somebody who has none: `Negotiate`, `Kerberos`, `Basic`. Over HTTPS
/// the certificate is not looked at: nothing is sent that must stay between the two.
pub async fn offered(endpoint: &Endpoint, deadline: Duration) -> Result<Vec<String>> {
    let asking = async {
        let (client, url) = client(unverified()?, endpoint).await?;
        let sent = client.post(url).header("Content-Type", "application/soap+xml;charset=UTF-8").send().await;
        let answer = sent.map_err(|error| Error::unsent(translate::http_client(&error).cause().clone()))?;
        let offers = answer.headers().get_all(WWW_AUTHENTICATE).into_iter().filter_map(|o| o.to_str().ok());
        // Each header may hold several; what follows a name are its parameters.
        let names = offers.flat_map(|offer| offer.split(',')).filter_map(|o| o.split_whitespace().next());
        Ok(names.filter(|name| !name.contains('=')).map(str::to_owned).collect())
    };
    tokio::time::timeout(deadline, asking).await.unwrap_or_else(|_| Err(Error::unsent(Cause::NoAnswer)))
}
