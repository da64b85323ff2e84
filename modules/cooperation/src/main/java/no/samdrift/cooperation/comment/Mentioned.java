package no.samdrift.cooperation.comment;

/**
 * Somebody named in what was said.
 *
 * @param told whether they may read it, and so were told
 */
public record Mentioned(long id, String name, boolean told) {}
