package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/**
 * The same cells, written by the streamed tables of this program, with styles, heights of rows and a table around them, and
 * by fastexcel, plain: six columns of text, four of numbers, two of days.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(2)
public class WorkbookBenchmark {
    private static final int TEXTS = 6;
    private static final int NUMBERS = 4;
    private static final int DAYS = 2;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Param("200000")
    public int rows;

    private Path folder = Path.of("");

    @Setup
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("workbook");
    }

    @TearDown
    public void deleteFolder() throws IOException {
        for (String name : List.of("ours.xlsx", "fast.xlsx", "sheets.zip")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Benchmark
    public Path tallywire() throws IOException {
        Path file = folder.resolve("ours.xlsx");
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            Book book = Book.create(template, folder, HouseStyle.in(Wording.standard()), rows);
            try (StreamedSheets sheets = book.sheets()) {
                TableWriter<Integer> table =
                        new TableWriter<>(book, new SheetPlan<>("figures", TEXTS, 1, "No cells.", columns()));
                for (int row = 0; row < rows; row++) {
                    table.add(row);
                }
                table.finish();
                sheets.finish(file);
            }
        }
        return file;
    }

    private static List<Column<Integer>> columns() {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < TEXTS + NUMBERS + DAYS; i++) {
            int column = i;
            String title = "Column " + column;
            columns.add(
                    column < TEXTS
                            ? new Column<>("", title, 16, Look.Kind.TEXT, row -> CellValue.words(text(row, column)))
                            : column < TEXTS + NUMBERS
                                    ? new Column<>(
                                            "",
                                            title,
                                            12,
                                            Look.Kind.NUMBER,
                                            row -> CellValue.number(BigDecimal.valueOf(number(row, column))))
                                    : new Column<>("", title, 12, Look.Kind.TEXT, row -> new CellValue.Day(day(row))));
        }
        return columns;
    }

    @Benchmark
    public Path fastexcel() throws IOException {
        Path file = folder.resolve("fast.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Cells");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < TEXTS; column++) {
                    sheet.inlineString(row, column, text(row, column));
                }
                for (int column = TEXTS; column < TEXTS + NUMBERS; column++) {
                    sheet.value(row, column, number(row, column));
                }
                for (int column = TEXTS + NUMBERS; column < TEXTS + NUMBERS + DAYS; column++) {
                    sheet.value(row, column, day(row));
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static String text(int row, int column) {
        return "words of row " + row + " and column " + column;
    }

    private static long number(int row, int column) {
        return (long) row * column % 100_003;
    }

    private static LocalDate day(int row) {
        return FIRST.plusDays(row % 365);
    }
}
