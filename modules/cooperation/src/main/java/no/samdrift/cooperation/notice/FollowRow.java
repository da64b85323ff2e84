package no.samdrift.cooperation.notice;

import java.time.Instant;

/**
 * A thing that somebody follows.
 *
 * @param kind of the thing, as feed and search call it; {@code key} is that of its page
 * @param title what it was called when it was followed
 */
public record FollowRow(String kind, long id, String key, String title, Instant since) {}
