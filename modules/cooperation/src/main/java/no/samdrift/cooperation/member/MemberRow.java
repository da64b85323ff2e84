package no.samdrift.cooperation.member;

import java.time.LocalDate;
import no.samdrift.kernel.text.Language;

/**
 * A member as of a day.
 *
 * @param memberNo the municipality number in force that day (text: 0301 is Oslo)
 * @param inhabitants the latest count known that day, null where none is
 */
public record MemberRow(
        long id,
        int version,
        String memberNo,
        String name,
        Language language,
        Integer inhabitants,
        LocalDate inhabitantsAt,
        LocalDate joinedOn,
        LocalDate leftOn) {}
