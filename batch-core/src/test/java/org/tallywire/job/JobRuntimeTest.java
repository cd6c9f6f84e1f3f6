package org.tallywire.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.ArticleReaders;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.control.Progress;
import org.tallywire.lexicon.Language;
import org.tallywire.report.FigureRow;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.DataStore;
import org.tallywire.staging.query.Archive;

class JobRuntimeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void factsOfAnArticleAreStagedWithTheirWords() throws Exception {
        write(
                "a.lines",
                "2026-03-02|Gazette|Flood|In 2026 a flood in Orlavia left 12 people dead and 3 missing. Calm.");

        JobOutcome outcome = readAndReconcile("data", 2);

        assertThat(outcome).asInstanceOf(type(JobOutcome.Done.class)).satisfies(done -> {
            assertThat(done.articles()).isEqualTo(1);
            assertThat(done.figures()).isEqualTo(2);
            assertThat(done.documents()).isEqualTo(1);
            assertThat(done.setAside()).isEmpty();
            assertThat(done.recovered()).isFalse();
        });
        List<FigureRow> figures = figures("data");
        assertThat(figures).extracting(FigureRow::text).containsExactly("12", "3");
        assertThat(figures).extracting(FigureRow::counted).containsExactly("people", "missing");
        assertThat(figures)
                .extracting(FigureRow::partOf)
                .containsExactly(null, figures.getFirst().id());
        assertThat(figures.getFirst().sentence())
                .isEqualTo("In 2026 a flood in Orlavia left 12 people dead and 3 missing.");
    }

    @Test
    void secondRunAddsNoRowAndChangesNone() throws Exception {
        writeMany(40, new Random(1));
        write("faulty.lines", "2026-01-01|P|T|Three 3 went.\nFAULTY\n2026-01-02|P|T|Four 4 went.");
        readAndReconcile("data", 2);
        var before = Tables.rows(store("data"));

        JobOutcome second = readAndReconcile("data", 2);

        assertThat(Tables.rows(store("data"))).isEqualTo(before);
        assertThat(second).asInstanceOf(type(JobOutcome.Done.class)).satisfies(done -> {
            assertThat(done.unchanged()).isEqualTo(41);
            assertThat(done.articles()).isZero();
            assertThat(done.setAside()).hasSize(1);
        });
    }

    @Test
    void neitherOrderNorThreadsNorPortionsChangeTheFacts() throws Exception {
        writeMany(60, new Random(2));
        write("large.lines", lines(500, new Random(3)));
        readAndReconcile("one", 1);
        readAndReconcile("eight", 8);
        List<Path> files = new ArrayList<>();
        try (var listed = Files.list(inbox())) {
            listed.forEach(files::add);
        }
        Collections.shuffle(files, new Random(4));
        readAndReconcile("portions", 3, files.subList(0, 20));
        readAndReconcile("portions", 3, files.subList(10, files.size()));

        var facts = Tables.facts(store("one"));
        assertThat(facts.get("figures")).hasSizeGreaterThan(1000);
        assertThat(Tables.facts(store("eight"))).isEqualTo(facts);
        assertThat(Tables.facts(store("portions"))).isEqualTo(facts);
    }

    @Test
    void firstFillOfAnInboxOfManyMegabytesStagesTheSameFacts() throws Exception {
        writeMany(60, new Random(5));
        List<Path> small = List.of(inbox().resolve("file0.lines"));
        write("heavy.unknown", "no format. ".repeat(500_000));
        readAndReconcile("filled", 2);
        readAndReconcile("grown", 2, small);
        readAndReconcile("grown", 2);

        assertThat(Tables.facts(store("filled"))).isEqualTo(Tables.facts(store("grown")));
    }

    @Test
    void badDocumentsAreSetAsideAndTheOthersStaged() throws Exception {
        write("a.lines", "2026-01-01|P|T|Good 1 one.");
        write("b.lines", "2026-01-01|P|T|Good 2 ones.\nUNREADABLE\n2026-01-01|P|T|Never 3 read.");
        write("c.lines", "CRASH");
        write("d.lines", "");
        write("e.unknown", "what is this");
        write("f.lines", "2026-01-01|P|T|A DEFECT with 4 words.\n2026-01-01|P|T|Good 5 ones.");
        write(".hidden.lines", "2026-01-01|P|T|Hidden 6 words.");

        JobOutcome outcome = readAndReconcile("data", 2, List.of(inbox(), folder.resolve("missing")));

        assertThat(outcome).asInstanceOf(type(JobOutcome.Done.class)).satisfies(done -> {
            assertThat(done.articles()).isEqualTo(3);
            assertThat(done.documents()).isEqualTo(7);
            assertThat(done.setAside())
                    .extracting(QuarantineRow::document, QuarantineRow::stage)
                    .containsExactly(
                            tuple("b.lines", "READ"),
                            tuple("c.lines", "READ"),
                            tuple("d.lines", "READ"),
                            tuple("e.unknown", "READ"),
                            tuple("f.lines", "ANALYSE"),
                            tuple("missing", "READ"));
        });
    }

    @Test
    void documentThatWasMendedLeavesTheQuarantine() throws Exception {
        Path missing = folder.resolve("late");
        readAndReconcile("data", 1, List.of(missing));
        Files.createDirectories(inbox());
        Files.writeString(missing, "");
        JobOutcome outcome = readAndReconcile("data", 1, List.of(missing));

        assertThat(outcome)
                .asInstanceOf(type(JobOutcome.Done.class))
                .satisfies(done -> assertThat(done.setAside())
                        .extracting(QuarantineRow::reason)
                        .containsExactly("the file is empty"));
    }

    @Test
    void oddTextIsKeptCharacterForCharacter() throws Exception {
        String odd = "A \u0000 b \ud83d\ude00 c 7 \u0001d \uFFFE e \u202E f. 40 digits " + "9".repeat(40) + " end";
        String lone = new String(new char[] {'x', '\ud800', ' ', '\udc00', 'y'});
        String large = "Long 8 words. ".repeat(200) + "\ud83d\ude00".repeat(300_000);
        try (JobRuntime jobs = open("data", 1, new FixedReader(List.of(odd, lone, large)))) {
            Files.createDirectories(inbox());
            Files.writeString(inbox().resolve("x.lines"), "x");
            assertThat(jobs.run(new JobRequest.Ingest(List.of(inbox())), Progress.SILENT))
                    .isInstanceOf(JobOutcome.Done.class);
        }
        HashSet<String> bodies = new HashSet<>();
        try (StagedArchive archive = Archive.open(store("data"), CLOCK)) {
            archive.facts(Selection.ALL).forEachArticle(article -> bodies.add(article.body()));
            archive.facts(Selection.ALL).forEachFigure(figure -> {
                String body =
                        archive.findArticle(figure.article()).orElseThrow().body();
                assertThat(body.startsWith(figure.sentence(), figure.sentenceBegin()))
                        .isTrue();
                assertThat(body.startsWith(figure.text(), figure.begin())).isTrue();
            });
        }
        assertThat(bodies.equals(new HashSet<>(List.of(odd, lone, large)))).isTrue();
        assertThat(figures("data").stream().map(FigureRow::value))
                .anySatisfy(value -> assertThat(value).isEqualByComparingTo("9".repeat(40)));
    }

    @Test
    void progressAddsUpToTheBytesOfTheInbox() throws Exception {
        writeMany(20, new Random(5));
        AtomicLong total = new AtomicLong();
        AtomicLong told = new AtomicLong();
        Progress progress = new Progress() {
            private boolean reading;

            @Override
            public void started(String step, long units) {
                reading = step.equals("read-articles");
                total.compareAndSet(0, units);
            }

            @Override
            public void advanced(long units) {
                told.addAndGet(reading ? units : 0);
            }
        };
        try (JobRuntime jobs = open("data", 2, new LineReader())) {
            jobs.run(new JobRequest.Ingest(List.of(inbox())), progress);
        }
        assertThat(told.get()).isEqualTo(total.get()).isPositive();
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private DataStore store(String name) {
        return DataStore.embedded(folder.resolve(name));
    }

    private JobRuntime open(String data, int lanes, ArticleReader reader) {
        return JobRuntime.open(
                store(data),
                new ArticleReaders(List.of(reader)),
                WordAnalysis.analyzer(),
                () -> ClaimGrouper.of(Language.of("en")),
                List.of(),
                CLOCK,
                lanes);
    }

    private JobOutcome readAndReconcile(String data, int lanes) {
        return readAndReconcile(data, lanes, List.of(inbox()));
    }

    private JobOutcome readAndReconcile(String data, int lanes, List<Path> paths) {
        try (JobRuntime jobs = open(data, lanes, new LineReader())) {
            return jobs.run(new JobRequest.Nightly(paths, List.of(), folder.resolve("reports")), Progress.SILENT);
        }
    }

    private List<FigureRow> figures(String data) throws Exception {
        List<FigureRow> figures = new ArrayList<>();
        try (StagedArchive archive = Archive.open(store(data), CLOCK)) {
            archive.facts(Selection.ALL).forEachFigure(figures::add);
        }
        return figures;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(inbox());
        Files.writeString(inbox().resolve(name), text);
    }

    private void writeMany(int files, Random random) throws IOException {
        for (int i = 0; i < files; i++) {
            write("file" + i + ".lines", lines(1 + random.nextInt(5), random));
        }
    }

    /** Articles of few words, so that some come twice, and in names of varying case. */
    static String lines(int count, Random random) {
        List<String> words =
                List.of("people", "Orlavia", "ORLAVIA", "Port Belen", "left", "dead.", "In 1999", "missing");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("2026-0")
                    .append(1 + random.nextInt(3))
                    .append("-11|Outlet")
                    .append(random.nextInt(3));
            text.append("|Title ").append(random.nextInt(4)).append('|');
            int length = random.nextInt(12);
            for (int w = 0; w < length; w++) {
                text.append(random.nextInt(3) == 0 ? String.valueOf(random.nextInt(90)) : words.get(random.nextInt(8)))
                        .append(' ');
            }
            text.append("end\n");
        }
        return text.toString();
    }
}
