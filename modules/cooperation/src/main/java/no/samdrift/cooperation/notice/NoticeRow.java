package no.samdrift.cooperation.notice;

import java.time.Instant;

/**
 * A notice as its receiver sees it.
 *
 * @param actor who did it, null for the house itself
 * @param times how often it happened since it was last read
 * @param readAt null while it is unread
 */
public record NoticeRow(
        long id,
        Instant at,
        Topic topic,
        String what,
        String kind,
        String key,
        String title,
        String detail,
        Why why,
        String actor,
        int times,
        boolean urgent,
        Instant readAt) {}
