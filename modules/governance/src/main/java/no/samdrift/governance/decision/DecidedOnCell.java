package no.samdrift.governance.decision;

import java.util.Map;
import no.samdrift.kernel.imports.ImportField;

/** A day, a month as {@code 12.2019}, or a year. */
final class DecidedOnCell implements ImportField.Cell {
    @Override
    public Object read(String text, Map<String, Object> before) {
        return text.replaceFirst("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$", "$3-0$2-0$1")
                .replaceFirst("^(\\d{1,2})\\.(\\d{4})$", "$2-0$1")
                .replaceAll("-0(\\d{2})", "-$1");
    }

    @Override
    public String write(Object day) {
        return day.toString();
    }
}
