package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samdrift.web.text.Texts;

/** A date as Norwegians write it: 03.02.2027, and 3.2.27 or 3.2 when in a hurry; the week starts on Monday. */
public class DateField extends DatePicker {
    public DateField(String label) {
        super(label);
        // the calendar opens by its button: opened by typing and closed by Enter at once, it would hide the form behind
        // it from
        // screen readers for good (vaadin-date-picker 25.2)
        setAutoOpen(false);
        Locale locale = Texts.locale();
        setLocale(locale);
        setWeekNumbersVisible(true);
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "d.M", "ddMMyyyy", "ddMMyy", "yyyy-MM-dd");
        words.setFirstDayOfWeek(1);
        words.setMonthNames(months(locale));
        words.setWeekdays(days(locale, TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(days(locale, TextStyle.SHORT_STANDALONE));
        words.setToday(t("date.today"));
        words.setCancel(t("action.cancel"));
        words.setBadInputErrorMessage(t("date.invalid"));
        words.setRequiredErrorMessage(t("field.required"));
        setI18n(words);
        setPlaceholder(t("date.placeholder"));
    }

    private static List<String> months(Locale locale) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** Vaadin counts weekdays from Sunday. */
    private static List<String> days(Locale locale, TextStyle style) {
        return IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
                .toList();
    }
}
