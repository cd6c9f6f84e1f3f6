package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightRecordingTest {
    @TempDir
    private Path folder;

    @Test
    void stepsAndDocumentsAreEvents() throws Exception {
        Path inbox = SampleInbox.smallIn(folder);
        Path file = folder.resolve("run.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("tallywire.Step");
            recording.enable("tallywire.Document");
            recording.start();
            CallRecorder.in(folder).call("run", inbox.toString(), "--formats", "xlsx");
            recording.stop();
            recording.dump(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file);

        assertThat(events)
                .filteredOn(event -> event.getEventType().getName().equals("tallywire.Step"))
                .extracting(event -> event.getString("step"))
                .contains("read-articles", "reconcile", "write-reports");
        assertThat(events)
                .filteredOn(event -> event.getEventType().getName().equals("tallywire.Document"))
                .extracting(event -> event.getString("document"))
                .contains("wire/agency.jsonl")
                .hasSize(3);
    }
}
