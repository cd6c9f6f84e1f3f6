package org.tallywire.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.Inflection.Look;
import org.tallywire.lexicon.Inflection.Make;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Nouns that figures count, their classes and plurals: {@code counted-nouns.csv}; and how other plurals look. */
final class NounLexicon {
    private final Map<String, Noun> bySingular = new HashMap<>();
    private final Map<String, Noun> byPlural = new HashMap<>();

    private final Inflection inflection;

    private NounLexicon(Inflection inflection) {
        this.inflection = inflection;
    }

    /** A noun of the lexicon. */
    record Noun(String lemma, String countedClass) {}

    static NounLexicon read(DataFolder folder, Inflection inflection) {
        NounLexicon lexicon = new NounLexicon(inflection);
        for (DataRow row : folder.getTable("counted-nouns.csv").rows()) {
            Noun noun = new Noun(row.get("lemma"), row.get("class"));
            lexicon.bySingular.putIfAbsent(noun.lemma(), noun);
            if (row.find("plural").isEmpty()) {
                inflection
                        .make(Make.PLURAL, noun.lemma())
                        .forEach(plural -> lexicon.byPlural.putIfAbsent(plural, noun));
            }
            for (String plural : row.list("plural")) {
                lexicon.byPlural.putIfAbsent(plural, noun);
            }
        }
        return lexicon;
    }

    /** The noun of this form, singular or plural, or null. */
    @Nullable
    Noun find(String lower) {
        Noun plural = byPlural.get(lower);
        return plural != null ? plural : bySingular.get(lower);
    }

    boolean isKnownPlural(String lower) {
        return byPlural.containsKey(lower);
    }

    /** Whether the token is a plural: a known one, or a word that ends as plurals do. */
    boolean isPluralAt(TokenizedText text, int token) {
        if (token >= text.tokenCount() || text.kind(token) != TokenKind.WORD) {
            return false;
        }
        String lower = text.lower(token);
        return isKnownPlural(lower) || hasPluralEnding(lower);
    }

    static boolean looksPlural(String lower) {
        return lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s");
    }

    private boolean hasPluralEnding(String lower) {
        return inflection.looksLike(Look.PLURAL_LOOK, lower) && !inflection.looksLike(Look.NOT_PLURAL, lower);
    }

    /** Whether a noun leads those that follow it: {@code militares acusados} are soldiers. */
    boolean leads(String lower) {
        return inflection.looksLike(Look.HEAD_LOOK, lower) && find(lower) != null;
    }

    /** The singular of a noun form, by the lexicon or by rule. */
    String lemma(String lower) {
        Noun noun = find(lower);
        if (noun != null) {
            return noun.lemma();
        }
        return hasPluralEnding(lower)
                ? inflection.make(Make.SINGULAR, lower).stream().findFirst().orElse(lower)
                : lower;
    }
}
