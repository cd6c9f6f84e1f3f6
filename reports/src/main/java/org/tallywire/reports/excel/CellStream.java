package org.tallywire.reports.excel;

/** Writes the cells of a sheet as XML, row by row, from left to right. Not thread-safe. */
final class CellStream implements CellTarget {
    private static final int LETTERS = 26;

    private final XmlBytes xml;
    private final RunFonts fonts;
    private final String[] columns;
    private int row;
    private int column;

    /**
     * @param columns how many columns a row may have
     */
    CellStream(XmlBytes xml, RunFonts fonts, int columns) {
        this.xml = xml;
        this.fonts = fonts;
        this.columns = new String[columns];
        for (int i = 0; i < columns; i++) {
            this.columns[i] = letters(i);
        }
    }

    /** The letters of a column, counted from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /**
     * Starts a row.
     *
     * @param number one-based
     */
    void startRow(int number, float points) {
        row = number;
        column = 0;
        xml.raw("<row r=\"")
                .raw(number)
                .raw("\" ht=\"")
                .raw(Float.toString(points))
                .raw("\" customHeight=\"1\">");
    }

    void endRow() {
        xml.raw("</row>");
    }

    /** The row's next cell. */
    CellTarget next() {
        column++;
        return this;
    }

    private XmlBytes start(int style) {
        return xml.raw("<c r=\"")
                .raw(columns[column - 1])
                .raw(row)
                .raw("\" s=\"")
                .raw(style)
                .raw("\"");
    }

    @Override
    public void empty(int style) {
        start(style).raw("/>");
    }

    @Override
    public void text(int style, String text) {
        start(style)
                .raw(" t=\"inlineStr\"><is><t")
                .raw(space(text))
                .raw(">")
                .text(text)
                .raw("</t></is></c>");
    }

    @Override
    public void marked(int style, String text, int begin, int end) {
        start(style).raw(" t=\"inlineStr\"><is>");
        run(fonts.plain(), text, 0, begin);
        run(fonts.marked(), text, begin, end);
        run(fonts.plain(), text, end, text.length());
        xml.raw("</is></c>");
    }

    private void run(String font, String text, int begin, int end) {
        if (begin < end) {
            xml.raw("<r>").raw(font).raw("<t xml:space=\"preserve\">");
            xml.text(text, begin, end).raw("</t></r>");
        }
    }

    /** Blanks at an end are dropped by readers unless they are told not to. */
    private static String space(String text) {
        boolean plain = !text.isEmpty()
                && text.charAt(0) > ' '
                && text.charAt(text.length() - 1) > ' '
                && text.indexOf('\n') < 0;
        return plain ? "" : " xml:space=\"preserve\"";
    }

    @Override
    public void number(int style, String number) {
        start(style).raw("><v>").raw(number).raw("</v></c>");
    }

    @Override
    public void formula(int style, String formula, String shown) {
        start(style)
                .raw(" t=\"str\"><f>")
                .text(formula)
                .raw("</f><v>")
                .text(shown)
                .raw("</v></c>");
    }
}
