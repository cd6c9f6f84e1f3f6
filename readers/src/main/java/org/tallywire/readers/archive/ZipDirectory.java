package org.tallywire.readers.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tallywire.article.Content;

/** The directory at the end of a ZIP archive (APPNOTE.TXT, 4.3.12 to 4.3.16). Stateless. */
final class ZipDirectory {
    /** It is held in memory as a whole. */
    private static final long LARGEST = 32L * 1024 * 1024;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /** Whether the directory is there, whole, and small enough for memory. An empty archive is a directory's end alone. */
    static boolean isUsable(Content content) throws IOException {
        if (directorySize(content) > LARGEST) {
            return false;
        }
        try (ZipFile zip = open(content)) {
            return zip.getEntries().hasMoreElements() || content.size() == END_SIZE;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static ZipFile open(Content content) throws IOException {
        SeekableByteChannel channel = content.channel();
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Bytes from the directory's start to the archive's end, as the archive's last record says. */
    private static long directorySize(Content content) throws IOException {
        try (SeekableByteChannel channel = content.channel()) {
            long size = channel.size();
            int length = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(size - length);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // until the end is there
            }
            for (int at = length - END_SIZE; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    long start = end.getInt(at + 16) & 0xFFFFFFFFL;
                    return start == 0xFFFFFFFFL ? end.getInt(at + 12) & 0xFFFFFFFFL : Math.max(0, size - start);
                }
            }
            return 0;
        }
    }
}
