package org.tallywire.readers.pdf;

import java.text.Bidi;

/** Text from left to right as it stands on a page, in the order in which it is read. Stateless. */
final class VisualOrder {
    private VisualOrder() {}

    static String toLogical(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        StringBuilder logical = new StringBuilder(line.length());
        for (int i = 0; i < runs; i++) {
            int run = bidi.baseIsLeftToRight() ? i : runs - 1 - i;
            String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean backwards = bidi.getRunLevel(run) % 2 == 1;
            logical.append(backwards ? new StringBuilder(part).reverse() : part);
        }
        return logical.toString();
    }
}
