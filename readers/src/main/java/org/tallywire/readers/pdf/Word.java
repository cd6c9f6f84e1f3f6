package org.tallywire.readers.pdf;

/**
 * Glyphs that stand together. Distances are in points, from the upper left corner of the page as it is read.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline from the top
 * @param size of the font
 */
record Word(float left, float right, float baseline, float size, String text) {
    float width() {
        return right - left;
    }

    /** The same word with more room behind it. */
    Word upTo(float end) {
        return new Word(left, Math.max(right, end), baseline, size, text);
    }

    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.25f * size;
    }

    /** Whether it stands on one line with another: most of the lower one's height lies beside the other. */
    boolean isBeside(Word other) {
        float overlap = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return overlap > 0.6f * Math.min(size, other.size);
    }
}
