//! What programs and spreadsheets read. A contract: names and shapes are only ever added to.
//!
//! It refuses to know widths, words and terminals.

pub mod csv;
pub mod form;
pub mod ical;
pub mod json;

use std::io::{self, ErrorKind, IoSlice, Write};

/// Writes one part after the other, of which many are short, without putting them together first.
fn write_parts<'p>(to: &mut impl Write, parts: impl Iterator<Item = &'p [u8]>) -> io::Result<()> {
    /// So many at a time are taken by the systems there are.
    const AT_ONCE: usize = 1024;
    let mut parts = parts.map(IoSlice::new);
    loop {
        let mut some: Vec<IoSlice<'_>> = parts.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        let mut left = some.as_mut_slice();
        // Nothing is left to write where all that is left is empty.
        IoSlice::advance_slices(&mut left, 0);
        while !left.is_empty() {
            match to.write_vectored(left) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Takes so many bytes at a time, and is interrupted before each.
    struct Slow {
        taken: Vec<u8>,
        most: usize,
        is_ready: bool,
    }

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.write_vectored(&[IoSlice::new(bytes)])
        }
        fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
            self.is_ready = !self.is_ready;
            if self.is_ready {
                return Err(ErrorKind::Interrupted.into());
            }
            let bytes = parts.iter().flat_map(|part| part.iter());
            let before = self.taken.len();
            self.taken.extend(bytes.take(self.most));
            Ok(self.taken.len() - before)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    proptest! {
        #[test]
        fn parts_are_written_whole_and_in_order(
            parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..9), 0..20),
            most in 1_usize..12,
        ) {
            let mut slow = Slow { taken: Vec::new(), most, is_ready: false };
            write_parts(&mut slow, parts.iter().map(Vec::as_slice)).unwrap();
            prop_assert_eq!(slow.taken, parts.concat());
        }
    }

    #[test]
    fn whoever_takes_nothing_ends_it() {
        let many = vec![b"part".as_slice(); 3000];
        let mut all = Vec::new();
        write_parts(&mut all, many.iter().copied()).unwrap();
        assert_eq!(all.len(), 12_000);
        let refused = write_parts(&mut [0_u8; 6].as_mut_slice(), many.into_iter());
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::WriteZero);
    }
}
