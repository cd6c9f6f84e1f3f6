package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLogTest {
    @TempDir
    private Path folder;

    @Test
    void everyMessageIsALineOfJsonWithItsRun() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        Files.writeString(folder.resolve("reports"), "in the way");

        List<JsonNode> lines = run(inbox);

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("time").asString()).startsWith("20").endsWith("Z");
            assertThat(line.path("level").asString()).isEqualTo("info");
        });
        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().startsWith("read articles"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("run").asString()).isEqualTo("1"));
        assertThat(lines.getLast().path("message").asString()).contains("what was staged is kept");
    }

    private List<JsonNode> run(Path inbox) {
        Map<String, String> environment = Map.of(
                "TALLYWIRE_DATA", folder.resolve("data").toString(),
                "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                "TALLYWIRE_LOG", "json");
        CallRecorder.Ran ran = new CallRecorder(folder, environment).call("run", inbox.toString());
        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        return ran.err().lines().map(JsonMapper.shared()::readTree).toList();
    }
}
