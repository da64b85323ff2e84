package no.samdrift.cooperation.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.table.CsvLimits;
import no.samdrift.kernel.table.CsvReading;
import no.samdrift.kernel.table.CsvReport;
import no.samdrift.kernel.table.CsvRow;

/**
 * Reads a file of people: {@code name;email;title;member;unit;username}, or the same heads in bokmål or nynorsk. Every fault is
 * told, by line and column.
 */
final class PeopleFile {
    private static final CsvLimits LIMITS = new CsvLimits(5 * 1024 * 1024, 20_000, 50, 1_000);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}0-9._@-]{2,100}");

    private static final Map<String, List<String>> ALSO = Map.of(
            "name", List.of("navn", "namn"),
            "email", List.of("e-post", "epost"),
            "title", List.of("tittel", "stilling"),
            "member", List.of("kommune", "medlem"),
            "unit", List.of("enhet", "eining"),
            "username", List.of("brukernavn", "brukarnamn"));

    /** What the file is compared with. */
    interface Known {
        /** By municipality number or name. */
        Optional<Ref> member(String numberOrName);

        /** Whether the caller may bring people of this member. */
        boolean within(long memberId);

        Optional<Ref> unit(long memberId, String name);

        boolean emailTaken(String email);

        boolean usernameTaken(String username);
    }

    private final Known known;
    private final List<ImportedPerson> people = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<String> emails = new HashSet<>();
    private final Set<String> usernames = new HashSet<>();

    private PeopleFile(Known known) {
        this.known = known;
    }

    static PeoplePreview read(InputStream in, Known known) throws IOException {
        PeopleFile file = new PeopleFile(known);
        CsvReport report = CsvReading.read(in, LIMITS, file::row);
        for (String needed : List.of("name", "member"))
            if (report.headers().stream().noneMatch(head -> isHead(head, needed)))
                return new PeoplePreview(
                        List.of(), List.of(new ImportProblem(1, needed, "missingColumn", List.of(needed))));
        report.broken().forEach(b -> file.problems.add(new ImportProblem(b.line(), null, b.code(), List.of())));
        return new PeoplePreview(List.copyOf(file.people), List.copyOf(file.problems));
    }

    private static boolean isHead(String written, String column) {
        return written.equalsIgnoreCase(column) || ALSO.get(column).stream().anyMatch(written::equalsIgnoreCase);
    }

    private static String get(CsvRow row, String column) {
        return row.values().keySet().stream()
                .filter(head -> isHead(head, column))
                .findFirst()
                .map(row::get)
                .orElse("");
    }

    private void row(CsvRow row) {
        int before = problems.size();
        String name = text(row, "name", 200);
        if (name == null) fault(row, "name", "required");
        String email = email(row);
        String title = text(row, "title", 100);
        String username = username(row);
        Ref member = member(row);
        Ref unit = member == null ? null : unit(row, member);
        if (problems.size() == before)
            people.add(new ImportedPerson(
                    row.line(),
                    name,
                    email,
                    title,
                    member.id(),
                    member.name(),
                    unit == null ? null : unit.id(),
                    unit == null ? null : unit.name(),
                    username));
    }

    private Ref member(CsvRow row) {
        String wanted = get(row, "member");
        if (wanted.isEmpty()) {
            fault(row, "member", "required");
            return null;
        }
        Optional<Ref> member = known.member(wanted);
        if (member.isEmpty()) fault(row, "member", "unknownMember", wanted);
        else if (!known.within(member.get().id())) {
            fault(row, "member", "memberBeyondReach", wanted);
            return null;
        }
        return member.orElse(null);
    }

    private Ref unit(CsvRow row, Ref member) {
        String wanted = get(row, "unit");
        if (wanted.isEmpty()) return null;
        Optional<Ref> unit = known.unit(member.id(), wanted);
        if (unit.isEmpty()) fault(row, "unit", "unknownUnit", wanted);
        return unit.orElse(null);
    }

    private String email(CsvRow row) {
        String email = text(row, "email", 254);
        if (email == null) return null;
        if (!EMAIL.matcher(email).matches()) fault(row, "email", "badEmail", email);
        else if (!emails.add(email.toLowerCase(Locale.ROOT))) fault(row, "email", "duplicate", email);
        else if (known.emailTaken(email)) fault(row, "email", "emailTaken", email);
        return email;
    }

    private String username(CsvRow row) {
        String username = text(row, "username", 100);
        if (username == null) return null;
        if (!USERNAME.matcher(username).matches()) fault(row, "username", "badUsername");
        else if (!usernames.add(username.toLowerCase(Locale.ROOT))) fault(row, "username", "duplicate", username);
        else if (known.usernameTaken(username)) fault(row, "username", "usernameTaken", username);
        return username;
    }

    private String text(CsvRow row, String column, int most) {
        String text = get(row, column);
        if (text.length() > most) fault(row, column, "tooLong", most);
        if (text.chars().anyMatch(Character::isISOControl)) fault(row, column, "notPlainText");
        return text.isEmpty() ? null : text;
    }

    private void fault(CsvRow row, String column, String code, Object... arguments) {
        problems.add(new ImportProblem(row.line(), column, code, List.of(arguments)));
    }
}
