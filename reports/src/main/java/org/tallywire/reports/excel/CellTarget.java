package org.tallywire.reports.excel;

/** A cell to be filled, in memory or in a stream. Texts fit into a cell: {@link CellText} has seen to it. */
interface CellTarget {
    void empty(int style);

    void text(int style, String text);

    /**
     * Text of which one part stands out.
     *
     * @param begin offset of that part, inclusive
     * @param end exclusive, greater than its begin
     */
    void marked(int style, String text, int begin, int end);

    /**
     * A number.
     *
     * @param number as XML Schema writes a double, at most 15 digits of it
     */
    void number(int style, String number);

    /**
     * A formula, with what it comes to.
     *
     * @param shown what the formula comes to
     */
    void formula(int style, String formula, String shown);
}
