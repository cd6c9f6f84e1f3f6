package org.tallywire.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.report.StagedFacts;

class CsvExportTest {
    @TempDir
    private Path folder;

    @Test
    void everyFigureStandsThereWithItsArticleAndSentence() throws IOException {
        List<NamedCsvRecord> records = export(SampleFacts.full());
        assertThat(records).singleElement().satisfies(figure -> {
            assertThat(figure.getField("id")).isEqualTo("f1");
            assertThat(figure.getField("value")).isEqualTo("12");
            assertThat(figure.getField("high")).isEmpty();
            assertThat(figure.getField("bound")).isEqualTo("AT_LEAST");
            assertThat(figure.getField("title")).isEqualTo("A quake");
            assertThat(figure.getField("source")).isEqualTo("inbox/a1.txt");
            assertThat(figure.getField("sentence")).startsWith("Over 12 people").endsWith("the mayor said.");
            assertThat(figure.getField("event_earliest")).isEqualTo("2026-10-26");
            assertThat(figure.getField("begin")).isEqualTo("5");
        });
    }

    @Test
    void theHeadingIsThePublishedOne() throws IOException {
        export(new SampleFacts());
        assertThat(folder.resolve("figures.csv"))
                .hasContent("id,published,publisher,title,kind,text,value,low,high,bound,unit,unit_name,counted,"
                        + "counted_lemma,counted_class,effect,trigger,aggregation,part_of,revises,place,event_date,"
                        + "event_earliest,event_latest,attributed_to,cue,attribution,certainty,confidence,rule,claim,"
                        + "sentence,article,begin,end,source,language,url,copy_of\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+3.2%", "-5", "@SUM(A1)", "\tx", "\r=1", "\n=1", "\uff1d1", " =1", "'=1", "''-1", "' @x"
            })
    void noTextIsAFormulaAndEachIsHadBack(String text) throws IOException {
        SampleFacts facts = new SampleFacts();
        facts.figures.add(SampleFacts.figure("f1", "a1", text, new BigDecimal("-5"), text + " people"));
        NamedCsvRecord figure = export(facts).getFirst();
        assertThat(figure.getField("text")).isEqualTo("'" + text);
        assertThat(figure.getField("sentence")).isEqualTo("'" + text + " people");
        assertThat(figure.getField("value")).as("numbers are never changed").isEqualTo("-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"613", "'We lost 12'", "a=b", "5-6", "“=1”", "a, \"b\"\r\nc", "'", ""})
    void otherTextsStayAsTheyAre(String text) throws IOException {
        SampleFacts facts = new SampleFacts();
        facts.figures.add(SampleFacts.figure("f1", "a1", text, null, text));
        assertThat(export(facts).getFirst().getField("sentence")).isEqualTo(text);
    }

    @Test
    void anyTextComesBackFromItsField() throws IOException {
        Random random = new Random(99);
        SampleFacts facts = new SampleFacts();
        String odd = "a,\"'\r\n;=-\t ə\ud83d\ude00\ud800";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, odd.length()).forEach(at -> text.append(odd.charAt(at)));
            facts.figures.add(SampleFacts.figure("f" + i, "a1", "1", null, text.toString()));
        }
        List<NamedCsvRecord> records = export(facts);
        for (int i = 0; i < records.size(); i++) {
            String written = records.get(i).getField("sentence");
            String read = written.matches("(?s)'[' ]*[=+@\t\r\n-].*") ? written.substring(1) : written;
            assertThat(read).isEqualTo(wellFormed(facts.figures.get(i).sentence()));
        }
    }

    private static String wellFormed(String text) {
        int[] mended = text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .toArray();
        return new String(mended, 0, mended.length);
    }

    private List<NamedCsvRecord> export(StagedFacts facts) throws IOException {
        Path file = folder.resolve("figures.csv");
        new CsvExport().write(facts, file);
        assertThat(Files.readString(file)).endsWith("\r\n");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
