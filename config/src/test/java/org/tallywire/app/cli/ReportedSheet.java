package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A sheet of a workbook that the program has written.
 *
 * @param rows the header first; empty where the workbook has no such sheet
 */
record ReportedSheet(List<List<String>> rows) {
    static ReportedSheet of(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            Optional<Sheet> found = book.findSheet(sheet);
            return new ReportedSheet(
                    found.isEmpty()
                            ? List.of()
                            : found.get().read().stream()
                                    .map(ReportedSheet::texts)
                                    .toList());
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
    }

    private static String text(Cell cell) {
        return cell.getText() == null ? "" : cell.getText();
    }

    /** The values of a column below its header; none where there is no such column. */
    List<String> column(String title) {
        int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf(title);
        return column < 0
                ? List.of()
                : rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
