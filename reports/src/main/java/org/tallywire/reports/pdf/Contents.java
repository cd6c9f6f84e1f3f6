package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.tallywire.reports.wording.Wording;

/** What is on which page: room for two lines on the first page, filled when all pages are there. Not thread-safe. */
final class Contents implements Part {
    private static final int LINES = 2;
    private static final float BELOW = 8;

    private final Texts texts;
    private final List<String> entries = new ArrayList<>();
    private final PdfTemplate room;

    Contents(Texts texts, PdfTemplate room) {
        this.texts = texts;
        this.room = room;
    }

    /** Notes a section. */
    void add(String title, int page) {
        entries.add(texts.wording().say("contents.entry", Map.of("title", title, "page", String.valueOf(page))));
    }

    @Override
    public float height(float width) {
        return LINES * TextStyle.SMALL.leading() + BELOW;
    }

    @Override
    public void draw(Page page) {
        float height = height(page.width());
        room.setWidth(page.width());
        room.setHeight(height);
        Tags.draw(
                page.canvas(),
                Tags.add(page.section(), Role.PARAGRAPH),
                () -> page.canvas().addTemplate(room, page.left(), page.y() - height));
        page.down(height);
    }

    /** To be called once, after the last section. */
    void fill() {
        Wording wording = texts.wording();
        String line = wording.say("contents", Map.of("entries", String.join(" · ", entries)));
        ColumnText column = new ColumnText(room);
        column.setSimpleColumn(
                texts.typesetter().phrase(line, TextStyle.SMALL),
                0,
                0,
                room.getWidth(),
                room.getHeight(),
                TextStyle.SMALL.leading(),
                Element.ALIGN_LEFT);
        column.go();
    }
}
