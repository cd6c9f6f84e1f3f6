package org.tallywire.readers.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.manuscript.Paragraph;
import org.tallywire.readers.manuscript.Paragraph.Role;

/** Puts paragraphs and the rows of tables together. Not thread-safe. */
final class RtfLayout {
    private static final int NO_STYLE = -1;

    private final ManuscriptText text = new ManuscriptText();
    private final StringBuilder open = new StringBuilder();
    private final List<ManuscriptText> cells = new ArrayList<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private ManuscriptText cell = new ManuscriptText();
    private boolean inTable;
    private boolean heading;
    private int style = NO_STYLE;

    void add(String words) {
        open.append(words);
    }

    /** A style's name, as the table of styles says. */
    void name(int number, String name) {
        styles.put(number, name.strip().toLowerCase(Locale.ROOT));
    }

    /** Takes a word that ends or describes something; whether it was one of these. */
    boolean take(String name, int value) {
        switch (name) {
            case "par", "sect", "page", "column" -> paragraph();
            case "line", "lbr" -> open.append('\n');
            case "cell", "nestcell" -> cell();
            case "row", "nestrow" -> row();
            case "intbl" -> inTable = true;
            case "s" -> style = value;
            case "outlinelevel" -> heading = value == 0;
            case "pard" -> {
                inTable = false;
                heading = false;
                style = NO_STYLE;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void paragraph() {
        (inTable ? cell : text).add(role(), open.toString());
        open.setLength(0);
    }

    private Role role() {
        String name = styles.getOrDefault(style, "");
        if (name.equals("title")) {
            return Role.TITLE;
        }
        return heading || name.equals("heading 1") ? Role.HEADING : Role.TEXT;
    }

    private void cell() {
        cell.add(role(), open.toString());
        open.setLength(0);
        cells.add(cell);
        cell = new ManuscriptText();
    }

    private void row() {
        text.addRow(cells);
        cells.clear();
    }

    /** All of it. */
    List<Paragraph> finish() {
        cell.add(role(), open.toString());
        open.setLength(0);
        row();
        text.addAll(cell);
        return text.paragraphs();
    }
}
