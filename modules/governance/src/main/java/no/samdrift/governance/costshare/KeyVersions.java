package no.samdrift.governance.costshare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.refusal.RuleBroken;

/** The versions of one key in the order of their days (R1). Pure. */
record KeyVersions(List<KeyVersion> inOrder) {

    Optional<KeyVersion> inForce(LocalDate day) {
        return inOrder.stream().filter(v -> v.holdsOn(day)).findFirst();
    }

    /** Refuses a version that would begin before or with the last one: that one may have been computed with. */
    void checkNext(LocalDate from) {
        if (inOrder.isEmpty()) return;
        LocalDate last = inOrder.getLast().validFrom();
        if (!from.isAfter(last)) throw RuleBroken.at("validFrom", "versionNotLater", last);
    }
}
