package no.samdrift.sourcing.vendor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;

/** What is kept of a vendor; the organisation number may be written with spaces. */
public record VendorFacts(
        @NotBlank @Size(max = 20) String organisationNo,
        @NotBlank @Size(max = 200) @PlainText String name,
        @Email @Size(max = 254) String email,
        @Size(max = 30) @PlainText String phone,
        @Size(max = 200) @Pattern(regexp = "https?://\\S+") String website,
        @Size(max = 2000) @PlainText String note,
        boolean active,
        @Size(max = 20) List<@Valid @NotNull VendorContact> contacts,
        OwnValues own) {
    public VendorFacts {
        organisationNo = OrganisationNumber.bare(organisationNo);
        name = name == null ? null : name.strip();
        contacts = contacts == null ? List.of() : contacts;
    }
}
