package org.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

    private final Random random = new Random(20261026);
    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Map<String, LocalTime> times = new TreeMap<>();

    @Test
    void theSameTextInOtherLayoutCapitalsAndQuotesIsACopy() {
        String text = words(120);
        article("a", MONDAY, text);
        article("b", MONDAY.plusDays(1), "“" + text.toUpperCase(Locale.ROOT).replace(" ", "\r\n  ") + "”");
        assertThat(copies()).containsExactly(new Copy("b", "a", 1));
    }

    @Test
    void aLightlyEditedTextIsACopy() {
        List<String> words = new ArrayList<>(List.of(words(300).split(" ", -1)));
        article("a", MONDAY, String.join(" ", words));
        words.set(40, "otherwise");
        words.set(150, "elsewhere");
        words.addFirst("VELIN");
        article("b", MONDAY.plusDays(1), String.join(" ", words));
        assertThat(copies()).singleElement().satisfies(copy -> {
            assertThat(copy.original()).isEqualTo("a");
            assertThat(copy.similarity()).isCloseTo(0.96, within(0.03));
        });
    }

    @Test
    void ofOneDayTheEarlierIsTheOriginal() {
        String text = words(300);
        article("a", MONDAY, text);
        article("b", MONDAY, text);
        times.put("a", LocalTime.NOON);
        times.put("b", LocalTime.of(9, 40));
        assertThat(copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.original()).isEqualTo("b"));
    }

    @Test
    void aTextCutFromTheEndIsACopy() {
        String text = words(400);
        article("a", MONDAY, text);
        article("b", MONDAY, text.substring(0, text.length() / 2));
        assertThat(copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.similarity()).isGreaterThan(0.98));
    }

    @Test
    void aReportThatQuotesAnotherOneIsNoCopy() {
        String text = words(100);
        article("a", MONDAY, text);
        article("b", MONDAY.plusDays(1), words(300) + " " + text + " " + words(300));
        assertThat(copies()).isEmpty();
    }

    @Test
    void articlesOnOneEventInOtherWordsAreNoCopies() {
        article("a", MONDAY, words(200));
        article("b", MONDAY, words(200));
        assertThat(copies()).isEmpty();
    }

    @Test
    void boilerplateOfManyArticlesMakesNoCopies() {
        String notice = words(200);
        for (int i = 0; i < 12; i++) {
            article("a" + i, MONDAY.plusDays(i), words(40) + " " + notice);
        }
        assertThat(copies()).isEmpty();
    }

    @Test
    void amongArticlesWithBoilerplateACopyIsStillFound() {
        String notice = words(200);
        String story = words(60);
        for (int i = 0; i < 12; i++) {
            article("a" + i, MONDAY.plusDays(i), words(60) + " " + notice);
        }
        article("x", MONDAY, story + " " + notice);
        article("y", MONDAY.plusDays(20), story + " " + notice + " " + words(12));
        assertThat(copies()).extracting(Copy::article, Copy::original).containsExactly(tuple("y", "x"));
    }

    @Test
    void aWireTextInManyOutletsHasOneOriginal() {
        String wire = words(250);
        for (int i = 0; i < 60; i++) {
            article("outlet %02d".formatted(i), MONDAY.plusDays(i % 3), words(4) + " " + wire + " " + words(6));
        }
        assertThat(copies()).hasSize(59).extracting(Copy::original).containsOnly("outlet 00");
    }

    @Test
    void shortTextsAreCopiesOnlyWhenIdentical() {
        String text = words(20);
        article("a", MONDAY, text);
        article("b", MONDAY, text + " indeed");
        article("c", MONDAY, text + ".");
        assertThat(copies()).containsExactly(new Copy("c", "a", 1));
    }

    @Test
    void textsWithoutWordsAreNoCopies() {
        article("a", MONDAY, "");
        article("b", MONDAY, "... \ud800 !");
        article("c", MONDAY, "");
        assertThat(copies()).isEmpty();
    }

    @Test
    void theEarliestIsTheOriginalThenTheLesserIdAndUndatedOnesComeLast() {
        String text = words(80);
        article("a", null, text);
        article("b", MONDAY.plusDays(1), text);
        article("d", MONDAY, text);
        article("c", MONDAY, text);
        assertThat(copies())
                .extracting(Copy::article, Copy::original)
                .containsExactly(tuple("a", "c"), tuple("b", "c"), tuple("d", "c"));
    }

    @Test
    void ideographsAreWordsOfTheirOwn() {
        String text = Stream.generate(() -> Character.toString(0x4E00 + random.nextInt(2000)))
                .limit(300)
                .collect(Collectors.joining());
        article("a", MONDAY, text);
        article("b", MONDAY, text.substring(0, 280));
        assertThat(copies()).extracting(Copy::article).containsExactly("b");
    }

    @Test
    void theOrderInWhichArticlesAreAddedDoesNotMatter() {
        String notice = words(80);
        for (int family = 0; family < 20; family++) {
            String text = words(30 + random.nextInt(200));
            for (int i = 0; i < random.nextInt(6); i++) {
                article("f" + family + "-" + i, MONDAY.plusDays(random.nextInt(4)), edited(text) + " " + notice);
            }
        }
        List<Copy> expected = copies();
        assertThat(expected).hasSizeGreaterThan(5);
        for (int round = 0; round < 5; round++) {
            assertThat(copiesShuffled()).isEqualTo(expected);
        }
    }

    private String edited(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.set(random.nextInt(words.size()), "edited");
        return String.join(" ", words.subList(0, words.size() - random.nextInt(words.size() / 3)));
    }

    private void article(String id, @Nullable LocalDate day, String body) {
        bodies.put(id, body);
        if (day != null) {
            days.put(id, day);
        }
    }

    private List<Copy> copies() {
        return copies(List.copyOf(bodies.keySet()));
    }

    private List<Copy> copiesShuffled() {
        List<String> ids = new ArrayList<>(bodies.keySet());
        Collections.shuffle(ids, random);
        return copies(ids);
    }

    private List<Copy> copies(List<String> ids) {
        CopyFinder finder = new CopyFinder();
        ids.forEach(id -> finder.add(id, moment(id), body(id)));
        return finder.find(this::body);
    }

    private @Nullable Instant moment(String id) {
        LocalDate day = days.get(id);
        return day == null
                ? null
                : day.atTime(times.getOrDefault(id, LocalTime.MIDNIGHT)).toInstant(ZoneOffset.UTC);
    }

    private String body(String id) {
        return bodies.getOrDefault(id, "");
    }

    private String words(int count) {
        return Stream.generate(() -> Integer.toString(random.nextInt(20_000), 36))
                .limit(count)
                .collect(Collectors.joining(" "));
    }
}
