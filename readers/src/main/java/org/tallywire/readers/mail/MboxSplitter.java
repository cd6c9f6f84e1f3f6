package org.tallywire.readers.mail;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Cuts a mailbox into mails at its separator lines: {@code From}, a sender, and a date, at the start or after an empty
 * line. A quoted {@code >From} at the start of a line loses one mark. Not thread-safe.
 */
final class MboxSplitter implements Closeable {
    private static final int LONGEST_SEPARATOR = 300;
    private static final Pattern SEPARATOR =
            Pattern.compile("From \\S.{0,200}?\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b.{0,60}?\\b\\d{4}\\b.{0,30}");

    private final BufferedInputStream bytes;
    private boolean lineStart = true;
    private boolean afterEmptyLine = true;
    private int length;

    MboxSplitter(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 64 * 1024);
    }

    static boolean isSeparator(String line) {
        return line.startsWith("From ") && SEPARATOR.matcher(line).matches();
    }

    /** Passes over what is left of the mail before, and over the separator; false at the end. */
    boolean findNext() throws IOException {
        while (readByte() >= 0) {
            // the rest of a mail that was not read to its end
        }
        if (!atSeparator()) {
            return false;
        }
        int read = bytes.read();
        while (read >= 0 && read != '\n') {
            read = bytes.read();
        }
        lineStart = true;
        afterEmptyLine = false;
        return true;
    }

    /** The bytes of the mail; its end is the next separator. */
    InputStream message() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return readByte();
            }

            // At least one byte, as many as there are before the next separator.
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = 0;
                for (int next = 0; count < length && (next = readByte()) >= 0; count++) {
                    buffer[offset + count] = (byte) next;
                }
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }

    /** The next byte of this mail; -1 at its end. */
    private int readByte() throws IOException {
        if (lineStart) {
            if (afterEmptyLine && atSeparator()) {
                return -1;
            }
            dropQuoteMark();
        }
        int read = bytes.read();
        lineStart = read == '\n';
        afterEmptyLine = lineStart && length == 0;
        length = lineStart || read == '\r' ? 0 : length + 1;
        return read;
    }

    private boolean atSeparator() throws IOException {
        bytes.mark(LONGEST_SEPARATOR);
        byte[] start = bytes.readNBytes(5);
        boolean from = new String(start, StandardCharsets.ISO_8859_1).equals("From ");
        byte[] rest = from ? bytes.readNBytes(LONGEST_SEPARATOR - 5) : new byte[0];
        bytes.reset();
        String line = "From " + new String(rest, StandardCharsets.ISO_8859_1).split("[\r\n]", 2)[0];
        return from && isSeparator(line);
    }

    private void dropQuoteMark() throws IOException {
        bytes.mark(16);
        byte[] start = bytes.readNBytes(16);
        bytes.reset();
        String line = new String(start, StandardCharsets.ISO_8859_1);
        if (line.startsWith(">") && line.replaceFirst("^>+", "").startsWith("From ")) {
            bytes.skipNBytes(1);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
