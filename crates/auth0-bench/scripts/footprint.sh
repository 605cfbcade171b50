#!/usr/bin/env bash
# What an install of auth0-verify brings along, beside other crates that verify tokens: crates in the
# tree, seconds of CPU time of a clean release build, size of the stripped binary, shared libraries it needs.
#
#   crates/auth0-bench/scripts/footprint.sh --trees-only    crates in the tree
#   crates/auth0-bench/scripts/footprint.sh                 also builds each, one after the other, from nothing
#   crates/auth0-bench/scripts/footprint.sh remote-ring     only those whose names match
#
# Each install is a package of its own in a temporary folder, with the newest versions its
# requirements allow; nothing of it stays behind.
set -euo pipefail

root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset CARGO_TARGET_DIR

trees_only=no wanted=
case ${1:-} in
    --trees-only) trees_only=yes ;;
    *) wanted=${1:-} ;;
esac

# The shared libraries a machine must have to run a program, other than the loader.
links_to() {
    local needed
    needed=$(readelf --dynamic "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | { grep -v '^ld-linux' || true; } | tr '\n' ' ')
    echo "${needed:-nothing}"
}

# A line for auth0-bench, where it is listening and there is a number.
figure() { # table name value unit
    [[ -n ${AUTH0_BENCH:-} && $3 =~ ^[0-9]+$ ]] || return 0
    printf '@figure {"table":"%s","name":"%s","value":%s,"unit":"%s"}\n' "$@"
}

# Seconds of CPU time that a command took, its own and its children's: the same on a busy machine.
cpu_time() {
    local TIMEFORMAT='%U %S'
    { time "$@" 1>&2 2>"$folder/complaints"; } 2>&1 | awk '{ printf "%.0f", $1 + $2 }'
}

# install NAME DEPENDENCIES MAIN: the dependencies in TOML, the body of `main` in Rust.
install() {
    local name=$1 package="$folder/$1" crates times=- seconds=- size=- linked=-
    [[ $name =~ $wanted ]] || return 0
    mkdir -p "$package/src"
    cat >"$package/Cargo.toml" <<EOF
[package]
name = "$name"
version = "0.0.0"
edition = "2024"
[dependencies]
$2
[profile.release]
strip = true
EOF
    echo "fn main() { $3 }" >"$package/src/main.rs"
    # The package itself does not count.
    crates=$(cd "$package" && cargo tree -q -e normal --prefix none --no-dedupe | sed 's/ (\*)$//' | sort -u | grep -cv "^$name v0.0.0") || true
    if [ "$trees_only" = no ]; then
        (cd "$package" && cargo fetch -q)
        if times=$(cd "$package" && cpu_time cargo build -q --release); then
            seconds=$times
            # A program that only names its crate is linked without it: its size says nothing.
            [[ $3 == "use "* ]] || size=$(($(stat -c %s "$package/target/${CARGO_BUILD_TARGET:-}/release/$name") / 1000))
            linked=$(links_to "$package/target/${CARGO_BUILD_TARGET:-}/release/$name")
        else
            cat "$folder/complaints" >&2
        fi
        rm -rf "$package/target"
    fi
    printf '%-30s %6s %14s %12s  %s\n' "$name" "${crates:-failed}" "$seconds" "$size" "$linked"
    figure 'Crates in the tree' "$name" "$crates" ''
    figure 'A clean release build' "$name" "$seconds" CPU-s
    figure 'Stripped binary' "$name" "$size" kB
}

printf '%-30s %6s %14s %12s  %s\n' install crates 'build (CPU-s)' 'binary (kB)' 'links to'

static='
    let keys = auth0_verify::KeySet::from_jwks(&std::fs::read("jwks.json").unwrap()).unwrap();
    let verifier = auth0_verify::AccessTokenVerifier::builder("tenant.eu.auth0.com")
        .audience("api").keys(keys).build().unwrap();
    println!("{:?}", verifier.verify(&std::env::args().nth(1).unwrap()));'

for backend in josekit ring aws-lc-rs; do
    install "auth0-verify-static-$backend" "auth0-verify = { path = \"$root/crates/auth0-verify\", default-features = false, features = [\"$backend\"] }" "$static"
done

# With ring no shared library has to be there: a static program, for an empty container.
ring="auth0-verify = { path = \"$root/crates/auth0-verify\", default-features = false, features = [\"ring\"] }"
# With a target of its own, the flag does not reach procedural macros, which cannot be static.
CARGO_BUILD_TARGET=x86_64-unknown-linux-gnu RUSTFLAGS='-C target-feature=+crt-static' install auth0-verify-ring-crt-static "$ring" "$static"

remote='
    let verifier = auth0_verify::AccessTokenVerifier::builder("tenant.eu.auth0.com")
        .audience("api").build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    println!("{:?}", runtime.block_on(verifier.verify(&std::env::args().nth(1).unwrap())));'
tokio='tokio = { version = "1", features = ["rt"] }'

install auth0-verify-remote "auth0-verify = { path = \"$root/crates/auth0-verify\" }
$tokio" "$remote"
for backend in ring aws-lc-rs; do
    install "auth0-verify-remote-$backend" "auth0-verify = { path = \"$root/crates/auth0-verify\", default-features = false, features = [\"remote\", \"$backend\", \"webpki-roots\"] }
$tokio" "$remote"
done

# Clients and web logins, through the facade as the README shows them.
auth0() { echo "auth0 = { path = \"$root/crates/auth0\", default-features = false, features = [$1, \"http2\", \"ring\", \"webpki-roots\"] }"; }
management='
    let mgmt = auth0::management::ManagementClient::builder("tenant.eu.auth0.com")
        .client_credentials("id", std::env::args().nth(1).unwrap()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    println!("{:?}", runtime.block_on(mgmt.users().list().collect()));'
install management "$(auth0 '"management"')
$tokio" "$management"
install management-full "$(auth0 '"management-full"')
$tokio" "$management"
install session-axum "$(auth0 '"session", "axum"')
axum = \"0.8\"
tokio = { version = \"1\", features = [\"net\", \"rt\"] }" '
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let auth0 = auth0::session::Auth0::from_env().build().unwrap();
        let page = axum::routing::get(async |user: auth0::session::LoggedIn| user.name().to_owned());
        let app = axum::Router::new().route("/", page).merge(auth0.routes()).layer(auth0.layer());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await.unwrap();
        axum::serve(listener, app).await.unwrap();
    });'
install axum-alone 'axum = "0.8"
tokio = { version = "1", features = ["net", "rt"] }' '
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let app: axum::Router = axum::Router::new().route("/", axum::routing::get(async || "hello"));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await.unwrap();
        axum::serve(listener, app).await.unwrap();
    });'

install jsonwebtoken-reqwest 'jsonwebtoken = { version = "11", features = ["aws_lc_rs"] }
reqwest = { version = "0.13", features = ["json"] }
serde_json = "1"
tokio = { version = "1", features = ["rt"] }' '
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let keys: jsonwebtoken::jwk::JwkSet = runtime.block_on(async {
        let url = "https://tenant.eu.auth0.com/.well-known/jwks.json";
        reqwest::get(url).await.unwrap().json().await.unwrap()
    });
    let key = jsonwebtoken::DecodingKey::from_jwk(&keys.keys[0]).unwrap();
    let validation = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::RS256);
    let token = std::env::args().nth(1).unwrap();
    println!("{:?}", jsonwebtoken::decode::<serde_json::Value>(&token, &key, &validation));'

# The three below are layers or extractors of a web framework, named and not used here: crates and
# build time count, the size does not.
install axum-jwt-auth 'axum-jwt-auth = "*"' 'use axum_jwt_auth as _;'
install jwt-authorizer 'jwt-authorizer = "*"' 'use jwt_authorizer as _;'
install tower-oauth2-resource-server 'tower-oauth2-resource-server = "*"' 'use tower_oauth2_resource_server as _;'
