package no.samdrift.sourcing.agreement;

import java.time.LocalDate;

/** A member that is party to an agreement, by name. */
public record Party(long memberId, String memberNo, String member, LocalDate validFrom, LocalDate validTo) {
    PartyFacts facts() {
        return new PartyFacts(memberId, validFrom, validTo);
    }
}
