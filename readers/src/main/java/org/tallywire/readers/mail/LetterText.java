package org.tallywire.readers.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.readers.markup.MarkupText;

/** The text of a mail, put together from its parts. Not thread-safe. */
final class LetterText {
    /** A plain text so much shorter than the marked-up one only says that there is one. */
    private static final int STUB = 3;

    private final Map<Integer, List<Piece>> groups = new LinkedHashMap<>();
    private int single;

    private record Piece(boolean markup, String text) {}

    /** Adds a part that is shown. */
    void add(MimePart part, String content) {
        String text = part.isMarkup() ? MarkupText.of(content) : PlainLetter.of(part, content);
        single--;
        groups.computeIfAbsent(part.alternatives() == 0 ? single : part.alternatives(), group -> new ArrayList<>())
                .add(new Piece(part.isMarkup(), text));
    }

    /** All of it; empty where there is none. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (List<Piece> group : groups.values()) {
            String chosen = choose(group);
            out.append(out.isEmpty() || chosen.isEmpty() ? "" : "\n\n").append(chosen);
        }
        return out.toString();
    }

    private static String choose(List<Piece> group) {
        String plain = join(group, false);
        String markup = join(group, true);
        return plain.length() * STUB < markup.length() ? markup : plain;
    }

    private static String join(List<Piece> group, boolean markup) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : group) {
            if (piece.markup == markup && !piece.text.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(piece.text);
            }
        }
        return out.toString();
    }
}
