import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.app.cli.CommandLineProgram;
import org.tallywire.app.cli.Console;
import org.tallywire.app.cli.Interruption;
import org.tallywire.app.settings.SettingsLoader;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.lexicon.Language;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.text.Tokenizer;

/**
 * Compares what parts of one run cost, in processor time of one process, so that the speed of the machine and who else
 * works on it matter little: {@code java Ratios.java WARM_UP.jsonl ARTICLES.jsonl WORK_FOLDER}. Ends with 1 where a ratio is
 * beyond its bound; docs/performance.md tells what is usual.
 */
public final class Ratios {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARMED_UP = 3;
    private static final int TOKENIZED = 40;

    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    private final CommandLineProgram program = new CommandLineProgram(
            Console.plain(nowhere, nowhere), new SettingsLoader(Map.of(), Path.of("")), Interruption.ofProcess());
    private boolean isBeyond;

    private Ratios() {}

    /** @param args two files of articles, no article in both, and a folder for data */
    public static void main(String[] args) throws Exception {
        Ratios ratios = new Ratios();
        ratios.measure(args[0], args[1], Path.of(args[2]));
        System.exit(ratios.isBeyond ? 1 : 0);
    }

    private void measure(String warmUp, String articles, Path work) throws Exception {
        ingest(warmUp, work.resolve("warm-up"));
        double staged = seconds(() -> ingest(articles, work.resolve("data")));
        double again = seconds(() -> ingest(articles, work.resolve("data")));
        Language language = Language.of("en");
        ArticleAnalyzer analyzer = ArticleAnalyzer.of(language);
        Tokenizer tokenizer = language.tokenizer();
        List<Article> read = articlesOf(Path.of(articles));
        for (int round = 0; round < WARMED_UP; round++) {
            read.forEach(analyzer::analyze);
        }
        double analyzed = seconds(() -> read.forEach(analyzer::analyze));
        double tokenized = seconds(() -> {
            for (int round = 0; round < TOKENIZED; round++) {
                read.forEach(article -> tokenizer.tokenize(article.body()));
            }
        });
        compare("the analysis, of the tokenizer alone", analyzed / (tokenized / TOKENIZED), 200);
        compare("reading, analysing and staging, of the analysis alone", staged / analyzed, 12);
        compare("the same documents again, unchanged, of the first time", again / staged, 0.6);
    }

    private void ingest(String file, Path data) {
        int status = program.run("ingest", file, "--data", data.toString(), "--quiet");
        if (status != 0) {
            throw new IllegalStateException("ingest ended with " + status);
        }
    }

    private static List<Article> articlesOf(Path file) throws Exception {
        SourceDocument document = SourceDocument.of(file.getFileName().toString(), file);
        List<Article> articles = new ArrayList<>();
        try (Readings readings = ReaderCatalog.standard().getFor(document).open(document)) {
            for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
                if (next.get() instanceof Reading.Parsed parsed) {
                    articles.add(parsed.article());
                }
            }
        }
        return articles;
    }

    private void compare(String what, double times, double bound) {
        System.out.printf("%-60s %6.2f times (at most %.1f)%n", what, times, bound);
        isBeyond |= times > bound;
    }

    private static double seconds(Runnable work) {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - before) / 1e9;
    }
}
