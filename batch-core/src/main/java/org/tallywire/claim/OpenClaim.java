package org.tallywire.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim that still takes figures in. Most never take in more than one, so that one has to be held in little room. Not
 * thread-safe.
 */
final class OpenClaim {
    private final int number;
    private final Statement.Block block;
    private final boolean isPart;
    private final boolean isOfTwo;
    private final List<Joined> joined = new ArrayList<>(1);
    private List<ClaimFigure> denials = List.of();
    private Map<String, List<Statement>> statementsOfArticle = Map.of();
    private Collection<Range> ranges = List.of();
    private Collection<String> nouns = List.of();
    private Collection<String> effects = List.of();
    private Collection<String> named = List.of();
    private Collection<String> texts = List.of();
    private @Nullable String countedClass;
    private @Nullable ClaimPlace place;
    private @Nullable Window window;
    private @Nullable Window search;

    /** A statement, and why it is here. */
    record Joined(Statement statement, JoinRule rule) {}

    /** @param number its place among the claims in the order in which they were opened */
    OpenClaim(int number, Statement first) {
        this.number = number;
        this.block = first.block();
        this.isPart = first.isPart();
        this.isOfTwo = first.isOfTwo();
        join(first, JoinRule.FIRST);
    }

    void join(Statement statement, JoinRule rule) {
        joined.add(new Joined(statement, rule));
        note(statement);
        ranges = Gathered.with(ranges, statement.range());
        for (Statement.Attached old : statement.attached()) {
            ranges = Gathered.with(ranges, old.range());
        }
        nouns = Gathered.with(nouns, statement.noun());
        effects = Gathered.with(effects, statement.thing().effect());
        named = Gathered.withAll(named, statement.article().entities());
        texts = Gathered.with(texts, textOf(statement.article()));
        if (countedClass == null) {
            countedClass = statement.thing().countedClass();
        }
        placeAt(statement);
        dateAt(statement, rule);
    }

    private void note(Statement statement) {
        String article = statement.article().id();
        if (statementsOfArticle.isEmpty()) {
            statementsOfArticle = Map.of(article, List.of(statement));
            return;
        }
        if (statementsOfArticle.size() == 1) {
            statementsOfArticle = new HashMap<>(statementsOfArticle);
        }
        statementsOfArticle.merge(article, List.of(statement), OpenClaim::both);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The id that an article shares with all copies of its text. */
    static String textOf(ClaimArticle article) {
        return article.copyOf() == null ? article.id() : article.copyOf();
    }

    private void placeAt(Statement statement) {
        ClaimPlace other = statement.figure().place();
        if (place == null || other != null && place.wholeCountry() && !other.wholeCountry()) {
            place = other == null ? place : other;
        }
    }

    private void dateAt(Statement statement, JoinRule rule) {
        Window other = statement.window();
        if (other != null && rule != JoinRule.LATER_TOTAL && (window == null || window.meets(other))) {
            window = window == null ? other : window.and(other);
        }
        if (window != null) {
            search = window;
        } else if (search == null) {
            search = statement.search();
        }
    }

    void deny(ClaimFigure denial) {
        denials = both(denials, List.of(denial));
    }

    int number() {
        return number;
    }

    /** When the first of its statements was published. */
    Instant begin() {
        return joined.getFirst().statement().article().moment();
    }

    Statement.Block block() {
        return block;
    }

    /** The effect that its first statement tells of. */
    Statement.Thing thing() {
        return joined.getFirst().statement().thing();
    }

    /** Effects that its statements tell of. */
    Collection<String> effects() {
        return effects;
    }

    boolean isPart() {
        return isPart;
    }

    /** Whether its first number tells of another effect too. */
    boolean isOfTwo() {
        return isOfTwo;
    }

    List<Joined> joined() {
        return joined;
    }

    List<ClaimFigure> denials() {
        return denials;
    }

    Optional<String> countedClass() {
        return Optional.ofNullable(countedClass);
    }

    Optional<ClaimPlace> place() {
        return Optional.ofNullable(place);
    }

    /** The days that every stated date of its figures allows. */
    Optional<Window> window() {
        return Optional.ofNullable(window);
    }

    /** The days to look at: those of the event, else those before the first publication. */
    Optional<Window> search() {
        return Optional.ofNullable(search);
    }

    /** What its nouns stand for. */
    Collection<String> nouns() {
        return nouns;
    }

    /** Numbers stated in it, replaced ones included. */
    Collection<Range> ranges() {
        return ranges;
    }

    /** Whether one of the statement's numbers, replaced ones included, is one of its own. */
    boolean says(Statement statement) {
        return ranges.contains(statement.range())
                || statement.attached().stream().anyMatch(old -> ranges.contains(old.range()));
    }

    /** Whether one of the statement's numbers can be the same as one of its own. */
    boolean meets(Statement statement) {
        for (Range range : ranges) {
            if (statement.meets(range)) {
                return true;
            }
        }
        return false;
    }

    /** How far the number lies from the nearest of its own, see {@link Range#gap}. */
    double gap(Range number) {
        double least = Double.POSITIVE_INFINITY;
        for (Range range : ranges) {
            least = Math.min(least, number.gap(range));
        }
        return least;
    }

    /** Whether a copy of the article's text is in it. */
    boolean hasText(ClaimArticle article) {
        return texts.contains(textOf(article));
    }

    /** What the article says in it already. */
    Optional<Range> saidBy(ClaimArticle article) {
        return Optional.ofNullable(statementsOfArticle.get(article.id()))
                .map(List::getFirst)
                .map(Statement::range);
    }

    /** Whether one of its articles names an entity. */
    boolean names(String entity) {
        return named.contains(entity);
    }

    /** Whether what the article says in it is all said by somebody else than the statement. */
    boolean isSaidByOthers(Statement statement) {
        return statementsOfArticle.getOrDefault(statement.article().id(), List.of()).stream()
                .noneMatch(said -> Objects.equals(
                        said.figure().speaker(), statement.figure().speaker()));
    }

    /** Ids of the articles that tell of it. */
    Set<String> articles() {
        return statementsOfArticle.keySet();
    }

    /** How many names of the article were named in others of the claim; the claim's own places are no evidence. */
    int sharedNames(Statement statement) {
        int shared = 0;
        for (String name : statement.names()) {
            boolean isPlace =
                    isPlace(name, place) || isPlace(name, statement.figure().place());
            shared += !isPlace && named.contains(name) ? 1 : 0;
        }
        return shared;
    }

    private static boolean isPlace(String name, @Nullable ClaimPlace place) {
        return place != null && place.id().equals(name);
    }
}
