package no.samdrift.servicedesk.mail;

import jakarta.validation.constraints.Size;

/**
 * Where a mail that waits shall go: into a case that there is, or into a new one.
 *
 * @param number of the case; null for a new one
 * @param personId for whom the new case is
 * @param service code of the new case's service; null for that of the mailbox
 */
public record ReleaseMail(
        @Size(max = 20) String number,
        Long personId,
        @Size(max = 20) String service) {
    public ReleaseMail {
        number = number == null || number.isBlank() ? null : number.strip();
        service = service == null || service.isBlank() ? null : service.strip();
    }
}
