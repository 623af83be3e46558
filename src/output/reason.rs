//! Why the machine refused something, in the words of people.

use std::io::{self, ErrorKind};

/// The reason of an error, as a phrase that follows a colon. What the system says is taken over where there is nothing better, without its number.
pub fn of(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull => "there is no space left on the disk".to_owned(),
        ErrorKind::QuotaExceeded => "the space that this account may use is full".to_owned(),
        ErrorKind::FileTooLarge => "files of this size are not allowed here".to_owned(),
        ErrorKind::PermissionDenied => "this account has no permission".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "something else stands in its place".to_owned()
        }
        ErrorKind::NotFound => "it is not there".to_owned(),
        _ => {
            let said = error.to_string();
            // "Input/output error (os error 5)"
            said.rsplit_once(" (os error ").map_or(said.clone(), |(words, _)| words.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reason_is_a_number() {
        // ENOENT, EIO, EACCES, EFBIG, ENOSPC and EROFS have these numbers on every Unix.
        for number in [2, 5, 13, 27, 28, 30] {
            assert!(!of(&io::Error::from_raw_os_error(number)).contains("os error"), "{number}");
        }
        assert_eq!(of(&io::Error::from_raw_os_error(5)), "Input/output error");
    }
}
