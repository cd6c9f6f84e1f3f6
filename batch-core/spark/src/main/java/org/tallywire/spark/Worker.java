package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.article.ArticleReaders;
import org.tallywire.job.reading.DocumentItems;
import org.tallywire.reports.review.ReviewWorkbook;
import org.tallywire.review.ReturnedFiles;

/** Readers and analysis of an executor, made once and shared by its tasks. Thread-safe. */
final class Worker {
    private static final Map<SharedSettings, Worker> WORKERS = new ConcurrentHashMap<>();

    private final ReturnedFiles returned = new ReviewWorkbook();
    private final ArticleReaders readers;
    private final ArticleAnalyzer analyzer;

    private Worker(Assembly assembly) {
        this.readers = assembly.readers();
        this.analyzer = assembly.analyzer();
    }

    static Worker of(SharedSettings settings) {
        return WORKERS.computeIfAbsent(settings, shared -> new Worker(shared.assembly()));
    }

    /** Id of the user's own names that it knows. */
    String names() {
        return analyzer.names();
    }

    /** Whether a file is a workbook that came back from review, and so no document; one that cannot be had is none. */
    boolean isReturned(Path file) {
        try {
            return returned.find(file).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** What one attempt of a task reads with; what an attempt that failed has met does not count in the next. */
    DocumentItems documents() {
        return new DocumentItems(readers, analyzer);
    }
}
