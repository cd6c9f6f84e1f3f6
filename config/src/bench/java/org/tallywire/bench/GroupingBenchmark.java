package org.tallywire.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.claim.Claim;
import org.tallywire.claim.ClaimFigure;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.lexicon.Language;

/** How long it takes to group the figures of so many articles, and that it grows with their number, not its square. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class GroupingBenchmark {
    @Param({"10000", "30000", "100000"})
    public int articles;

    private final ClaimGrouper grouper = ClaimGrouper.of(Language.of("en"));
    private List<ClaimFigure> figures = List.of();

    @Setup
    public void makeFigures() {
        figures = SyntheticFigures.of(articles);
    }

    @Benchmark
    public List<Claim> group() {
        return grouper.group(figures);
    }
}
