package no.samdrift.catalogue.level;

import java.util.List;
import no.samdrift.kernel.data.Versioned;

/** A level with what it promises. */
public record LevelDetails(LevelRow level, List<LevelTarget> targets) implements Versioned {
    @Override
    public int version() {
        return level.version();
    }
}
