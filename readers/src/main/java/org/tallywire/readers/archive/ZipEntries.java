package org.tallywire.readers.archive;

import java.io.IOException;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;

/** The entries that a ZIP archive's directory lists. */
final class ZipEntries implements Entries {
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> listed;

    ZipEntries(ZipFile zip) {
        this.zip = zip;
        this.listed = zip.getEntriesInPhysicalOrder();
    }

    @Override
    public Optional<Entry> next() {
        if (!listed.hasMoreElements()) {
            return Optional.empty();
        }
        ZipArchiveEntry entry = listed.nextElement();
        return Optional.of(ZipItem.of(entry, zip.canReadEntryData(entry), () -> zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
