package org.tallywire.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Certainty;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Relation;

/**
 * Figures in short hand, as in {@code cases.csv}: figures are separated by {@code /}, each a row of {@code key=value}.
 *
 * <p>{@code id} (default f1, f2, …), {@code article} (default a1, a2, …), {@code out} outlet, {@code day} of October
 * 2026 on which it was published ({@code 27}, {@code 27T14:30}), {@code copy} of which article, {@code names} with
 * {@code +} between them, {@code n} number ({@code 12 >=12 >12 <=12 <12 ~12 12-20}), {@code noun}, {@code class},
 * {@code effect}, {@code place} ({@code Velin}, {@code Velin@XA}, {@code @XA} for the whole country), {@code on} days of
 * October 2026 or a year, {@code rel} ({@code REVISES:f1}), {@code agg}, {@code certainty}, {@code unit}, {@code kind},
 * {@code by} whom.
 */
final class FigureSpec {
    private final Map<String, String> fields = new HashMap<>();
    private final int number;

    private FigureSpec(int number, String words) {
        this.number = number;
        for (String word : words.strip().split(" +", -1)) {
            String[] parts = word.split("=", 2);
            fields.put(parts[0], parts[1]);
        }
    }

    static List<ClaimFigure> parse(String figures) {
        List<ClaimFigure> parsed = new ArrayList<>();
        Map<String, ClaimArticle> articles = new HashMap<>();
        for (String words : figures.split(" / ", -1)) {
            parsed.add(new FigureSpec(parsed.size() + 1, words).figure(articles));
        }
        return parsed;
    }

    private @Nullable String field(String name) {
        return fields.get(name);
    }

    private String field(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    private ClaimArticle article() {
        String day = field("day");
        LocalDate published = day == null ? null : october(day.substring(0, 2));
        Instant time = day == null || day.length() < 3 ? null : Instant.parse("2026-10-" + day + ":00Z");
        String names = field("names", "");
        return new ClaimArticle(
                field("article", "a" + number),
                published,
                time,
                field("out"),
                field("copy"),
                names.isEmpty() ? Set.of() : Set.of(names.split("\\+")));
    }

    private ClaimFigure figure(Map<String, ClaimArticle> articles) {
        ClaimArticle described = article();
        ClaimArticle article = articles.computeIfAbsent(described.id(), id -> described);
        Amount n = Amount.of(field("n", ""));
        String[] relation = field("rel", ":").split(":", 2);
        String[] days = field("on", "").split("-", -1);
        return new ClaimFigure(
                field("id", "f" + number),
                article,
                number * 10,
                FigureKind.valueOf(field("kind", "COUNT")),
                n.value,
                n.low,
                n.high,
                n.bound,
                field("unit"),
                field("noun", "people").equals("-") ? null : field("class", "PERSON"),
                field("noun", "people").equals("-") ? null : field("noun", "people"),
                field("effect", "KILLED").equals("-") ? null : field("effect", "KILLED"),
                Aggregation.valueOf(field("agg", "UNSPECIFIED")),
                relation[0].isEmpty() ? null : Relation.Kind.valueOf(relation[0]),
                relation[1].isEmpty() ? null : relation[1],
                place(field("place")),
                firstDay(days[0]),
                lastDay(days[days.length - 1]),
                Certainty.valueOf(field("certainty", "CLAIMED")),
                field("by"));
    }

    private static @Nullable ClaimPlace place(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String[] parts = words.split("@", 2);
        String country = parts.length > 1 ? parts[1] : null;
        return new ClaimPlace("place " + words, words, country, parts[0].isEmpty());
    }

    private static LocalDate october(String day) {
        return LocalDate.of(2026, 10, Integer.parseInt(day));
    }

    private static @Nullable LocalDate firstDay(String words) {
        if (words.isEmpty()) {
            return null;
        }
        return words.length() == 4 ? LocalDate.of(Integer.parseInt(words), 1, 1) : october(words);
    }

    private static @Nullable LocalDate lastDay(String words) {
        if (words.isEmpty()) {
            return null;
        }
        return words.length() == 4 ? LocalDate.of(Integer.parseInt(words), 12, 31) : october(words);
    }

    private record Amount(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound) {
        static Amount of(String words) {
            if (words.isEmpty()) {
                return new Amount(null, null, null, Bound.EXACT);
            }
            String digits = words.replaceFirst("^[<>=~]+", "");
            String[] ends = digits.split("-", -1);
            if (ends.length == 2) {
                return new Amount(null, new BigDecimal(ends[0]), new BigDecimal(ends[1]), Bound.BETWEEN);
            }
            BigDecimal value = new BigDecimal(digits);
            return switch (words.replaceFirst("[0-9.]+$", "")) {
                case "" -> new Amount(value, value, value, Bound.EXACT);
                case "~" -> new Amount(value, value, value, Bound.ABOUT);
                case ">=" -> new Amount(value, value, null, Bound.AT_LEAST);
                case ">" -> new Amount(value, value, null, Bound.MORE_THAN);
                case "<=" -> new Amount(value, null, value, Bound.AT_MOST);
                case "<" -> new Amount(value, null, value, Bound.LESS_THAN);
                default -> throw new IllegalArgumentException(words);
            };
        }
    }
}
