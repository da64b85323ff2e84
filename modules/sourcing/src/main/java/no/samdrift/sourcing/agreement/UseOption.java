package no.samdrift.sourcing.agreement;

import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** An option is used; {@code reason} is the decision or consent it rests on, required once its day has passed. */
public record UseOption(@Size(max = 500) @PlainText String reason) {}
