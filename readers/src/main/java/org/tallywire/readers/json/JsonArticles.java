package org.tallywire.readers.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.fields.FoundFields;
import org.tallywire.readers.metadata.HeadWords;

/** Turns objects into articles, or into the reason why they are none. Thread-safe. */
final class JsonArticles {
    /** What makes one of several bodies or headlines the one that is meant (ninjs 2, "role"). */
    private static final String ROLE = "role";

    private static final String MAIN = "main";
    private static final List<String> TEXT_NAMES = List.of("value", "name", "rendered", "text", "content");

    private final FieldNames names;
    private final FoundFields fields;

    JsonArticles(FieldNames names, HeadWords words) {
        this.names = names;
        this.fields = new FoundFields(words);
    }

    /** @param around fields of the object around the list: of a JSON Feed, its title and language */
    Reading read(
            SourceDocument document,
            String place,
            long line,
            Map<String, JsonValue> object,
            Map<String, JsonValue> around) {
        return fields.article(document, place, new Values(object, around), "json:published")
                .<Reading>map(Reading.Parsed::new)
                .orElseGet(() -> new Reading.Rejected(
                        place,
                        "a text under one of the names " + String.join(", ", names.of(Field.BODY))
                                + " expected in line " + line + ", found none",
                        "write the text under the name body; the others are read"));
    }

    private final class Values implements FoundFields.Values {
        private final Map<String, JsonValue> own;
        private final Map<String, JsonValue> around;

        Values(Map<String, JsonValue> own, Map<String, JsonValue> around) {
            this.own = own;
            this.around = around;
        }

        @Override
        public @Nullable String text(Field field) {
            return textsOf(field, own)
                    .or(() -> inherited(field))
                    .flatMap(texts -> texts.stream().findFirst())
                    .orElse(null);
        }

        @Override
        public List<String> texts(Field field) {
            return textsOf(field, own).orElse(List.of());
        }

        private Optional<List<String>> inherited(Field field) {
            return switch (field) {
                case LANGUAGE -> textsOf(field, around);
                case PUBLISHER -> textsOf(Field.TITLE, around);
                default -> Optional.empty();
            };
        }
    }

    /** The texts under the best name that has any. */
    private Optional<List<String>> textsOf(Field field, Map<String, JsonValue> object) {
        Map<String, JsonValue> left = new HashMap<>(object);
        for (Optional<String> name = names.find(field, left.keySet());
                name.isPresent();
                name = names.find(field, left.keySet())) {
            List<String> texts = texts(left.remove(name.get()));
            if (!texts.isEmpty()) {
                return Optional.of(texts);
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(@Nullable JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> text.text().isBlank() ? List.of() : List.of(text.text());
            case JsonValue.Fields object -> textIn(object.fields());
            case JsonValue.Values list -> {
                List<String> main = list.values().stream()
                        .filter(JsonArticles::isMain)
                        .flatMap(JsonArticles::stream)
                        .toList();
                yield main.isEmpty()
                        ? list.values().stream().flatMap(JsonArticles::stream).toList()
                        : main;
            }
            case JsonValue.Nothing nothing -> List.of();
            case null -> List.of();
        };
    }

    private static Stream<String> stream(JsonValue value) {
        return texts(value).stream();
    }

    private static boolean isMain(JsonValue value) {
        return value instanceof JsonValue.Fields object
                && object.fields().get(ROLE) instanceof JsonValue.Text role
                && role.text().equals(MAIN);
    }

    private static List<String> textIn(Map<String, JsonValue> object) {
        for (String name : TEXT_NAMES) {
            if (object.get(name) instanceof JsonValue.Text text && !text.text().isBlank()) {
                return List.of(text.text());
            }
        }
        return List.of();
    }
}
