package org.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Language;

class ClaimGrouperTest {
    private final ClaimGrouper grouper = ClaimGrouper.of(Language.of("en"));

    static Stream<DataRow> cases() {
        return DataFolder.onClassPath("claim").getTable("cases.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresAboutTheSameThingStandSideBySide(DataRow row) {
        assertThat(describe(grouper.group(FigureSpec.parse(row.get("figures")))))
                .as("%s: %s", row.get("id"), row.get("reason"))
                .isEqualTo(row.get("expected"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheFiguresDoesNotMatter(DataRow row) {
        List<ClaimFigure> figures = new ArrayList<>(FigureSpec.parse(row.get("figures")));
        List<Claim> expected = grouper.group(figures);
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(figures, random);
            assertThat(grouper.group(figures)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFigureIsInOneClaimAtTheMostAndRulesAreKnown(DataRow row) {
        List<Claim> claims = grouper.group(FigureSpec.parse(row.get("figures")));
        assertThat(claims.stream().flatMap(claim -> claim.figures().stream())).doesNotHaveDuplicates();
        assertThat(claims.stream().flatMap(claim -> claim.members().stream()))
                .allSatisfy(member -> assertThat(JoinRule.find(member.rule())).isPresent());
    }

    /** They take a second; were each compared with all others of its article, it would be minutes. */
    @Test
    @Timeout(60)
    void timeGrowsWithTheNumbersOfAnArticle() {
        String original = numbers("out=A article=a day=26", 4000);
        String copy = numbers("out=B article=b day=27 copy=a", 4000);
        assertThat(grouper.group(FigureSpec.parse(original + " / " + copy))).isNotEmpty();
    }

    private static String numbers(String article, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> article + " n=" + number * 37 + " noun=thing" + number % 50)
                .collect(Collectors.joining(" / "));
    }

    @Test
    void unrelatedFiguresChangeNothing() {
        List<ClaimFigure> storm = figuresOf("storm", 100);
        List<Claim> alone = grouper.group(storm);
        List<ClaimFigure> mixed = new ArrayList<>(figuresOf("flood", 300));
        mixed.addAll(storm);
        assertThat(grouper.group(mixed)).containsAll(alone).hasSizeGreaterThan(alone.size());
    }

    @Test
    void withoutOneSourceTheOthersStayTogether() {
        List<ClaimFigure> all = FigureSpec.parse("out=A day=26 n=12 place=Velin on=26 names=m+n"
                + " / out=B day=27 n=15 place=Velin on=26 names=m+n / out=C day=27 n=>=12 place=Velin on=26 names=m+n"
                + " / out=D day=28 n=16 place=Velin names=m+n");
        for (ClaimFigure missing : all) {
            List<ClaimFigure> rest =
                    all.stream().filter(figure -> !figure.equals(missing)).toList();
            assertThat(grouper.group(rest))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.figures())
                            .containsExactlyElementsOf(
                                    rest.stream().map(ClaimFigure::id).toList()));
        }
    }

    @Test
    void aCopyOfEveryArticleAddsFiguresAndNoSource() {
        List<ClaimFigure> figures = figuresOf("storm", 60);
        List<ClaimFigure> doubled = new ArrayList<>(figures);
        figures.forEach(figure -> doubled.add(copyOf(figure)));
        List<Claim> once = grouper.group(figures);
        List<Claim> twice = grouper.group(doubled);
        for (Claim claim : once) {
            Claim same = twice.stream()
                    .filter(other -> other.id().equals(claim.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.figures()).containsAll(claim.figures());
            assertThat(same.independentSources()).isEqualTo(claim.independentSources());
            assertThat(same.lowest()).isEqualTo(claim.lowest());
            assertThat(same.highest()).isEqualTo(claim.highest());
        }
    }

    @Test
    void aLaterArticleLeavesTheIdAsItIs() {
        String first = "out=A day=26 n=12 place=Velin on=26 / out=B day=27 n=15 place=Velin on=26";
        List<Claim> before = grouper.group(FigureSpec.parse(first));
        List<Claim> after = grouper.group(FigureSpec.parse(first + " / out=C day=28 n=15 place=Velin on=26"));
        assertThat(after)
                .extracting(Claim::id)
                .isEqualTo(before.stream().map(Claim::id).toList());
    }

    @Test
    void reasonsAreForPeople() {
        assertThat(reason("out=A day=27 n=1275 place=Velin on=26 / out=B day=28 n=1300 place=Velin on=26"))
                .isEqualTo("no number fits both 1,275 and 1,300");
        assertThat(reason("out=A day=27 n=>=12 place=Velin on=26 / out=B day=28 n=12-20 place=Velin on=26"))
                .isEqualTo("12 to 20 fits every statement");
        assertThat(reason("article=b out=B day=28 n=37 rel=REVISES:f2 place=Velin on=26 / article=b n=41"))
                .isEqualTo("41 was replaced by 37");
        assertThat(reason("out=A day=26 n=>=50 place=Velin on=26 / out=B day=27 n=<20 place=Velin on=26"))
                .isEqualTo("less than 20 and at least 50 exclude each other");
    }

    @Test
    void oddNumbersAndDatesAreTaken() {
        String huge = "9".repeat(400);
        assertThat(describe(grouper.group(
                        FigureSpec.parse("out=A day=27 n=" + huge + " place=Velin on=26-25" + " / out=B day=27 n="
                                + huge + " place=Velin on=0001-9999 / out=C day=27 n=20-10 place=Velin on=26"))))
                .startsWith("AGREE f1+f2");
        ClaimFigure plain =
                FigureSpec.parse("out=A day=27 n=1 place=Velin on=26").getFirst();
        ClaimFigure scaled = withValue(plain, "far", new BigDecimal("1E+999999"));
        assertThat(grouper.group(List.of(plain, scaled, withValue(plain, "low", new BigDecimal("1E-999999")))))
                .isNotNull();
    }

    private String reason(String figures) {
        return grouper.group(FigureSpec.parse(figures)).getFirst().reason();
    }

    private static List<ClaimFigure> figuresOf(String event, int count) {
        Random random = new Random(event.hashCode());
        String specs = Stream.generate(() -> "out=%s%d day=%02d n=%d place=%s%d on=%02d names=%s%d+%s%d"
                        .formatted(
                                event,
                                random.nextInt(9),
                                10 + random.nextInt(9),
                                10 + random.nextInt(9),
                                event,
                                random.nextInt(5),
                                10 + random.nextInt(3),
                                event,
                                random.nextInt(4),
                                event,
                                4 + random.nextInt(4)))
                .limit(count)
                .collect(Collectors.joining(" / "));
        return FigureSpec.parse(specs).stream()
                .map(figure -> renamed(
                        figure, event + figure.id(), event + figure.article().id(), null))
                .toList();
    }

    private static ClaimFigure copyOf(ClaimFigure figure) {
        return renamed(
                figure,
                "copy " + figure.id(),
                "copy " + figure.article().id(),
                figure.article().id());
    }

    private static ClaimFigure renamed(ClaimFigure figure, String id, String article, @Nullable String copyOf) {
        ClaimArticle old = figure.article();
        ClaimArticle renamed = new ClaimArticle(
                article,
                old.published(),
                old.publishedAt(),
                copyOf == null ? old.outlet() : "another " + old.outlet(),
                copyOf,
                old.entities());
        return with(figure, id, renamed, figure.value(), figure.low(), figure.high());
    }

    private static ClaimFigure withValue(ClaimFigure figure, String id, BigDecimal value) {
        ClaimArticle article = new ClaimArticle(
                id,
                figure.article().published(),
                null,
                id,
                null,
                figure.article().entities());
        return with(figure, id, article, value, value, value);
    }

    private static ClaimFigure with(
            ClaimFigure figure,
            String id,
            ClaimArticle article,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        return new ClaimFigure(
                id,
                article,
                figure.begin(),
                figure.kind(),
                value,
                low,
                high,
                figure.bound(),
                figure.unit(),
                figure.countedClass(),
                figure.countedLemma(),
                figure.effect(),
                figure.aggregation(),
                figure.relation(),
                figure.related(),
                figure.place(),
                figure.eventEarliest(),
                figure.eventLatest(),
                figure.certainty(),
                figure.speaker());
    }

    private static String describe(List<Claim> claims) {
        return claims.isEmpty()
                ? "none"
                : claims.stream()
                        .sorted(Comparator.comparing(claim -> claim.figures().getFirst()))
                        .map(ClaimGrouperTest::describe)
                        .collect(Collectors.joining(" | "));
    }

    private static String describe(Claim claim) {
        String figures = claim.figures().stream().sorted().collect(Collectors.joining("+"));
        return "%s %s %s..%s %s %d"
                .formatted(
                        claim.agreement(),
                        figures,
                        plain(claim.lowest()),
                        plain(claim.highest()),
                        plain(claim.latest()),
                        claim.independentSources());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}
