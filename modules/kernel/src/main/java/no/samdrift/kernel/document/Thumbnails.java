package no.samdrift.kernel.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Small pictures, as JPEG of at most 256 by 256 points. R8 */
final class Thumbnails {
    private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());
    private static final int SIDE = 256;
    private static final long MOST_POINTS = 40_000_000;

    private Thumbnails() {}

    /** Null where it is no picture, or none that can be drawn here. */
    static byte[] of(String type, Path file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!type.startsWith("image/") || !readers.hasNext()) return null;
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS || points <= 0) return null;
            return jpeg(small(read(reader), PictureTurn.of(file)));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "A picture of type " + type + " could not be drawn");
            return null;
        } finally {
            reader.dispose();
        }
    }

    /** Only so many of its points as are needed for a good small one. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    private static BufferedImage small(BufferedImage read, PictureTurn turn) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = turn.quarters() % 2 == 1;
        BufferedImage small =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = small.createGraphics();
        draw.setColor(Color.WHITE);
        draw.fillRect(0, 0, small.getWidth(), small.getHeight());
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = AffineTransform.getTranslateInstance(small.getWidth() / 2.0, small.getHeight() / 2.0);
        upright.quadrantRotate(turn.quarters());
        upright.scale(turn.mirrored() ? -1 : 1, 1);
        upright.translate(-width / 2.0, -height / 2.0);
        draw.setTransform(upright);
        draw.drawImage(read, 0, 0, width, height, null);
        draw.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
