package no.samdrift.kernel.search;

/** A thing whose text is like another; {@code score} is for comparing within one answer. */
public record Alike(String key, String title, double score) {}
