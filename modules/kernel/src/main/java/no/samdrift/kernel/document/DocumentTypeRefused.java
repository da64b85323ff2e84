package no.samdrift.kernel.document;

import no.samdrift.kernel.refusal.RuleBroken;

/** By its first bytes it is nothing that is stored here (415). */
public final class DocumentTypeRefused extends RuleBroken {
    DocumentTypeRefused(String type) {
        super("documentType", type);
    }
}
