//! Domains by which users find an organization. Verifying a domain succeeds without a DNS lookup.

use serde_json::{Value, json};

use super::identity_providers::providers;
use super::pick;
use crate::self_service::{Answer, Ask, Problem};

pub(super) async fn answer(ask: &Ask, org: &str) -> Answer {
    let id = ask.id();
    let one = "/organizations/{}/discovery-domains/{}";
    match (ask.operation.method.as_str(), ask.operation.path.as_str()) {
        ("GET", "/domains") => {
            let all = all(ask, org).await?;
            Ok(ask.done(ask.page("organization_domains", "id", all, 50, 100)?))
        }
        ("POST", "/domains") => {
            let domain = ask.text("domain").unwrap_or_default();
            let known = all(ask, org).await?;
            if known.iter().any(|known| is_called(known, domain)) {
                let detail = "A domain with the same name already exists";
                return Err(Problem::conflict(detail));
            }
            let body = json!({ "domain": domain, "status": "pending" });
            let operation = "POST /organizations/{}/discovery-domains";
            let domain = ask.manage(operation, &[org], Some(body)).await?;
            Ok(ask.done(shown(&domain, org)))
        }
        ("GET", "/domains/{domain_id}") => {
            let domain = ask.manage(&format!("GET {one}"), &[org, id], None).await?;
            Ok(ask.done(shown(&domain, org)))
        }
        ("DELETE", "/domains/{domain_id}") => {
            ask.manage(&format!("DELETE {one}"), &[org, id], None)
                .await?;
            Ok(ask.empty())
        }
        ("POST", "/domains/{domain_id}/verify") => {
            let body = json!({ "status": "verified" });
            let operation = format!("PATCH {one}");
            let domain = ask.manage(&operation, &[org, id], Some(body)).await?;
            Ok(ask.done(shown(&domain, org)))
        }
        ("GET", "/domains/{domain_id}/identity-providers") => {
            let domain = ask.manage(&format!("GET {one}"), &[org, id], None).await?;
            let all = providers(ask, org).await?;
            let uses = |one: &&Value| {
                let mut domains = one["domains"].as_array().into_iter().flatten();
                domains.any(|name| *name == domain["domain"])
            };
            let using = all.iter().filter(uses);
            let brief = using.map(|one| pick(one, &["id", "name", "display_name"]));
            let brief: Vec<Value> = brief.collect();
            Ok(ask.done(json!({ "identity_providers": brief })))
        }
        _ => Err(ask.unmodelled()),
    }
}

/// Returns whether a domain has this name, regardless of case.
pub(super) fn is_called(domain: &Value, name: &str) -> bool {
    let known = domain["domain"].as_str().unwrap_or_default();
    known.eq_ignore_ascii_case(name)
}

/// Returns all domains of an organization.
pub(super) async fn all(ask: &Ask, org: &str) -> Result<Vec<Value>, Problem> {
    let operation = "GET /organizations/{}/discovery-domains?take=100";
    let answer = ask.manage(operation, &[org], None).await?;
    let domains = answer["domains"].as_array().into_iter().flatten();
    Ok(domains.map(|domain| shown(domain, org)).collect())
}

fn shown(domain: &Value, org: &str) -> Value {
    let names = [
        "id",
        "domain",
        "status",
        "verification_txt",
        "verification_host",
    ];
    let mut shown = pick(domain, &names);
    shown["org_id"] = org.into();
    shown
}
