package org.tallywire.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Certainty;
import org.tallywire.claim.Statement.Attached;
import org.tallywire.claim.Statement.Block;
import org.tallywire.claim.Statement.Thing;
import org.tallywire.compact.Interner;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Relation;

/** Turns figures of an article into statements: which take part, and which come with which. Not thread-safe. */
final class Statements {
    private static final Set<FigureKind> KINDS = EnumSet.of(FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE);

    private static final Set<Certainty> STATED = EnumSet.of(Certainty.CONFIRMED, Certainty.CLAIMED);

    private static final Set<Certainty> PLANNED = EnumSet.of(Certainty.EXPECTED, Certainty.HYPOTHETICAL);

    private static final Set<Certainty> DENIED = EnumSet.of(Certainty.DENIED, Certainty.NEGATED);

    private static final Set<Aggregation> RATES = EnumSet.of(Aggregation.PER_PERIOD, Aggregation.AVERAGE);

    private final ClaimWords words;
    private final DistinctiveNames distinctive;
    private final Interner interner = new Interner();

    Statements(ClaimWords words, DistinctiveNames distinctive) {
        this.words = words;
        this.distinctive = distinctive;
    }

    /**
     * The statements of one article, in the order of its text.
     *
     * @param figures all figures of one article, in the order of its text
     */
    List<Statement> of(List<ClaimFigure> figures) {
        Map<String, ClaimFigure> byId = new LinkedHashMap<>();
        Set<String> replaced = replaced(figures);
        figures.stream()
                .filter(figure -> isStated(figure) || replaced.contains(figure.id()) && isCountable(figure))
                .forEach(figure -> byId.put(figure.id(), figure));
        Map<String, Link> leaders = leaders(byId);
        Map<String, List<Attached>> attached = new HashMap<>();
        for (ClaimFigure figure : byId.values()) {
            Link link = leaders.get(figure.id());
            if (link != null) {
                attached.computeIfAbsent(lead(figure.id(), leaders), id -> new ArrayList<>())
                        .add(attach(figure, link.rule));
            }
        }
        List<String> names = distinctive.of(figures.getFirst().article());
        return byId.values().stream()
                .filter(figure -> !leaders.containsKey(figure.id()))
                .flatMap(figure -> statement(
                        figure,
                        new Share(isPart(figure, byId), isOfTwo(figure, byId)),
                        names,
                        attached.getOrDefault(figure.id(), List.of()))
                        .stream())
                .toList();
    }

    /** The figure that another one comes with. */
    private record Link(String leader, JoinRule rule) {}

    /** A replaced figure comes with the one that replaces it, a repetition with what it repeats. */
    private static Map<String, Link> leaders(Map<String, ClaimFigure> byId) {
        Map<String, Link> leaders = new HashMap<>();
        for (ClaimFigure figure : byId.values()) {
            String related = figure.related();
            if (related == null || !byId.containsKey(related)) {
                continue;
            }
            if (figure.relation() == Relation.Kind.REVISES) {
                leaders.put(related, new Link(figure.id(), JoinRule.REVISES));
            } else if (figure.relation() == Relation.Kind.REPEATS) {
                leaders.putIfAbsent(figure.id(), new Link(related, JoinRule.REPEATS));
            }
        }
        byId.keySet().stream().filter(id -> leadsToItself(id, leaders)).forEach(leaders::remove);
        return leaders;
    }

    private static boolean leadsToItself(String id, Map<String, Link> leaders) {
        Set<String> seen = new HashSet<>();
        for (Link link = leaders.get(id); link != null && seen.add(link.leader); link = leaders.get(link.leader)) {
            if (link.leader.equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static String lead(String id, Map<String, Link> leaders) {
        String lead = id;
        for (Link link = leaders.get(id); link != null; link = leaders.get(lead)) {
            lead = link.leader;
        }
        return lead;
    }

    private static Attached attach(ClaimFigure figure, JoinRule rule) {
        return new Attached(figure, Range.of(figure).orElseThrow(), rule);
    }

    /** Ids of the numbers that others put right: "79, not 85" states neither that there were 85 nor that none were. */
    private Set<String> replaced(List<ClaimFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.relation() == Relation.Kind.REVISES && isStated(figure))
                .flatMap(figure -> Stream.ofNullable(figure.related()))
                .collect(Collectors.toSet());
    }

    private boolean isStated(ClaimFigure figure) {
        boolean isPlan = PLANNED.contains(figure.certainty()) && words.effects().isAnnounced(figure.effect());
        return (isPlan || STATED.contains(figure.certainty())) && isCountable(figure);
    }

    private static boolean isCountable(ClaimFigure figure) {
        return KINDS.contains(figure.kind())
                && !RATES.contains(figure.aggregation())
                && Range.of(figure).isPresent();
    }

    /** Twenty released of 79 that were kidnapped are all that were released: a part has the effect of its whole. */
    private static boolean isPart(ClaimFigure figure, Map<String, ClaimFigure> byId) {
        ClaimFigure whole = figure.related() == null ? null : byId.get(figure.related());
        return figure.relation() == Relation.Kind.SUBSET_OF
                && whole != null
                && Objects.equals(whole.effect(), figure.effect());
    }

    /** "Twenty students kidnapped in May were released": of those kidnapped they are some. */
    private static boolean isOfTwo(ClaimFigure figure, Map<String, ClaimFigure> byId) {
        return byId.values().stream()
                .anyMatch(other -> other.begin() == figure.begin()
                        && other.effect() != null
                        && !other.effect().equals(figure.effect()));
    }

    /** How a number stands to others of its article. */
    private record Share(boolean isPart, boolean isOfTwo) {}

    private Optional<Statement> statement(
            ClaimFigure figure, Share share, List<String> names, List<Attached> attached) {
        return Range.of(figure).flatMap(range -> statement(figure, range, share, names, attached));
    }

    private Optional<Statement> statement(
            ClaimFigure figure, Range range, Share share, List<String> names, List<Attached> attached) {
        String effect = effect(figure, attached);
        String noun = effect == null ? ClaimNouns.ANY : words.nouns().standsFor(figure.countedLemma(), effect);
        boolean isPartOfNoName = share.isPart && noun.equals(ClaimNouns.ANY);
        if (effect == null || isPartOfNoName) {
            return Optional.empty();
        }
        Optional<Window> stated = Window.stated(figure.eventEarliest(), figure.eventLatest());
        Optional<Window> search = stated.or(() -> Window.news(figure.article().published()));
        return Optional.of(new Statement(
                figure,
                interner.intern(range),
                interner.intern(block(figure, effect)),
                interner.intern(thing(figure, effect, noun)),
                share.isPart,
                share.isOfTwo,
                stated.map(interner::intern).orElse(null),
                search.map(interner::intern).orElse(null),
                names,
                attached));
    }

    private Block block(ClaimFigure figure, String effect) {
        return new Block(
                words.effects().comparedAs(effect),
                figure.kind(),
                figure.unit(),
                figure.aggregation() == Aggregation.NEW);
    }

    private Thing thing(ClaimFigure figure, String effect, String noun) {
        return new Thing(
                effect, words.effects().isLoose(effect), noun, words.nouns().classOf(figure, effect));
    }

    /** A figure whose clause tells of no effect has that of the figure it replaces: "raised the toll of 37 to 41". */
    private static @Nullable String effect(ClaimFigure figure, List<Attached> attached) {
        return figure.effect() != null
                ? figure.effect()
                : attached.stream()
                        .flatMap(old -> Stream.ofNullable(old.figure().effect()))
                        .findFirst()
                        .orElse(null);
    }

    /** The figures of one article that say that something is not so, as the statements that they deny. */
    List<Statement> denials(List<ClaimFigure> figures) {
        Set<String> replaced = replaced(figures);
        return figures.stream()
                .flatMap(figure -> denial(figure, replaced).stream())
                .toList();
    }

    private Optional<Statement> denial(ClaimFigure figure, Set<String> replaced) {
        boolean denies = DENIED.contains(figure.certainty())
                && !replaced.contains(figure.id())
                && KINDS.contains(figure.kind())
                && figure.relation() != Relation.Kind.SUBSET_OF;
        Range any = new Range(null, null, false, false);
        Range denied =
                figure.certainty() == Certainty.NEGATED ? any : Range.of(figure).orElse(any);
        return denies
                ? statement(figure, denied, new Share(false, false), distinctive.of(figure.article()), List.of())
                : Optional.empty();
    }
}
