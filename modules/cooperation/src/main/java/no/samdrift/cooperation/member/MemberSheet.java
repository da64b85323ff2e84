package no.samdrift.cooperation.member;

import java.time.LocalDate;
import no.samdrift.kernel.text.Language;

/** A member as a file has it, as of today. */
record MemberSheet(
        String memberNo,
        String name,
        Language language,
        LocalDate joinedOn,
        LocalDate leftOn,
        Integer inhabitants,
        LocalDate inhabitantsAt) {
    static MemberSheet of(MemberRow m) {
        return new MemberSheet(
                m.memberNo(), m.name(), m.language(), m.joinedOn(), m.leftOn(), m.inhabitants(), m.inhabitantsAt());
    }
}
