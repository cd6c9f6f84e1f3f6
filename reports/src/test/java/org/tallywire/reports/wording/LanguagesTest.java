package org.tallywire.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataRow;

/** The files of all languages say the same things, and everything they say is used. */
class LanguagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/tallywire/reports");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9.-]+)\"");
    private static final int LONGEST_SHEET_NAME = 28;
    private static final int LONGEST_LIST = 255;
    private static final Wording ENGLISH = Wording.standard();

    static Stream<Wording> languages() {
        return Wording.languages().stream().map(Wording::of);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sentencesHaveTheSameKeysAndTheSameNamesInBraces(Wording wording) {
        assertThat(wording.messages().keys()).isEqualTo(ENGLISH.messages().keys());
        for (String key : wording.messages().keys()) {
            assertThat(wording.messages().namesIn(key))
                    .as("%s in %s", key, wording.language())
                    .isEqualTo(ENGLISH.messages().namesIn(key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void codesAreTheSameInTheSameOrder(Wording wording) {
        for (CodeList list : CodeList.values()) {
            assertThat(codes(wording, list)).isNotEmpty().isEqualTo(codes(ENGLISH, list));
        }
    }

    private static List<String> codes(Wording wording, CodeList list) {
        return wording.labels().list(list).stream().map(CodeLabel::code).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void columnsAndTopicsAreTheSame(Wording wording) {
        assertThat(wording.columns().keys()).isEqualTo(ENGLISH.columns().keys());
        assertThat(topics(wording)).isEqualTo(topics(ENGLISH));
    }

    private static List<String> topics(Wording wording) {
        return wording.guide().stream().map(row -> row.get("key")).toList();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = literals();
        assertThat(ENGLISH.messages().keys().stream()
                        .map(key -> key.replaceFirst("^sheet\\.", ""))
                        .filter(key -> !used.contains(key)))
                .isEmpty();
        assertThat(ENGLISH.columns().keys().stream()
                        .flatMap(key -> Stream.of(key.split("\\.", 2)))
                        .filter(key -> !used.contains(key)))
                .isEmpty();
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>(Set.of("guide"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesOfSheetsAreShortAndTheTopicsThatExplainThem(Wording wording) {
        Set<String> names = new HashSet<>();
        for (String key : wording.messages().keys()) {
            if (key.startsWith("sheet.")) {
                String name = wording.say(key);
                assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_SHEET_NAME).doesNotContainPattern("[\\[\\]*?:/\\\\]");
                assertThat(names.add(name.toLowerCase(Locale.ROOT))).isTrue();
            }
        }
        for (DataRow topic : wording.guide()) {
            if (wording.messages().keys().contains("sheet." + topic.get("key"))) {
                assertThat(topic.get("topic")).isEqualTo(wording.sheet(topic.get("key")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void decisionsFitIntoADropDown(Wording wording) {
        List<String> decisions = wording.labels().list(CodeList.DECISION).stream()
                .map(CodeLabel::label)
                .toList();
        assertThat(decisions).noneMatch(decision -> decision.contains(","));
        assertThat(String.join(",", decisions)).hasSizeLessThanOrEqualTo(LONGEST_LIST);
    }
}
