package no.samdrift.servicedesk.eventlog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.member.MemberRow;

/** What the log names and is registered already; filled in while the import goes on. */
final class Known {
    /** A location's unit and the member it belongs to. */
    record Unit(long id, String name, long memberId) {}

    /** A person, and where they called from; workers have neither unit nor member. */
    record Person(long id, String name, Long unitId, Long memberId) {
        String key() {
            return key(name, unitId, memberId);
        }

        static String key(String name, Long unitId, Long memberId) {
            return name + "@" + unitId + "@" + memberId;
        }
    }

    /** By municipality number. */
    final List<MemberRow> members;

    final Set<String> services = new HashSet<>();
    final Map<String, Long> teams = new HashMap<>();
    final Map<String, Unit> units = new HashMap<>();
    final Map<String, Long> people = new HashMap<>();
    final Set<String> joined = new HashSet<>();

    Known(List<MemberRow> members) {
        this.members = members.stream()
                .sorted(java.util.Comparator.comparing(MemberRow::memberNo))
                .toList();
    }

    MemberRow member(long id) {
        return members.stream().filter(m -> m.id() == id).findFirst().orElse(members.getFirst());
    }

    /** R6. */
    MemberRow memberOf(String location) {
        String digits = location.replaceAll("\\D", "");
        long number = digits.isEmpty() ? Math.abs((long) location.hashCode()) : Long.parseLong(cut(digits));
        return members.get((int) (number % members.size()));
    }

    private static String cut(String digits) {
        return digits.length() <= 15 ? digits : digits.substring(digits.length() - 15);
    }

    /** R5: {@code Category 55} is {@code X55}. */
    static String serviceCode(String category) {
        String digits = category == null ? "" : category.replaceAll("\\D", "");
        return "X" + (digits.isEmpty() || digits.length() > 4 ? "0" : digits);
    }
}
