package no.samdrift.cooperation.unit;

import no.samdrift.kernel.data.Versioned;

/** A unit of a member; {@code path} is its name after the names above it, as "Helse › Sykehjem". */
public record UnitRow(
        long id, int version, long memberId, Long parentId, String name, String path, boolean active, boolean imported)
        implements Versioned {}
