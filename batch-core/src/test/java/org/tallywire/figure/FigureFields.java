package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Attribution;
import org.tallywire.event.DateMention;
import org.tallywire.text.Span;

/** A figure as text, field by field, with the names of the export; {@code -} where it has none. */
final class FigureFields {
    static final List<String> KEYS = List.of(
            "text",
            "kind",
            "value",
            "low",
            "high",
            "bound",
            "unit",
            "unit_name",
            "counted",
            "lemma",
            "class",
            "effect",
            "trigger",
            "aggregation",
            "part_of",
            "revises",
            "repeats",
            "date",
            "said_by",
            "cue",
            "attribution",
            "certainty",
            "rule");

    private FigureFields() {}

    static Map<String, String> of(Figure figure, String input) {
        Map<String, String> fields = new LinkedHashMap<>();
        addQuantity(fields, figure.quantity(), input);
        addCounted(fields, figure.counted(), input);
        Effect effect = figure.effect();
        fields.put("effect", effect == null ? "-" : effect.code());
        fields.put("trigger", words(effect == null ? null : effect.trigger(), input));
        fields.put("aggregation", figure.aggregation().toString());
        fields.put("part_of", other(figure, Relation.Kind.SUBSET_OF, input));
        fields.put("revises", other(figure, Relation.Kind.REVISES, input));
        fields.put("repeats", other(figure, Relation.Kind.REPEATS, input));
        DateMention date = figure.eventDate();
        fields.put("date", date == null || date.value() == null ? "-" : date.value());
        addAttribution(fields, figure.attribution(), input);
        fields.put("certainty", figure.certainty().toString());
        fields.put("rule", figure.rule());
        return fields;
    }

    private static void addQuantity(Map<String, String> fields, Quantity quantity, String input) {
        fields.put("text", words(quantity.span(), input));
        fields.put("kind", quantity.kind().toString());
        fields.put("value", plain(quantity.value()));
        fields.put("low", plain(quantity.low()));
        fields.put("high", plain(quantity.high()));
        fields.put("bound", quantity.bound().toString());
        Unit unit = quantity.unit();
        fields.put("unit", unit == null ? "-" : unit.code());
        fields.put("unit_name", unit == null ? "-" : unit.name());
    }

    private static void addCounted(Map<String, String> fields, @Nullable Counted counted, String input) {
        fields.put("counted", words(counted == null ? null : counted.span(), input));
        fields.put("lemma", counted == null ? "-" : counted.lemma());
        fields.put("class", counted == null || counted.countedClass() == null ? "-" : counted.countedClass());
    }

    private static void addAttribution(Map<String, String> fields, Attribution attribution, String input) {
        fields.put("said_by", words(attribution.source(), input));
        fields.put("cue", words(attribution.cue(), input));
        fields.put("attribution", attribution.type().toString());
    }

    private static String other(Figure figure, Relation.Kind kind, String input) {
        Relation relation = figure.relation();
        return relation == null || relation.kind() != kind ? "-" : words(relation.other(), input);
    }

    private static String words(@Nullable Span span, String input) {
        return span == null ? "-" : span.of(input);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? "-"
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
