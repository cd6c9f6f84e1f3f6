package org.tallywire.staging.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.MentionRow;
import org.tallywire.report.Selection;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.StagedRows;
import org.tallywire.staging.StagingDatabase;

/** Entities are counted as somebody would who goes through all mentions one by one. */
class NamedEntitiesTest {
    private static final Instant NOW = Instant.parse("2026-11-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int ARTICLES = 170;
    private static final int ENTITIES = 1_200;
    private static final int MENTIONS_AN_ARTICLE = 30;

    private static final String ARTICLE = """
            INSERT INTO articles (id, document_id, ordered_on, published_on, job_execution_id)
            VALUES (?, 'd', ?, ?, 1)
            """;

    private static final String BODY = """
            INSERT INTO article_bodies (article_id, piece_number, piece, job_execution_id)
            VALUES (?, 1, ?, 1)
            """;

    private static final String ENTITY = """
            INSERT INTO entities (id, kind, name, label_rank, job_execution_id)
            VALUES (?, ?, ?, 0, 1)
            """;

    private static final String ALIAS = """
            INSERT INTO entity_aliases (entity_id, name, folded_name, job_execution_id)
            VALUES (?, ?, ?, 1)
            """;

    private static final String MENTION = """
            INSERT INTO entity_mentions (article_id, begin_offset, end_offset, entity_id, rule, job_execution_id)
            VALUES (?, ?, ?, ?, 'test', 1)
            """;

    @TempDir
    private Path folder;

    private final Random random = new Random(20261127);
    private final List<Mention> mentions = new ArrayList<>();
    private StagingDatabase database;
    private JdbcTemplate jdbc;

    /** An entity in an article of a day, which some do not tell. */
    private record Mention(String article, @Nullable LocalDate day, String entity) {}

    @BeforeEach
    void stage() throws Exception {
        database = StagingDatabase.open(DataStore.embedded(folder.resolve("data")), "test", NOW, 2);
        jdbc = new JdbcTemplate(database.connections());
        jdbc.execute(StagedRows.DOCUMENT);
        IntStream.range(0, ENTITIES).forEach(this::stageEntity);
        IntStream.range(0, ARTICLES).forEach(this::stageArticle);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void stageEntity(int number) {
        jdbc.update(ENTITY, idOf(number), kindOf(number), nameOf(number));
        jdbc.update(ALIAS, idOf(number), nameOf(number), nameOf(number).toLowerCase(Locale.ROOT));
        jdbc.update(
                ALIAS,
                idOf(number),
                "the " + nameOf(number),
                "the " + nameOf(number).toLowerCase(Locale.ROOT));
    }

    /** Few entities are named often, most are not named at all. */
    private void stageArticle(int number) {
        String article = "%08x%d".formatted(random.nextInt(), number);
        LocalDate day = number % 7 == 0 ? null : DAY.plusDays(random.nextInt(20));
        jdbc.update(ARTICLE, article, day == null ? DAY.plusYears(100) : day, day);
        jdbc.update(BODY, article, "x".repeat(2 * MENTIONS_AN_ARTICLE));
        for (int i = 0; i < MENTIONS_AN_ARTICLE; i++) {
            int entity = (int) (ENTITIES * Math.pow(random.nextDouble(), 6));
            jdbc.update(MENTION, article, 2 * i, 2 * i + 1, idOf(entity));
            mentions.add(new Mention(article, day, idOf(entity)));
        }
    }

    private static String idOf(int number) {
        return "e%04x".formatted(number * 7919 % 65_536);
    }

    private static String kindOf(int number) {
        return List.of("PLACE", "PERSON", "ORGANIZATION").get(number % 3);
    }

    /** Some entities share a name. */
    private static String nameOf(int number) {
        return "Name " + number % 900;
    }

    @Test
    void allArticles() {
        assertAreCounted(Selection.ALL, mentions);
    }

    @Test
    void articlesOfSomeDays() {
        LocalDate from = DAY.plusDays(12);
        assertAreCounted(
                new Selection(from, null, null, null, null, null),
                mentions.stream()
                        .filter(mention -> mention.day != null && !mention.day.isBefore(from))
                        .toList());
    }

    @Test
    void noArticle() {
        assertAreCounted(new Selection(DAY.plusYears(1), null, null, null, null, null), List.of());
    }

    private void assertAreCounted(Selection selection, List<Mention> selected) {
        List<EntityRow> found = new ArrayList<>();
        facts(selection).forEachEntity(found::add);
        Map<String, List<Mention>> expected = new HashMap<>();
        selected.forEach(mention -> expected.computeIfAbsent(mention.entity, id -> new ArrayList<>())
                .add(mention));
        assertThat(found).extracting(EntityRow::id).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(found).allSatisfy(entity -> assertIsCounted(entity, expected.getOrDefault(entity.id(), List.of())));
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparing(EntityRow::kind)
                        .thenComparing(EntityRow::articles, Comparator.reverseOrder())
                        .thenComparing(EntityRow::name)
                        .thenComparing(EntityRow::id));
    }

    private static void assertIsCounted(EntityRow entity, List<Mention> mentions) {
        List<String> days = mentions.stream()
                .map(Mention::day)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .sorted()
                .toList();
        assertThat(entity.mentions()).isEqualTo(mentions.size());
        assertThat(entity.articles())
                .isEqualTo(mentions.stream().map(Mention::article).distinct().count());
        assertThat(entity.firstSeen()).isEqualTo(days.isEmpty() ? null : days.getFirst());
        assertThat(entity.lastSeen()).isEqualTo(days.isEmpty() ? null : days.getLast());
        assertThat(entity.variants()).containsExactly("the " + entity.name());
    }

    @Test
    void eachMentionHasItsEntity() {
        List<MentionRow> found = new ArrayList<>();
        facts(Selection.ALL).forEachMention(found::add);
        assertThat(found)
                .extracting(MentionRow::entity)
                .containsExactlyInAnyOrderElementsOf(
                        mentions.stream().map(Mention::entity).toList());
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, ENTITIES).forEach(number -> numbers.put(idOf(number), number));
        assertThat(found).allSatisfy(mention -> {
            int number = numbers.getOrDefault(mention.entity(), -1);
            assertThat(mention.kind()).isEqualTo(kindOf(number));
            assertThat(mention.name()).isEqualTo(nameOf(number));
        });
    }

    @Test
    void entitiesThatAreRememberedNoLongerAreAskedForAgain() {
        EntityNames names = new EntityNames(jdbc, 3);
        for (List<Integer> numbers :
                List.of(List.of(1, 2, 3, 4, 5, 1), List.of(4, 5, 6), List.of(1, 2, 6), List.<Integer>of())) {
            Map<String, EntityNames.Named> found =
                    names.of(numbers.stream().map(NamedEntitiesTest::idOf).toList());
            assertThat(found).hasSize((int) numbers.stream().distinct().count());
            numbers.forEach(number -> assertThat(found.get(idOf(number)))
                    .isEqualTo(new EntityNames.Named(kindOf(number), nameOf(number), null)));
        }
    }

    @Test
    void articlesComeInTheOrderOfTheirIdsEachOnce() {
        List<String> ids =
                mentions.stream().map(Mention::article).distinct().toList().reversed();
        List<String> asked = new ArrayList<>(ids);
        asked.add(3, "nobody's");
        asked.add(ids.getFirst());
        assertThat(facts(Selection.ALL).articles(asked))
                .extracting(ArticleRow::id)
                .containsExactlyElementsOf(ids);
    }

    private SelectedFacts facts(Selection selection) {
        return new SelectedFacts(jdbc, Clock.fixed(NOW, ZoneOffset.UTC), selection);
    }
}
