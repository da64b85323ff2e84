package no.samdrift.web.ui.calculators;

import java.math.BigDecimal;
import java.util.Locale;
import no.samdrift.kernel.InvalidInput;

/** Numbers as people type them: 69 021 000,50 in Norwegian, 69,021,000.50 in English. */
final class Figures {
    private Figures() {}

    static BigDecimal read(String field, String text) {
        if (text == null) return InvalidInput.number(field, (String) null);
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]|kr|%", "").replace("−", "-");
        boolean grouped = plain.matches("-?\\d{1,3}(,\\d{3})+\\.\\d+|-?\\d{1,3}(,\\d{3}){2,}");
        return InvalidInput.number(field, plain.replace(",", grouped ? "" : "."));
    }

    /** A year in four digits. */
    static int year(String field, String text) {
        InvalidInput.require(text != null && !text.isBlank(), field, "required");
        InvalidInput.require(text.strip().matches("\\d{4}"), field, "notAYear");
        return Integer.parseInt(text.strip());
    }

    /** A whole number in groups of three, understood in every language. */
    static String written(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
