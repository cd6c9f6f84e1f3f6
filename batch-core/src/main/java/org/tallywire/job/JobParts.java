package org.tallywire.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.housekeeping.Housekeeping;
import org.tallywire.report.ReportWriter;
import org.tallywire.review.ReturnedFiles;

/**
 * What jobs are made of, besides the data.
 *
 * @param grouper asked for when figures are first grouped
 * @param writers of every format that a request may name
 * @param clock the time of everything that is kept or shown
 * @param lanes how many threads read and analyse
 */
record JobParts(
        ArticleReaders readers,
        ReturnedFiles returned,
        ArticleAnalyzer analyzer,
        Supplier<ClaimGrouper> grouper,
        List<ReportWriter> writers,
        Clock clock,
        int lanes,
        RunRules rules) {
    JobParts {
        writers = List.copyOf(writers);
    }

    Housekeeping housekeeping(BatchEngine batch) {
        return new Housekeeping(rules.retention(), batch.jdbc(), batch.transactions(), clock);
    }

    /** The writers of some formats, in their order. */
    List<ReportWriter> writersOf(List<String> formats) {
        List<ReportWriter> chosen = new ArrayList<>();
        for (String format : formats) {
            chosen.add(writers.stream()
                    .filter(writer -> writer.format().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no report writer for format '" + format + "', known: " + String.join(", ", formats()))));
        }
        return chosen;
    }

    private List<String> formats() {
        return writers.stream().map(ReportWriter::format).sorted().toList();
    }
}
