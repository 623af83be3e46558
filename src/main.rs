//! The program: the exit code of [`colportage::cli`].

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    colportage::cli::main()
}
