package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox in several languages, from the command line to the export. */
class MixedLanguagesTest {
    private static final String ARTICLES = """
            {"id":"en-1","title":"Mine collapse kills 37","body":"A total of 37 miners were killed when a mine collapsed in Valdora on 20 October 2026, the energy ministry said.","published":"2026-10-21","publisher":"Tern Agency"}
            {"id":"es-1","title":"Derrumbe en una mina deja 41 muertos","body":"Un total de 41 mineros murieron el 20 de octubre de 2026 cuando se derrumbó una mina en Valdora, según el sindicato.","published":"2026-10-21","publisher":"Diario de Orlo"}
            {"id":"de-1","title":"Grubenunglück in Valdora","body":"Beim Einsturz einer Grube in Valdora kamen am 2026-10-20 nach Angaben des Ministeriums 39 Bergleute ums Leben.","published":"2026-10-21","publisher":"Orlo Bote","language":"de"}
            """;

    @TempDir
    private Path folder;

    private CallRecorder program;
    private List<String> export = List.of();

    @BeforeEach
    void readsTheInbox() throws Exception {
        program = CallRecorder.in(folder);
        Path inbox = folder.resolve("inbox.jsonl");
        Files.writeString(inbox, ARTICLES);
        assertThat(program.call("run", inbox.toString()).status()).isZero();
        export = lines();
    }

    private List<String> lines() throws IOException {
        Path file = folder.resolve("export.jsonl");
        assertThat(program.call("export", "--out", file.toString()).status()).isZero();
        return Files.readAllLines(file);
    }

    private List<String> of(String type, String words) {
        return export.stream()
                .filter(line -> line.startsWith("{\"type\":\"" + type + "\"") && line.contains(words))
                .toList();
    }

    @Test
    void eachArticleHasTheLanguageThatItNamesOrShows() {
        assertThat(of("article", "\"record\":\"en-1\""))
                .singleElement()
                .asString()
                .contains("\"language\":\"en\"");
        assertThat(of("article", "\"record\":\"es-1\""))
                .singleElement()
                .asString()
                .contains("\"language\":\"es\"");
        assertThat(of("article", "\"record\":\"de-1\""))
                .singleElement()
                .asString()
                .contains("\"language\":\"de\"");
    }

    @Test
    void figuresOfBothLanguagesTellOfTheSameEffect() {
        assertThat(of("figure", "\"effect\":\"KILLED\""))
                .hasSize(2)
                .anyMatch(line -> line.contains("\"value\":37") && line.contains("the energy ministry"))
                .anyMatch(line -> line.contains("\"value\":41") && line.contains("el sindicato"));
        assertThat(of("figure", "\"value\":39")).singleElement().asString().contains("\"effect\":null");
    }

    @Test
    void sourcesInTwoLanguagesAreSetSideBySide() {
        assertThat(of("claim", "\"effect\":\"KILLED\""))
                .singleElement()
                .asString()
                .contains("\"lowest\":37", "\"highest\":41", "\"agreement\":\"DIFFER\"");
    }
}
