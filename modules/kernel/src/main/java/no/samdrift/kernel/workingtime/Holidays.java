package no.samdrift.kernel.workingtime;

import static no.samdrift.kernel.InvalidInput.require;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samdrift.kernel.InvalidInput;

/** The public holidays of a country, or of none. The dates are Jollyday's, the Norwegian and English names ours. */
public final class Holidays {
    public static final Holidays NONE = new Holidays("", null);
    private static final Map<String, Holidays> BY_COUNTRY = new ConcurrentHashMap<>();

    private static final Map<String, String[]> NAMES = Map.ofEntries(
            named("NEW_YEAR", "Første nyttårsdag", "Første nyttårsdag", "New Year's Day"),
            named("LABOUR_DAY", "1. mai (offentlig høytidsdag)", "1. mai (offentleg høgtidsdag)", "Labour Day"),
            named("CONSTITUTION_DAY", "17. mai (grunnlovsdag)", "17. mai (grunnlovsdag)", "Constitution Day"),
            named("CHRISTMAS", "Første juledag", "Første juledag", "Christmas Day"),
            named("STEPHENS", "Andre juledag", "Andre juledag", "Boxing Day"),
            named("christian.MAUNDY_THURSDAY", "Skjærtorsdag", "Skjærtorsdag", "Maundy Thursday"),
            named("christian.GOOD_FRIDAY", "Langfredag", "Langfredag", "Good Friday"),
            named("christian.EASTER", "Første påskedag", "Første påskedag", "Easter Sunday"),
            named("christian.EASTER_MONDAY", "Andre påskedag", "Andre påskedag", "Easter Monday"),
            named("christian.ASCENSION_DAY", "Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day"),
            named("christian.PENTECOST", "Første pinsedag", "Første pinsedag", "Whit Sunday"),
            named("christian.WHIT_MONDAY", "Andre pinsedag", "Andre pinsedag", "Whit Monday"));

    private final String country;
    private final HolidayManager manager;

    private Holidays(String country, HolidayManager manager) {
        this.country = country;
        this.manager = manager;
    }

    /**
     * @param country ISO 3166-1 code of two letters such as {@code NO}; null for none
     * @throws no.samdrift.kernel.InvalidInput a country whose holidays are not known
     */
    public static Holidays of(String country) {
        if (country == null) {
            return NONE;
        }
        String code = country.toUpperCase(Locale.ROOT);
        boolean known = code.matches("[A-Z]{2}")
                && HolidayManager.getSupportedCalendarCodes().contains(code);
        require(known, "holidays", "unknownCountry", country);
        return BY_COUNTRY.computeIfAbsent(code, Holidays::load);
    }

    private static Holidays load(String code) {
        try {
            return new Holidays(code, HolidayManager.getInstance(ManagerParameters.create(code)));
        } catch (IllegalStateException e) {
            // Jollyday knows the country, but has no calendar for it
            throw new InvalidInput("holidays", "unknownCountry", code);
        }
    }

    /** The ISO code in capitals, empty for {@link #NONE}. */
    public String country() {
        return country;
    }

    /** All holidays of a year by date. Two may share a date: Whit Monday and Constitution Day on 17 May 2027. */
    public List<Holiday> in(int year) {
        return manager == null
                ? List.of()
                : manager.getHolidays(Year.of(year)).stream()
                        .map(Holidays::named)
                        .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::nb))
                        .toList();
    }

    /** The holidays of one day, empty on an ordinary one. */
    public List<Holiday> on(LocalDate date) {
        return in(date.getYear()).stream().filter(h -> h.date().equals(date)).toList();
    }

    Set<LocalDate> dates(int year) {
        return in(year).stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }

    private static Holiday named(de.focus_shift.jollyday.core.Holiday holiday) {
        String english = holiday.getDescription(Locale.ENGLISH);
        var names = NAMES.getOrDefault(holiday.getPropertiesKey(), new String[] {english, english, english});
        return new Holiday(holiday.getDate(), names[0], names[1], names[2]);
    }

    private static Map.Entry<String, String[]> named(String key, String... names) {
        return Map.entry(key, names);
    }
}
