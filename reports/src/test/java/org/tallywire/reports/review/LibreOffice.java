package org.tallywire.reports.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The office program of this machine, where it has one. */
record LibreOffice(Path program) {
    private static final int MOST_MINUTES = 5;

    static Optional<LibreOffice> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** Opens a workbook and saves it again, and returns the new file. */
    Path saveAgain(Path workbook, Path folder) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the office program did not end: " + Files.readString(folder.resolve("office.log")));
        }
        return saved.resolve(workbook.getFileName());
    }
}
