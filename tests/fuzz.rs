//! Runs the fuzz targets on stable Rust, with the corpus and with random mutations of it.
//!
//! ```text
//! cargo test -p auth0-tests --test fuzz                                # briefly, for each target
//! cargo test --release -p auth0-tests --test fuzz -- --seconds 60 sse  # longer, for one target
//! ```
//!
//! It finds less than libFuzzer, which observes the code that an input reaches, but it requires no other
//! toolchain. The same seed results in the same inputs; `--seed` sets another one.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failure is a failure of the test, and its output is what a person needs"
)]

#[path = "../fuzz/targets/mod.rs"]
mod targets;

use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, process};

/// The maximum length of inputs.
const LONGEST: usize = 4096;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let option = |name: &str| {
        let value = arguments.iter().skip_while(|it| *it != name).nth(1);
        value.map(|it| it.parse::<u64>().expect("a number"))
    };
    let time = option("--seconds").map_or(Duration::from_millis(300), Duration::from_secs);
    let seed = option("--seed").unwrap_or(1);
    let known = |name: &str| arguments.iter().any(|it| it == name);
    let any_named = targets::ALL.iter().any(|(name, _)| known(name));
    for (name, target) in targets::ALL {
        if !any_named || known(name) {
            run(name, *target, time, seed);
        }
    }
}

fn run(name: &str, target: fn(&[u8]), time: Duration, seed: u64) {
    let corpus = corpus(name);
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let (start, mut count) = (Instant::now(), 0_u64);
    for input in &corpus {
        check(name, target, input);
    }
    while start.elapsed() < time {
        check(name, target, &changed(&corpus, &mut random));
        count += 1;
    }
    println!("{name}: {} of the corpus, {count} made of it", corpus.len());
}

/// Runs the target. If it panics, prints the input and exits.
fn check(name: &str, target: fn(&[u8]), input: &[u8]) {
    let outcome = std::panic::catch_unwind(|| target(input));
    if outcome.is_err() {
        println!("{name} fails on {:?}", String::from_utf8_lossy(input));
        println!("bytes: {input:?}");
        process::exit(1);
    }
}

/// Returns the examples of a target, sorted by name, and an empty input.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut inputs: Vec<_> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(!inputs.is_empty(), "{name} has no example");
    inputs.push(Vec::new());
    inputs
}

/// Returns an example of the corpus with a few mutations.
fn changed(corpus: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = random.one_of(corpus).clone();
    for _ in 0..=random.below(4) {
        let at = random.below(input.len() + 1);
        let to = (at + random.below(16)).min(input.len());
        match random.below(7) {
            0 if at < input.len() => input[at] ^= 1 << random.below(8),
            1 if at < input.len() => input[at] = random.byte(),
            2 => input.insert(at, random.byte()),
            3 => drop(input.drain(at..to)),
            4 => {
                // Duplicates a piece.
                let piece = input[at..to].to_vec();
                input.splice(at..at, piece);
            }
            5 => {
                let other = random.one_of(corpus);
                let from = random.below(other.len() + 1);
                let until = (from + random.below(64)).min(other.len());
                input.splice(at..to, other[from..until].iter().copied());
            }
            _ => {
                let words: [&[u8]; 10] = [
                    b"0",
                    b"-1",
                    b"18446744073709551615",
                    b"1e400",
                    b"\xff",
                    b"\0",
                    b"\n",
                    b"null",
                    b"%",
                    "\u{feff}".as_bytes(),
                ];
                input.splice(at..at, random.one_of(&words).iter().copied());
            }
        }
    }
    input.truncate(LONGEST);
    input
}

/// A pseudorandom number generator (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}
