package org.tallywire.readers.mail;

/** The plain text of a mail, without the sender's signature, its flowed lines joined (RFC 3676). Stateless. */
final class PlainLetter {
    private static final String SIGNATURE = "-- ";

    private PlainLetter() {}

    static String of(MimePart part, String content) {
        boolean flowed =
                part.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
        boolean deleteSpace =
                part.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
        StringBuilder out = new StringBuilder(content.length());
        for (String line : (Iterable<String>) content.lines()::iterator) {
            if (line.equals(SIGNATURE)) {
                break;
            }
            boolean soft = flowed && line.endsWith(" ");
            out.append(soft && deleteSpace ? line.substring(0, line.length() - 1) : line);
            out.append(soft ? "" : "\n");
        }
        return out.toString().strip();
    }
}
