package org.tallywire.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.gazetteer.AddedNames;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;

/** Reads the cases under {@code entity}: which names a text holds and which entries they lead to, in a small invented world. */
class NameCasesTest {
    private static final Language ENGLISH = Language.of("en");
    private static final NameRecognizer RECOGNIZER = new NameRecognizer(
            Knowledge.read(ENGLISH.folder(), DataFolder.onClassPath("entity/gazetteer"), AddedNames.NONE),
            Optional.empty());

    static Stream<Arguments> names() {
        return cases("cases.csv");
    }

    static Stream<Arguments> resolutions() {
        return cases("resolution.csv");
    }

    private static Stream<Arguments> cases(String table) {
        return DataFolder.onClassPath("entity").getTable(table).rows().stream()
                .map(row -> Arguments.of(row.get("id"), row.get("input"), row.get("expected"), row.get("reason")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("names")
    void findsTheNamesOfAText(String id, String input, String expected, String reason) {
        assertThat(found(input, NameCasesTest::describe))
                .as("%s: %s", id, reason)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("resolutions")
    void leadsNamesToTheirEntries(String id, String input, String expected, String reason) {
        assertThat(found(input, NameCasesTest::resolve))
                .as("%s: %s", id, reason)
                .isEqualTo(expected);
    }

    private static String found(String input, BiFunction<EntityMention, String, String> describe) {
        String body = input.replace("\\n", "\n");
        String found = RECOGNIZER
                .recognize(ArticleFixture.of(body), ENGLISH.tokenizer().tokenize(body))
                .stream()
                .map(mention -> describe.apply(mention, body))
                .collect(Collectors.joining(" ; "));
        return found.isEmpty() ? "silent" : found;
    }

    private static String describe(EntityMention mention, String body) {
        return mention.span().of(body) + " " + mention.entity().kind() + " "
                + mention.entity().name();
    }

    /** With the country of a place, for places of one name; with a question mark where several may be meant. */
    private static String resolve(EntityMention mention, String body) {
        Entity entity = mention.entity();
        String country = entity.kind() == EntityKind.PLACE && entity.country() != null ? " in " + entity.country() : "";
        boolean ambiguous = mention.rule().startsWith("ambiguous:");
        return describe(mention, body) + country + (ambiguous ? " ?" : "");
    }
}
