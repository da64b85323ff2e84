package no.samdrift.cooperation.letterhead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;

/** Name and mark of the co-operation. */
@ApplicationScoped
@Transactional
public class Letterheads {
    /** Of a mark that is put up, in bytes. */
    public static final int MOST = 2 * 1024 * 1024;
    /** Of a mark that is kept, in points. */
    static final int SIDE = 600;

    private static final long MOST_POINTS = 16_000_000;
    private static final Table TABLE = new Table("cooperation_letterhead", "letterhead");
    private static final long ONLY = 1;

    private record Marked(byte[] mark) {}

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Audit audit;

    public Letterhead get() {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.first(
                        Letterhead.class,
                        "select version, name, mark from cooperation_letterhead where id = :id",
                        Map.of("id", ONLY))
                .orElseThrow();
    }

    public boolean mayChange() {
        return current.get().may(CooperationRight.ADMINISTER, Target.COOPERATION);
    }

    public Letterhead change(int version, @Valid LetterheadFacts facts) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        register.change(TABLE, ONLY, version, null, get().facts(), facts);
        return get();
    }

    /** @param picture PNG, JPEG or GIF; null takes the mark away. R2 */
    public Letterhead mark(byte[] picture) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        Letterhead before = get();
        register.set(TABLE, ONLY, before.version(), new Marked(picture == null ? null : drawn(picture)));
        audit.changed(
                "letterhead.mark",
                "letterhead",
                ONLY,
                null,
                Map.of("mark", before.mark() != null),
                Map.of("mark", picture != null));
        return get();
    }

    static byte[] drawn(byte[] picture) {
        if (picture.length > MOST) throw RuleBroken.at("mark", "notAPicture");
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw RuleBroken.at("mark", "notAPicture");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                if (points <= 0 || points > MOST_POINTS) throw RuleBroken.at("mark", "notAPicture");
                return png(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw RuleBroken.at("mark", "notAPicture");
        }
    }

    private static byte[] png(BufferedImage read) throws IOException {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var draw = kept.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        draw.drawImage(read, 0, 0, width, height, null);
        draw.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(kept, "png", out);
        return out.toByteArray();
    }
}
