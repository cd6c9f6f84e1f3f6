package org.tallywire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure as the case file writes it: the quantity's words, then in any order kind, bound, {@code =value},
 * {@code low..high}, lemma, effect ({@code -} for none), aggregation and {@code RELATION>other}.
 */
record ExpectedFigure(String surface, List<String> parts) {
    private static final Set<String> KINDS = names(FigureKind.values());
    private static final Set<String> BOUNDS = names(Bound.values());
    private static final Set<String> AGGREGATIONS = names(Aggregation.values());

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The surface is everything before the first part that is none of a quantity's words. */
    static ExpectedFigure parse(String text) {
        List<String> words = List.of(text.strip().split(" "));
        int end = 1;
        while (end < words.size() && !isPart(words.get(end))) {
            end++;
        }
        return new ExpectedFigure(String.join(" ", words.subList(0, end)), words.subList(end, words.size()));
    }

    private static boolean isPart(String word) {
        return word.startsWith("=") || word.contains("..") || KINDS.contains(word) || BOUNDS.contains(word);
    }

    void assertIs(Figure figure, String input, String why) {
        Quantity quantity = figure.quantity();
        assertThat(quantity.span().of(input)).as(why).isEqualTo(surface);
        String kind = parts.stream().filter(KINDS::contains).findFirst().orElse("COUNT");
        String bound = parts.stream().filter(BOUNDS::contains).findFirst().orElse("EXACT");
        assertThat(quantity.kind()).as(why).hasToString(kind);
        assertThat(quantity.bound()).as(why).hasToString(bound);
        for (String part : parts) {
            assertPart(figure, part, input, why);
        }
    }

    private void assertPart(Figure figure, String part, String input, String why) {
        if (KINDS.contains(part) || BOUNDS.contains(part)) {
            return;
        }
        Quantity quantity = figure.quantity();
        if (part.startsWith("=")) {
            assertThat(quantity.value()).as(why).isEqualByComparingTo(new BigDecimal(part.substring(1)));
        } else if (part.contains("..")) {
            int dots = part.indexOf("..");
            assertThat(quantity.low()).as(why).isEqualByComparingTo(new BigDecimal(part.substring(0, dots)));
            assertThat(quantity.high()).as(why).isEqualByComparingTo(new BigDecimal(part.substring(dots + 2)));
        } else if (part.contains(">")) {
            Relation relation = figure.relation();
            assertThat(relation).as(why).isNotNull();
            String found = relation == null
                    ? ""
                    : relation.kind() + ">" + relation.other().of(input);
            assertThat(found).as(why).isEqualTo(part);
        } else if (part.equals("-")) {
            assertThat(figure.effect()).as(why).isNull();
        } else if (AGGREGATIONS.contains(part)) {
            assertThat(figure.aggregation()).as(why).hasToString(part);
        } else if (part.equals(part.toUpperCase(Locale.ROOT)) && part.length() > 3) {
            assertEffect(figure, part, why);
        } else if (!part.isEmpty()) {
            Counted counted = figure.counted();
            assertThat(counted == null ? null : counted.lemma()).as(why).isEqualTo(part);
        }
    }

    private static void assertEffect(Figure figure, String code, String why) {
        if (KINDS.contains(code) || BOUNDS.contains(code) || code.endsWith("?")) {
            return;
        }
        Effect effect = figure.effect();
        assertThat(effect == null ? null : effect.code()).as(why).isEqualTo(code);
    }
}
