//! Instructions of decoding, counted by valgrind: nearly the same on every machine, whatever else it does.
//!
//! Each way runs twice, so many times and twice as many; the difference is free of what it takes to start.

use std::env;
use std::process::Command;

use crate::Case;

/// Makes this program the one that is counted: `--decode <case> <way> <times>`.
pub(crate) const ARGUMENT: &str = "--decode";

const TIMES: u32 = 5;

/// What is counted.
pub(crate) fn decode(cases: &[Case], arguments: &[String]) {
    let numbers: Vec<usize> = arguments.iter().map(|it| it.parse().unwrap()).collect();
    let way = &cases[numbers[0]].ways[numbers[1]];
    (0..numbers[2]).for_each(|_| (way.run)());
}

/// Prints the instructions of all ways.
///
/// # Panics
///
/// Where a way takes more than its bound.
pub(crate) fn compare(cases: &[Case]) {
    let mut slow = Vec::new();
    for (number, Case { title, bound, ways }) in cases.iter().enumerate() {
        println!("\n{title}: at most {bound:.2}");
        let mut first = None;
        for (index, way) in ways.iter().enumerate() {
            let count = |times| instructions([number, index, times]);
            let times = usize::try_from(TIMES).unwrap();
            let taken = u32::try_from(count(times * 2) - count(times)).unwrap() / TIMES;
            let ratio = f64::from(taken) / f64::from(*first.get_or_insert(taken));
            println!("  {ratio:7.3}  {taken:>9} instructions  {}", way.name);
            if ratio > *bound {
                slow.push(format!("{title}, {}: {ratio:.3}", way.name));
            }
        }
    }
    assert!(slow.is_empty(), "above the bound: {}", slow.join("; "));
}

/// The instructions of a whole run.
fn instructions(arguments: [usize; 3]) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .arg(ARGUMENT)
        .args(arguments.map(|number| number.to_string()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "it failed under valgrind:\n{said}");
    let line = said.lines().find_map(|line| line.split_once("Collected :"));
    line.unwrap().1.trim().parse().unwrap()
}
