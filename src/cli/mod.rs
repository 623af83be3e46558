//! The commands. The only part of the program that knows the command line, the terminal and how a process ends.
//!
//! Results go to standard output, everything else to standard error. Exit 0: done; 1: the brochure has errors, or a copy of one is not whole;
//! 2: the command line or the machine.

mod build;
mod check;
mod find;
mod hosting;
mod impact;
mod new;
mod progress;
mod report;
mod schema;
mod status;
mod translate;
mod verify;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::base::date::Date;
use crate::base::lang::Lang;
use crate::hosting::Server;
use crate::plan::form::Host;

/// The brochure has errors, or is not whole.
const BROCHURE: u8 = 1;
/// The command line, or the machine.
const MACHINE: u8 = 2;

/// Make a brochure that travels: a site without scripts, whose advice is checked against its own facts.
#[derive(Debug, Parser)]
#[command(name = "colportage", version, max_term_width = 80, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Check the brochure, then write the site to a folder in one step
    Build(BuildArgs),
    /// Tell every problem of the brochure; nothing is written
    Check(CheckArgs),
    /// List the tools, and the pairs of tools, that meet some needs, and why others do not
    #[command(disable_help_flag = true)]
    Find(FindArgs),
    /// List what depends on a tool, or on what is claimed of it
    Impact(ImpactArgs),
    /// Tell how old the facts are, what rests on them, and what is to be looked up next
    Status(StatusArgs),
    /// Send a language to translators as a PO file, take it back, or say that it is up to date
    Translate(TranslateArgs),
    /// Begin something new: the files to fill in
    New(NewArgs),
    /// Print the settings of a web server for this brochure
    Hosting(HostingArgs),
    /// Print the schema of a kind of TOML file, for editors
    Schema(SchemaArgs),
    /// Tell whether a copy of the site is whole, and how old it is
    Verify(VerifyArgs),
}

/// Where the brochure is.
#[derive(Debug, Args)]
struct Place {
    /// The folder that holds content/, catalogue/ and, if it has its own, themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

#[derive(Debug, Args)]
struct BuildArgs {
    #[command(flatten)]
    place: Place,
    /// The folder for the site; replaced as a whole, if this program made it
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// The editions beside the pages: archives, one page, text, articles
    #[arg(long, value_name = "NAME", value_enum, value_delimiter = ',', default_values_t = [Choice::All])]
    edition: Vec<Choice>,
    /// Where the site will be; pages on the onion announce no onion
    #[arg(long = "for", value_name = "HOST", value_enum, default_value_t = HostName::Web)]
    host: HostName,
    /// Build the languages too of which less than `translated-at-least` is done
    #[arg(long)]
    all_languages: bool,
    /// How many processor cores to use; all of them if not said
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

/// An edition, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Choice {
    // What is said of an option is said in the help of the command, which has to fit a terminal.
    All,
    None,
    Zip,
    Html,
    Text,
    Article,
}

/// Where a site will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum HostName {
    Web,
    Onion,
}

impl From<HostName> for Host {
    fn from(name: HostName) -> Self {
        match name {
            HostName::Web => Self::Web,
            HostName::Onion => Self::Onion,
        }
    }
}

#[derive(Debug, Args)]
struct CheckArgs {
    #[command(flatten)]
    place: Place,
    /// Measure every age from this day, in place of the edition's
    #[arg(long, value_name = "DATE", value_parser = date)]
    as_of: Option<Date>,
    /// How problems are told
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// What is behind `find`: its options are the criteria of the catalogue, so they are read once that is.
#[derive(Debug, Args)]
struct FindArgs {
    /// The needs, as the catalogue names them: --audio 200 --encryption end-to-end
    #[arg(value_name = "NEEDS", trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

#[derive(Debug, Args)]
struct ImpactArgs {
    #[command(flatten)]
    place: Place,
    /// A tool, or a claim on it: `jitsi`, `jitsi.video`
    subject: String,
    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Args)]
struct StatusArgs {
    #[command(flatten)]
    place: Place,
    /// Tell of this language only: text by text, what is stale or missing, with the words left to translate
    #[arg(long, value_name = "TAG", value_parser = lang)]
    lang: Option<Lang>,
    /// Measure every age from this day, in place of the edition's
    #[arg(long, value_name = "DATE", value_parser = date)]
    as_of: Option<Date>,
    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Args)]
struct TranslateArgs {
    #[command(subcommand)]
    step: TranslateStep,
}

#[derive(Debug, Subcommand)]
enum TranslateStep {
    /// Print a language as one PO file, for Weblate, Poedit or a text editor
    Export {
        #[command(flatten)]
        place: Place,
        /// The language
        #[arg(long, value_name = "TAG", value_parser = lang)]
        lang: Lang,
        /// The file to write; printed if not said
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Write the texts of a language as a PO file has them; its header names the language
    Import {
        #[command(flatten)]
        place: Place,
        /// The PO file
        file: PathBuf,
    },
    /// Say that translations were made from the originals as they are today
    Stamp {
        #[command(flatten)]
        place: Place,
        /// The language; all of them if not said
        #[arg(long, value_name = "TAG", value_parser = lang)]
        lang: Option<Lang>,
        /// Every text that is translated
        #[arg(long, conflicts_with = "texts")]
        all: bool,
        /// The texts, or single passages of them: `chapters/habits`, `chapters/habits#outil.1`
        #[arg(required_unless_present = "all")]
        texts: Vec<String>,
    },
}

#[derive(Debug, Args)]
struct NewArgs {
    #[command(subcommand)]
    thing: NewThing,
}

#[derive(Debug, Subcommand)]
enum NewThing {
    /// Add a language to the site; until it is translated its pages show the original
    Language {
        #[command(flatten)]
        place: Place,
        /// Its tag: de, pt-BR
        #[arg(value_name = "TAG", value_parser = lang)]
        lang: Lang,
    },
}

/// A language of the command line.
fn lang(text: &str) -> Result<Lang, String> {
    Lang::new(text).ok_or_else(|| "a language is written as its tag: `de`, `pt-BR`".to_owned())
}

/// A date of the command line.
fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a date is written as 2027-11, or 2027-11-21".to_owned())
}

#[derive(Debug, Args)]
struct HostingArgs {
    #[command(flatten)]
    place: Place,
    /// The server
    #[arg(value_enum)]
    server: Server,
}

#[derive(Debug, Args)]
struct SchemaArgs {
    /// The kind of file; if none is named, all kinds are listed
    name: Option<String>,
}

#[derive(Debug, Args)]
struct VerifyArgs {
    /// The copy: a folder, or a zip; a zip is not unpacked
    #[arg(value_name = "DIR|ZIP")]
    copy: PathBuf,
    /// Measure its age on this day, in place of today
    #[arg(long, value_name = "DATE", value_parser = date)]
    as_of: Option<Date>,
    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// How something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// In words, for people
    Human,
    /// As JSON, for programs: of problems an object a line
    Json,
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let command = match Command::try_parse() {
        Ok(command) => command,
        Err(error) => {
            // clap prints help to standard output and mistakes to standard error; a closed pipe is nobody's fault.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(MACHINE) } else { ExitCode::SUCCESS };
        }
    };
    let done = match command.verb {
        Verb::Build(args) => build::run(&args),
        Verb::Check(args) => check::run(&args),
        Verb::Find(args) => find::run(&args),
        Verb::Impact(args) => impact::run(&args),
        Verb::Status(args) => status::run(&args),
        Verb::Hosting(args) => hosting::run(&args),
        Verb::Schema(args) => schema::run(&args),
        Verb::Translate(args) => translate::run(&args),
        Verb::New(args) => new::run(&args),
        Verb::Verify(args) => verify::run(&args),
    };
    match done {
        Ok(code) => code,
        Err(error)
            if error
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) =>
        {
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "colportage: {error}");
            ExitCode::from(MACHINE)
        }
    }
}

/// What a verb comes to.
type Done = Result<ExitCode, Box<dyn std::error::Error>>;
