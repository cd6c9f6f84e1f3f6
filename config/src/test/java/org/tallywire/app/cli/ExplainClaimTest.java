package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tallywire explain CLAIM} on the toll of an earthquake of the gold set: the story as a person would tell it. */
class ExplainClaimTest {
    private static String story = "";

    @BeforeAll
    static void explainsTheToll(@TempDir Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.write(
                inbox.resolve("quake.jsonl"),
                GoldArticle.all().stream()
                        .filter(article -> article.id().startsWith("durvela-quake"))
                        .map(GoldArticle::line)
                        .toList());
        CallRecorder program = CallRecorder.in(folder);
        String digits = program.call("run", inbox.toString(), "--formats", "pdf")
                .out()
                .replaceAll("(?s).*\n  ([0-9a-f]{10})  killed, person.*", "$1");
        CallRecorder.Ran ran = program.call("explain", digits);
        assertThat(ran.status()).as(ran.err()).isZero();
        story = ran.out();
    }

    @Test
    void itBeginsWithWhatItIsAboutAndHowTheSourcesStand() {
        assertThat(story)
                .containsPattern("about +killed, person, (?i:Durvela), 2024-05-07")
                .containsPattern("said +31 to 41, latest 41")
                .containsPattern("by +3 independent sources; they differ")
                .containsPattern("why +no number fits both 31 and 37 and 41");
    }

    @Test
    void everySourceSpeaksInItsOwnWordsInTheOrderOfPublication() {
        assertThat(story)
                .containsSubsequence(
                        "2024-05-07T09:40:00Z  Nordis Wire",
                        "<killing> at least [[12]] {people}",
                        "2024-05-07T10:15:00Z  Kest Daily",
                        "2024-05-07T20:05:00Z  Nordis Wire",
                        "2024-05-08T06:30:00Z  The Lantern",
                        "had <killed> [[31]] {people}",
                        "2024-05-09T07:00:00Z  Morrow Times",
                        "[[37]]");
    }

    @Test
    void itSaysWhoSaidItAndWhyItBelongsThere() {
        assertThat(story)
                .contains("said by the civil protection office; the first statement of this claim")
                .contains("the article is a copy of the same text")
                .contains("the text says that one number replaces the other")
                .contains("said by Officials in Kest province; the same place and the same day; stands");
    }
}
