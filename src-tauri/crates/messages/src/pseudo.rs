//! The pseudo-language: English that can still be read, but is longer, accented and in brackets. Text that is not shown
//! so did not come from a catalog; what is cut off would be cut off in a longer language. The window's `pseudo.ts` does
//! the same.

use std::borrow::Cow;

/// How it is switched on.
pub(crate) const TAG: &str = "pseudo";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒğĥíĵķľɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĽṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";

/// A catalog's text, without its arguments. Vowels are doubled, which makes English about a third longer.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut long = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        match PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter) {
            Some((plain, accented)) => {
                long.push(accented);
                if "aeiou".contains(plain) {
                    long.push(accented);
                }
            }
            None => long.push(letter),
        }
    }
    Cow::Owned(long)
}

/// Where a message begins and ends: two that are glued together can be seen.
pub(crate) fn bracketed(text: &str) -> String {
    format!("⟦{text}⟧")
}
