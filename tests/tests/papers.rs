//! What the documents say holds: their commands are run by tests, their links lead somewhere, and the
//! Chinese README says what the English one does.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use yizhan_tests::{folder, run, run_with};

/// How a command of a document is proved.
enum Proof {
    /// By running the program with these arguments in an empty folder; it must succeed.
    Run(&'static [&'static str]),
    /// By a test elsewhere: a file under the repository that holds a text.
    Test(&'static str, &'static str),
}

use Proof::{Run, Test};

/// Every command in the documents. One that is not here fails the test.
const COMMANDS: &[(&str, Proof)] = &[
    (
        "cargo run --release -- up",
        Test("tests/tests/up.rs", "\"up\", \"--once\""),
    ),
    ("cargo xtask test", Test("xtask/src/main.rs", "test")),
    ("cargo xtask codegen", Test("xtask/src/main.rs", "codegen")),
    ("cargo xtask tidy", Test("xtask/src/main.rs", "tidy")),
    ("cargo xtask bench", Test("xtask/src/main.rs", "bench")),
    (
        "cargo xtask bench compile",
        Test("xtask/src/bench.rs", "compile"),
    ),
    (
        "cargo check",
        Test("xtask/src/bench/compile.rs", "\"check\""),
    ),
    ("yizhan init", Run(&["init"])),
    (
        "yizhan doctor",
        Test("tests/tests/commands/doctor.rs", "\"doctor\""),
    ),
    ("yizhan serve", Test("tests/tests/serve.rs", "\"serve\"")),
    (
        "yizhan sandbox --listen 127.0.0.1:9700",
        Test("tests/tests/papers.rs", "the_sandbox_of_the_documents"),
    ),
    (
        "yizhan trigger ticket --component wx…",
        Test("tests/tests/commands/trigger.rs", "\"ticket\""),
    ),
    (
        "yizhan trigger message --account wx… --from OPENID Content=hello",
        Test("tests/tests/commands/trigger.rs", "\"Content=hello\""),
    ),
    (
        "yizhan trigger authorize --suite ww… --account CORP",
        Test("tests/tests/commands/trigger.rs", "\"--suite\""),
    ),
    (
        "yizhan trigger message --account CORP --agent 1000002 --from zhangsan Content=hello",
        Test("tests/tests/commands/trigger.rs", "\"--agent\""),
    ),
    (
        "yizhan trigger release-test --component wx… --group 1",
        Test("tests/tests/commands/trigger.rs", "\"release-test\""),
    ),
    (
        "yizhan api list --product mp upload",
        Run(&["api", "list", "--product", "mp", "upload"]),
    ),
    (
        "yizhan api show /cgi-bin/media/upload",
        Run(&["api", "show", "/cgi-bin/media/upload"]),
    ),
    (
        "yizhan api openapi mp > mp.json",
        Run(&["api", "openapi", "mp"]),
    ),
    (
        "yizhan call wx… GET /cgi-bin/user/info openid=OPENID",
        Test("tests/tests/commands/call.rs", "\"/cgi-bin/user/info\""),
    ),
    (
        "yizhan sandbox --listen 127.0.0.1:9700 --world world.toml",
        Test("tests/tests/papers.rs", "the_sandbox_of_the_documents"),
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The documents for people, by their paths from the root.
fn papers() -> Vec<String> {
    let mut papers: Vec<String> = Vec::new();
    for folder in [".", "docs", "spec"] {
        for file in fs::read_dir(root().join(folder)).expect("a folder") {
            let name = file.expect("a file").file_name();
            let name = name.to_str().expect("UTF-8").to_owned();
            if name.ends_with(".md") {
                papers.push(format!("{folder}/{name}"));
            }
        }
    }
    papers.sort();
    papers
}

/// A document in its parts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Paper {
    /// How deep each heading is.
    headings: Vec<usize>,
    /// Blocks of code: language and text.
    blocks: Vec<(String, String)>,
    /// Where links lead.
    links: Vec<String>,
}

fn parts(text: &str) -> Paper {
    let mut paper = Paper::default();
    let mut block: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut block, line.trim().strip_prefix("```")) {
            (None, Some(language)) => block = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => paper.blocks.extend(block.take()),
            (Some((_, code)), None) => {
                code.push_str(line);
                code.push('\n');
            }
            (None, None) => {
                if line.starts_with('#') {
                    paper
                        .headings
                        .push(line.chars().take_while(|c| *c == '#').count());
                }
                if let Some(code) = line.strip_prefix("    ") {
                    paper.blocks.push(("indented".to_owned(), code.to_owned()));
                }
                // Every second part is between backticks.
                for code in line.split('`').skip(1).step_by(2) {
                    paper.blocks.push(("inline".to_owned(), code.to_owned()));
                }
                for rest in line.split("](").skip(1) {
                    paper
                        .links
                        .push(rest.split(')').next().unwrap_or_default().to_owned());
                }
            }
        }
    }
    assert!(block.is_none(), "a block of code without an end");
    paper
}

/// The commands of a document: in blocks for a shell, indented, or in a sentence.
fn commands(paper: &Paper) -> Vec<String> {
    let ours = |line: &str| {
        // Two spaces in a row: a table.
        (line.starts_with("cargo ") || line.starts_with("yizhan ")) && !line.contains("  ")
    };
    let mut commands = Vec::new();
    for (language, code) in &paper.blocks {
        let lines = code.replace("\\\n", " ");
        for line in lines.lines() {
            let line = line.split(" #").next().unwrap_or_default().trim();
            let named = match language.as_str() {
                "sh" | "bash" | "console" | "shell" => true,
                "indented" => ours(line),
                "inline" => line.starts_with("cargo "),
                _ => false,
            };
            if named && !line.is_empty() {
                commands.push(line.to_owned());
            }
        }
    }
    commands
}

#[test]
fn every_command_of_a_document_is_run_by_a_test() {
    let mut seen = Vec::new();
    for path in papers() {
        for command in commands(&parts(&read(&path))) {
            let proof = COMMANDS.iter().find(|(known, _)| *known == command);
            let (_, proof) = proof.unwrap_or_else(|| {
                panic!("{path}: no test runs `{command}`; add it to COMMANDS of this test")
            });
            seen.push(command.clone());
            match proof {
                Run(arguments) => {
                    let dir = folder();
                    let output = run_with(arguments, b"", |command| {
                        command.current_dir(dir.path());
                    });
                    assert_eq!(output.status, Some(0), "{command}: {}", output.err);
                }
                Test(file, text) => {
                    let test = read(file);
                    assert!(test.contains(text), "{command}: {file} does not run it");
                }
            }
        }
    }
    for (command, _) in COMMANDS {
        assert!(
            seen.iter().any(|s| s == command),
            "no document has `{command}` any more"
        );
    }
}

/// As the README starts it, but on a free port; and with the world of its own page.
#[test]
fn the_sandbox_of_the_documents_says_where_it_is_and_serves() {
    let dir = folder();
    let page = parts(&read("docs/sandbox.md"));
    let world = page.blocks.iter().find(|(language, _)| language == "toml");
    let (_, world) = world.expect("a world file");
    let file = dir.path().join("world.toml");
    fs::write(&file, world).expect("a file");
    let file = file.to_str().expect("UTF-8");
    serves(&[], "wx-none", "wx-none");
    serves(&["--world", file], "wx0000000000000001", "was not accepted");
}

/// Starts a sandbox, has it push a ticket for a component, and looks at what is said of that.
fn serves(arguments: &[&str], component: &str, answer: &str) {
    let mut sandbox = Command::new(yizhan_tests::program())
        .args(["sandbox", "--listen", "127.0.0.1:0", "--log", "error"])
        .args(arguments)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the sandbox starts");
    let mut said = String::new();
    let mut lines = BufReader::new(sandbox.stderr.take().expect("a pipe"));
    lines.read_line(&mut said).expect("a line");
    let url = said.split(' ').find_map(|word| word.strip_suffix(';'));
    let pushed = url.map(|url| {
        run(&[
            "trigger",
            "--sandbox",
            url,
            "ticket",
            "--component",
            component,
        ])
    });
    sandbox.kill().expect("it is ours");
    sandbox.wait().expect("its end");
    let pushed = pushed.unwrap_or_else(|| panic!("it does not say where it is: {said}"));
    assert!(pushed.err.contains(answer), "{}", pushed.err);
}

#[test]
fn every_relative_link_leads_to_a_file() {
    for path in papers() {
        let folder = root().join(&path);
        let folder = folder.parent().expect("a folder");
        for link in parts(&read(&path)).links {
            let target = link.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            assert!(folder.join(target).exists(), "{path}: nothing is at {link}");
        }
    }
}

#[test]
fn the_chinese_readme_has_the_parts_of_the_english_one() {
    let [english, chinese] = ["README.md", "README.zh-CN.md"].map(|path| parts(&read(path)));
    assert_eq!(english.headings, chinese.headings);
    // Each leads to the other; apart from that, to the same places.
    let others = |paper: &Paper| {
        let mut links = paper.links.clone();
        links.retain(|link| !link.starts_with("README"));
        links
    };
    assert_eq!(others(&english), others(&chinese));
    assert_eq!(english.links.len(), chinese.links.len());
    assert_eq!(commands(&english), commands(&chinese));
    let code = |paper: &Paper| {
        let blocks = paper.blocks.iter();
        let rust = blocks.filter(|(language, _)| language.starts_with("rust"));
        rust.cloned().collect::<Vec<_>>()
    };
    assert_eq!(code(&english), code(&chinese));
    assert!(
        code(&english)
            .iter()
            .any(|(language, _)| language == "rust,no_run")
    );
}
