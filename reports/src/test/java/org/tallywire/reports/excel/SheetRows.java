package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet; the first has the titles of the columns. */
record SheetRows(String sheet, List<Row> rows) {
    int size() {
        return rows.size();
    }

    List<String> titles() {
        return rows.getFirst().stream().map(Cell::getText).toList();
    }

    /** Those below the titles. */
    List<Row> body() {
        return rows.subList(1, rows.size());
    }

    Row row(int index) {
        return rows.get(index);
    }

    int column(String title) {
        assertThat(titles()).contains(title);
        return titles().indexOf(title);
    }

    String text(Row row, String title) {
        return row.getCellText(column(title));
    }

    @Nullable
    BigDecimal number(Row row, String title) {
        return row.getCellAsNumber(column(title)).orElse(null);
    }

    /** What stands in a column. */
    List<String> texts(String title) {
        return body().stream().map(row -> text(row, title)).toList();
    }

    /** Everything that stands in the sheet. */
    List<String> texts() {
        return rows.stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .toList();
    }

    /** The row of another sheet that the link of a cell leads to. */
    Row linked(Row row, String title, SheetRows target) {
        return target.row(linkedRow(row, title, target) - 1);
    }

    /** The number of that row, one-based. */
    int linkedRow(Row row, String title, SheetRows target) {
        String formula = row.getCell(column(title)).getFormula();
        String before = "HYPERLINK(\"#'" + target.sheet + "'!A";
        assertThat(formula).startsWith(before);
        return Integer.parseInt(formula.substring(before.length(), formula.indexOf("\",")));
    }
}
