package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.sourcing.SourcingRight;

/** What was signed, and its annexes. */
@ApplicationScoped
class AgreementDocuments implements DocumentHolder {
    private static final String KIND = "agreement";

    @Inject
    Agreements agreements;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        AgreementDetails agreement = agreements.byId(id);
        return DocumentPlace.of(KIND, id, id, agreement.agreement().title(), null, writes(agreement));
    }

    private boolean writes(AgreementDetails agreement) {
        Caller caller = current.get();
        return agreement.facts().parties().isEmpty()
                ? caller.may(SourcingRight.WRITE_AGREEMENTS, Target.COOPERATION)
                : agreement.facts().parties().stream()
                        .allMatch(party -> caller.may(SourcingRight.WRITE_AGREEMENTS, Target.member(party.memberId())));
    }
}
