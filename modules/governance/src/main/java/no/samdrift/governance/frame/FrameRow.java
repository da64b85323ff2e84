package no.samdrift.governance.frame;

/** A frame as lists show it. */
public record FrameRow(
        long id,
        int version,
        String name,
        int firstYear,
        int lastYear,
        Integer compareWithYear,
        Long decisionId,
        String decision) {}
