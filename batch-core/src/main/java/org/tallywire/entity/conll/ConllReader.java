package org.tallywire.entity.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.FaultyDataException;
import org.tallywire.text.Span;

/**
 * Reads annotated text: the first column is the token, the last its tag ({@code O}, {@code B-PER}, {@code I-PER}; a
 * bare {@code I-} after another tag begins a name too). A line {@code -DOCSTART-} begins a document. The text is set
 * again as it may have been printed, with no space before a comma.
 */
public final class ConllReader {
    private static final Set<String> KINDS = Set.of("PER", "ORG", "LOC", "MISC");
    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "'s", "'S", "’s", "%", "'", "’");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "$", "£", "€");

    private final String file;
    private final List<AnnotatedText> texts = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<AnnotatedText.Name> names = new ArrayList<>();
    private @Nullable String openKind;
    private int openBegin;
    private boolean glue = true;

    private ConllReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws FaultyDataException when a line has no tag, or one that is none
     */
    public static List<AnnotatedText> read(Path file) throws IOException {
        ConllReader reader = new ConllReader(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(line.strip(), ++number);
            }
        }
        reader.endText();
        return List.copyOf(reader.texts);
    }

    private void take(String line, long number) {
        if (line.startsWith("-DOCSTART-")) {
            endText();
        } else if (line.isEmpty()) {
            endSentence();
        } else {
            String[] columns = line.split("\\s+", -1);
            takeToken(columns[0], columns.length < 2 ? "" : columns[columns.length - 1], number);
        }
    }

    private void takeToken(String token, String tag, long number) {
        boolean outside = tag.equals("O");
        String kind = tag.length() > 2 ? tag.substring(2) : "";
        boolean marked = tag.startsWith("B-") || tag.startsWith("I-");
        if (!outside && !(marked && KINDS.contains(kind))) {
            throw new FaultyDataException(
                    file, number, "\"" + tag + "\" is no tag", "write O, or B- or I- and one of PER, ORG, LOC, MISC");
        }
        boolean goesOn = tag.startsWith("I-") && kind.equals(openKind);
        if (!goesOn) {
            closeName();
        }
        if (!glue && !NO_SPACE_BEFORE.contains(token)) {
            text.append(' ');
        }
        if (marked && !goesOn) {
            openKind = kind;
            openBegin = text.length();
        }
        text.append(token);
        glue = NO_SPACE_AFTER.contains(token);
    }

    private void closeName() {
        if (openKind != null) {
            names.add(new AnnotatedText.Name(new Span(openBegin, text.length()), openKind));
            openKind = null;
        }
    }

    private void endSentence() {
        closeName();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
        glue = true;
    }

    private void endText() {
        closeName();
        if (!text.isEmpty()) {
            texts.add(new AnnotatedText(text.toString(), names));
        }
        text = new StringBuilder();
        names = new ArrayList<>();
        glue = true;
    }
}
