package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** A workbook as it was written, read back with another library than the one that wrote it. */
record WrittenWorkbook(Path file) {
    /** The report {@code report.xlsx} of facts in English. */
    static WrittenWorkbook of(StagedFacts facts, Path folder) throws IOException {
        return in(Wording.STANDARD, facts, folder);
    }

    static WrittenWorkbook in(String language, StagedFacts facts, Path folder) throws IOException {
        return by(new WorkbookReport(HouseStyle.in(Wording.of(language))), facts, folder);
    }

    static WrittenWorkbook by(WorkbookReport report, StagedFacts facts, Path folder) throws IOException {
        Path file = folder.resolve("report.xlsx");
        report.write(facts, file);
        return new WrittenWorkbook(file);
    }

    List<String> sheetNames() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    SheetRows sheet(String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return new SheetRows(name, workbook.findSheet(name).orElseThrow().read());
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** With the library that wrote it, for what the other one does not read; to be closed. */
    XSSFWorkbook styled() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
