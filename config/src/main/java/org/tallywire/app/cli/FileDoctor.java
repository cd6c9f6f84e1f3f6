package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.cli.FileFindings.FoundArticle;
import org.tallywire.app.cli.FileFindings.FoundFault;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReader.Fit;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.ArticleReaders.Offer;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.encoding.Decoded;
import org.tallywire.readers.encoding.TextDecoder;

/** Reads one file as a run would, keeps nothing, and tells what it found. For one file; not thread-safe. */
final class FileDoctor {
    private static final int FIRST_WORDS = 100;

    private final ArticleReaders readers;
    private final Path file;
    private final int mostShown;
    private final List<FoundArticle> first = new ArrayList<>();
    private final List<FoundFault> faults = new ArrayList<>();
    private long size = -1;
    private List<Offer> offers = List.of();
    private @Nullable String characters;
    private int articles;
    private int setAside;

    /** @param mostShown of the articles, and of the faults */
    FileDoctor(ArticleReaders readers, Path file, int mostShown) {
        this.readers = readers;
        this.file = file;
        this.mostShown = mostShown;
    }

    FileFindings examine() {
        try {
            read();
        } catch (UnreadableDocumentException e) {
            fault(e.place(), e.reason(), e.remedy());
        } catch (NoSuchFileException e) {
            fault("file", "it is not there", "check the name");
        } catch (AccessDeniedException e) {
            fault("file", "access is denied", "allow this account to read it");
        } catch (IOException e) {
            fault("file", "its bytes cannot be had: " + e, "check the disk");
        } catch (RuntimeException | StackOverflowError e) {
            fault("file", "the reader failed: " + e, "report it with this file");
        }
        return findings();
    }

    private void read() throws IOException, UnreadableDocumentException {
        if (Files.isDirectory(file)) {
            fault("file", "a file expected, found a folder", "name the files in it");
            return;
        }
        SourceDocument document = SourceDocument.of(String.valueOf(file.getFileName()), file);
        size = document.size();
        DocumentHead head = document.head();
        offers = readers.offersFor(head);
        characters = TextDecoder.decode(head.bytes()) instanceof Decoded.Text text
                ? text.charset().name()
                : null;
        try (Readings readings = readers.getFor(document).open(document)) {
            for (Optional<Reading> found = readings.next(); found.isPresent(); found = readings.next()) {
                take(found.get());
            }
        }
    }

    private void take(Reading reading) {
        switch (reading) {
            case Reading.Parsed parsed -> {
                articles++;
                if (first.size() < mostShown) {
                    first.add(found(parsed.article(), parsed.origins()));
                }
            }
            case Reading.Rejected rejected -> fault(rejected.place(), rejected.reason(), rejected.remedy());
        }
    }

    private void fault(String place, String reason, String remedy) {
        setAside++;
        if (faults.size() < mostShown) {
            faults.add(new FoundFault(place, reason, remedy));
        }
    }

    private static FoundArticle found(Article article, Map<String, String> origins) {
        Map<String, String> known = new HashMap<>(origins);
        Published published = article.published();
        if (published != null) {
            known.put("published", published.foundIn());
        }
        return new FoundArticle(
                article.source(),
                article.title(),
                article.authors(),
                article.publisher(),
                published == null ? null : published.iso(),
                article.language(),
                article.url(),
                article.record(),
                known,
                article.body().length(),
                firstWords(article.body()));
    }

    private static String firstWords(String body) {
        String start = body.substring(0, Math.min(body.length(), 4 * FIRST_WORDS))
                .strip()
                .replaceAll("\\s+", " ");
        return start.length() > FIRST_WORDS ? start.substring(0, FIRST_WORDS) + "\u2026" : start;
    }

    private FileFindings findings() {
        Optional<Offer> best = offers.stream().findFirst();
        return new FileFindings(
                file.toString(),
                size,
                best.map(offer -> offer.reader().format()).orElse(null),
                best.map(offer -> why(offer.fit())).orElse(null),
                offers.stream().skip(1).map(offer -> offer.reader().format()).toList(),
                characters,
                articles,
                setAside,
                first,
                faults);
    }

    private static String why(Fit fit) {
        return switch (fit) {
            case CERTAIN -> "its content is marked as such";
            case LIKELY -> "its content looks like it";
            case POSSIBLE, NONE -> "nothing else fits better";
        };
    }
}
