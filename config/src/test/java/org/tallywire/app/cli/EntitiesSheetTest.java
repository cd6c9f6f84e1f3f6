package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of entities and of their mentions over several articles, from the inbox to the workbook. */
class EntitiesSheetTest {
    private static final String ARTICLES = """
            {"id":"a","title":"Boats turn","body":"Minister Ansel Quendt said boats had turned near Dokdo. Quendt gave no number.","published":"2026-10-21"}
            {"id":"b","title":"Boats return","body":"The Orlo Fishers Union (OFU) said boats were back near Takeshima.","published":"2026-10-24"}
            {"id":"c","title":"Boats stay","body":"The Orlo Fishers Union, or OFU, thanked Ansel Quendt. OFU members will stay.","published":"2026-10-22"}
            """;

    @TempDir
    private Path folder;

    private List<Map<String, String>> entities = List.of();
    private List<Map<String, String>> mentions = List.of();

    @BeforeEach
    void writesAWorkbook() throws IOException {
        Path inbox = folder.resolve("inbox.jsonl");
        Files.writeString(inbox, ARTICLES);
        CallRecorder.Ran ran = CallRecorder.in(folder).call("run", inbox.toString(), "--formats", "xlsx");
        assertThat(ran.status()).as(ran.err()).isZero();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("reports/tallywire-2026-11-01.xlsx")))) {
            entities = rows(workbook.getSheet("Entities"));
            mentions = rows(workbook.getSheet("Mentions"));
        }
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Cell cell : row) {
                Cell header = sheet.getRow(0).getCell(cell.getColumnIndex());
                values.put(header.getStringCellValue(), formatter.formatCellValue(cell));
            }
            rows.add(values);
        }
        return rows;
    }

    private Map<String, String> entity(String name) {
        List<Map<String, String>> found =
                entities.stream().filter(row -> name.equals(row.get("Name"))).toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    @Test
    void personHasOneRowWithDaysAndNumbers() {
        assertThat(entity("Ansel Quendt"))
                .containsEntry("Kind", "person")
                .containsEntry("Other spellings", "Quendt")
                .containsEntry("Mentions", "3")
                .containsEntry("Articles", "2")
                .containsEntry("First seen", "21 Oct 2026")
                .containsEntry("Last seen", "22 Oct 2026");
    }

    @Test
    void acronymIsASpellingOfItsOrganization() {
        assertThat(entity("Orlo Fishers Union"))
                .containsEntry("Other spellings", "OFU")
                .containsEntry("Articles", "2")
                .containsEntry("First seen", "22 Oct 2026")
                .containsEntry("Last seen", "24 Oct 2026");
    }

    @Test
    void contestedPlaceShowsAllItsNames() {
        assertThat(entity("Liancourt Rocks"))
                .containsEntry("Country", "")
                .containsEntry("Other spellings", "Dokdo; Dokdo Islands; Takeshima; Tokdo")
                .containsEntry("Articles", "2");
    }

    @Test
    void rowLeadsToTheArticlesThatNameIt() {
        String rows = entity("Liancourt Rocks").getOrDefault("In sheet Mentions", "");
        assertThat(rows).matches("rows \\d+–\\d+");
        int first = Integer.parseInt(rows.substring("rows ".length(), rows.indexOf('–')));

        assertThat(mentions.get(first - 1))
                .containsEntry("Name", "Liancourt Rocks")
                .containsEntry("As written", "Dokdo")
                .containsEntry("Article", "Boats turn");
        assertThat(mentions.get(first))
                .containsEntry("As written", "Takeshima")
                .containsEntry("Article", "Boats return");
    }
}
