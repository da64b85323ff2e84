package no.samdrift.cooperation.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.Language;

/** What is kept of a person, and no more. Unit belongs to member; vendor people have neither. */
public record PersonFacts(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 30) String phone,
        @Size(max = 100) String title,
        Long memberId,
        Long unitId,
        Long vendorId,
        Language language) {
    public PersonFacts {
        name = name == null ? null : name.strip();
        email = blankToNull(email);
        phone = blankToNull(phone);
        title = blankToNull(title);
        language = language == null ? Language.NB : language;
    }

    PersonFacts in(Language other) {
        return new PersonFacts(name, email, phone, title, memberId, unitId, vendorId, other);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
