package org.tallywire.figure;

/**
 * A quantity with its place among the tokens.
 *
 * @param phraseToken first token of the words that bound it ("at least"), or of the number where there are none
 * @param firstToken first token of the number or its currency sign, inclusive
 * @param endToken after its last token, unit included, exclusive
 * @param phraseEnd after the words that bound it from behind ("or more"), exclusive
 * @param numeral how it was written
 */
record FoundQuantity(int phraseToken, int firstToken, int endToken, int phraseEnd, Numeral numeral, Quantity quantity) {
    boolean isCount() {
        return quantity.kind() == FigureKind.COUNT;
    }

    /** The same number with the kind and the unit of another one, which it leaves out. */
    FoundQuantity sharing(Quantity other) {
        Quantity shared = new Quantity(
                quantity.span(),
                other.kind(),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.bound(),
                other.unit(),
                quantity.rule() + " > shared-noun");
        return new FoundQuantity(phraseToken, firstToken, endToken, phraseEnd, numeral, shared);
    }

    /** Whether it is a figure only where something happened to what it counts ("several"). */
    boolean needsEffect() {
        return numeral.style() == Numeral.Style.VAGUE_WITH_EFFECT;
    }
}
