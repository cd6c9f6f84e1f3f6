package org.tallywire.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Words beside a number that tell what it is: {@code number-context.csv}. */
final class NumberContext {
    enum Role {
        /** Before "a third" it is a share: "by a third", "than a third". */
        FRACTION_BEFORE,
        /** After "a third" it is a share: "a third of", "a third were". */
        FRACTION_AFTER,
        /** Ends, or starts, the name of a street: "49 Larch Road", "22 Avenue Lenka". */
        STREET,
        /** Beside a year: "A.D. 1000", "300 BC". */
        ERA,
        /** Before a number it makes it negative: "minus". */
        SIGN,
        /** After a duration inside a date: "nine days later". */
        DISTANCE,
        /** Speaks of money: "fined 500 pounds". */
        MONEY
    }

    private final Map<Role, Set<String>> words;

    private NumberContext(Map<Role, Set<String>> words) {
        this.words = words;
    }

    static NumberContext read(DataFolder folder) {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        for (DataRow row : folder.getTable("number-context.csv").rows()) {
            words.computeIfAbsent(row.constant("role", Role.class), role -> new HashSet<>())
                    .add(row.get("word"));
        }
        return new NumberContext(words);
    }

    boolean is(String lower, Role role) {
        Set<String> ofRole = words.get(role);
        return ofRole != null && ofRole.contains(lower);
    }
}
