package org.tallywire.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallywire.figure.Trigger.Form;
import org.tallywire.lexicon.PhraseTable;

/**
 * Links the quantities of a sentence to what happened to the things they count. Every trigger looks for its quantities
 * where its construction puts them; a quantity that several triggers claim goes to the strongest construction.
 */
final class EffectLinker {
    private static final Set<String> COPULAS = Set.of(
            "left",
            "leaving",
            "leaves",
            "leave",
            "remain",
            "remains",
            "remained",
            "remaining",
            "found",
            "declared",
            "with",
            "reported",
            "listed",
            "feared",
            "believed",
            "presumed");

    private final EffectLexicon lexicon;
    private final EffectTargets targets;

    EffectLinker(EffectLexicon lexicon, EffectTargets targets) {
        this.lexicon = lexicon;
        this.targets = targets;
    }

    /** The strongest link of each quantity, by its index in the clause. */
    Map<Integer, Link> link(Clause clause) {
        Map<Integer, Link> links = new TreeMap<>();
        int at = clause.sentence().firstToken();
        int limit = clause.sentence().endToken();
        while (at < limit) {
            Optional<PhraseTable.Match<List<Trigger>>> match = lexicon.at(clause.text(), at, limit);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Occurrence occurrence = new Occurrence(clause, match.get(), links);
            match.get().value().forEach(occurrence::link);
            at = match.get().endToken();
        }
        linkSplit(clause, links);
        linkIncluded(clause, links);
        return links;
    }

    /** "took 12 villagers hostage": verb and complement on both sides of the quantity. */
    private void linkSplit(Clause clause, Map<Integer, Link> links) {
        for (int i = 0; i < clause.found().size(); i++) {
            int before = clause.first(i) - 1;
            int after = clause.end(i);
            if (clause.contains(before) && clause.contains(after)) {
                int quantity = i;
                lexicon.split(clause.text().lower(before), clause.text().lower(after))
                        .ifPresent(found -> found.forEach(trigger -> offer(
                                clause, links, quantity, new Link(trigger.effect(), after, after + 1, 0.9, "split"))));
            }
        }
    }

    /** "12 were wounded, including 3 children": what is included shares the effect. */
    private void linkIncluded(Clause clause, Map<Integer, Link> links) {
        for (int i = 1; i < clause.found().size(); i++) {
            Link whole = links.get(i - 1);
            int before = clause.first(i) - 1;
            boolean broken = clause.isComma(before) && !clause.is(before, ",") && clause.end(i - 1) == before;
            boolean listed = clause.isJoint(before) && clause.end(i - 1) == before && isIncluded(links, i - 1);
            boolean included = broken
                    || RelationFinder.isOfLeading(clause, i)
                    || listed
                    || clause.is(before, "including")
                    || clause.is(before, "them") && clause.is(before - 1, "among");
            if (included && whole != null && !links.containsKey(i)) {
                offer(
                        clause,
                        links,
                        i,
                        new Link(whole.effect(), whole.firstToken(), whole.endToken(), 0.5, "included"));
            }
        }
    }

    private static boolean isIncluded(Map<Integer, Link> links, int quantity) {
        Link link = links.get(quantity);
        return link != null && link.rule().equals("included");
    }

    private void offer(Clause clause, Map<Integer, Link> links, int quantity, Link link) {
        if (!targets.accepts(link.effect(), clause, quantity)) {
            return;
        }
        Link held = links.get(quantity);
        if (held == null || held.strength() < link.strength()) {
            links.put(quantity, link);
        }
    }

    /** A trigger at its place. */
    private final class Occurrence {
        private final Clause clause;
        private final int first;
        private final int end;
        private final Map<Integer, Link> links;

        Occurrence(Clause clause, PhraseTable.Match<List<Trigger>> match, Map<Integer, Link> links) {
            this.clause = clause;
            this.first = match.firstToken();
            this.end = match.endToken();
            this.links = links;
        }

        void link(Trigger trigger) {
            if (!trigger.requires().isEmpty() && !hasAny(trigger.requires())) {
                return;
            }
            switch (trigger.role()) {
                case VERB -> verb(trigger);
                case INTRANSITIVE -> intransitive(trigger);
                case ACTIVE -> object(trigger, end);
                case PARTICIPLE, STATE -> state(trigger);
                case PEOPLE -> people(trigger);
                case ACT -> act(trigger);
                case TOLL -> toll(trigger);
                case SPLIT -> throw new IllegalStateException("split triggers are linked by their quantity");
            }
        }

        private boolean hasAny(Set<String> words) {
            for (int at = clause.sentence().firstToken(); at < clause.sentence().endToken(); at++) {
                if (words.contains(clause.text().lower(at))) {
                    return true;
                }
            }
            return false;
        }

        private void verb(Trigger trigger) {
            if (isInsidePhrase(trigger) || clause.is(end, "of")) {
                return;
            }
            if (trigger.form() != Form.PAST) {
                if (startsObject(end)) {
                    object(trigger, end);
                }
                return;
            }
            int group = groupStart();
            boolean remains =
                    clause.contains(first - 1) && COPULAS.contains(clause.text().lower(first - 1));
            if (hasAuxiliary(group, WordClass.AUXILIARY_BE) || remains && !startsObject(end)) {
                subject(trigger, group, "passive-subject", 0.85);
            } else if (startsObject(end) && !standsAfterQuantityAlone()) {
                object(trigger, end);
            } else if (!hasAuxiliary(group, WordClass.AUXILIARY_HAVE)) {
                adjacent(trigger);
            }
        }

        private void intransitive(Trigger trigger) {
            if (!isInsidePhrase(trigger)) {
                subject(trigger, groupStart(), "subject", 0.8);
            }
        }

        private void state(Trigger trigger) {
            if (isInsidePhrase(trigger) || amongThose(trigger) || adjacent(trigger)) {
                return;
            }
            int group = groupStart();
            boolean copula = hasAuxiliary(group, WordClass.AUXILIARY_BE)
                    || clause.contains(first - 1)
                            && COPULAS.contains(clause.text().lower(first - 1));
            if (copula) {
                subject(trigger, group, "predicate", 0.8);
            }
        }

        /** "Two officers are among the wounded", "among the dead were two girls". */
        private boolean amongThose(Trigger trigger) {
            boolean among = clause.is(first - 1, "the") && clause.is(first - 2, "among");
            if (among) {
                subject(trigger, first - 2, "among", 0.75);
                int next = end;
                while (clause.wordClass(next) == WordClass.AUXILIARY_BE) {
                    next++;
                }
                if (next > end && clause.quantityAt(next) >= 0) {
                    give(trigger, clause.quantityAt(next), 0.75, "among");
                }
            }
            return among;
        }

        /** Inside the words that a number counts: "12 wounded soldiers". */
        private boolean isInsidePhrase(Trigger trigger) {
            int quantity = clause.quantityAt(first);
            if (quantity < 0) {
                return false;
            }
            NounPhrase phrase = clause.phrases().get(quantity);
            boolean describes = !phrase.isEmpty()
                    && !phrase.partitive()
                    && phrase.firstToken() <= first
                    && end <= phrase.headToken()
                    && trigger.form() != Form.ING;
            if (describes) {
                give(trigger, quantity, 0.9, "attribute");
            }
            return true;
        }

        /** Right after the quantity: "12 people killed in", "30 wounded". */
        private boolean adjacent(Trigger trigger) {
            int before = first - 1;
            while (clause.wordClass(before) == WordClass.ADVERB && clause.quantityAt(before) < 0) {
                before--;
            }
            int quantity = clause.quantityAt(before);
            if (quantity < 0) {
                return adjacentInList(trigger, before);
            }
            give(trigger, quantity, 0.88, "participle");
            for (int subject : SubjectFinder.before(clause, first)) {
                give(trigger, subject, 0.6, "participle-list");
            }
            return true;
        }

        /** "12 dead or wounded", "five killed and wounded": the second state shares the quantity of the first. */
        private boolean adjacentInList(Trigger trigger, int before) {
            boolean joined = clause.is(before, "or") || clause.is(before, "and");
            int quantity = joined ? clause.quantityAt(before - 2) : -1;
            if (quantity >= 0 && clause.end(quantity) == before - 1) {
                give(trigger, quantity, 0.3, "participle-list");
                return true;
            }
            return false;
        }

        private void people(Trigger trigger) {
            int quantity = clause.quantityAt(first);
            if (quantity >= 0) {
                int head = clause.phrases().get(quantity).headToken();
                boolean counted = first <= head
                        && head < end
                        && !clause.phrases().get(quantity).partitive();
                if (counted) {
                    give(trigger, quantity, 0.7, "counted-noun");
                }
            } else if (clause.quantityAt(first - 1) >= 0 && clause.end(clause.quantityAt(first - 1)) == first) {
                give(trigger, clause.quantityAt(first - 1), 0.88, "counted-noun");
            }
        }

        private void act(Trigger trigger) {
            if (!clause.is(end, "of")) {
                return;
            }
            for (ObjectFinder.Found found : ObjectFinder.from(clause, end + 1)) {
                give(trigger, found.quantity(), found.first() ? 0.86 : 0.5, "act-of");
            }
        }

        /** "the death toll from the quake rose to 41". */
        private void toll(Trigger trigger) {
            for (int at = end; clause.contains(at); at++) {
                int quantity = clause.quantityAt(at);
                if (quantity >= 0) {
                    if (isPredicate(quantity)) {
                        give(trigger, quantity, 0.87, "toll");
                    }
                    at = clause.end(quantity) - 1;
                } else if (clause.is(at, ";") || clause.wordClass(at) == WordClass.SUBORDINATE) {
                    return;
                }
            }
        }

        private boolean isPredicate(int quantity) {
            int before = clause.first(quantity) - 1;
            return switch (clause.wordClass(before)) {
                case PREPOSITION ->
                    clause.is(before, "to")
                            || clause.is(before, "at")
                            || clause.is(before, "of")
                            || clause.is(before, "from")
                            || clause.is(before, "past")
                            || clause.is(before, "above");
                case AUXILIARY_BE, VERB -> true;
                case OPEN ->
                    clause.text().lower(before).endsWith("ed") || before == end - 1 || clause.is(before, "reaching");
                default -> before < end;
            };
        }

        private void object(Trigger trigger, int from) {
            for (ObjectFinder.Found found : ObjectFinder.from(clause, from)) {
                give(trigger, found.quantity(), found.first() ? 0.84 : 0.55, found.first() ? "object" : "object-list");
            }
        }

        private void subject(Trigger trigger, int group, String rule, double strength) {
            double left = strength;
            for (int quantity : SubjectFinder.before(clause, group)) {
                give(trigger, quantity, left, rule);
                left = strength - 0.1;
            }
            companion(trigger);
        }

        /** "was killed in his car along with two bodyguards": who shares the subject's lot. */
        private void companion(Trigger trigger) {
            for (int at = end; clause.contains(at) && clause.quantityAt(at) < 0; at++) {
                if (clause.wordClass(at) == WordClass.COMITATIVE) {
                    int quantity = clause.quantityAt(afterPhrase(at));
                    if (quantity >= 0) {
                        give(trigger, quantity, 0.6, "companion");
                    }
                    return;
                }
            }
        }

        private int afterPhrase(int token) {
            int at = token;
            while (clause.wordClass(at) == WordClass.COMITATIVE) {
                at++;
            }
            return at;
        }

        private void give(Trigger trigger, int quantity, double strength, String rule) {
            offer(clause, links, quantity, new Link(trigger.effect(), first, end, strength, rule));
        }

        /** First token of the auxiliaries and adverbs right before the trigger. */
        private int groupStart() {
            int at = first - 1;
            while (clause.contains(at) && clause.quantityAt(at) < 0 && isOfGroup(clause.wordClass(at), at)) {
                at--;
            }
            return at + 1;
        }

        private boolean isOfGroup(WordClass wordClass, int at) {
            return switch (wordClass) {
                case AUXILIARY_BE, AUXILIARY_HAVE, MODAL, ADVERB, NEGATION -> true;
                case PREPOSITION -> clause.is(at, "to");
                case OPEN -> isReportedPassive(at) || clause.text().lower(at).endsWith("ly");
                default -> false;
            };
        }

        /** "were believed to have been killed", "are feared dead". */
        private boolean isReportedPassive(int at) {
            return clause.text().lower(at).endsWith("ed")
                    && (clause.is(at + 1, "to") || at + 1 == first)
                    && clause.wordClass(at - 1) == WordClass.AUXILIARY_BE;
        }

        private boolean hasAuxiliary(int group, WordClass kind) {
            for (int at = group; at < first; at++) {
                if (clause.wordClass(at) == kind) {
                    return true;
                }
            }
            return false;
        }

        /** "seven wounded the ...": a number without a noun before the verb is hardly its subject. */
        private boolean standsAfterQuantityAlone() {
            int quantity = clause.quantityAt(first - 1);
            return quantity >= 0 && clause.phrases().get(quantity).isEmpty();
        }

        /** Whether an object can start here: a quantity, an article or a name. */
        private boolean startsObject(int token) {
            if (clause.quantityAt(token) >= 0) {
                return true;
            }
            return switch (clause.wordClass(token)) {
                case DETERMINER, PRONOUN -> true;
                case OPEN -> clause.contains(token);
                default -> false;
            };
        }
    }
}
