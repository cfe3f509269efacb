//! A page in a real browser: what it says on its console, what it asks for, and what of it is cut off or has no name.
//!
//! Chromium without a screen, with a profile of its own and no way to the network. Knows no figure of any page.

use super::tool;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A browser with a folder for its profile and its pages.
pub struct Browser {
    program: PathBuf,
    folder: tempfile::TempDir,
}

/// What a browser made of a page.
pub struct Look {
    /// What [`MEASURE`] measured.
    pub found: Value,
    /// What was said on the console.
    pub console: Vec<String>,
}

/// Measures the document of the frame `f`, from outside of it, so that the page itself stays as it is.
const MEASURE: &str = include_str!("measure.js");

impl Browser {
    /// The browser of this machine, if it has one.
    #[track_caller]
    pub fn find() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        tool("chromium").map(|program| Self { program, folder })
    }

    /// Looks at a page that is so many pixels wide, in the light or the dark scheme.
    pub fn look(&self, page: &str, width: u32, is_dark: bool) -> Look {
        let inside = page.replace('&', "&amp;").replace('"', "&quot;");
        let outside = format!(
            "<!DOCTYPE html><meta charset=\"utf-8\"><iframe id=\"f\" style=\"width:{width}px;height:900px;border:0\" srcdoc=\"{inside}\"></iframe><pre id=\"found\"></pre><script>{MEASURE}</script>"
        );
        let path = self.folder.path().join("outside.html");
        std::fs::write(&path, outside).expect("a page can be written");
        let scheme = format!(
            "--blink-settings=preferredColorScheme={}",
            u8::from(!is_dark)
        );
        let (dumped, said) = self.run(&path, &["--window-size=1400,1000", &scheme, "--dump-dom"]);
        let found = dumped
            .rsplit_once("<pre id=\"found\">")
            .and_then(|(_, after)| after.split_once("</pre>"))
            .map(|(found, _)| {
                let found = found
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
                serde_json::from_str(&found).expect("what was measured")
            });
        let console = said.lines().filter(|line| line.contains("CONSOLE"));
        Look {
            found: found.unwrap_or_else(|| panic!("nothing was measured: {dumped}\n{said}")),
            console: console.map(str::to_owned).collect(),
        }
    }

    /// How many sheets a page takes on A4.
    pub fn sheets(&self, page: &str) -> usize {
        let (page_at, pdf) = (
            self.folder.path().join("page.html"),
            self.folder.path().join("page.pdf"),
        );
        std::fs::write(&page_at, page).expect("a page can be written");
        let print = format!("--print-to-pdf={}", pdf.display());
        let (_, said) = self.run(&page_at, &["--no-pdf-header-footer", &print]);
        let bytes = std::fs::read(&pdf).unwrap_or_else(|error| panic!("{error}: {said}"));
        let text = String::from_utf8_lossy(&bytes);
        text.matches("/Type /Page\n").count() + text.matches("/Type /Page ").count()
    }

    fn run(&self, page: &Path, options: &[&str]) -> (String, String) {
        let profile = format!(
            "--user-data-dir={}",
            self.folder.path().join("profile").display()
        );
        let ran = Command::new(&self.program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--enable-logging=stderr",
            ])
            .arg(profile)
            .args(options)
            .arg(format!("file://{}", page.display()))
            .env("HOME", self.folder.path())
            .stdin(Stdio::null())
            .output()
            .expect("the browser runs");
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        (text(&ran.stdout), text(&ran.stderr))
    }
}
