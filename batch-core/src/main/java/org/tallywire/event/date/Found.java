package org.tallywire.event.date;

/**
 * An expression of time in a text.
 *
 * @param first index of its first token, inclusive
 * @param end index after its last token, exclusive
 * @param rule how it was read, for people who ask why
 */
record Found(int first, int end, Expression expression, String rule) {
    int length() {
        return end - first;
    }

    Found from(int newFirst) {
        return new Found(newFirst, end, expression, rule);
    }
}
