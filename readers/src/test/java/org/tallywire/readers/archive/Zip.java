package org.tallywire.readers.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes ZIP archives for tests, with the writer of the platform. */
public final class Zip {
    private Zip() {}

    /** An archive of names, each followed by its content; where {@code =} ends the name, it is not packed. */
    public static byte[] of(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = (byte[]) namesAndContents[i + 1];
                zip.putNextEntry(entry((String) namesAndContents[i], content));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        if (!name.endsWith("=")) {
            return new ZipEntry(name);
        }
        ZipEntry entry = new ZipEntry(name.substring(0, name.length() - 1));
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
