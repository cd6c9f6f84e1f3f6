package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.report.EntityRow;
import org.tallywire.reports.InventedFacts;

/** Rows lead to the rows that they speak of. */
class WorkbookLinksTest {
    private final List<EntityRow> entities = InventedFacts.rich().entities();

    @TempDir
    private Path folder;

    private WrittenWorkbook workbook = new WrittenWorkbook(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        workbook = WrittenWorkbook.of(InventedFacts.rich(), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Figures", "Mentions"})
    void theArticleOfARowIsALinkToItsRow(String sheet) throws IOException {
        SheetRows rows = workbook.sheet(sheet);
        SheetRows articles = workbook.sheet("Articles");
        for (Row row : rows.body()) {
            Row article = rows.linked(row, "Article", articles);
            assertThat(articles.text(article, "Title")).isEqualTo(rows.text(row, "Article"));
        }
    }

    @Test
    void everyEntityHasOneRowThatLeadsToItsMentions() throws IOException {
        SheetRows rows = workbook.sheet("Entities");
        SheetRows mentions = workbook.sheet("Mentions");
        assertThat(rows.body()).hasSameSizeAs(entities);
        for (int i = 0; i < entities.size(); i++) {
            EntityRow entity = entities.get(i);
            Row row = rows.row(i + 1);
            assertThat(rows.text(row, "Other spellings")).isEqualTo(String.join("; ", entity.variants()));
            assertThat(rows.number(row, "Articles")).isEqualByComparingTo(BigDecimal.valueOf(entity.articles()));
            int first = rows.linkedRow(row, "In sheet Mentions", mentions);
            for (int at = first; at < first + entity.articles(); at++) {
                assertThat(mentions.text(mentions.row(at - 1), "Entity id")).isEqualTo(entity.id());
            }
        }
        assertThat(mentions.body())
                .hasSize(entities.stream()
                        .mapToInt(entity -> (int) entity.articles())
                        .sum());
    }

    @Test
    void aClaimLeadsToTheFigureThatWasPublishedFirst() throws IOException {
        SheetRows claims = workbook.sheet("Claims");
        SheetRows figures = workbook.sheet("Figures");
        for (Row claim : claims.body()) {
            Row figure = claims.linked(claim, "Told first by", figures);
            assertThat(figures.text(figure, "Claim")).isEqualTo(claims.text(claim, "Claim"));
        }
    }

    @Test
    void anArticleLeadsToItsFigures() throws IOException {
        SheetRows articles = workbook.sheet("Articles");
        SheetRows figures = workbook.sheet("Figures");
        List<Row> withFigures = articles.body().stream()
                .filter(article -> !articles.text(article, "In sheet Figures").isEmpty())
                .toList();
        assertThat(withFigures).isNotEmpty();
        for (Row article : withFigures) {
            Row figure = articles.linked(article, "In sheet Figures", figures);
            assertThat(figures.text(figure, "Article")).isEqualTo(articles.text(article, "Title"));
        }
    }
}
