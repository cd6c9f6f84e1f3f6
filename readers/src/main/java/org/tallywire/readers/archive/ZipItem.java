package org.tallywire.readers.archive;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.tallywire.article.Reading;
import org.tallywire.readers.container.Entry;
import org.tallywire.readers.container.EntryName;

/** What an entry of a ZIP archive is to a reader. Stateless. */
final class ZipItem {
    private static final int UNIX_LINK = 0120000;
    private static final int UNIX_KIND = 0170000;

    private ZipItem() {}

    static Entry of(ZipArchiveEntry entry, boolean readable, Entry.Bytes bytes) {
        String name = nameOf(entry);
        boolean link = (entry.getUnixMode() & UNIX_KIND) == UNIX_LINK;
        if (entry.isDirectory() || link || EntryName.isHidden(name)) {
            return new Entry.Passed();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Entry.Known(new Reading.Rejected(
                    name,
                    "it is encrypted",
                    "unpack the archive with its password and put the documents into the inbox"));
        }
        if (!readable) {
            return new Entry.Known(new Reading.Rejected(
                    name,
                    "it is packed by a method that is not known (number " + entry.getMethod() + ")",
                    "unpack the archive and put the documents into the inbox"));
        }
        return new Entry.Inner(name, bytes);
    }

    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean said = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        String name = said || raw == null ? entry.getName() : EntryName.decode(raw);
        return name.isEmpty() ? "unnamed" : name;
    }
}
