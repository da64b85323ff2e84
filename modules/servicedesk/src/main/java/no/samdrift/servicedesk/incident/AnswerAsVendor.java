package no.samdrift.servicedesk.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** @param text said openly in the case; needed for all but {@link VendorAnswer#ACCEPTED} */
public record AnswerAsVendor(
        @NotNull VendorAnswer answer,
        @Size(max = 10_000) @PlainText String text) {
    boolean isSaid() {
        return text != null && !text.isBlank();
    }
}
