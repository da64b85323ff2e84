package no.samdrift.sourcing.agreement;

/**
 * A decision that an agreement or the use of its option rests on.
 *
 * @param adopted whether it was adopted and still holds
 */
public record NamedDecision(long id, String number, String title, boolean adopted) {}
