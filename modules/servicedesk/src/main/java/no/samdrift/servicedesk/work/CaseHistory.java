package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditTrail;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.ServiceDeskRight;

/** What was changed in a case, by whom, and what the ids in it are called today. */
@ApplicationScoped
@Transactional
public class CaseHistory {
    /** What the facts of a case refer to ({@link Case#facts}), by id. */
    private static final Pattern REFERENCE = Pattern.compile("\"(\\w+Id|duplicateOf)\":\"(\\d+)\"");

    @Inject
    private Sql sql;

    @Inject
    private CaseKinds kinds;

    @Inject
    private AuditTrail trail;

    @Inject
    private Services services;

    /**
     * One change of a case, as the audit has it; {@code by} is a person's name today, or the job's of the house. User names and
     * addresses are for who reads the audit.
     */
    public record CaseChange(long id, Instant at, String by, String action, String before, String after) {}

    /** For who reads it on screen. */
    public record Readable(List<CaseChange> changes, Map<Long, String> names) {}

    private record Named(long id, String name) {}

    /** Every change of the case, newest first, for those who may read what is internal. */
    public List<CaseChange> of(String kind, String number) {
        CaseKind<?> practice = kinds.named(kind);
        long id = kinds.visibleId(practice, number);
        if (!kinds.reaches(practice, ServiceDeskRight.READ_INTERNAL, id))
            throw new NotAllowed(ServiceDeskRight.READ_INTERNAL);
        List<AuditEntry> entries = trail.history(kind, id);
        Map<Long, String> people = named(
                "select id, name from cooperation_person where id in (%s)",
                entries.stream().map(AuditEntry::personId).collect(Collectors.toSet()));
        return entries.stream()
                .map(e -> new CaseChange(
                        e.id(),
                        e.at(),
                        people.getOrDefault(e.personId(), e.actor()),
                        e.action(),
                        e.before(),
                        e.after()))
                .toList();
    }

    /** The same with the names of the services, systems, vendors, teams, people and cases that it speaks of, by id. */
    public Readable readable(String kind, String number, Language language) {
        List<CaseChange> changes = of(kind, number);
        return new Readable(changes, names(kinds.named(kind), changes, language));
    }

    private Map<Long, String> names(CaseKind<?> practice, List<CaseChange> changes, Language language) {
        Map<String, Set<Long>> ids = new HashMap<>();
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(facts -> REFERENCE.matcher(facts).results())
                .forEach(found -> ids.computeIfAbsent(found.group(1), kind -> new HashSet<>())
                        .add(Long.valueOf(found.group(2))));
        Map<Long, String> names = new HashMap<>();
        ids.forEach((reference, some) -> names.putAll(
                switch (reference) {
                    case "serviceId" ->
                        services.all().stream()
                                .filter(service -> some.contains(service.id()))
                                .collect(Collectors.toMap(
                                        ServiceRow::id, service -> service.code() + " " + service.name(language)));
                    case "systemId" ->
                        named(
                                "select id, concat(code, ' ', name) as name from catalogue_system where id in (%s)",
                                some);
                    case "teamId" -> named("select id, name from servicedesk_team where id in (%s)", some);
                    case "assigneeId" -> named("select id, name from cooperation_person where id in (%s)", some);
                    case "duplicateOf" -> numbers(practice, some);
                    case "vendorId" -> named("select id, name from cooperation_organisation where id in (%s)", some);
                    default ->
                        kinds.all().stream()
                                .filter(kind -> reference.equals(kind.kind() + "Id"))
                                .findFirst()
                                .map(kind -> numbers(kind, some))
                                .orElse(Map.of());
                }));
        return names;
    }

    /** Of the cases that the caller may see. */
    private Map<Long, String> numbers(CaseKind<?> kind, Set<Long> ids) {
        return named(
                "select i.id, i.number as name from " + kind.table() + " i where i.id in (%s) and "
                        + kinds.visible(kind, "i"),
                ids);
    }

    private Map<Long, String> named(String query, Set<Long> ids) {
        String list = ids.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(","));
        if (list.isEmpty()) return Map.of();
        return sql.list(Named.class, query.formatted(list), Map.of()).stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
