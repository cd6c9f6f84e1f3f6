package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well figures about the same thing are found, on invented articles that an editor has marked. */
class ClaimGoldTest {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.9;

    /** Share of the pairs left by an outlet: what only it linked is apart without it. */
    private static final double STABLE = 0.9;

    /** Texts in capitals show fewer names. */
    private static final double UPPER_CASE_PRECISION = 0.97;

    private static final double UPPER_CASE_RECALL = 0.65;

    private static GoldRun whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readsTheWholeSet(@TempDir Path folder) throws IOException {
        whole = GoldRun.of(folder, GoldArticle.all());
    }

    private GoldRun run(List<GoldArticle> articles) throws IOException {
        return GoldRun.of(folder, articles);
    }

    private static List<GoldArticle> without(String outlet) {
        return GoldArticle.all().stream()
                .filter(article -> !article.outlet().equals(outlet))
                .toList();
    }

    @Test
    void figuresAboutTheSameThingMeetAndOthersDoNot() {
        Set<GoldRun.Pair> wrong = new TreeSet<>(whole.found());
        wrong.removeAll(whole.right());
        Set<GoldRun.Pair> missed = new TreeSet<>(whole.right());
        missed.removeAll(whole.found());
        assertThat(whole.precision()).as("wrong: %s", wrong).isGreaterThanOrEqualTo(PRECISION);
        assertThat(whole.recall()).as("missed: %s", missed).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        List<GoldArticle> shuffled = new ArrayList<>(GoldArticle.all());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(run(shuffled).found()).isEqualTo(whole.found());
    }

    @Test
    void theSameArticlesAgainAddNoIndependentSource() throws IOException {
        List<GoldArticle> twice = new ArrayList<>(GoldArticle.all());
        twice.addAll(GoldArticle.all().stream().map(GoldArticle::printedAgain).toList());
        assertThat(run(twice).sources()).isEqualTo(whole.sources());
    }

    @Test
    void withoutOneOutletTheOthersStayTogether() throws IOException {
        Set<GoldRun.Pair> all = whole.found();
        Set<GoldRun.Pair> rest = run(without("Coast Mirror")).found();
        Set<GoldRun.Pair> left = new HashSet<>(all);
        left.removeIf(pair -> !isAmong(without("Coast Mirror"), pair));
        Set<GoldRun.Pair> either = new HashSet<>(left);
        either.addAll(rest);
        left.retainAll(rest);
        assertThat(left.size() / (double) either.size()).isGreaterThanOrEqualTo(STABLE);
    }

    private static boolean isAmong(List<GoldArticle> articles, GoldRun.Pair pair) {
        return Stream.of(pair.one(), pair.other())
                .allMatch(figure ->
                        articles.stream().anyMatch(article -> figure.contains(" in " + article.id() + " at ")));
    }

    @Test
    void upperCaseBringsNothingWrongTogether() throws IOException {
        List<GoldArticle> shouted =
                GoldArticle.all().stream().map(GoldArticle::inUpperCase).toList();
        GoldRun run = run(shouted);
        assertThat(run.precision()).isGreaterThanOrEqualTo(UPPER_CASE_PRECISION);
        assertThat(run.recall()).isGreaterThanOrEqualTo(UPPER_CASE_RECALL);
    }
}
