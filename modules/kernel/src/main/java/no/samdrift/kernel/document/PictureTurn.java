package no.samdrift.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, from the Exif of a JPEG: what has to be done to see the picture upright.
 *
 * @param quarters of a turn to the right
 * @param mirrored before that, left for right
 */
record PictureTurn(int quarters, boolean mirrored) {
    private static final PictureTurn NONE = new PictureTurn(0, false);
    private static final int LOOKED_AT = 64 * 1024;
    private static final int EXIF = 0xFFE1;
    private static final int ORIENTATION = 0x0112;

    static PictureTurn of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOKED_AT));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return NONE; // no Exif, or a broken one
        }
    }

    private static PictureTurn of(byte[] start) {
        ByteBuffer jpeg = ByteBuffer.wrap(start);
        if (jpeg.getShort(0) != (short) 0xFFD8) return NONE;
        int at = 2;
        while ((jpeg.getShort(at) & 0xFFFF) != EXIF) {
            if (jpeg.get(at) != (byte) 0xFF) return NONE;
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        return tiff(jpeg.slice(at + 10, jpeg.getShort(at + 2) & 0xFFFF));
    }

    private static PictureTurn tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == ORIENTATION) return told(tiff.getShort(entry + 8));
        }
        return NONE;
    }

    private static PictureTurn told(int orientation) {
        return switch (orientation) {
            case 2 -> new PictureTurn(0, true);
            case 3 -> new PictureTurn(2, false);
            case 4 -> new PictureTurn(2, true);
            case 5 -> new PictureTurn(3, true);
            case 6 -> new PictureTurn(1, false);
            case 7 -> new PictureTurn(1, true);
            case 8 -> new PictureTurn(3, false);
            default -> NONE;
        };
    }
}
