package org.tallywire.reports.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** A cell of a sheet that is kept in memory. */
record CellInMemory(XSSFCell cell, XSSFFont markedFont) implements CellTarget {
    @Override
    public void empty(int style) {
        cell.setCellStyle(cell.getSheet().getWorkbook().getCellStyleAt(style));
    }

    @Override
    public void text(int style, String text) {
        empty(style);
        cell.setCellValue(text);
    }

    @Override
    public void marked(int style, String text, int begin, int end) {
        empty(style);
        XSSFRichTextString words = new XSSFRichTextString(text);
        words.applyFont(begin, end, markedFont);
        cell.setCellValue(words);
    }

    @Override
    public void number(int style, String number) {
        empty(style);
        cell.setCellValue(Double.parseDouble(number));
    }

    @Override
    public void formula(int style, String formula, String shown) {
        empty(style);
        cell.setCellFormula(formula);
        cell.setCellValue(shown);
    }
}
