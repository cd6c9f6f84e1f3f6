package org.tallywire.readers.pdf;

/**
 * A paragraph on paper.
 *
 * @param text not empty
 * @param size of its largest letters
 * @param full whether its last line reaches the right edge
 */
record TextBlock(String text, float size, boolean full) {}
