package org.tallywire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.Article;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/** Pieces of 900 characters a second on one core, the same ones by OpenNLP with its models for English and by Tallywire. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeerBenchmark {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    /** A file or folder that the program can read. */
    @Param("sample-inbox")
    public String inbox = "";

    private List<Article> articles = List.of();
    private int next;

    private final Language language = Language.of("en");
    private final Tokenizer tokenizer = language.tokenizer();
    private final ArticleAnalyzer analyzer = ArticleAnalyzer.of(language);

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

    @Setup
    public void readInbox() throws IOException {
        articles = Articles.of(Path.of(inbox));
    }

    @Benchmark
    public int openNlpSentencesAndTokens() {
        int count = 0;
        for (String sentence : sentences.sentDetect(next().body())) {
            count += tokens.tokenize(sentence).length;
        }
        return count;
    }

    @Benchmark
    public int openNlpTags() {
        int count = 0;
        for (String sentence : sentences.sentDetect(next().body())) {
            count += tags.tag(tokens.tokenize(sentence)).length;
        }
        return count;
    }

    @Benchmark
    public TokenizedText tallywireSentencesAndTokens() {
        return tokenizer.tokenize(next().body());
    }

    /** Names by a trained tagger, dates, figures, attribution. */
    @Benchmark
    public ArticleFacts tallywireEverything() {
        return analyzer.analyze(next());
    }

    private Article next() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return articles.get(next);
    }
}
