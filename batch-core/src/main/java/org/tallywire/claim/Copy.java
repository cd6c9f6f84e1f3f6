package org.tallywire.claim;

/**
 * An article whose text is another one's.
 *
 * @param article id of the copy
 * @param original id of the earliest article with that text, which is no copy itself
 * @param similarity the share of the copy's wording that stands in the original too, from 0 to 1
 */
public record Copy(String article, String original, double similarity) {
    public Copy {
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity must be from 0 to 1, found " + similarity);
        }
    }
}
