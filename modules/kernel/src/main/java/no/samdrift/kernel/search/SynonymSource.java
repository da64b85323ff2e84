package no.samdrift.kernel.search;

import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Sql;

/**
 * Where words are kept that mean the same: a capability produces one as a constant.
 *
 * @param kind whose changes change them, as the feed names it
 * @param select one column: texts with a group of words on each line, with commas between
 */
public record SynonymSource(String kind, String select) {
    List<String> load(Sql sql) {
        return sql.list(String.class, select, Map.of());
    }
}
