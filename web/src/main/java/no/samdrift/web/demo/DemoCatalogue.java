package no.samdrift.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Target;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.kernel.workingtime.ServiceHours.Day;
import no.samdrift.kernel.workingtime.ServiceHours.Span;

/** The service catalogue, the service hours and the agreed levels. */
@ApplicationScoped
@Transactional
class DemoCatalogue {
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    @Inject
    private Services services;

    @Inject
    private Calendars calendars;

    @Inject
    private Levels levels;

    @Inject
    private Members members;

    void put() {
        DemoTable.rows("services")
                .forEach(row -> services.add(new ServiceFacts(
                        row.getField("code"),
                        new LocalizedText(row.getField("nb"), row.getField("nn"), row.getField("en")),
                        words(row.getField("words")),
                        Integer.valueOf(row.getField("layer")),
                        row.getField("employees").equals("yes"),
                        true)));
        long core = calendars.add("Kjernetid", hours("08:00", "15:30", false), FROM);
        long longer = calendars.add("Utvidet tid", hours("07:00", "18:00", false), FROM);
        long always = calendars.add("Døgnet rundt", hours("00:00", "24:00", true), FROM);
        levels.add(new AddLevel("Standard", null, null, core, FROM, targets(30, 240, 60, 480, 240, 1350, 450, 2250)));
        levels.add(new AddLevel(
                "Steinkjer utvidet",
                members.byNo("5006").id(),
                null,
                longer,
                FROM,
                targets(20, 240, 60, 480, 180, 1320, 450, 2640)));
        levels.add(new AddLevel(
                "Journal, liv og helse",
                null,
                services.byCode("9g").id(),
                always,
                FROM,
                targets(15, 120, 30, 240, 60, 480, 240, 1440)));
    }

    /** What people call it, beside its name: found by whoever looks for the service. */
    private static LocalizedText words(String words) {
        return words.isEmpty()
                ? null
                : new LocalizedText("Også kalt: " + words, "Òg kalla: " + words, "Also called: " + words);
    }

    /** Minutes of response and resolution from the highest priority down. */
    private static List<Target> targets(int... minutes) {
        Priority[] priorities = Priority.values();
        var targets = new java.util.ArrayList<Target>();
        for (int i = 0; i < priorities.length; i++)
            targets.add(new Target(priorities[i], minutes[2 * i], minutes[2 * i + 1]));
        return targets;
    }

    private static ServiceHours hours(String from, String to, boolean always) {
        Map<String, List<Span>> week = new HashMap<>();
        List<String> days = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        for (String day : always ? days : days.subList(0, 5)) week.put(day, List.of(new Span(from, to)));
        if (always) return new ServiceHours("Europe/Oslo", week, null, null);
        var shortDays = new java.util.ArrayList<Day>();
        for (int year = 2024; year <= 2028; year++) {
            shortDays.add(new Day(year + "-12-24", List.of(new Span("08:00", "12:00"))));
            shortDays.add(new Day(year + "-12-31", List.of(new Span("08:00", "12:00"))));
        }
        return new ServiceHours("Europe/Oslo", week, "NO", shortDays);
    }
}
