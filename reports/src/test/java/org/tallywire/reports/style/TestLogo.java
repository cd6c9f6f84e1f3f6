package org.tallywire.reports.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.tallywire.reports.wording.Wording;

/** An invented house with a logo that is transparent at its edge. */
public final class TestLogo {
    static final Color COLOUR = new Color(0x7A2048);
    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;

    private TestLogo() {}

    /** A picture file in a folder. */
    public static Path transparent(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(COLOUR);
        graphics.fillOval(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        Path file = Files.createDirectories(folder.resolve("logos")).resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /** The whole style of the house. */
    public static HouseStyle house(Path folder) throws IOException, UnusableLogoException {
        return new HouseStyle(
                Wording.standard(),
                new Theme(new Colour(0x4A1230), new Colour(0xA0406A)),
                "Figures & facts of The Harbour Post",
                Logo.read(transparent(folder)),
                "The Harbour Post");
    }
}
