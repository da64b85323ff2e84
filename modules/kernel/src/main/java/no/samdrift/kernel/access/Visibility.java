package no.samdrift.kernel.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows a caller may see, once as facts; turned into SQL here and into a search query by the search index. */
public record Visibility(
        boolean everything, Set<Long> members, Set<Long> units, Set<Long> systems, Set<Long> vendors, Long self) {

    public static final Visibility EVERYTHING = new Visibility(true, Set.of(), Set.of(), Set.of(), Set.of(), null);

    static Visibility of(Map<ScopeKind, Set<Long>> scopes, long personId) {
        if (scopes.containsKey(ScopeKind.COOPERATION)) return EVERYTHING;
        return new Visibility(
                false,
                scopes.getOrDefault(ScopeKind.MEMBER, Set.of()),
                scopes.getOrDefault(ScopeKind.UNIT, Set.of()),
                scopes.getOrDefault(ScopeKind.SYSTEM, Set.of()),
                scopes.getOrDefault(ScopeKind.VENDOR, Set.of()),
                scopes.containsKey(ScopeKind.SELF) ? personId : null);
    }

    /** The columns that place a row, e.g. {@code i.member_id}; null where the table has no such column. */
    public record Columns(String member, String unit, String system, String vendor, String person) {
        public static Columns of(String alias) {
            return new Columns(
                    alias + ".member_id",
                    alias + ".unit_id",
                    alias + ".system_id",
                    alias + ".vendor_id",
                    alias + ".reporter_id");
        }
    }

    /** An SQL predicate in parentheses. Ids are numbers of our own, so they stand in the text. */
    public String where(Columns columns) {
        if (everything) return "(1=1)";
        List<String> any = new ArrayList<>();
        in(any, columns.member(), members);
        in(any, columns.unit(), units);
        in(any, columns.system(), systems);
        in(any, columns.vendor(), vendors);
        if (self != null && columns.person() != null) any.add(columns.person() + " = " + self);
        return any.isEmpty() ? "(1=0)" : "(" + String.join(" or ", any) + ")";
    }

    private static void in(List<String> any, String column, Set<Long> ids) {
        if (column == null || ids.isEmpty()) return;
        any.add(column + " in (" + ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }
}
