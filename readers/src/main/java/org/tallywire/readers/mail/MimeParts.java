package org.tallywire.readers.mail;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** The leaves of a mail's tree of parts, one after the other. Not thread-safe. */
final class MimeParts implements Closeable {
    private static final int LONGEST_LINE = 256 * 1024;
    private static final int LONGEST_FIELD = 256 * 1024;
    private static final int MOST_FIELDS = 2000;
    private static final int DEEPEST = 40;

    private final InputStream bytes;
    private final MimeTokenStream tokens;
    private final PartGroups groups = new PartGroups();
    private final Map<String, String> fields = new HashMap<>();
    private boolean headEnded;

    private MimeParts(InputStream bytes, MimeTokenStream tokens) {
        this.bytes = bytes;
        this.tokens = tokens;
    }

    /** Starts reading; the stream is closed with this. */
    static MimeParts of(InputStream bytes) {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxContentLen(-1)
                .build();
        MimeTokenStream tokens = new MimeTokenStream(config, new DefaultBodyDescriptorBuilder());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(bytes);
        return new MimeParts(bytes, tokens);
    }

    /** The fields of the mail's own header, first values by name in lower case; complete once a part was asked for. */
    Map<String, String> fields() {
        return fields;
    }

    /** The next leaf; empty at the end. The part before cannot be read any more. */
    Optional<MimePart> next() throws IOException {
        try {
            while (tokens.next() != EntityState.T_END_OF_STREAM) {
                switch (tokens.getState()) {
                    case T_FIELD -> keep(tokens.getField());
                    case T_END_HEADER -> headEnded = true;
                    case T_START_MULTIPART -> open();
                    case T_END_MULTIPART -> groups.close();
                    case T_BODY -> {
                        return Optional.of(part());
                    }
                    default -> {}
                }
            }
            return Optional.empty();
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void keep(Field field) {
        if (!headEnded) {
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
        }
    }

    private void open() throws IOException {
        groups.open(tokens.getBodyDescriptor().getMimeType());
        if (groups.depth() > DEEPEST) {
            throw new IOException("parts at most " + DEEPEST + " deep expected, found deeper ones");
        }
    }

    private MimePart part() {
        MaximalBodyDescriptor head = (MaximalBodyDescriptor) tokens.getBodyDescriptor();
        return new MimePart(head, groups.alternatives(), tokens::getDecodedInputStream);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
