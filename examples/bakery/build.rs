//! Generates the module `api` from `bakery.yaml`.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use oascrate::Generator;

const DOCUMENT: &str = "bakery.yaml";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let document = fs::read_to_string(DOCUMENT)?;
    let generated = match Generator::new(DOCUMENT, document).package("bakery").module("api").generate() {
        Ok(generated) => generated,
        Err(rejected) => {
            // The text of the program: each error with its lines of the document.
            eprintln!("{rejected}");
            return Err("the document has errors".into());
        }
    };
    for warning in &generated.warnings {
        println!("cargo::warning={warning}");
    }
    let folder = Path::new(&env::var("OUT_DIR")?).join("api");
    for (path, text) in &generated.files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        fs::write(file, text)?;
    }
    Ok(())
}
