package no.samdrift.kernel.search;

/** A thing found. */
public record SearchHit(String kind, String key, String title, String hint) {}
