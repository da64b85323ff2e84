package no.samdrift.catalogue.system;

import java.time.LocalDate;
import java.util.Set;

/** Answered by the floor that knows the agreements. */
public interface AgreementCover {
    /** Ids of the systems that an agreement underpins on the day. */
    Set<Long> covered(LocalDate day);
}
