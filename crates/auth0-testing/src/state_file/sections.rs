//! The sections of the document, in the order in which they are loaded: referenced entries come first.

/// A section that contains one object.
pub(super) struct Single {
    pub(super) name: &'static str,
    /// The name of the object that contains this section, or empty.
    pub(super) within: &'static str,
    pub(super) path: &'static str,
}

/// A section that contains a list.
pub(super) struct Section {
    pub(super) name: &'static str,
    pub(super) path: &'static str,
    /// Whether its lists are paginated.
    pub(super) paged: bool,
    /// The name of the member with the identifier.
    pub(super) id: &'static str,
    /// Members that together identify an entry if it has no identifier or a different one.
    pub(super) unique: &'static [&'static str],
    /// Members that have their own operations.
    pub(super) apart: &'static [Apart],
    /// Members with an identifier or a list of identifiers, for which names are allowed, each with its section.
    pub(super) references: &'static [(&'static str, &'static str)],
}

/// A list in an entry that is stored with its own operations.
pub(super) struct Apart {
    pub(super) name: &'static str,
    /// The path below that of the entry.
    pub(super) path: &'static str,
    /// The member of the request body that contains the list. If it is empty, each entry is sent separately.
    pub(super) body: &'static str,
    /// The member of each entry that contains the reference (if empty, the whole entry), and its section.
    pub(super) reference: (&'static str, &'static str),
}

pub(super) const SINGLES: &[Single] = &[
    single("tenant", "/tenants/settings"),
    single("branding", "/branding"),
    single("prompts", "/prompts"),
    protection(
        "brute_force_protection",
        "/attack-protection/brute-force-protection",
    ),
    protection(
        "suspicious_ip_throttling",
        "/attack-protection/suspicious-ip-throttling",
    ),
    protection(
        "breached_password_detection",
        "/attack-protection/breached-password-detection",
    ),
];

const fn single(name: &'static str, path: &'static str) -> Single {
    Single {
        name,
        within: "",
        path,
    }
}

const fn protection(name: &'static str, path: &'static str) -> Single {
    Single {
        name,
        within: ATTACK_PROTECTION,
        path,
    }
}

pub(super) const ATTACK_PROTECTION: &str = "attack_protection";

/// Claim templates, for which the Management API has no operation.
pub(super) const CLAIMS: &str = "claims";

pub(super) const CLIENTS: &str = "clients";
pub(super) const USERS: &str = "users";
pub(super) const ROLES: &str = "roles";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        unique: &["identifier"],
        ..section("resource_servers", "/resource-servers")
    },
    Section {
        id: "client_id",
        ..section(CLIENTS, "/clients")
    },
    Section {
        references: &[("enabled_clients", "clients")],
        ..section("connections", "/connections")
    },
    Section {
        unique: &["client_id", "audience"],
        references: &[("client_id", "clients")],
        ..section("client_grants", "/client-grants")
    },
    Section {
        apart: &[Apart {
            name: "permissions",
            path: "permissions",
            body: "permissions",
            reference: ("", ""),
        }],
        ..section(ROLES, "/roles")
    },
    Section {
        id: "user_id",
        unique: &["email"],
        apart: &[
            Apart {
                name: "roles",
                path: "roles",
                body: "roles",
                reference: ("", ROLES),
            },
            Apart {
                name: "permissions",
                path: "permissions",
                body: "permissions",
                reference: ("", ""),
            },
        ],
        ..section(USERS, "/users")
    },
    Section {
        apart: &[
            Apart {
                name: "connections",
                path: "enabled_connections",
                body: "",
                reference: ("connection_id", "connections"),
            },
            Apart {
                name: "members",
                path: "members",
                body: "members",
                reference: ("", USERS),
            },
        ],
        ..section("organizations", "/organizations")
    },
    section("actions", "/actions/actions"),
    Section {
        paged: false,
        ..section("log_streams", "/log-streams")
    },
    Section {
        paged: false,
        id: "custom_domain_id",
        unique: &["domain"],
        ..section("custom_domains", "/custom-domains")
    },
];

const fn section(name: &'static str, path: &'static str) -> Section {
    Section {
        name,
        path,
        paged: true,
        id: "id",
        unique: &["name"],
        apart: &[],
        references: &[],
    }
}

/// Sections of a deploy CLI export that have a different format or no effect here.
pub(super) const SKIPPED: &[&str] = &[
    "client_credentials",
    "email_provider",
    "email_templates",
    "flow_vault_connections",
    "flows",
    "forms",
    "guardian_factor_providers",
    "guardian_factor_templates",
    "guardian_factors",
    "guardian_phone_factor_message_types",
    "guardian_phone_factor_selected_provider",
    "guardian_policies",
    "hooks",
    "migrations",
    "network_ac_ls",
    "pages",
    "phone_providers",
    "phone_templates",
    "rules",
    "rules_configs",
    "self_service_profiles",
    "themes",
    "triggers",
    "user_attribute_profiles",
];

/// Converts a name from the deploy CLI to the Management API's: `clientGrants` becomes `client_grants`.
pub(super) fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut was_lower = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && was_lower {
            snake.push('_');
        }
        was_lower = !letter.is_ascii_uppercase();
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
