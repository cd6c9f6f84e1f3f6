package org.tallywire.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    /** Among the forms of a verb: the first form is left out, because it is a noun more often ("fire"). */
    private static final String NO_BASE = "-";

    private final PhraseTable<List<Trigger>> triggers;
    private final Map<String, PhraseTable<List<Trigger>>> splits;

    private EffectLexicon(PhraseTable<List<Trigger>> triggers, Map<String, PhraseTable<List<Trigger>>> splits) {
        this.triggers = triggers;
        this.splits = Map.copyOf(splits);
    }

    static EffectLexicon read(DataFolder folder, Inflection inflection) {
        Map<String, List<Trigger>> phrases = new LinkedHashMap<>();
        Map<String, List<Trigger>> splits = new LinkedHashMap<>();
        for (DataRow row : folder.getTable("effects.csv").rows()) {
            Role role = row.constant("role", Role.class);
            Map<String, List<Trigger>> into = role == Role.SPLIT ? splits : phrases;
            for (Map.Entry<String, Form> form : forms(row, role, inflection).entrySet()) {
                Trigger trigger = new Trigger(
                        row.get("effect"),
                        role,
                        form.getValue(),
                        Set.copyOf(row.list("requires")),
                        Set.copyOf(row.list("topic")));
                into.computeIfAbsent(form.getKey(), phrase -> new ArrayList<>()).add(trigger);
            }
        }
        return new EffectLexicon(table(phrases), byVerb(splits));
    }

    /** The words behind the counted thing, by the verb before it. */
    private static Map<String, PhraseTable<List<Trigger>>> byVerb(Map<String, List<Trigger>> splits) {
        Map<String, Map<String, List<Trigger>>> behind = new HashMap<>();
        splits.forEach((words, triggers) -> behind.computeIfAbsent(
                        words.substring(0, words.indexOf(' ')), verb -> new LinkedHashMap<>())
                .put(words.substring(words.indexOf(' ') + 1), triggers));
        Map<String, PhraseTable<List<Trigger>>> byVerb = new HashMap<>();
        behind.forEach((verb, phrases) -> byVerb.put(verb, table(phrases)));
        return byVerb;
    }

    private static PhraseTable<List<Trigger>> table(Map<String, List<Trigger>> phrases) {
        PhraseTable.Builder<List<Trigger>> table = PhraseTable.builder();
        phrases.forEach((phrase, found) -> table.add(phrase, List.copyOf(found)));
        return table.build();
    }

    private static Map<String, Form> forms(DataRow row, Role role, Inflection inflection) {
        String trigger = row.get("trigger");
        List<String> listed = row.list("forms");
        Map<String, Form> forms = new LinkedHashMap<>();
        if (!listed.contains(NO_BASE)) {
            forms.put(trigger, Form.BASE);
        }
        listed.stream()
                .filter(form -> !form.equals(NO_BASE))
                .forEach(form -> forms.put(form, formOf(form, inflection)));
        boolean regular = listed.isEmpty();
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

    /** The longest words behind a counted thing that tell of an effect together with the verb before it. */
    Optional<PhraseTable.Match<List<Trigger>>> split(TokenizedText text, int verb, int behind, int limit) {
        PhraseTable<List<Trigger>> phrases = splits.get(text.lower(verb));
        return phrases == null ? Optional.empty() : phrases.longestAt(text, behind, limit);
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
