//! What is required of a token that is good.

use super::*;

async fn required(requirement: impl Requirement) -> (u16, String) {
    let response = send(&protect().require(requirement), bearer(&access_claims())).await;
    let (status, challenge) = answer(&response);
    (status, challenge.unwrap_or_default().to_owned())
}

#[tokio::test]
async fn scopes_and_permissions_all_and_any() {
    let passes = (200, String::new());
    // The token has the scopes openid, read:orders, write:orders and the permission read:orders.
    assert_eq!(
        required(Scopes::all(["read:orders", "write:orders"])).await,
        passes
    );
    assert_eq!(
        required(Scopes::any(["delete:orders", "write:orders"])).await,
        passes
    );
    assert_eq!(required(Scopes::all([""; 0])).await, passes);
    assert_eq!(required(Permissions::all(["read:orders"])).await, passes);
    assert_eq!(
        required(Permissions::any(["admin", "read:orders"])).await,
        passes
    );

    let refused = |description: &str, scope: &str| {
        let text = format!(
            "Bearer error=\"insufficient_scope\", error_description=\"{description}\"{scope}"
        );
        (403, text)
    };
    assert_eq!(
        required(Scopes::all(["read:orders", "delete:orders", "admin"])).await,
        refused(
            "the token lacks the scope delete:orders, admin",
            ", scope=\"read:orders delete:orders admin\""
        )
    );
    assert_eq!(
        required(Scopes::any(["delete:orders", "READ:orders"])).await,
        refused(
            "the token has none of the scopes delete:orders, READ:orders",
            ", scope=\"delete:orders READ:orders\""
        )
    );
    assert_eq!(required(Scopes::any([""; 0])).await.0, 403);
    assert_eq!(
        required(Permissions::all(["write:orders"])).await,
        refused("the token lacks the permission write:orders", "")
    );
    assert_eq!(
        required(Permissions::any(["write:orders"])).await,
        refused("the token has none of the permissions write:orders", "")
    );
    // A name that is no scope token matches nothing, and does not break the header.
    let (status, challenge) = required(Scopes::all(["a\"b\r\nc: d"])).await;
    assert_eq!(status, 403);
    assert!(challenge.ends_with("scope=\"a'b??c: d\""), "{challenge}");
}

#[tokio::test]
async fn predicates_answer_with_bool_or_result() {
    assert_eq!(
        required(predicate(|token| token.subject() == "auth0|123"))
            .await
            .0,
        200
    );
    assert_eq!(required(predicate(|_| false)).await.0, 403);
    assert_eq!(required(predicate(|_| Ok(()))).await.0, 200);
    assert_eq!(
        required(predicate(|_| Err(
            Forbidden::new("not \"today\"").scope("now")
        )))
        .await
        .1,
        "Bearer error=\"insufficient_scope\", error_description=\"not 'today'\", scope=\"now\""
    );
}

#[tokio::test]
async fn every_requirement_counts() {
    let layer = protect()
        .require(Scopes::all(["read:orders"]))
        .require(predicate(|_| Err(Forbidden::new("second"))))
        .require(predicate(|_| Err(Forbidden::new("third"))));
    let response = send(&layer, bearer(&access_claims())).await;
    match reason(&response) {
        RejectionReason::Forbidden(forbidden) => assert_eq!(forbidden.description(), "second"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_layer_changed_after_a_clone_changes_that_clone_only() {
    let open = protect();
    let closed = open.clone().realm("closed").require(predicate(|_| false));
    assert_eq!(send(&open, bearer(&access_claims())).await.status(), 200);
    assert_eq!(send(&closed, bearer(&access_claims())).await.status(), 403);
    assert_eq!(answer(&send(&open, request(&[])).await).1, Some("Bearer"));
}

#[tokio::test]
async fn guards_check_the_token_that_was_verified() {
    let guarded = |layer: AuthorizationLayer, requirement: Scopes| {
        let guard = RequireLayer::new(requirement);
        ServiceBuilder::new()
            .layer(layer)
            .layer(guard)
            .service_fn(whoami)
    };
    let layer = protect().realm("notes");

    let good = guarded(layer.clone(), Scopes::all(["read:orders"]));
    let response = good.oneshot(bearer(&access_claims())).await.unwrap();
    assert_eq!(response.body(), "auth0|123");

    let strict = guarded(layer.clone(), Scopes::all(["delete:orders"]));
    let response = strict.oneshot(bearer(&access_claims())).await.unwrap();
    assert_eq!(
        answer(&response),
        (
            403,
            Some(
                "Bearer realm=\"notes\", error=\"insufficient_scope\", error_description=\"the token \
                 lacks the scope delete:orders\", scope=\"delete:orders\""
            )
        )
    );

    // The optional layer let it pass; the guard does not.
    let optional = guarded(layer.optional(), Scopes::all(["read:orders"]));
    let response = optional.oneshot(request(&[])).await.unwrap();
    assert_eq!(answer(&response), (401, Some("Bearer realm=\"notes\"")));
}

#[tokio::test]
async fn a_guard_without_the_layer_lets_nothing_pass() {
    let guard = RequireLayer::new(Scopes::all([""; 0]));
    let lone = guard.layer(tower::service_fn(whoami));
    let response = lone.oneshot(bearer(&access_claims())).await.unwrap();
    assert_eq!(answer(&response), (500, None));
    assert!(matches!(reason(&response), RejectionReason::LayerMissing));
}
