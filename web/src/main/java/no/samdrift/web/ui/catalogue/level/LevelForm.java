package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.LevelTarget;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;

/** A level agreed from a day on. */
@ApplicationScoped
public class LevelForm {
    @Inject
    private Calendars calendars;

    @Inject
    private Levels levels;

    @Inject
    private Services services;

    @Inject
    private Pickers pickers;

    @Inject
    private Time time;

    void add(Runnable then) {
        Language language = Language.of(Texts.locale());
        TextField name = new TextField(t("calendar.name"));
        RefField member = pickers.member(t("system.member"), CatalogueRight.WRITE_SERVICES);
        member.setHelperText(t("level.allHelp"));
        RefField service = new RefField(
                t("openCases.service"),
                services.all().stream()
                        .filter(s -> !s.imported())
                        .map(s -> new Ref(s.id(), s.code(), s.code() + " " + s.name(language)))
                        .toList());
        service.setHelperText(t("level.allHelp"));
        RefField calendar = new RefField(
                        t("level.hours"),
                        calendars.all().stream()
                                .map(c -> new Ref(c.id(), "", c.name()))
                                .toList())
                .required();
        DateField from = new DateField(t("agreement.validFrom"));
        from.setValue(time.today());
        Map<Priority, IntegerField[]> fields = new EnumMap<>(Priority.class);
        FormDialog form = new FormDialog(t("level.new"), t("action.save"), () -> {
            FieldErrors.required("calendarId", calendar.id());
            levels.add(new AddLevel(
                    name.getValue(), member.id(), service.id(), calendar.id(), from.getValue(), targets(fields)));
            then.run();
        });
        form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("validFrom", from).setRequiredIndicatorVisible(true);
        form.field("memberId", member);
        form.field("serviceId", service);
        form.wide("calendarId", calendar);
        for (Priority priority : Priority.values()) {
            int at = priority.ordinal();
            IntegerField response = new IntegerField(t("level.response", t("level.priority." + priority)));
            IntegerField resolution = new IntegerField(t("level.resolution", t("level.priority." + priority)));
            form.field("targets[" + at + "].responseMinutes", response);
            form.field("targets[" + at + "].resolutionMinutes", resolution);
            fields.put(priority, new IntegerField[] {response, resolution});
        }
        form.open();
    }

    private static List<LevelTarget> targets(Map<Priority, IntegerField[]> fields) {
        List<LevelTarget> targets = new ArrayList<>();
        fields.forEach((priority, both) -> targets.add(new LevelTarget(priority, minutes(both[0]), minutes(both[1]))));
        return targets;
    }

    private static int minutes(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
