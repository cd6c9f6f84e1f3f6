package org.tallywire.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {
    @TempDir
    private Path folder;

    @Test
    void transparentPartsBecomeWhite() throws Exception {
        Logo logo = Logo.read(TestLogo.transparent(folder));
        assertThat(logo.picture().getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(logo.picture().getRGB(0, 0))).isEqualTo(Color.WHITE);
        assertThat(new Color(logo.picture().getRGB(60, 20))).isEqualTo(TestLogo.COLOUR);
    }

    @Test
    void aJpegMayBeALogo() throws Exception {
        Path file = folder.resolve("logo.jpg");
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
        assertThat(Logo.read(file).widthWithin(130, 36)).isEqualTo(72);
    }

    @Test
    void aSmallLogoIsNotBlownUp() throws Exception {
        Path file = folder.resolve("small.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(Logo.read(file).widthWithin(130, 36)).isEqualTo(15);
    }

    @Test
    void aMissingLogoIsNamedWithTheRemedy() {
        refused(folder.resolve("none.png"), "none.png was not found; name a PNG or JPEG file that exists, or nothing");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        refused(Files.writeString(folder.resolve("logo.png"), "Dear all"), "logo.png is neither PNG nor JPEG");
    }

    @Test
    void aGifIsRefused() throws IOException {
        Path file = folder.resolve("logo.gif");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "gif", file.toFile());
        refused(file, "logo.gif is neither PNG nor JPEG; save it as one of these");
    }

    @Test
    void aTornPictureIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(TestLogo.transparent(folder));
        Path torn = folder.resolve("torn.png");
        Files.write(torn, Arrays.copyOf(whole, 60));
        refused(torn, "torn.png cannot be read (");
    }

    @Test
    void aLargeFileIsRefused() throws IOException {
        byte[] noise = new byte[1 << 21];
        new Random(1).nextBytes(noise);
        refused(Files.write(folder.resolve("large.png"), noise), "large.png is larger than 1 MiB");
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
        Path file = folder.resolve("wide.png");
        ImageIO.write(new BufferedImage(4_001, 1_000, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        refused(file, "wide.png has more than 4 million pixels");
    }

    private static void refused(Path file, String message) {
        assertThatExceptionOfType(UnusableLogoException.class)
                .isThrownBy(() -> Logo.read(file))
                .withMessageContaining(message);
    }
}
