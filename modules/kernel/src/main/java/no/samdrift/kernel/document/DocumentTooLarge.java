package no.samdrift.kernel.document;

import no.samdrift.kernel.refusal.RuleBroken;

/** More than may be stored (413). */
public final class DocumentTooLarge extends RuleBroken {
    /** @param most in bytes */
    DocumentTooLarge(long most) {
        super("documentTooLarge", most / 1_000_000);
    }
}
