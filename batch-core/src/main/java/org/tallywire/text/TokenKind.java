package org.tallywire.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with inner apostrophes and the dots of an abbreviation such as {@code U.S.}. */
    WORD,
    /** Digits, with the separators between them: {@code 1,275}, {@code 3.5}; never with a sign. */
    NUMBER,
    /** A mark that structures text: comma, full stop, hyphen, quote, bracket. */
    PUNCTUATION,
    /** Any other visible character: a currency sign, a percent sign, an emoji. */
    SYMBOL
}
