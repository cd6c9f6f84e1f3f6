package org.tallywire.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;

/** Words that join a number to what happened, by their use: {@code link-words.csv}; and how adverbs and participles look. */
final class LinkWords {
    /** The uses that the constructions ask for. */
    private enum Use {
        /** Makes a state of what follows: "left", "found". */
        COPULA,
        /** Joins subject and state as "be" does: "remain". */
        LINKING,
        /** Stands before the number of a toll: "rose to". */
        TOLL_PREPOSITION,
        /** A verb whose object is the number of a toll: "reaching". */
        TOLL_VERB,
        /** Leads a toll with the participle of an effect: "the number of people killed". */
        HEAD_OF_A_TOLL,
        /** Makes of the word for one a pronoun; read by {@link GrammarWords}. */
        BACK_REFERENCE,
        /** Between a negation and those who are not there: {@code no hubo víctimas}. */
        EXISTENCE,
        /** A verb with which a clause opens, its subject behind: {@code murieron 12 pasajeros}. */
        LEADING_VERB
    }

    private final Map<Use, Set<String>> words;
    private final Inflection inflection;

    private LinkWords(Map<Use, Set<String>> words, Inflection inflection) {
        this.words = words;
        this.inflection = inflection;
    }

    static LinkWords read(DataFolder folder, Inflection inflection) {
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>());
        }
        for (DataRow row : folder.getTable("link-words.csv").rows()) {
            words.getOrDefault(row.constant("use", Use.class), new HashSet<>()).add(row.get("word"));
        }
        return new LinkWords(words, inflection);
    }

    private boolean has(Use use, String lower) {
        return words.getOrDefault(use, Set.of()).contains(lower);
    }

    boolean isCopula(String lower) {
        return has(Use.COPULA, lower);
    }

    boolean isLinking(String lower) {
        return has(Use.LINKING, lower);
    }

    boolean isTollPreposition(String lower) {
        return has(Use.TOLL_PREPOSITION, lower);
    }

    boolean isTollVerb(String lower) {
        return has(Use.TOLL_VERB, lower);
    }

    boolean isHeadOfToll(String lower) {
        return has(Use.HEAD_OF_A_TOLL, lower);
    }

    boolean isLeadingVerb(String lower) {
        return has(Use.LEADING_VERB, lower);
    }

    boolean isExistence(String lower) {
        return has(Use.EXISTENCE, lower);
    }

    boolean isAdverb(String lower) {
        return inflection.looksLike(Inflection.Look.ADVERB, lower);
    }

    /** A participle, by its ending or because it makes a state: "feared", "found". */
    boolean isParticiple(String lower) {
        return inflection.looksLike(Inflection.Look.PARTICIPLE, lower) || isCopula(lower);
    }
}
