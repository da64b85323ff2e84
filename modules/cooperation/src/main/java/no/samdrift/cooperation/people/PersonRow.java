package no.samdrift.cooperation.people;

import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.text.Language;

/** A person as lists and pickers show them; {@code username} is null without an account. */
public record PersonRow(
        long id,
        int version,
        String name,
        String email,
        String phone,
        String title,
        Long memberId,
        String memberNo,
        String member,
        Long unitId,
        String unit,
        Long vendorId,
        Language language,
        boolean active,
        String username,
        boolean imported)
        implements Versioned {
    /** What a form starts from. */
    public PersonFacts facts() {
        return new PersonFacts(name, email, phone, title, memberId, unitId, vendorId, language);
    }
}
