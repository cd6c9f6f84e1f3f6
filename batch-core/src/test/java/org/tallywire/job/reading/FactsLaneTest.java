package org.tallywire.job.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.ArticleFixture;
import org.tallywire.job.control.StopSignal;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.KnownContent;

class FactsLaneTest {
    private static final String NAMES = "names";
    private static final Fault FAULT = new Fault(Fault.Stage.READ, "line 2", "it is torn", "send it again");

    @Test
    void rowsOfADocumentAreItsItems() throws OtherNamesException {
        assertThat(read(KnownContent.NONE, article("a"), row("a", FactsRow.Kind.SET_ASIDE), end("a")))
                .containsExactly("Analyzed", "SetAside", "Ended");
    }

    @Test
    void aDocumentThatComesTwiceIsTakenOnce() throws OtherNamesException {
        assertThat(read(KnownContent.NONE, article("a"), end("a"), article("a"), end("a"), article("b"), end("b")))
                .containsExactly("Analyzed", "Ended", "Unchanged", "Analyzed", "Ended");
    }

    @Test
    void ofADocumentThatIsStagedNothingIsTaken() throws OtherNamesException {
        KnownContent known = new KnownContent() {
            @Override
            public boolean isStaged(String article) {
                return true;
            }

            @Override
            public boolean isRead(String sha256) {
                return sha256.equals("a");
            }
        };

        assertThat(read(known, article("a"), end("a"), row("b", FactsRow.Kind.BROKEN)))
                .containsExactly("Unchanged", "Broken");
    }

    @Test
    void whatCouldNotBeReadComesWithItsReason() throws OtherNamesException {
        assertThat(read(KnownContent.NONE, row("", FactsRow.Kind.UNREAD), row("c", FactsRow.Kind.UNCHANGED)))
                .containsExactly("Unread", "Unchanged");
    }

    @Test
    void factsFoundWithOtherNamesAreRefused() {
        FactsRow other = new FactsRow(FactsRow.Kind.ENDED, "a.txt", "a", 1, "others", "text", null, null);

        assertThatThrownBy(() -> read(KnownContent.NONE, article("b"), end("b"), other))
                .isInstanceOf(OtherNamesException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("gazetteer");
    }

    private static List<String> read(KnownContent known, FactsRow... rows) throws OtherNamesException {
        FactsLane lane = new FactsLane(List.of(rows).iterator(), NAMES, known, new StopSignal());
        List<String> kinds = new ArrayList<>();
        for (ReadItem item = lane.read(); item != null; item = lane.read()) {
            kinds.add(
                    switch (item) {
                        case ReadItem.Settled settled ->
                            settled.item().getClass().getSimpleName();
                        case ReadItem.Found found -> found.item().getClass().getSimpleName();
                        case ReadItem.Arrived arrived -> "Arrived";
                    });
        }
        return kinds;
    }

    private static FactsRow article(String document) {
        ArticleFacts facts =
                new ArticleFacts(ArticleFixture.of("Nine of " + document), List.of(), List.of(), List.of(), List.of());
        return new FactsRow(FactsRow.Kind.ARTICLE, document + ".txt", document, 9, NAMES, "text", facts, null);
    }

    private static FactsRow end(String document) {
        return new FactsRow(FactsRow.Kind.ENDED, document + ".txt", document, 9, NAMES, "text", null, null);
    }

    private static FactsRow row(String document, FactsRow.Kind kind) {
        return new FactsRow(kind, document + ".txt", document, 9, NAMES, "text", null, FAULT);
    }
}
