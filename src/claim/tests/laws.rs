use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// Every line that is not blank is either a claim or left out with a diagnostic.
fn loses_no_line(bytes: &[u8]) {
    let Read::Claims(Ok(read)) = read("claims.jsonl", bytes, Mode::Lenient) else {
        panic!("a lenient reading stopped");
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines = bytes
        .split(|&b| b == b'\n')
        .filter(|line| !line.trim_ascii().is_empty());
    assert_eq!(read.items.len() + read.left_out, lines.count());
    assert_eq!(read.diagnostics.len(), read.left_out);
    assert!(read.diagnostics.iter().all(|d| !d.message.contains(char::is_control)));
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_losing_a_line(bytes in vec(prop_oneof![3 => any::<u8>(), 1 => Just(b'\n')], 0..400)) {
        loses_no_line(&bytes);
    }

    #[test]
    fn any_mix_of_good_and_damaged_lines_is_read(
        lines in vec((0..9usize, any::<u8>(), any::<prop::sample::Index>(), "[0-9:/TZ+ -]{0,24}", 0..12u8), 0..12),
    ) {
        let mut bytes = Vec::new();
        for (kind, byte, at, date, offset) in lines {
            let mut line = format!(
                r#"{{"id": {kind}, "source": "s1", "text": "Tués à Liège", "date": "{date}", "trigger": {{"start": 0, "end": {offset}}}}}"#
            );
            match kind {
                0..3 => line = line.replace(&format!(r#""date": "{date}", "#), ""),
                3 => line = " \t".to_owned(),
                4 => line = "\u{feff}".to_owned(),
                _ => {}
            }
            let mut line = line.into_bytes();
            if kind > 6 {
                let at = at.index(line.len());
                line[at] = byte;
            }
            bytes.extend(line);
            bytes.extend(if kind % 2 == 0 { &b"\r\n"[..] } else { b"\n" });
        }
        loses_no_line(&bytes);
    }
}
