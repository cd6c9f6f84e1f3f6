package org.tallywire.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;
import org.tallywire.lexicon.PhraseTable;

/**
 * The words beside a number that goes without its noun or unit: {@code elliptic-words.csv}; a language without that table
 * has none.
 */
final class EllipticWords {
    private static final int LONGEST = 3;

    private final Map<Use, PhraseTable<Boolean>> phrases;

    private EllipticWords(Map<Use, PhraseTable<Boolean>> phrases) {
        this.phrases = phrases;
    }

    enum Use {
        COMPARED,
        JOINT,
        LEVEL,
        FILLER,
        MOVE,
        /** Before another count of the same: "counted", "spoke of". */
        COUNTED,
        /** Sets a count that somebody gives beside another: "more than the 15 reported". */
        BESIDE
    }

    static EllipticWords read(DataFolder folder) {
        Map<Use, PhraseTable.Builder<Boolean>> builders = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            builders.put(use, PhraseTable.builder());
        }
        List<DataRow> rows =
                folder.findTable("elliptic-words.csv").map(DataTable::rows).orElse(List.of());
        for (DataRow row : rows) {
            builders.getOrDefault(row.constant("use", Use.class), PhraseTable.builder())
                    .add(row.get("phrase"), true);
        }
        Map<Use, PhraseTable<Boolean>> phrases = new EnumMap<>(Use.class);
        builders.forEach((use, builder) -> phrases.put(use, builder.build()));
        return new EllipticWords(phrases);
    }

    /** The first token of the longest phrase of this use that ends before {@code end}; {@code end} where there is none. */
    int startBefore(Clause clause, int end, Use use) {
        for (int length = LONGEST; length > 0; length--) {
            int first = end - length;
            if (clause.contains(first) && endAt(clause, first, end, use) == end) {
                return first;
            }
        }
        return end;
    }

    /** The first token of a number's phrase with the fillers before it. */
    int startOfFillers(Clause clause, int end) {
        int at = end;
        for (int next = startBefore(clause, at, Use.FILLER); next < at; next = startBefore(clause, at, Use.FILLER)) {
            at = next;
        }
        return at;
    }

    boolean isMove(Clause clause, int token) {
        return clause.contains(token) && endAt(clause, token, token + 1, Use.MOVE) == token + 1;
    }

    private int endAt(Clause clause, int first, int limit, Use use) {
        PhraseTable<Boolean> table = phrases.get(use);
        return table == null
                ? first
                : table.longestAt(clause.text(), first, limit)
                        .map(PhraseTable.Match::endToken)
                        .orElse(first);
    }
}
