package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What the codes of a case are called, and how they look. */
public final class CaseWords {
    private CaseWords() {}

    /** A state by its name, as its practice calls it. */
    public static String state(String kind, String name) {
        return t(kind + ".status." + name);
    }

    public static String of(Priority priority) {
        return t("incident.priority." + priority);
    }

    public static String of(Impact impact) {
        return t("incident.impact." + impact);
    }

    public static String of(Urgency urgency) {
        return t("incident.urgency." + urgency);
    }

    public static Tone tone(CaseState.Phase phase) {
        return switch (phase) {
            case NEW -> Tone.WARNING;
            case ACTIVE -> Tone.ACTIVE;
            case DONE -> Tone.GOOD;
            case WAITING, ENDED -> Tone.NEUTRAL;
        };
    }

    public static Tone tone(Priority priority) {
        return switch (priority) {
            case CRITICAL -> Tone.BAD;
            case HIGH -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }

    public static StatusBadge badge(String kind, CaseState state) {
        return new StatusBadge(state(kind, state.name()), tone(state.phase()));
    }

    public static StatusBadge badge(Priority priority) {
        return new StatusBadge(of(priority), tone(priority));
    }

    public static String css(Tone tone) {
        return "status tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    public static Language language() {
        return Language.of(Texts.locale());
    }

    /** A text under its heading; nothing where there is none. */
    public static List<Component> text(String heading, String text) {
        if (text == null) return List.of();
        Paragraph paragraph = new Paragraph(text.isBlank() ? t("case.noDescription") : text);
        paragraph.addClassName("case-description");
        return List.of(new H2(heading), paragraph);
    }
}
