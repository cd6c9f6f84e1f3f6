package org.tallywire.reports.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.report.StagedFacts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesExportTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path folder;

    @Test
    void everyTypeHasThePublishedKeysInThePublishedOrder() throws IOException {
        assertThat(export(SampleFacts.full()))
                .extracting(row -> row.get("type").asString() + " " + String.join(",", row.propertyNames()))
                .containsExactly(
                        "article type,id,source,record,title,authors,publisher,published,language,url,copy_of,text,topics",
                        "article type,id,source,record,title,authors,publisher,published,language,url,copy_of,text,topics",
                        "entity type,article,begin,end,text,kind,entity,name,country",
                        "date type,article,begin,end,text,kind,value,earliest,latest",
                        "figure type,id,article,begin,end,text,kind,value,low,high,bound,unit,unit_name,counted,"
                                + "counted_class,effect,trigger,aggregation,part_of,revises,place,event_date,"
                                + "attributed_to,cue,attribution,certainty,confidence,rule,claim",
                        "claim type,id,effect,counted_class,place,from,to,lowest,highest,latest,agreement,"
                                + "independent_sources,figures,topics,unit");
    }

    @Test
    void valuesAreReadBackAsTheyWere() throws IOException {
        List<JsonNode> rows = export(SampleFacts.full());
        assertThat(rows.get(0).get("authors")).hasToString("[\"Ana Orlo\",\"B. \\\"Bo\\\" Reed\"]");
        assertThat(rows.get(0).get("record").isNull()).isTrue();
        assertThat(rows.get(1).get("title").isNull()).isTrue();
        assertThat(rows.get(2).get("end").asInt()).isEqualTo(35);
        assertThat(rows.get(3).get("earliest").asString()).isEqualTo("2026-10-26");
        assertThat(rows.get(4).get("claim").asString()).isEqualTo("claim-1");
        assertThat(rows.get(5).get("figures")).hasToString("[\"f1\",\"f2\"]");
        assertThat(rows.get(5).get("independent_sources").asInt()).isEqualTo(2);
    }

    @Test
    void numbersAreExactAndPlain() throws IOException {
        SampleFacts facts = new SampleFacts();
        List<String> numbers =
                List.of("0.000", "-0.5", "12.50", "1E+3", "1E-7", "9".repeat(40), "0.1234567890123456789");
        numbers.forEach(number -> facts.figures.add(SampleFacts.figure("f", "a", "n", new BigDecimal(number), "n.")));
        assertThat(lines(facts))
                .extracting(line -> line.replaceAll(".*\"value\":([^,]*),.*", "$1"))
                .containsExactly("0", "-0.5", "12.5", "1000", "0.0000001", "9".repeat(40), "0.1234567890123456789");
        assertThat(lines(facts)).allSatisfy(line -> assertThat(line).contains("\"confidence\":0.85,"));
    }

    @Test
    void anyTextSurvivesUnitForUnitOnOneLine() throws IOException {
        Random random = new Random(1027);
        SampleFacts facts = new SampleFacts();
        String odd =
                "aZ\u0000\u001f\"\\/\b\f\n\r\t\u007f\u0085\u00a0\u2028\u2029ə٣\ud83d\ude00\ud800\udfff\ufeff\uffff";
        for (int i = 0; i < 300; i++) {
            StringBuilder body = new StringBuilder();
            random.ints(random.nextInt(40), 0, odd.length()).forEach(at -> body.append(odd.charAt(at)));
            facts.articles.add(SampleFacts.article("a" + i, body.toString(), body.toString()));
        }
        List<JsonNode> rows = export(facts);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get("text").asString())
                    .isEqualTo(facts.articles.get(i).body());
        }
        String content = Files.readString(folder.resolve("facts.jsonl"));
        assertThat(content.lines()).hasSize(300);
        assertThat(content).endsWith("}\n").doesNotContain("\r", "\u0085", "\u2028");
        assertThat(content).as("letters stay readable").contains("ə");
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        export(SampleFacts.full());
        byte[] first = Files.readAllBytes(folder.resolve("facts.jsonl"));
        export(SampleFacts.full());
        assertThat(Files.readAllBytes(folder.resolve("facts.jsonl"))).isEqualTo(first);
    }

    @Test
    void noFactsGiveAnEmptyFile() throws IOException {
        export(new SampleFacts());
        assertThat(folder.resolve("facts.jsonl")).isEmptyFile();
    }

    @Test
    void whenReadingFactsFailsTheOldFileStaysAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("facts.jsonl");
        Files.writeString(file, "old");
        SampleFacts failing = SampleFacts.full();
        failing.breakOffAfterArticles = true;
        assertThatThrownBy(() -> new JsonLinesExport().write(failing, file)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path blocker = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new JsonLinesExport().write(new SampleFacts(), blocker.resolve("facts.jsonl")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("facts.jsonl");
    }

    private List<JsonNode> export(StagedFacts facts) throws IOException {
        return lines(facts).stream().map(MAPPER::readTree).toList();
    }

    private List<String> lines(StagedFacts facts) throws IOException {
        Path file = folder.resolve("facts.jsonl");
        new JsonLinesExport().write(facts, file);
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(content.split("\n", -1)));
        assertThat(lines.removeLast()).isEmpty();
        return lines;
    }
}
