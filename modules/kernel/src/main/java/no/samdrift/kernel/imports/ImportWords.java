package no.samdrift.kernel.imports;

import java.util.List;
import no.samdrift.kernel.text.Language;

/** What the house says, as far as an import has to know it: the texts stand above, with the doors. */
public interface ImportWords {
    /** That of who imports. */
    Language language();

    /** In the language of who imports. */
    String text(String key);

    /** In every language the house speaks; empty where it has no such text. */
    List<String> inAll(String key);

    /** Why something was refused, by field; empty where the failure is no refusal. */
    List<Reason> reasons(Throwable failure);

    /** @param field such as {@code name} or {@code lines[2].amount}; null where it is about no field */
    record Reason(String field, String text) {}
}
