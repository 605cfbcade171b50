//! `generate` writes the code of the API crates and the tables from which `auth0-testing` serves the APIs.
//! `generate --check` fails if the result differs from what is committed. `coverage` compares the documents'
//! operations with the crates' methods.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use auth0_codegen::document::Document;
use auth0_codegen::emit;
use auth0_codegen::error::Error;
use auth0_codegen::lock::Lock;
use auth0_codegen::overrides::Overrides;
use auth0_codegen::plan::Plan;

const USAGE: &str = "usage: auth0-codegen generate [--check] [--relock] [--verbose] | coverage
  Works in the checkout around the current folder, on each API with a folder in crates/auth0-codegen/overrides.
  The documents are in the folder AUTH0_SPEC, or in ../shared/spec beside the checkout.";

/// The folder of overrides, with a subfolder for each API.
const OVERRIDES: &str = "crates/auth0-codegen/overrides";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let run: &dyn Fn(&Checkout) -> Result<(), Error> = match arguments.first().map(String::as_str) {
        Some("generate") => {
            &|checkout| generate(checkout, has("--check"), has("--relock"), has("--verbose"))
        }
        Some("coverage") => &coverage,
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let checkouts = match workspace().and_then(|workspace| apis(&workspace)) {
        Ok(checkouts) => checkouts,
        Err(error) => {
            eprintln!("auth0-codegen: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut code = ExitCode::SUCCESS;
    for checkout in checkouts {
        let name = checkout.overrides.api.package.clone();
        print!("{name}: ");
        if let Err(error) = run(&checkout) {
            eprintln!("auth0-codegen: {name}: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// One API in a checkout.
struct Checkout {
    workspace: PathBuf,
    /// The folder of its overrides.
    folder: PathBuf,
    overrides: Overrides,
}

impl Checkout {
    /// Returns the folder of its crate.
    fn target(&self) -> PathBuf {
        self.workspace
            .join("crates")
            .join(&self.overrides.api.package)
    }

    /// Reads Auth0's document.
    fn published(&self) -> Result<Document, Error> {
        let mut document =
            Document::read(&spec(&self.workspace).join(&self.overrides.api.document))?;
        document.regroup(&self.overrides);
        Ok(document)
    }

    /// Reads the document and adds what it lacks.
    fn document(&self) -> Result<Document, Error> {
        let mut document = self.published()?;
        let additions = self.folder.join("additions.json");
        if additions.exists() {
            document.extend(Document::read(&additions)?);
        }
        Ok(document)
    }
}

/// Returns the APIs of a checkout, ordered by folder name.
fn apis(workspace: &Path) -> Result<Vec<Checkout>, Error> {
    let all = workspace.join(OVERRIDES);
    let entries = std::fs::read_dir(&all).map_err(|cause| file_error(&all, cause))?;
    let mut folders = Vec::new();
    for entry in entries {
        let folder = entry.map_err(|cause| file_error(&all, cause))?.path();
        if folder.is_dir() {
            folders.push(folder);
        }
    }
    folders.sort();
    folders
        .into_iter()
        .map(|folder| {
            Ok(Checkout {
                workspace: workspace.to_path_buf(),
                overrides: Overrides::read(&folder)?,
                folder,
            })
        })
        .collect()
}

/// Updates the generated part of a file that is otherwise written by people.
type Rewrite = fn(&str, &Plan) -> Result<String, Error>;

/// Finds the checkout that contains the current folder. This happens at run time, because checkouts may
/// share a target folder and therefore this program.
fn workspace() -> Result<PathBuf, Error> {
    let here = std::env::current_dir().map_err(|cause| file_error(Path::new("."), cause))?;
    here.ancestors()
        .find(|folder| folder.join(OVERRIDES).is_dir())
        .map(Path::to_path_buf)
        .ok_or_else(|| Error::Input {
            path: here.display().to_string(),
            message: format!("no folder around this one has `{OVERRIDES}`"),
        })
}

fn spec(workspace: &Path) -> PathBuf {
    std::env::var_os("AUTH0_SPEC").map_or_else(|| workspace.join("../shared/spec"), PathBuf::from)
}

fn generate(checkout: &Checkout, check: bool, relock: bool, verbose: bool) -> Result<(), Error> {
    let Checkout {
        workspace,
        folder,
        overrides,
    } = checkout;
    let document = checkout.document()?;
    let plan = Plan::new(&document, overrides)?;
    if verbose {
        for line in &plan.log {
            println!("{line}");
        }
    }
    let target = checkout.target();
    let mut files = emit::files(&document, &plan, overrides, workspace)?;
    let lock_file = folder.join("types.lock");
    let lock = Lock::of(&plan);
    let broken = Lock::read(&lock_file)?.broken_by(&lock);
    if !broken.is_empty() && !relock {
        return Err(Error::Relocked(broken));
    }
    let mut words = auth0_codegen::words::complaints(&files);
    let rewrites: &[(&str, Rewrite)] = if overrides.api.features {
        &[
            ("Cargo.toml", emit::with_features),
            ("../auth0/Cargo.toml", emit::with_forwarded),
            ("src/lib.rs", emit::with_groups),
        ]
    } else {
        &[]
    };
    for (path, rewrite) in rewrites {
        let file = target.join(path);
        let text = std::fs::read_to_string(&file).map_err(|cause| file_error(&file, cause))?;
        files.insert((*path).into(), rewrite(&text, &plan)?);
    }
    let is_management = overrides.api.tenant.is_none();
    let table = overrides.api.tenant.as_deref().unwrap_or(emit::TABLE);
    let table = Path::new("../..").join(table);
    files.insert(table, emit::table(&document, !is_management));
    let mut differing = differences(&target, &files)?;
    if Lock::read(&lock_file)? != lock {
        differing.push(lock_file.display().to_string());
    }
    let silent = plan.without_words(overrides).into_iter();
    words.extend(silent.map(|line| format!("no words for `{line}` in overrides/docs")));
    let unused = overrides.unused();
    let complaint = if !words.is_empty() {
        Err(Error::Words(words))
    } else if !unused.is_empty() {
        Err(Error::Unused(unused))
    } else {
        Ok(())
    };
    if check {
        complaint?;
        return if differing.is_empty() {
            println!("{} files are as the generator writes them", files.len());
            Ok(())
        } else {
            Err(Error::Differs(differing))
        };
    }
    for folder in ["src/generated", "tests/generated"] {
        for stale in committed(&target, Path::new(folder))? {
            if !files.contains_key(&stale) {
                let stale = target.join(stale);
                std::fs::remove_file(&stale).map_err(|cause| file_error(&stale, cause))?;
            }
        }
    }
    for (path, text) in &files {
        let path = target.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|cause| file_error(folder, cause))?;
        }
        std::fs::write(&path, text).map_err(|cause| file_error(&path, cause))?;
    }
    std::fs::write(&lock_file, lock.text()).map_err(|cause| file_error(&lock_file, cause))?;
    println!(
        "{} files, {} operations, {} types; {} files changed",
        files.len(),
        plan.methods.len(),
        plan.usages.len(),
        differing.len()
    );
    complaint
}

/// Returns the files that are changed, missing, or left over.
fn differences(target: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<String>, Error> {
    let mut differing = Vec::new();
    for (path, text) in files {
        if std::fs::read_to_string(target.join(path)).ok().as_ref() != Some(text) {
            differing.push(path.display().to_string());
        }
    }
    for folder in ["src/generated", "tests/generated"] {
        for path in committed(target, Path::new(folder))? {
            if !files.contains_key(&path) {
                differing.push(format!("{} (left over)", path.display()));
            }
        }
    }
    Ok(differing)
}

/// Returns the files below a folder by their path in the crate.
fn committed(target: &Path, folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let full = target.join(folder);
    if !full.exists() {
        return Ok(found);
    }
    let entries = std::fs::read_dir(&full).map_err(|cause| file_error(&full, cause))?;
    for entry in entries {
        let entry = entry.map_err(|cause| file_error(&full, cause))?;
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            found.extend(committed(target, &path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Searches the crate's source for the call of each operation.
fn coverage(checkout: &Checkout) -> Result<(), Error> {
    let document = checkout.document()?;
    let mut source = String::new();
    let crate_folder = checkout.target();
    for path in committed(&crate_folder, Path::new("src"))? {
        let path = crate_folder.join(path);
        source.push_str(&std::fs::read_to_string(&path).map_err(|cause| file_error(&path, cause))?);
    }
    let published = checkout.published()?;
    // Ignores line breaks.
    source.retain(|c| !c.is_whitespace());
    let has = |method: &str, path: &str| {
        let call = format!("Operation::{}(\"{path}\"", method.to_lowercase());
        source.contains(&format!("{call})")) || source.contains(&format!("{call},)"))
    };
    let missing: Vec<String> = document
        .operations
        .iter()
        .filter(|operation| !has(&operation.method, &operation.path))
        .map(auth0_codegen::document::Operation::line)
        .collect();
    let of_document = published
        .operations
        .iter()
        .filter(|operation| has(&operation.method, &operation.path))
        .count();
    println!("{of_document}/{}", published.operations.len());
    let more = document.operations.len() - published.operations.len();
    if more > 0 {
        println!("and {more} that the document lacks");
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Error::Missing(missing))
    }
}

fn file_error(path: &Path, cause: std::io::Error) -> Error {
    Error::File {
        path: path.display().to_string(),
        cause,
    }
}
