package org.tallywire.staging.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.Selection;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.StagedRows;
import org.tallywire.staging.StagingDatabase;

/** Every article is on one page, in the order of days and ids, wherever pages end. */
class ArticlePagesTest {
    private static final Instant NOW = Instant.parse("2026-11-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final String ARTICLE = """
            INSERT INTO articles (id, document_id, ordered_on, published_on, job_execution_id)
            VALUES (?, 'd', ?, ?, 1)
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} articles of one day")
    @ValueSource(ints = {0, 1, 49, 50, 51, 100, 175})
    void oneDayGoesOverAllPages(int count) throws Exception {
        assertAreInOrder(articles(count, 1), Selection.ALL, DAY);
    }

    @ParameterizedTest(name = "{0} articles of thirty days")
    @ValueSource(ints = {30, 500})
    void daysEndInTheMiddleOfPages(int count) throws Exception {
        assertAreInOrder(articles(count, 30), Selection.ALL, DAY);
    }

    @Test
    void aSelectionLeavesOutItsOtherDays() throws Exception {
        LocalDate from = DAY.plusDays(20);
        assertAreInOrder(articles(500, 30), new Selection(from, null, null, null, null, null), from);
    }

    private static Map<String, LocalDate> articles(int count, int days) {
        Random random = new Random(20261127);
        Map<String, LocalDate> articles = new TreeMap<>();
        while (articles.size() < count) {
            articles.put("%08x".formatted(random.nextInt()), DAY.plusDays(random.nextInt(days)));
        }
        return articles;
    }

    private void assertAreInOrder(Map<String, LocalDate> articles, Selection selection, LocalDate from)
            throws Exception {
        List<List<String>> pages = new ArrayList<>();
        try (StagingDatabase database =
                StagingDatabase.open(DataStore.embedded(folder.resolve("data")), "test", NOW, 2)) {
            JdbcTemplate jdbc = new JdbcTemplate(database.connections());
            jdbc.execute(StagedRows.DOCUMENT);
            articles.forEach((id, day) -> jdbc.update(ARTICLE, id, day, day));
            new ArticlePages(jdbc, new Filter(selection)).forEach(pages::add);
        }
        List<String> expected = articles.entrySet().stream()
                .filter(article -> !article.getValue().isBefore(from))
                .sorted(Map.Entry.<String, LocalDate>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(expected);
        assertThat(pages).allSatisfy(page -> assertThat(page.size()).isBetween(1, ById.PAGE));
    }
}
