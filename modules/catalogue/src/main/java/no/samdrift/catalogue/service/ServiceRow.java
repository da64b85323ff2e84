package no.samdrift.catalogue.service;

import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;

/**
 * A service of the catalogue; {@code code} is a number and a letter ({@code 9g}), a chapter has the number alone. One that is
 * {@code imported} came with the history of another system and is nothing the operation offers.
 */
public record ServiceRow(
        long id,
        int version,
        String code,
        String nameNb,
        String nameNn,
        String nameEn,
        String descriptionNb,
        String descriptionNn,
        String descriptionEn,
        String synonyms,
        Integer layer,
        boolean orderable,
        boolean active,
        boolean imported)
        implements Versioned {

    public String name(Language language) {
        return new LocalizedText(nameNb, nameNn, nameEn).in(language);
    }

    public String description(Language language) {
        return new LocalizedText(descriptionNb, descriptionNn, descriptionEn).in(language);
    }

    /** What a form starts from. */
    public ServiceFacts facts() {
        return new ServiceFacts(
                code,
                new LocalizedText(nameNb, nameNn, nameEn),
                new LocalizedText(descriptionNb, descriptionNn, descriptionEn),
                synonyms,
                layer,
                orderable,
                active);
    }

    /** The number of the chapter it stands in. */
    public String chapter() {
        return code.replaceAll("\\D+$", "");
    }
}
