package org.tallywire.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tallywire.figure.Trigger.Form;
import org.tallywire.figure.Trigger.Role;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.Inflection.Look;
import org.tallywire.lexicon.Inflection.Make;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenizedText;

/** The words that tell of effects: {@code effects.csv}, with regular verbs inflected. */
final class EffectLexicon {
    private final PhraseTable<List<Trigger>> triggers;
    private final Map<String, List<Trigger>> splits;
    private final Set<String> splitStarts;

    private EffectLexicon(PhraseTable<List<Trigger>> triggers, Map<String, List<Trigger>> splits) {
        this.triggers = triggers;
        this.splits = Map.copyOf(splits);
        this.splitStarts = splits.keySet().stream()
                .map(words -> words.substring(0, words.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    static EffectLexicon read(DataFolder folder, Inflection inflection) {
        Map<String, List<Trigger>> phrases = new LinkedHashMap<>();
        Map<String, List<Trigger>> splits = new LinkedHashMap<>();
        for (DataRow row : folder.getTable("effects.csv").rows()) {
            Role role = row.constant("role", Role.class);
            Map<String, List<Trigger>> into = role == Role.SPLIT ? splits : phrases;
            for (Map.Entry<String, Form> form : forms(row, role, inflection).entrySet()) {
                Trigger trigger =
                        new Trigger(row.get("effect"), role, form.getValue(), Set.copyOf(row.list("requires")));
                into.computeIfAbsent(form.getKey(), phrase -> new ArrayList<>()).add(trigger);
            }
        }
        return new EffectLexicon(table(phrases), splits);
    }

    private static PhraseTable<List<Trigger>> table(Map<String, List<Trigger>> phrases) {
        PhraseTable.Builder<List<Trigger>> table = PhraseTable.builder();
        phrases.forEach((phrase, found) -> table.add(phrase, List.copyOf(found)));
        return table.build();
    }

    private static Map<String, Form> forms(DataRow row, Role role, Inflection inflection) {
        String trigger = row.get("trigger");
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(trigger, Form.BASE);
        for (String form : row.list("forms")) {
            forms.put(form, formOf(form, inflection));
        }
        boolean regular = row.list("forms").isEmpty();
        if (regular && (role == Role.VERB || role == Role.INTRANSITIVE)) {
            inflect(trigger, forms, inflection);
        }
        return forms;
    }

    /** Inflects the first word of a verb phrase. */
    private static void inflect(String trigger, Map<String, Form> forms, Inflection inflection) {
        int space = trigger.indexOf(' ');
        String verb = space < 0 ? trigger : trigger.substring(0, space);
        String rest = space < 0 ? "" : trigger.substring(space);
        inflection.make(Make.THIRD, verb).forEach(form -> forms.putIfAbsent(form + rest, Form.BASE));
        inflection.make(Make.PAST, verb).forEach(form -> forms.putIfAbsent(form + rest, Form.PAST));
        inflection.make(Make.GERUND, verb).forEach(form -> forms.putIfAbsent(form + rest, Form.ING));
    }

    private static Form formOf(String form, Inflection inflection) {
        String verb = form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '));
        if (inflection.looksLike(Look.GERUND_LOOK, verb)) {
            return Form.ING;
        }
        boolean third = inflection.looksLike(Look.THIRD_LOOK, verb) && !inflection.looksLike(Look.NOT_THIRD, verb);
        return third ? Form.BASE : Form.PAST;
    }

    /** The longest trigger at a token. */
    Optional<PhraseTable.Match<List<Trigger>>> at(TokenizedText text, int token, int limit) {
        return triggers.longestAt(text, token, limit);
    }

    /** The triggers of two words with something between them; none for other words. */
    List<Trigger> split(String first, String last) {
        return splitStarts.contains(first) ? splits.getOrDefault(first + " " + last, List.of()) : List.of();
    }

    boolean startsTrigger(TokenizedText text, int token) {
        return at(text, token, Math.min(text.tokenCount(), token + 6)).isPresent();
    }

    /** Whether the token alone is a state or participle: "dead", "wounded". */
    boolean isStateOrParticiple(TokenizedText text, int token) {
        return has(
                text,
                token,
                trigger -> trigger.role() == Role.STATE
                        || trigger.role() == Role.PARTICIPLE
                        || trigger.role() == Role.VERB && trigger.form() == Form.PAST);
    }

    private boolean has(TokenizedText text, int token, Predicate<Trigger> test) {
        return at(text, token, Math.min(text.tokenCount(), token + 6))
                .filter(match -> match.value().stream().anyMatch(test))
                .isPresent();
    }
}
