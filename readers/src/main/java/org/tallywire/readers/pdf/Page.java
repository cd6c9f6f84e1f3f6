package org.tallywire.readers.pdf;

import java.util.List;

/**
 * A page.
 *
 * @param number from one
 * @param words in no order that counts
 */
record Page(int number, float width, float height, List<Word> words) {
    Page {
        words = List.copyOf(words);
    }

    Page with(List<Word> others) {
        return new Page(number, width, height, others);
    }
}
