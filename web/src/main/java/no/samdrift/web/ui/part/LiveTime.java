package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.web.text.Texts;

/** How long until then, or since when it is late, kept true by the browser: shape, colour and words. */
@Tag("samdrift-due")
@JavaScript("context://js/samdrift-live.js")
public class LiveTime extends Component {
    public LiveTime(Instant at) {
        setAt(at);
    }

    public final void setAt(Instant at) {
        getElement().setAttribute("at", millis(at));
    }

    /** For templates of lists: the value of the attribute {@code at}. */
    public static String millis(Instant at) {
        return at == null ? "" : String.valueOf(at.toEpochMilli());
    }

    /** The words the browser needs, as JSON. */
    public static String words(Locale locale) {
        Stream<String> own = Stream.of("in", "over", "left").map(key -> word(locale, "live.", key));
        Stream<String> lengths = Stream.of("days", "daysHours", "hours", "hoursMinutes", "minutes", "seconds")
                .map(key -> word(locale, "duration.", key));
        return Stream.concat(own, lengths).collect(Collectors.joining(",", "{", "}"));
    }

    private static String word(Locale locale, String area, String key) {
        return '"' + key + "\":\"" + Texts.text(locale, area + key) + '"';
    }
}
