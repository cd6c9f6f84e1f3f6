package org.tallywire.reports.pdf;

/** Two charts side by side. */
record ChartPair(BarChart left, BarChart right) implements Part {
    private static final float WIDTH_OF_EACH = 0.48f;

    @Override
    public float height(float width) {
        return Math.max(left.height(width * WIDTH_OF_EACH), right.height(width * WIDTH_OF_EACH));
    }

    @Override
    public void draw(Page page) {
        float width = page.width() * WIDTH_OF_EACH;
        page.needRoom(height(page.width()));
        left.draw(page, 0, width);
        right.draw(page, page.width() - width, width);
        page.down(height(page.width()));
    }
}
