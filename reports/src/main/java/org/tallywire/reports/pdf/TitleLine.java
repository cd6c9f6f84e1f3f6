package org.tallywire.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.style.Logo;

/** The title, and on its right the logo of the house, if it has one. */
record TitleLine(TextBlock title, HouseStyle style) implements Part {
    private static final float LOGO_WIDTH = 130;
    private static final float LOGO_HEIGHT = 36;
    private static final float BETWEEN = 12;
    private static final float BELOW = 2;

    @Override
    public float height(float width) {
        float logoWidth = logoWidth();
        float text = title.height(width - room(logoWidth));
        return Math.max(text, style.logo() == null ? 0 : style.logo().heightAt(logoWidth)) + BELOW;
    }

    private float logoWidth() {
        return style.logo() == null ? 0 : style.logo().widthWithin(LOGO_WIDTH, LOGO_HEIGHT);
    }

    private static float room(float logoWidth) {
        return logoWidth == 0 ? 0 : logoWidth + BETWEEN;
    }

    @Override
    public void draw(Page page) {
        float logoWidth = logoWidth();
        float room = page.width() - room(logoWidth);
        Tags.draw(
                page.canvas(),
                Tags.add(page.section(), title.role()),
                () -> title.draw(page.canvas(), page.left(), page.y(), room));
        if (style.logo() != null) {
            draw(page, style.logo(), logoWidth);
        }
        page.down(height(page.width()));
    }

    private void draw(Page page, Logo logo, float width) {
        float right = page.left() + page.width();
        Rectangle place = new Rectangle(right - width, page.y() - logo.heightAt(width), right, page.y());
        Tags.draw(
                page.canvas(),
                Tags.addFigure(page.section(), style.logoInWords(), place),
                () -> draw(page.canvas(), logo, place));
    }

    private static void draw(PdfContentByte canvas, Logo logo, Rectangle place) {
        try {
            Image image = Image.getInstance(logo.picture(), null);
            canvas.addImage(image, place.getWidth(), 0, 0, place.getHeight(), place.getLeft(), place.getBottom());
        } catch (IOException e) {
            throw new UncheckedIOException("the logo cannot be drawn", e);
        }
    }
}
