//! The guide, one module for each page, so that its programs are compiled and run by `cargo test`.
//!
//! The page about web frameworks that the SDK does not depend on is in `frameworks/`, a package of its own.

/// A page of the guide, or another document whose programs have to compile.
macro_rules! pages {
    ($($name:ident: $path:literal,)*) => { $(
        #[doc = include_str!($path)]
        pub mod $name {}
    )* };
}

pages! {
    getting_started: "src/getting-started.md",
    log_users_in: "src/log-users-in.md",
    protect_an_api: "src/protect-an-api.md",
    machine_to_machine: "src/machine-to-machine.md",
    automate_a_tenant: "src/automate-a-tenant.md",
    errors_and_retries: "src/errors-and-retries.md",
    rate_limits: "src/rate-limits.md",
    organizations_and_domains: "src/organizations-and-domains.md",
    dpop_mtls_jwe: "src/dpop-mtls-jwe.md",
    step_up_and_mfa: "src/step-up-and-mfa.md",
    my_account: "src/my-account.md",
    agents_and_mcp: "src/agents-and-mcp.md",
    test_with_a_tenant: "src/test-with-a-tenant.md",
    tower_stack: "src/tower-stack.md",
    features: "src/features.md",
    observability: "src/observability.md",
    performance: "src/performance.md",
    security: "src/security.md",
    from_auth0_python: "src/from-auth0-python.md",
    from_other_crates: "src/from-other-crates.md",
    agents: "../AGENTS.md",
    llms: "../llms.txt",
    readme: "../README.md",
}
