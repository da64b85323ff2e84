package no.samdrift.sourcing.vendor;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** Whom to reach at the vendor. */
public record VendorContact(
        @NotBlank @Size(max = 200) @PlainText String name,
        @Size(max = 100) @PlainText String role,
        @Email @Size(max = 254) String email,
        @Size(max = 30) @PlainText String phone) {}
