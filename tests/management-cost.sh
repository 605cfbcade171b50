#!/usr/bin/env bash
# What auth0-management costs to compile, on top of its dependencies: CPU seconds of the compiler and its
# peak memory, for `cargo check` and a release build of three selections of groups.
#
#   tests/management-cost.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never

# Runs a command and prints the CPU seconds and the peak memory of what it started.
measure() {
    python3 - "$@" <<'PYTHON'
import resource, subprocess, sys

subprocess.run(sys.argv[1:], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{used.ru_utime + used.ru_stime:6.1f} CPU s  {used.ru_maxrss / 1024:6.0f} MiB")
PYTHON
}

selections=(
    "default"
    "transport,users,connections,clients"
    "transport,full"
)
for command in "check" "build --release"; do
    for selection in "${selections[@]}"; do
        features=(--no-default-features --features "$selection")
        # shellcheck disable=SC2086
        cargo $command --quiet -p auth0-management "${features[@]}"
        # The dependencies are there now; this crate alone is compiled once more.
        touch crates/auth0-management/src/lib.rs
        printf '%-16s %-36s' "$command" "$selection"
        # shellcheck disable=SC2086
        measure cargo $command --quiet -p auth0-management "${features[@]}"
    done
done
