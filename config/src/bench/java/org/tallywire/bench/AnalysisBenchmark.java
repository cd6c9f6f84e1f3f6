package org.tallywire.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/** Articles of 900 characters a second on one core: the whole analysis, and what its first layers take alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AnalysisBenchmark {
    private final Language language = Language.of("en");
    private final Tokenizer tokenizer = language.tokenizer();
    private final Gazetteer gazetteer = Knowledge.of(language).gazetteer();
    private final ArticleAnalyzer analyzer = ArticleAnalyzer.of(language);
    private final ArticleAnalyzer withoutTagger =
            ArticleAnalyzer.of(language, new NameRecognizer(Knowledge.of(language), Optional.empty()));

    @Benchmark
    public TokenizedText tokenize(Pieces pieces) {
        return tokenizer.tokenize(pieces.next().body());
    }

    /** One look into the gazetteer at each token. */
    @Benchmark
    public int tokenizeAndLookUpNames(Pieces pieces) {
        TokenizedText text = tokenize(pieces);
        int names = 0;
        for (int token = 0; token < text.tokenCount(); token++) {
            names += gazetteer.longestAt(text, token, text.tokenCount()).isPresent() ? 1 : 0;
        }
        return names;
    }

    @Benchmark
    public ArticleFacts analyzeWithoutTagger(Pieces pieces) {
        return withoutTagger.analyze(pieces.next());
    }

    @Benchmark
    public ArticleFacts analyze(Pieces pieces) {
        return analyzer.analyze(pieces.next());
    }
}
