package org.tallywire.text;

/**
 * A stretch of a text, in UTF-16 offsets.
 *
 * @param begin the first character, zero-based, inclusive
 * @param end the character after the last, exclusive; at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span must have 0 <= begin <= end, was " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    /** Whether every character of {@code other} lies in this span. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The surface: the words of {@code text} that this span stands for. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
