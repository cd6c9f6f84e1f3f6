package org.tallywire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as a case file writes it: pairs of {@code key=value}, of which only those that are written are checked.
 *
 * @param pairs value by key, in the order of the file
 */
record ExpectedFigure(Map<String, String> pairs) {
    /** A key starts the line or follows a space, so that a value may hold spaces: {@code counted=armed men}. */
    private static final Pattern PAIR =
            Pattern.compile("(?<=^| )(" + String.join("|", FigureFields.KEYS) + ")=(.*?)(?= [a-z_]+=|$)");

    static ExpectedFigure parse(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher matcher = PAIR.matcher(text.strip());
        int end = 0;
        while (matcher.find()) {
            assertThat(text.strip().substring(end, matcher.start()))
                    .as("no key of %s in \"%s\"", FigureFields.KEYS, text)
                    .isBlank();
            pairs.put(matcher.group(1), matcher.group(2).strip());
            end = matcher.end();
        }
        assertThat(end)
                .as("expected key=value, was \"%s\"", text)
                .isEqualTo(text.strip().length());
        pairs.putIfAbsent("kind", "COUNT");
        pairs.putIfAbsent("bound", "EXACT");
        return new ExpectedFigure(pairs);
    }

    void assertIs(Figure figure, String input, String why) {
        Map<String, String> found = FigureFields.of(figure, input);
        pairs.forEach((key, value) -> assertThat(found.get(key))
                .as("%s%nfield %s of %s", why, key, found)
                .isEqualTo(value));
    }
}
