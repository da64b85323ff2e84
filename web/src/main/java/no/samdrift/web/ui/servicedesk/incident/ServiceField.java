package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What it concerns, as an employee would look for it: by name, by a word of the description, grouped by chapter. */
class ServiceField extends ComboBox<ServiceRow> {
    /** Where everything goes that nobody can place. */
    private static final String FRONT_DESK = "1a";

    ServiceField(Services services) {
        super(t("selfService.about"));
        Language language = CaseWords.language();
        List<ServiceRow> all = services.all();
        Map<String, ServiceRow> chapters = all.stream()
                .filter(s -> s.code().equals(s.chapter()))
                .collect(Collectors.toMap(ServiceRow::code, Function.identity()));
        List<ServiceRow> offered =
                new ArrayList<>(all.stream().filter(ServiceField::forEmployees).toList());
        offered.sort(Comparator.comparing(s -> s.code().equals(FRONT_DESK)));
        setItems((service, typed) -> matches(service, chapters.get(service.chapter()), typed, language), offered);
        setItemLabelGenerator(service -> name(service, language));
        setRenderer(LitRenderer.<ServiceRow>of("<div>${item.name}<div class='palette-hint'>${item.group}</div></div>")
                .withProperty("name", service -> name(service, language))
                .withProperty("group", service -> group(service, chapters, language)));
        setHelperText(t("selfService.aboutHint"));
        setRequiredIndicatorVisible(true);
    }

    /** What an employee may order, the operation's own work and what an import brought left out. */
    static boolean forEmployees(ServiceRow service) {
        return service.orderable() && !service.imported() || service.code().equals(FRONT_DESK);
    }

    private static String name(ServiceRow service, Language language) {
        return service.code().equals(FRONT_DESK) ? t("selfService.unknown") : service.name(language);
    }

    private static String group(ServiceRow service, Map<String, ServiceRow> chapters, Language language) {
        ServiceRow chapter = chapters.get(service.chapter());
        return chapter == null || chapter.equals(service) ? "" : chapter.name(language);
    }

    private static boolean matches(ServiceRow service, ServiceRow chapter, String typed, Language language) {
        String words = (service.name(language) + " " + service.description(language) + " "
                        + (chapter == null ? "" : chapter.name(language)))
                .toLowerCase(Locale.ROOT);
        return service.code().equals(FRONT_DESK)
                || Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(words::contains);
    }
}
