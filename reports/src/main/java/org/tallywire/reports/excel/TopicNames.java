package org.tallywire.reports.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallywire.report.TopicRow;

/** The labels of the topics, and the column that shows them. Immutable. */
final class TopicNames {
    private final Map<String, String> labels = new HashMap<>();

    TopicNames(List<TopicRow> topics) {
        topics.forEach(topic -> labels.put(topic.id(), topic.label()));
    }

    /** Whether nothing is watched. */
    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** A column of a row's topics; none where nothing is watched. */
    <R> Optional<Column<R>> column(Function<R, List<String>> topics) {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new Column<>(
                        "topics", 26, Look.Kind.WRAPPED, row -> CellValue.words(words(topics.apply(row)))));
    }

    private String words(List<String> topics) {
        return topics.stream().map(id -> labels.getOrDefault(id, id)).collect(Collectors.joining("; "));
    }
}
