package org.tallywire.reports.pdf;

/** Something that is put on pages, below what is there already. */
interface Part {
    /** Its height in points with the room around it, when it is as wide as that and not torn apart. */
    float height(float width);

    /** The height of what must not be torn from its beginning, in points. */
    default float leastHeight(float width) {
        return height(width);
    }

    /** Draws it where the page has got to, and moves on; begins new pages as needed. */
    void draw(Page page);
}
