package org.tallywire.reports.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip archive whose entries all bear the same time. */
final class FixedTimeArchive extends ZipArchiveOutputStream {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /**
     * @param level of compression, from 1 to 9
     */
    FixedTimeArchive(Path file, int level) throws IOException {
        super(file);
        setUseZip64(Zip64Mode.AsNeeded);
        setLevel(level);
    }

    /** The format stores local time, so the moment is taken in the machine's zone to give the same bytes in each. */
    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
