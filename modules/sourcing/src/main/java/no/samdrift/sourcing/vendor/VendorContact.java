package no.samdrift.sourcing.vendor;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom to reach at the vendor. */
public record VendorContact(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String role,
        @Email @Size(max = 254) String email,
        @Size(max = 30) String phone) {}
