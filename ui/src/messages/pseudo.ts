// The pseudo-language: English that can still be read, but is longer, accented and in brackets. Text that is not shown
// so did not come from a catalog; what is cut off would be cut off in a longer language. Rust's `pseudo.rs` does the same.

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒğĥíĵķľɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĽṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";

/** A catalog's text, without its arguments. Vowels are doubled, which makes English about a third longer. */
export function accented(text: string): string {
  return text.replace(/[a-zA-Z]/g, (plain) => {
    const letter = ACCENTED.charAt(PLAIN.indexOf(plain));
    return "aeiou".includes(plain) ? letter + letter : letter;
  });
}

/** Where a message begins and ends: two that are glued together can be seen. */
export function bracketed(text: string): string {
  return `⟦${text}⟧`;
}
