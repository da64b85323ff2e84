package no.samdrift.cooperation.letterhead;

import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** @param name of the co-operation, as it stands on its papers; empty for none */
public record LetterheadFacts(@Size(max = 120) @PlainText String name) {
    public LetterheadFacts {
        name = name == null ? "" : name.strip();
    }
}
