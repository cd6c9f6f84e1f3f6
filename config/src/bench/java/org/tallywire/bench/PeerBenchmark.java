package org.tallywire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pieces of 900 characters a second on one core by OpenNLP with its models for English: the peer of {@link AnalysisBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeerBenchmark {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    public PeerBenchmark() {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokens = new TokenizerME(new TokenizerModel(token));
            tags = new POSTaggerME(new POSModel(tag));
        } catch (IOException e) {
            throw new IllegalStateException("a model of OpenNLP cannot be read", e);
        }
    }

    private static InputStream model(String name) {
        return Objects.requireNonNull(PeerBenchmark.class.getResourceAsStream(MODEL.formatted(name)), name);
    }

    @Benchmark
    public int sentencesAndTokens(Pieces pieces) {
        int count = 0;
        for (String sentence : sentences.sentDetect(pieces.next().body())) {
            count += tokens.tokenize(sentence).length;
        }
        return count;
    }

    @Benchmark
    public int tags(Pieces pieces) {
        int count = 0;
        for (String sentence : sentences.sentDetect(pieces.next().body())) {
            count += tags.tag(tokens.tokenize(sentence)).length;
        }
        return count;
    }
}
