use std::path::PathBuf;

use proptest::prelude::*;

use super::*;

const TYPING: &str = "0.1.0";

/// A folder of its own under the system's temporary one, gone with the value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// The names of its files.
    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

type Sections = Vec<(String, Vec<Vec<u8>>)>;

fn saved(sections: &Sections) -> Vec<u8> {
    let mut bytes = Vec::new();
    let fill = |writer: &mut Writer<'_>| {
        for (name, values) in sections {
            writer.section(name)?;
            values.iter().try_for_each(|value| writer.put(value))?;
        }
        Ok(())
    };
    write_to(&mut bytes, TYPING, fill).unwrap();
    bytes
}

/// What the bytes hold, asked for under the names of `sections`.
fn loaded(mut bytes: &[u8], sections: &Sections) -> Result<Sections> {
    read_from(&mut bytes, TYPING, |reader| {
        let mut found = Vec::new();
        for (name, _) in sections {
            reader.section(name)?;
            let mut values = Vec::new();
            while let Some(value) = reader.next::<Vec<u8>>()? {
                values.push(value);
            }
            found.push((name.clone(), values));
        }
        Ok(found)
    })
}

fn small() -> Sections {
    let values = |count: u8| (0..count).map(|at| vec![at; usize::from(at)]).collect();
    vec![
        ("claims".to_owned(), values(4)),
        ("none".to_owned(), Vec::new()),
        ("events".to_owned(), values(3)),
    ]
}

proptest! {
    #[test]
    fn what_was_saved_is_read(
        sections in prop::collection::vec(("[a-z]{0,8}", prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..30)), 0..5)
    ) {
        prop_assert_eq!(loaded(&saved(&sections), &sections).unwrap(), sections);
    }

    #[test]
    fn what_was_altered_is_not(bytes in prop::collection::vec(any::<u8>(), 1..8), at in any::<prop::sample::Index>(), put in 0..3) {
        let mut file = saved(&small());
        let at = at.index(file.len());
        match put {
            0 => drop(file.splice(at..at, bytes)),
            1 => drop(file.drain(at..(at + bytes.len()).min(file.len()))),
            _ => file.iter_mut().skip(at).zip(bytes).for_each(|(old, new)| *old = new),
        }
        if file != saved(&small()) {
            prop_assert!(loaded(&file, &small()).is_err());
        }
    }
}

#[test]
fn many_blocks_are_read_as_they_were() {
    let sections = vec![
        ("claims".to_owned(), vec![vec![7; FULL / 3]; 10]),
        ("big".to_owned(), vec![vec![1; 3 * FULL]]),
    ];
    assert_eq!(loaded(&saved(&sections), &sections).unwrap(), sections);
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let file = saved(&small());
    for length in 0..file.len() {
        let error = loaded(&file[..length], &small()).unwrap_err();
        assert!(error.is_syntax(), "{length}: {error}");
        assert_eq!(
            error.to_string(),
            format!("expected a whole state, found it cut off behind byte {length}")
        );
    }
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let mut file = saved(&small());
    for at in 0..file.len() {
        for bit in 0..8 {
            file[at] ^= 1 << bit;
            assert!(loaded(&file, &small()).is_err(), "bit {bit} of byte {at}");
            file[at] ^= 1 << bit;
        }
    }
}

#[test]
fn the_reason_is_told() {
    let sections = small();
    let check = |file: &[u8], sections: &Sections, expected: &str| {
        assert_eq!(loaded(file, sections).unwrap_err().to_string(), expected);
    };
    let file = saved(&sections);
    let longer = [&file[..], b"\0"].concat();
    let end = file.len();
    check(
        &longer,
        &sections,
        &format!("expected nothing behind the end of the state at byte {end}, found more"),
    );
    check(
        b"{\"id\": 1, \"source\": \"s1\"}",
        &sections,
        "expected a saved state, found a file of another kind",
    );
    let mut other = file.clone();
    other[16] = 2;
    check(&other, &sections, "expected a state of format 1, found format 2");
    let mut other = file.clone();
    other[72] ^= 1;
    check(
        &other,
        &sections,
        "expected a state as it was saved, found it altered between bytes 57 and 80",
    );
    let named = |name: &str| vec![(name.to_owned(), Vec::new())];
    check(
        &file,
        &named("events"),
        r#"expected the section "events" of the state, found the section "claims""#,
    );
    check(
        &file,
        &named("claims"),
        r#"expected the end of the state, found the section "none""#,
    );
    check(
        &file,
        &Vec::new(),
        r#"expected the end of the state, found the section "claims""#,
    );
    let untyped = read_from(&mut &file[..], "0.2.0", |_| Ok(())).unwrap_err();
    assert_eq!(
        untyped.to_string(),
        r#"expected a state of claims typed by "0.2.0", found "0.1.0"; run over the claims again"#
    );
    let more = read_from(&mut &file[..], TYPING, |reader| {
        reader.section("claims")?;
        reader.get::<Vec<u8>>()?;
        reader.section("none")
    });
    assert!(more.unwrap_err().to_string().contains("found a value more before byte"));
    let fewer = read_from(&mut &file[..], TYPING, |reader| {
        reader.section("claims")?;
        (0..5).try_for_each(|_| reader.get::<Vec<u8>>().map(drop))
    });
    assert!(fewer.unwrap_err().to_string().contains("found the section's end"));
}

#[test]
fn a_failed_save_leaves_the_old_file() {
    let folder = Folder::new("save");
    let path = folder.0.join("state");
    let save = |text: &str, fails: bool| {
        write(&path, TYPING, |writer| {
            writer.section("text")?;
            writer.put(text)?;
            if fails { Err(Error::invalid("no more")) } else { Ok(()) }
        })
    };
    let load = || {
        read(&path, TYPING, |reader| {
            reader.section("text")?;
            reader.get::<String>()
        })
    };
    let missing = load().unwrap_err();
    assert!(missing.is_io() && missing.reason() == "expected a saved state, found none");
    save("old", false).unwrap();
    let failed = save("new", true).unwrap_err();
    assert_eq!(failed.file(), Some(&*path.display().to_string()));
    assert_eq!(load().unwrap(), "old");
    save("new", false).unwrap();
    assert_eq!(load().unwrap(), "new");
    assert_eq!(folder.names(), ["state"]);

    let nowhere = write(&folder.0, TYPING, |_| Ok(())).unwrap_err();
    assert_eq!(
        nowhere.reason(),
        "expected a file to save the state in, found a folder or a device"
    );
    assert!(
        write(&folder.0.join("no/such"), TYPING, |_| Ok(()))
            .unwrap_err()
            .is_io()
    );
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new("link");
    let (path, link) = (folder.0.join("state"), folder.0.join("link"));
    write(&path, TYPING, |_| Ok(())).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    write(&link, TYPING, |writer| writer.section("more")).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(read(&path, TYPING, |reader| reader.section("more")).is_ok());
}
