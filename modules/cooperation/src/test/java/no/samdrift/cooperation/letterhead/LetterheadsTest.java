package no.samdrift.cooperation.letterhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class LetterheadsTest {
    private static byte[] picture(int width, int height, String type) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), type, out);
        return out.toByteArray();
    }

    /** R2 */
    @Test
    void aMarkIsDrawnAnewAndSmall() throws Exception {
        byte[] hidden = "<script>".getBytes(StandardCharsets.UTF_8);
        byte[] jpeg = picture(1200, 300, "jpeg");
        byte[] both = Arrays.copyOf(jpeg, jpeg.length + hidden.length);
        System.arraycopy(hidden, 0, both, jpeg.length, hidden.length);
        byte[] kept = Letterheads.drawn(both);
        var drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertEquals("600x150", drawn.getWidth() + "x" + drawn.getHeight());
        assertEquals("PNG", new String(kept, 1, 3, StandardCharsets.US_ASCII));
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("<script>"));
    }

    /** R2 */
    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        byte[] cut = Arrays.copyOf(picture(40, 40, "png"), 60);
        for (byte[] file : new byte[][] {
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            {},
            cut,
            picture(5000, 5000, "png")
        }) assertThrows(RuleBroken.class, () -> Letterheads.drawn(file));
    }
}
