//! That the form of each protocol of the library is what its text reads as, and how it is written anew. It stands here because
//! the room of protocols writes no file.

use crate::protocol::{builtin, form_of, library};
use std::path::Path;

/// How to mend it: `RESETTLE_WRITE_FORMS=1 cargo test form`, and look at what else changed.
#[test]
fn every_form_of_the_library_is_what_its_text_reads_as() {
    for entry in library() {
        let form = form_of(&builtin(entry.id).unwrap().unwrap());
        if std::env::var_os("RESETTLE_WRITE_FORMS").is_some() {
            let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/protocol/library");
            std::fs::write(library.join(format!("{}.form", entry.id)), &form).unwrap();
            continue;
        }
        assert!(entry.form == form, "{}.form is out of date", entry.id);
    }
}
