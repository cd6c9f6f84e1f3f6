package org.tallywire.readers.xml;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Entities;

/**
 * Mends what people write into XML: names of HTML characters, ampersands that stand for themselves, and control
 * characters. Entities that a document declares for itself are refused, since they are only ever needed for a trap.
 * Not thread-safe.
 */
final class XmlMender extends Reader {
    private static final int LONGEST_REFERENCE = 34;
    private static final String CDATA = "<![CDATA[";

    private final Reader in;
    private final char[] buffer = new char[16 * 1024];
    private int at;
    private int limit;
    private boolean ended;
    private String pending = "";
    private int pendingAt;
    private String until = "";
    private int line = 1;

    XmlMender(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = nextCharacter();
            if (c < 0) {
                break;
            }
            target[offset + count] = (char) c;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int nextCharacter() throws IOException {
        if (pendingAt < pending.length()) {
            return pending.charAt(pendingAt++);
        }
        if (limit - at < LONGEST_REFERENCE && !ended) {
            fill();
        }
        if (at == limit) {
            return -1;
        }
        char c = buffer[at];
        line += c == '\n' ? 1 : 0;
        if (!until.isEmpty()) {
            until = startsWith(until) ? "" : until;
            return plain(c);
        }
        return switch (c) {
            case '&' -> reference();
            case '<' -> markup();
            default -> plain(c);
        };
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        limit -= at;
        at = 0;
        while (limit < LONGEST_REFERENCE && !ended) {
            int read = in.read(buffer, limit, buffer.length - limit);
            ended = read < 0;
            limit += Math.max(0, read);
        }
    }

    private boolean startsWith(String text) {
        if (limit - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int plain(char c) {
        at++;
        if (Character.isHighSurrogate(c) && at < limit && Character.isLowSurrogate(buffer[at])) {
            pending = String.valueOf(buffer[at]);
            pendingAt = 0;
            at++;
            return c;
        }
        return isAllowed(c) ? c : 0xFFFD;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= Character.MAX_CODE_POINT
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private int markup() throws XmlFaultException {
        if (startsWith(CDATA)) {
            until = "]]>";
        } else if (startsWith("<!--")) {
            until = "-->";
        } else if (startsWith("<!ENTITY")) {
            throw new XmlFaultException(
                    "line " + line,
                    "no entities of its own expected, found one; they are not followed",
                    "it looks like a trap (external entities, or a billion laughs); write the text out, or remove it");
        }
        at++;
        return '<';
    }

    private int reference() {
        int end = at + 1;
        while (end < limit && end - at < LONGEST_REFERENCE && isReferencePart(buffer[end])) {
            end++;
        }
        boolean closed = end < limit && buffer[end] == ';' && end > at + 1;
        String name = closed ? new String(buffer, at + 1, end - at - 1) : "";
        pending = closed ? written(name) : "";
        pendingAt = 1;
        if (pending.isEmpty()) {
            pending = "&amp;";
            at++;
        } else {
            at = end + 1;
        }
        return '&';
    }

    private static boolean isReferencePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    /** A reference that XML knows; empty where the name is none. */
    private static String written(String name) {
        if (name.startsWith("#")) {
            return numeric(name);
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
            default -> {
                StringBuilder out = new StringBuilder();
                Entities.getByName(name)
                        .codePoints()
                        .forEach(c -> out.append("&#").append(c).append(';'));
                yield out.toString();
            }
        };
    }

    private static String numeric(String name) {
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return isAllowed(c) ? "&#" + c + ";" : "&#65533;";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
