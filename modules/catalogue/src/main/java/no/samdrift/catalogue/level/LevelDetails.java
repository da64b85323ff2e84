package no.samdrift.catalogue.level;

import java.util.List;

/** A level with what it promises. */
public record LevelDetails(LevelRow level, List<Target> targets) {}
