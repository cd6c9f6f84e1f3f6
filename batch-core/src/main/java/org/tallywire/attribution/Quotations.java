package org.tallywire.attribution;

import java.util.BitSet;
import org.tallywire.text.TokenizedText;

/** Which tokens of a text stand inside quotation marks. A mark that is never closed quotes to the end of its paragraph. */
final class Quotations {
    private final BitSet quoted;

    private Quotations(BitSet quoted) {
        this.quoted = quoted;
    }

    static Quotations of(TokenizedText text) {
        BitSet quoted = new BitSet(text.tokenCount());
        boolean open = false;
        for (int token = 0; token < text.tokenCount(); token++) {
            open &= !startsParagraph(text, token);
            switch (text.lower(token)) {
                case "\"" -> open = !open;
                case "“", "«", "„" -> open = true;
                case "”", "»" -> open = false;
                default -> quoted.set(token, open);
            }
        }
        return new Quotations(quoted);
    }

    private static boolean startsParagraph(TokenizedText text, int token) {
        if (token == 0) {
            return false;
        }
        int breaks = 0;
        for (int i = text.end(token - 1); i < text.begin(token); i++) {
            breaks += text.text().charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    boolean holds(int token) {
        return quoted.get(token);
    }
}
