//! libFuzzer's door to the target that has the binary's name.
#![no_main]

#[path = "targets/mod.rs"]
mod targets;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    for (name, run) in targets::ALL {
        if *name == env!("CARGO_BIN_NAME") {
            run(data);
        }
    }
});
