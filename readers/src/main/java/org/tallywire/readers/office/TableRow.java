package org.tallywire.readers.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.xml.XmlEvents;

/** A row of a table, whose cells hold paragraphs and tables again. */
final class TableRow {
    private TableRow() {}

    /** Reads paragraphs and tables in the element at whose start the events stand. */
    interface Blocks {
        void into(ManuscriptText text) throws IOException;
    }

    /**
     * Reads the row at whose start the events stand.
     *
     * @param cell name of the elements that are its cells
     */
    static void read(XmlEvents events, String cell, Blocks blocks, ManuscriptText text) throws IOException {
        List<ManuscriptText> cells = new ArrayList<>();
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart(cell)) {
                ManuscriptText words = new ManuscriptText();
                blocks.into(words);
                cells.add(words);
            }
        }
        text.addRow(cells);
    }
}
