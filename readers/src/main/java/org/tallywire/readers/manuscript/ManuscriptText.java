package org.tallywire.readers.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.markup.Paragraphs;

/** Collects the paragraphs of a document; a row of a table is one, with its cells side by side. Not thread-safe. */
public final class ManuscriptText {
    /** What is longer is no cell of a table, but text that was laid out with one. */
    private static final int LONGEST_CELL = 300;

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a paragraph, with its white space collapsed; nothing where it is blank. */
    public void add(Role role, String text) {
        Paragraphs collapsed = new Paragraphs();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            collapsed.add(text.substring(from, end));
            collapsed.lineBreak();
            from = end + 1;
        }
        collapsed.add(text.substring(from));
        if (!collapsed.isEmpty() && !collapsed.text().isEmpty()) {
            paragraphs.add(new Paragraph(role, collapsed.text()));
        }
    }

    /** Adds all of another text. */
    public void addAll(ManuscriptText other) {
        paragraphs.addAll(other.paragraphs);
    }

    /** Adds a row; where its cells hold whole texts, these come one after the other. */
    public void addRow(List<ManuscriptText> cells) {
        List<ManuscriptText> filled =
                cells.stream().filter(cell -> !cell.paragraphs.isEmpty()).toList();
        if (filled.size() < 2 || filled.stream().anyMatch(ManuscriptText::isLaidOut)) {
            filled.forEach(this::addAll);
            return;
        }
        List<String> texts = new ArrayList<>();
        for (ManuscriptText cell : filled) {
            texts.add(String.join(
                    " ", cell.paragraphs.stream().map(Paragraph::text).toList()));
        }
        paragraphs.add(new Paragraph(Role.TEXT, String.join(" | ", texts).replace('\n', ' ')));
    }

    private boolean isLaidOut() {
        return paragraphs.stream().anyMatch(one -> one.text().length() > LONGEST_CELL || one.role() != Role.TEXT);
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
