package org.tallywire.reports.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** Several reports of the same facts read them once, and each shows what it would have read alone. */
class DigestsTest {
    private static final Labels LABELS = Wording.standard().labels();
    private static final Onlooker NOBODY = new Onlooker() {};
    private static final DigestLimits MUCH = new DigestLimits(20, 9, 9, 9, 9, 9);
    private static final DigestLimits LITTLE = new DigestLimits(2, 1, 1, 1, 1, 1);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Digests digests = new Digests(LABELS, LITTLE, MUCH);

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0, 0", "1, 1, 1, 1, 1, 1", "2, 1, 9, 1, 2, 0", "3, 2, 1, 2, 1, 1", "20, 9, 9, 9, 9, 9"})
    void aPartOfADigestIsTheDigestOfASmallerReport(
            int groups, int figures, int changes, int disputes, int statements, int quarantined) {
        DigestLimits limits = new DigestLimits(groups, figures, changes, disputes, statements, quarantined);
        Digest alone = Digest.of(InventedFacts.rich(), LABELS, limits, NOBODY);
        Digest part = digests.read(InventedFacts.rich(), NOBODY).within(limits);
        assertThat(part).isEqualTo(alone);
        assertThat(part.groupsLeftOut())
                .isEqualTo(alone.groupsInAll() - part.groups().size());
    }

    @Test
    void theSecondReportReadsNothing() {
        StagedFacts facts = counted();
        digests.read(facts, NOBODY);
        int before = asked.size();
        assertThat(digests.of(facts).within(LITTLE)).isEqualTo(digests.of(facts).within(LITTLE));
        assertThat(asked).hasSize(before).containsOnlyOnce("forEachFigure");
    }

    @Test
    void otherFactsAreRead() {
        digests.read(counted(), NOBODY);
        digests.of(counted());
        assertThat(asked.stream().filter("forEachFigure"::equals)).hasSize(2);
    }

    @Test
    void whoLooksOnIsShownAllFiguresEachTime() {
        StagedFacts facts = counted();
        digests.of(facts);
        digests.read(facts, NOBODY);
        assertThat(asked.stream().filter("forEachFigure"::equals)).hasSize(2);
    }

    @Test
    void articlesComeInTheOrderOfTheirIdsEachOnce() {
        StagedFacts facts = InventedFacts.rich();
        List<ArticleRow> all = new ArrayList<>();
        facts.forEachArticle(all::add);
        ArticleRow first = all.getFirst();
        ArticleRow last = all.getLast();
        assertThat(facts.articles(List.of(last.id(), "nobody's", first.id(), last.id())))
                .containsExactly(last, first);
    }

    /** Facts that note what they are asked for. */
    private StagedFacts counted() {
        StagedFacts facts = InventedFacts.rich();
        return (StagedFacts) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {StagedFacts.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return method.invoke(facts, arguments);
                });
    }
}
