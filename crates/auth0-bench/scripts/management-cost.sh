#!/usr/bin/env bash
# What auth0-management costs to compile, on top of its dependencies: CPU seconds of the compiler and its
# peak memory, for `cargo check` and a release build of three selections of groups.
#
#   crates/auth0-bench/scripts/management-cost.sh            all of it, some minutes
#   crates/auth0-bench/scripts/management-cost.sh --quick    one selection, checked
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
export CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never

# Runs a command and prints the CPU seconds and the peak memory of what it started.
measure() {
    python3 - "$@" <<'PYTHON'
import json, os, resource, subprocess, sys

name, command = sys.argv[1], sys.argv[2:]
subprocess.run(command, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
print(f"{seconds:6.1f} CPU s  {memory:6.0f} MiB")
if os.environ.get("AUTH0_BENCH"):
    for table, value, unit in [("CPU time", seconds, "s"), ("Peak memory", memory, "MiB")]:
        table = f"{table} of compiling auth0-management"
        print("@figure", json.dumps({"table": table, "name": name, "value": value, "unit": unit}))
PYTHON
}

selections=(
    "default"
    "transport,users,connections,clients"
    "transport,full"
)
commands=("check" "build --release")
if [ "${1:-}" = --quick ]; then
    commands=(check) selections=(default)
fi
for command in "${commands[@]}"; do
    for selection in "${selections[@]}"; do
        features=(--no-default-features --features "$selection")
        # shellcheck disable=SC2086
        cargo $command --quiet -p auth0-management "${features[@]}"
        # The dependencies are there now; this crate alone is compiled once more.
        touch crates/auth0-management/src/lib.rs
        printf '%-16s %-36s' "$command" "$selection"
        # shellcheck disable=SC2086
        measure "$command, $selection" cargo $command --quiet -p auth0-management "${features[@]}"
    done
done
