//! Long lists in both of Auth0's paging styles: the minimum number of requests, and only one page in memory.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that shows what it measured"
)]

use auth0::management::ManagementClient;
use auth0::management::organizations::ListOrganizationMembersParams;
use auth0_testing::Tenant;

const USERS: usize = 10_000;
const ORGANIZATION: &str = "org_0000000000000001";

/// Returns the resident memory of the process in KiB; `None` if the system does not report it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// Reads the whole list. Returns the number of items, and the memory growth over the last four fifths.
async fn read(mgmt: &ManagementClient, params: &ListOrganizationMembersParams) -> (usize, i64) {
    let members = mgmt.organizations().members();
    let mut items = members.list_with(ORGANIZATION, params).items();
    let (mut count, mut early) = (0, None);
    while let Some(member) = items.next().await {
        assert!(member.unwrap().user_id.is_some());
        count += 1;
        if count == USERS / 5 {
            early = resident();
        }
    }
    let grown = early.zip(resident()).map_or(0, |(early, late)| {
        i64::try_from(late).unwrap() - i64::try_from(early).unwrap()
    });
    (count, grown)
}

#[tokio::test]
async fn ten_thousand_users_take_a_hundred_requests_and_no_memory() {
    let tenant = Tenant::builder()
        .organization(ORGANIZATION, "everybody")
        .record_limit(USERS)
        .start()
        .await
        .unwrap();
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap();
    for ids in tenant.add_users(USERS).chunks(1_000) {
        let body = auth0::management::organizations::AddOrganizationMembers::new(ids.to_vec());
        mgmt.organizations()
            .members()
            .add(ORGANIZATION, &body)
            .await
            .unwrap();
    }
    let path = format!("/api/v2/organizations/{ORGANIZATION}/members");
    let by_number = ListOrganizationMembersParams {
        page: Some(0),
        per_page: Some(100),
        ..Default::default()
    };
    for (style, params) in [
        ("page numbers", by_number),
        ("checkpoints", ListOrganizationMembersParams::default()),
    ] {
        let before = tenant.requests_to("GET", &path);
        let (count, grown) = read(&mgmt, &params).await;
        let requests = tenant.requests_to("GET", &path) - before;
        println!("{style}: {count} users, {requests} requests, {grown} KiB more in memory");
        assert_eq!((count, requests), (USERS, 100 * USERS / 10_000), "{style}");
        // The whole list would take several times as much.
        assert!(grown < 4_096, "{style}: {grown} KiB");
    }
}
