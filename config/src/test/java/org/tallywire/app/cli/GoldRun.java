package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program over articles of the gold set: which of their figures it puts into one claim. */
final class GoldRun {
    private final List<GoldArticle> articles;
    private final Map<String, String> records = new HashMap<>();
    private final List<JsonNode> figures = new ArrayList<>();
    private final Map<String, JsonNode> claims = new TreeMap<>();

    private GoldRun(List<GoldArticle> articles) {
        this.articles = articles;
    }

    /** Two figures that are marked, by article and offset, the lesser first. */
    record Pair(String one, String other) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::one).thenComparing(Pair::other);

        @Override
        public int compareTo(Pair pair) {
            return ORDER.compare(this, pair);
        }

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** A run of its own over these articles, in files of one article each, named so that they are read in this order. */
    static GoldRun of(Path folder, List<GoldArticle> articles) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int i = 0; i < articles.size(); i++) {
            Files.writeString(
                    inbox.resolve("%04d.jsonl".formatted(i)), articles.get(i).line());
        }
        CallRecorder program = CallRecorder.in(folder);
        Path export = folder.resolve("export.jsonl");
        CallRecorder.Ran ran = program.call("run", inbox.toString(), "--formats", "pdf");
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        assertThat(program.call("export", "--out", export.toString()).status()).isZero();
        GoldRun run = new GoldRun(articles);
        Files.readAllLines(export).forEach(run::take);
        return run;
    }

    private void take(String line) {
        JsonNode node = JsonMapper.shared().readTree(line);
        switch (node.get("type").asString()) {
            case "article" ->
                records.put(node.get("id").asString(), node.get("record").asString());
            case "figure" -> figures.add(node);
            case "claim" -> claims.put(node.get("id").asString(), node);
            default -> {}
        }
    }

    /** Pairs of marked figures that the program has put into one claim. */
    Set<Pair> found() {
        return pairs(marksOfClaims());
    }

    private Map<String, Set<String>> marksOfClaims() {
        Map<String, Set<String>> marks = new TreeMap<>();
        for (JsonNode figure : figures) {
            String claim = figure.path("claim").asString("");
            String mark = markOf(figure);
            if (!claim.isEmpty() && !mark.isEmpty()) {
                marks.computeIfAbsent(claim, key -> new TreeSet<>()).add(mark);
            }
        }
        return marks;
    }

    /** Pairs of marked figures with the same mark. */
    Set<Pair> right() {
        Map<String, Set<String>> marksOfClaim = new TreeMap<>();
        for (GoldArticle article : articles) {
            article.marks()
                    .forEach(mark -> marksOfClaim
                            .computeIfAbsent(mark.claim(), key -> new TreeSet<>())
                            .add(nameOf(article, mark)));
        }
        return pairs(marksOfClaim);
    }

    private static Set<Pair> pairs(Map<String, Set<String>> groups) {
        Set<Pair> pairs = new HashSet<>();
        for (Set<String> group : groups.values()) {
            for (String one : group) {
                group.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Pair.of(one, other)));
            }
        }
        return pairs;
    }

    /** The mark that the figure's quantity stands in; empty where there is none. */
    private String markOf(JsonNode figure) {
        String record = records.get(figure.get("article").asString());
        int begin = figure.get("begin").asInt();
        return articles.stream()
                .filter(article -> article.id().equals(record))
                .flatMap(article -> article.marks().stream()
                        .filter(mark -> mark.begin() <= begin && begin < mark.end())
                        .map(mark -> nameOf(article, mark)))
                .findFirst()
                .orElse("");
    }

    private static String nameOf(GoldArticle article, GoldArticle.Mark mark) {
        return mark.claim() + " in " + article.id() + " at " + mark.begin();
    }

    /** The share of the pairs found that are right. */
    double precision() {
        return shared() / (double) found().size();
    }

    /** The share of the right pairs that are found. */
    double recall() {
        return shared() / (double) right().size();
    }

    private long shared() {
        Set<Pair> right = right();
        return found().stream().filter(right::contains).count();
    }

    /** Independent sources of each claim that holds several marked figures, by these. */
    Map<Set<String>, Integer> sources() {
        Map<Set<String>, Integer> sources = new HashMap<>();
        marksOfClaims().forEach((claim, marks) -> {
            if (marks.size() > 1) {
                sources.put(
                        marks,
                        Objects.requireNonNull(claims.get(claim))
                                .get("independent_sources")
                                .asInt());
            }
        });
        return sources;
    }
}
