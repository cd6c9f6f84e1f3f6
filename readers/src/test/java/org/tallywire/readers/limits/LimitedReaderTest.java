package org.tallywire.readers.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;

class LimitedReaderTest {
    private static final Limits SMALL = new Limits(100, Duration.ofMillis(50), 1000, 10, 5, 100);

    @TempDir
    Path folder;

    @Test
    void aDocumentThatTakesTooLongIsSetAsideAndItsThreadIsInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        Readings readings = open(() -> {
            try {
                Thread.sleep(Duration.ofMinutes(10));
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return Optional.empty();
        });
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(readings::next)
                .satisfies(e -> assertThat(e.reason()).contains("was not read after"))
                .satisfies(e -> assertThat(e.remedy()).contains("tallywire.limits.seconds"));
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(readings.next()).as("nothing more comes of it").isEmpty();
        readings.close();
    }

    @Test
    void aDocumentThatNeedsTooMuchMemoryIsSetAside() throws Exception {
        try (Readings readings = open(() -> {
            throw new OutOfMemoryError("no heap left");
        })) {
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(readings::next)
                    .satisfies(e -> assertThat(e.reason()).contains("more memory than there is"));
        }
    }

    @Test
    void aDocumentThatIsTooLargeIsNotEvenOpened() throws Exception {
        SourceDocument large = new Inbox(folder).put("large", new byte[101]);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new LimitedReader(new Waiting(Optional::empty), SMALL).open(large))
                .satisfies(e -> assertThat(e.reason()).contains("at most 100 bytes expected, found 101 bytes"));
    }

    private Readings open(Next next) throws Exception {
        SourceDocument document = new Inbox(folder).put("small", "x".getBytes(StandardCharsets.UTF_8));
        return new LimitedReader(new Waiting(next), SMALL).open(document);
    }

    private interface Next {
        Optional<Reading> next();
    }

    /** A reader of one reading, which is made as the test says. */
    private record Waiting(Next what) implements ArticleReader {
        @Override
        public String format() {
            return "waiting";
        }

        @Override
        public Fit fit(DocumentHead head) {
            return Fit.CERTAIN;
        }

        @Override
        public Readings open(SourceDocument document) {
            return new Readings() {
                @Override
                public Optional<Reading> next() {
                    return what.next();
                }

                @Override
                public void close() {
                    // nothing is held
                }
            };
        }
    }
}
