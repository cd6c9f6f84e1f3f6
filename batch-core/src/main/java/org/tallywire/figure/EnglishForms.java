package org.tallywire.figure;

import java.util.List;

/**
 * Regular English inflection (Quirk et al., A Comprehensive Grammar of the English Language, 3.5-3.10 and 5.80-5.82). What
 * is irregular stands in the lexicons.
 */
final class EnglishForms {
    private EnglishForms() {}

    static String plural(String noun) {
        if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
            return noun + "es";
        }
        return endsInConsonantY(noun) ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    static String singular(String noun) {
        if (noun.length() > 4 && noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses") || noun.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return NounLexicon.looksPlural(noun) ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The verb itself, its -s form, its -ed form, its -ing form. */
    static List<String> ofVerb(String verb) {
        return List.of(verb, plural(verb), past(verb), stem(verb) + "ing");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem(verb) + "ed";
    }

    /** The form before -ed and -ing: without a final e, with a doubled consonant after one stressed short vowel. */
    private static String stem(String verb) {
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye")) {
            return verb.substring(0, verb.length() - 1);
        }
        return doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        if (last < 2) {
            return false;
        }
        boolean shortSyllable = isConsonant(verb.charAt(last))
                && "wxy".indexOf(verb.charAt(last)) < 0
                && !isConsonant(verb.charAt(last - 1))
                && isConsonant(verb.charAt(last - 2));
        return shortSyllable && (vowelGroups(verb) == 1 || verb.endsWith("nap"));
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups += !isConsonant(word.charAt(i)) && (i == 0 || isConsonant(word.charAt(i - 1))) ? 1 : 0;
        }
        return groups;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && isConsonant(word.charAt(word.length() - 2));
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
