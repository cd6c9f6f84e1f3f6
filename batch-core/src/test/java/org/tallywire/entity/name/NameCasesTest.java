package org.tallywire.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.gazetteer.AddedNames;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;

/** Reads {@code entity/cases.csv}: which names a text holds and which entries they lead to, in a small invented world. */
class NameCasesTest {
    private static final Language ENGLISH = Language.of("en");
    private static final NameRecognizer RECOGNIZER = new NameRecognizer(
            Knowledge.read(ENGLISH.folder(), DataFolder.onClassPath("entity/gazetteer"), AddedNames.NONE),
            Optional.empty());

    static Stream<Arguments> cases() {
        return DataFolder.onClassPath("entity").getTable("cases.csv").rows().stream()
                .map(row -> Arguments.of(row.get("id"), row.get("input"), row.get("expected"), row.get("reason")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void findsTheNamesOfAText(String id, String input, String expected, String reason) {
        String body = input.replace("\\n", "\n");
        List<EntityMention> mentions = RECOGNIZER.recognize(
                ArticleFixture.of(body), ENGLISH.tokenizer().tokenize(body));
        String found = mentions.stream().map(mention -> describe(mention, body)).collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "silent" : found).as("%s: %s", id, reason).isEqualTo(expected);
    }

    private static String describe(EntityMention mention, String body) {
        return mention.span().of(body) + " " + mention.entity().kind() + " "
                + mention.entity().name();
    }
}
