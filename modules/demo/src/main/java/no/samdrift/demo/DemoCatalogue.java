package no.samdrift.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.LevelTarget;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.kernel.workingtime.ServiceHours;

/** The service catalogue, the service hours and the agreed levels. */
@ApplicationScoped
@Transactional
class DemoCatalogue {
    @Inject
    private DemoFiles files;

    @Inject
    private Services services;

    @Inject
    private Calendars calendars;

    @Inject
    private Levels levels;

    @Inject
    private Members members;

    void put() {
        files.rows("services")
                .forEach(row -> services.add(new ServiceFacts(
                        row.getField("code"),
                        new LocalizedText(row.getField("nb"), row.getField("nn"), row.getField("en")),
                        words(row.getField("words").replace('=', ' ')),
                        synonyms(row.getField("words")),
                        Integer.valueOf(row.getField("layer")),
                        row.getField("employees").equals("yes"),
                        true)));
        Map<String, Long> ids = new HashMap<>();
        for (Calendar each : files.documents("calendars", Calendar[].class))
            ids.put(each.name(), calendars.add(each.name(), each.hours(), each.validFrom()));
        for (Level each : files.documents("levels", Level[].class))
            levels.add(new AddLevel(
                    each.name(),
                    each.member() == null ? null : members.byNo(each.member()).id(),
                    each.service() == null
                            ? null
                            : services.byCode(each.service()).id(),
                    ids.get(each.calendar()),
                    each.validFrom(),
                    each.targets()));
    }

    /** The numbers of those members that have a level of their own. */
    Set<String> special() {
        return files.documents("levels", Level[].class).stream()
                .map(Level::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private record Calendar(String name, LocalDate validFrom, ServiceHours hours) {}

    private record Level(
            String name,
            String member,
            String service,
            String calendar,
            LocalDate validFrom,
            List<LevelTarget> targets) {}

    /** A line for each word; {@code =} stands between those that mean the same. */
    private static String synonyms(String words) {
        return words.replace(" ", "\n").replace("=", ", ");
    }

    /** What people call it, beside its name: found by whoever looks for the service. */
    private static LocalizedText words(String words) {
        return words.isEmpty()
                ? null
                : new LocalizedText("Også kalt: " + words, "Òg kalla: " + words, "Also called: " + words);
    }
}
