package org.tallywire.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenizedText;

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
        MONEY,
        /** A number that ends with it takes "of" before its noun and is no part of it: {@code dos millones de personas}. */
        TAKES_OF,
        /** Before a number of years it makes it an age: {@code tenía 43 años}. */
        AGE,
        /** The same after a person or a comma: {@code una niña de 5 años}. */
        AGE_OF_PERSON
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

    /** Whether "of" at a token only joins the number before it to its noun. */
    boolean joinsNoun(TokenizedText text, int of) {
        return of > 0 && text.is(of, "of") && is(text.lower(of - 1), Role.TAKES_OF);
    }

    boolean is(String lower, Role role) {
        Set<String> ofRole = words.get(role);
        return ofRole != null && ofRole.contains(lower);
    }
}
