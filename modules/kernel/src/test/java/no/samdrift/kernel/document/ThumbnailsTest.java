package no.samdrift.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
    @TempDir
    Path folder;

    /** Red at the left, blue at the right. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1200; x++)
            for (int y = 0; y < 600; y++) picture.setRGB(x, y, (x < 600 ? Color.RED : Color.BLUE).getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private BufferedImage small(String type, byte[] content) throws IOException {
        byte[] made = Thumbnails.of(type, Files.write(folder.resolve("picture"), content));
        return made == null ? null : ImageIO.read(new ByteArrayInputStream(made));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    /** R8 */
    @Test
    void aPictureIsMadeSmall() throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            BufferedImage small = small("image/" + format, picture(format));
            assertNotNull(small, format);
            assertEquals(256, small.getWidth());
            assertEquals(128, small.getHeight());
            assertTrue(isRed(small, 10, 64) && !isRed(small, 246, 64));
        }
        assertNull(small("image/png", new byte[] {1, 2, 3}));
        assertNull(small("application/pdf", picture("png")));
    }

    /** R8: held upright, the camera tells to turn it to the right, so what was left is above. */
    @Test
    void aPhotographStandsAsItWasTaken() throws IOException {
        byte[] jpeg = picture("jpeg");
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] turned = ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
        BufferedImage small = small("image/jpeg", turned);
        assertEquals(128, small.getWidth());
        assertEquals(256, small.getHeight());
        assertTrue(isRed(small, 64, 10) && !isRed(small, 64, 246));
    }

    /** R8: a hundred bytes that say they are ten thousand million points. */
    @Test
    void aPictureThatSaysItIsHugeIsLeft() throws IOException {
        byte[] png = picture("png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertNull(small("image/png", png));
    }
}
