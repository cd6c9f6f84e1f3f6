package org.tallywire.readers.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;
import org.tallywire.readers.container.EntryName;
import org.tallywire.readers.container.Uncloseable;

/** The entries of a TAR archive as they come. */
final class TarEntries implements Entries {
    private final TarArchiveInputStream tar;

    TarEntries(InputStream bytes) {
        this.tar = new TarArchiveInputStream(new BufferedInputStream(bytes), "UTF-8");
    }

    @Override
    public Optional<Entry> next() throws IOException {
        TarArchiveEntry entry = nextHeader();
        if (entry == null) {
            return Optional.empty();
        }
        boolean document = entry.isFile() && !isLinkOrDevice(entry);
        return Optional.of(
                document && !EntryName.isHidden(entry.getName())
                        ? new Entry.Inner(entry.getName(), () -> new Uncloseable(tar))
                        : new Entry.Passed());
    }

    private static boolean isLinkOrDevice(TarArchiveEntry entry) {
        return entry.isLink()
                || entry.isSymbolicLink()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO();
    }

    /** The library throws for some damaged headers what is no exception of input. */
    private TarArchiveEntry nextHeader() throws IOException {
        try {
            return tar.getNextEntry();
        } catch (RuntimeException e) {
            throw new IOException("a header is damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
