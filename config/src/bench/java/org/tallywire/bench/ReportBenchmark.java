package org.tallywire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.report.ReportWriter;
import org.tallywire.reports.excel.WorkbookReport;
import org.tallywire.reports.pdf.PdfSummary;

/** Whole reports of very many figures, in a heap of 512 MB: that they end at all is what is measured first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ReportBenchmark {
    @Param("1000000")
    public int figures;

    @Benchmark
    public long workbook() throws IOException {
        return written(new WorkbookReport());
    }

    @Benchmark
    public long summary() throws IOException {
        return written(new PdfSummary());
    }

    private long written(ReportWriter writer) throws IOException {
        Path file = Files.createTempFile("report", "." + writer.format());
        try {
            writer.write(new ManyFigures(figures), file);
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }
}
