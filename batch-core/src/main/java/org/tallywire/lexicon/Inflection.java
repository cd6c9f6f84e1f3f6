package org.tallywire.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the regular words of a language change their endings: {@code inflection.csv}. What is irregular stands in the lexicons. */
public final class Inflection {
    /** What a form is made for. */
    public enum Make {
        PLURAL,
        SINGULAR,
        THIRD,
        PAST,
        GERUND
    }

    /** What a word can look like by its ending. */
    public enum Look {
        PLURAL_LOOK,
        NOT_PLURAL,
        ADVERB,
        PARTICIPLE,
        GERUND_LOOK,
        THIRD_LOOK,
        NOT_THIRD,
        /** A verb of the past, in a form that tells of it. */
        PAST_LOOK,
        /** A finite verb, in a form that no other word has. */
        FINITE_LOOK,
        /** A known noun after which another noun only describes it: {@code niños menores}. */
        HEAD_LOOK,
        /** A word behind which an apostrophe alone tells of an owner: "the doctors' union". */
        OWNER_LOOK
    }

    private enum Condition {
        ANY,
        /** A consonant stands before the ending. */
        CONSONANT,
        /** One short syllable ends the word, so that its last letter is doubled. */
        DOUBLED
    }

    private record Rule(String ending, Condition condition, int shortest, String result) {}

    private final String vowels;
    private final Map<Make, List<Rule>> rules;
    private final Map<Look, List<Rule>> looks;

    private Inflection(String vowels, Map<Make, List<Rule>> rules, Map<Look, List<Rule>> looks) {
        this.vowels = vowels;
        this.rules = rules;
        this.looks = looks;
    }

    /** The inflection of a language's folder. */
    public static Inflection read(DataFolder folder) {
        Map<Make, List<Rule>> rules = new EnumMap<>(Make.class);
        Map<Look, List<Rule>> looks = new EnumMap<>(Look.class);
        String vowels = "";
        for (DataRow row : folder.getTable("inflection.csv").rows()) {
            switch (row.get("kind")) {
                case "vowels" -> vowels = row.get("ending");
                case "make" ->
                    rules.computeIfAbsent(row.constant("form", Make.class), form -> new ArrayList<>())
                            .add(rule(row));
                case "look" ->
                    looks.computeIfAbsent(row.constant("form", Look.class), form -> new ArrayList<>())
                            .add(rule(row));
                default -> throw row.faulty("\"" + row.get("kind") + "\" is no kind", "use vowels, make or look");
            }
        }
        return new Inflection(vowels, rules, looks);
    }

    private static Rule rule(DataRow row) {
        Condition condition =
                row.find("condition").isEmpty() ? Condition.ANY : row.constant("condition", Condition.class);
        int shortest = row.find("shortest").map(Integer::parseInt).orElse(0);
        return new Rule(row.get("ending"), condition, shortest, row.get("result"));
    }

    /** The forms of a word that its first fitting ending has; those of one ending stand in one row, with bars between. */
    public List<String> make(Make form, String word) {
        for (Rule rule : rules.getOrDefault(form, List.of())) {
            if (fits(rule, word)) {
                String stem = word.substring(0, word.length() - rule.ending().length());
                String joint = rule.condition() == Condition.DOUBLED ? stem + word.charAt(word.length() - 1) : stem;
                return List.of(rule.result().split("\\|", -1)).stream()
                        .map(joint::concat)
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether a word has an ending of such words. */
    public boolean looksLike(Look look, String word) {
        for (Rule rule : looks.getOrDefault(look, List.of())) {
            if (fits(rule, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Rule rule, String word) {
        if (word.length() < Math.max(rule.shortest(), rule.ending().length()) || !word.endsWith(rule.ending())) {
            return false;
        }
        int before = word.length() - rule.ending().length() - 1;
        return switch (rule.condition()) {
            case ANY -> true;
            case CONSONANT -> before >= 0 && isConsonant(word.charAt(before));
            case DOUBLED -> endsInOneShortSyllable(word);
        };
    }

    private boolean endsInOneShortSyllable(String word) {
        int last = word.length() - 1;
        return last >= 2
                && isConsonant(word.charAt(last))
                && !isConsonant(word.charAt(last - 1))
                && isConsonant(word.charAt(last - 2))
                && vowelGroups(word) == 1;
    }

    private int vowelGroups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups += !isConsonant(word.charAt(i)) && (i == 0 || isConsonant(word.charAt(i - 1))) ? 1 : 0;
        }
        return groups;
    }

    private boolean isConsonant(char c) {
        return vowels.indexOf(c) < 0;
    }
}
