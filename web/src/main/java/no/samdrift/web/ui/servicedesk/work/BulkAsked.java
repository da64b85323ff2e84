package no.samdrift.web.ui.servicedesk.work;

import no.samdrift.catalogue.level.Priority;

/** What shall be done with each of many cases. */
public sealed interface BulkAsked {
    /** To a team, and to a person of it where one is given. */
    record Give(Long teamId, Long personId) implements BulkAsked {}

    /** By the caller. */
    record Take() implements BulkAsked {}

    /** @param reason why another priority than impact and urgency give */
    record Judge(Priority priority, String reason) implements BulkAsked {}

    /**
     * @param state its name, null while none is chosen
     * @param vendorId the vendor waited for
     */
    record Wait(String state, String comment, Long vendorId) implements BulkAsked {}

    /** Solved as duplicates of the case of that number, null while none is chosen. */
    record Merge(String number, String solution) implements BulkAsked {}

    record Cancel() implements BulkAsked {}

    record Close() implements BulkAsked {}
}
