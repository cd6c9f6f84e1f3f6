package org.tallywire.readers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;
import org.tallywire.readers.container.Uncloseable;

/** The entries of a ZIP archive without a directory, as they come. An archive that ends here ends in the middle. */
final class ZipStreamEntries implements Entries {
    private final ZipArchiveInputStream zip;

    ZipStreamEntries(InputStream bytes) {
        this.zip = new ZipArchiveInputStream(bytes, "UTF-8", true, true);
    }

    @Override
    public Optional<Entry> next() throws IOException, UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IOException("its directory is missing or damaged");
        }
        return Optional.of(ZipItem.of(entry, zip.canReadEntryData(entry), () -> new Uncloseable(zip)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
