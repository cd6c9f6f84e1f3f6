package org.tallywire.reports.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Keeps the temporary files that POI makes on this thread in a folder of the run's own. */
final class TemporaryFiles {
    private TemporaryFiles() {}

    static void within(Path folder, Action action) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new InFolder(folder));
        try {
            action.run();
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private record InFolder(Path folder) implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(folder, prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }
}
