package org.tallywire.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effects of the quantities of a sentence. Of several the strongest counts; a second one stays beside it where it is
 * true as well: where one describes the counted things and the other is what their sentence says of them ("12 students
 * who had been kidnapped were released"), or where both share their place ("the kidnapping and murder of 12 students").
 */
final class Links {
    /** Below this a second effect is only a weaker guess at the same thing. */
    private static final double SURE = 0.7;

    private final Clause clause;
    private final EffectTargets targets;
    private final List<List<Link>> links = new ArrayList<>();

    Links(Clause clause, EffectTargets targets) {
        this.clause = clause;
        this.targets = targets;
        clause.found().forEach(quantity -> links.add(new ArrayList<>(2)));
    }

    /** The strongest link of a quantity, or null. */
    @Nullable
    Link strongest(int quantity) {
        List<Link> held = links.get(quantity);
        return held.isEmpty() ? null : held.getFirst();
    }

    boolean has(int quantity) {
        return !links.get(quantity).isEmpty();
    }

    /** The strongest link and those that are true beside it. */
    List<Link> of(int quantity) {
        List<Link> held = links.get(quantity);
        if (held.size() < 2) {
            return held;
        }
        List<Link> all = new ArrayList<>(List.of(held.getFirst()));
        for (Link other : held.subList(1, held.size())) {
            if (isBeside(held.getFirst(), other)) {
                all.add(other);
            }
        }
        return all;
    }

    /** Whether a token range belongs to the words of any trigger. */
    boolean hold(int firstToken, int endToken) {
        for (List<Link> held : links) {
            for (Link link : held) {
                if (link.firstToken() <= firstToken && endToken <= link.endToken()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds a link where the effect can happen to what the quantity counts. */
    void offer(int quantity, Link link) {
        if (targets.accepts(link.effect(), clause, quantity)) {
            put(links.get(quantity), link);
        }
    }

    /** Adds a link whose words are the counted noun itself. */
    void offerCounted(int quantity, Link link) {
        put(links.get(quantity), link);
    }

    /** Keeps one link an effect, the strongest first. */
    private static void put(List<Link> held, Link link) {
        for (Link other : held) {
            if (other.effect().equals(link.effect())) {
                if (other.strength() >= link.strength()) {
                    return;
                }
                held.remove(other);
                break;
            }
        }
        int at = 0;
        while (at < held.size() && held.get(at).strength() >= link.strength()) {
            at++;
        }
        held.add(at, link);
    }

    private boolean isBeside(Link first, Link other) {
        if (other.strength() < SURE) {
            return false;
        }
        if (first.construction().isAlways() || other.construction().isAlways()) {
            return true;
        }
        boolean described =
                first.construction().isModifier() != other.construction().isModifier();
        return described || first.construction() == other.construction() && areJoined(first, other);
    }

    /** Nothing but a conjunction, auxiliaries and adverbs stands between the two triggers. */
    private boolean areJoined(Link first, Link other) {
        int from = Math.min(first.endToken(), other.endToken());
        int to = Math.max(first.firstToken(), other.firstToken());
        boolean joined = false;
        for (int at = from; at < to; at++) {
            switch (clause.wordClass(at)) {
                case CONJUNCTION -> joined = true;
                case AUXILIARY_BE, AUXILIARY_HAVE, ADVERB, DETERMINER -> {}
                default -> {
                    return false;
                }
            }
        }
        return joined;
    }
}
