package org.tallywire.staging.bulk;

import java.util.ArrayList;
import java.util.List;

/** A body cut into pieces that a column of any database holds; joined again they are the body. */
final class BodyPieces {
    /** UTF-16 units; H2's longest column has a million characters, PostgreSQL's longest a billion bytes. */
    private static final int LENGTH = 500_000;

    private BodyPieces() {}

    /** At least one piece, in order; no pair of surrogates is cut apart. */
    static List<String> of(String body) {
        if (body.length() <= LENGTH) {
            return List.of(body);
        }
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < body.length()) {
            int end = Math.min(begin + LENGTH, body.length());
            if (end < body.length() && Character.isSurrogatePair(body.charAt(end - 1), body.charAt(end))) {
                end--;
            }
            pieces.add(body.substring(begin, end));
            begin = end;
        }
        return pieces;
    }
}
