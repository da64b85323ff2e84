package no.samdrift.kernel.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A text that people of the co-operation wrote, in up to three languages; bokmål is the one always there. */
public record LocalizedText(
        @NotBlank @Size(max = 500) String nb,
        @Size(max = 500) String nn,
        @Size(max = 500) String en) {

    public static LocalizedText of(String nb) {
        return new LocalizedText(nb, null, null);
    }

    /** The text in the language, else the nearest other one. */
    public String in(Language language) {
        String text = switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
        return text == null || text.isBlank() ? nb : text;
    }
}
