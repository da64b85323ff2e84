package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.web.ui.part.RecordForm;

/** What is written of a service, in the three languages. */
final class ServiceForm {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private ServiceForm() {}

    static void add(Services services, Consumer<ServiceRow> then) {
        open(t("services.new"), null, facts -> then.accept(services.add(facts)));
    }

    static void change(Services services, ServiceRow service, Consumer<ServiceRow> then) {
        open(
                t("action.edit"),
                service.facts(),
                facts -> then.accept(services.change(service.id(), service.version(), facts)));
    }

    private static void open(String title, ServiceFacts before, Consumer<ServiceFacts> save) {
        RecordForm<ServiceFacts> form = new RecordForm<>(title, ServiceFacts.class, before, save);
        ComboBox<Integer> layer = new ComboBox<>(t("service.layer"), 1, 2, 3, 4);
        layer.setItemLabelGenerator(n -> t("layer." + n));
        layer.setClearButtonVisible(true);
        form.field("code", new TextField(t("service.code")));
        form.field("layer", layer);
        for (String language : LANGUAGES)
            form.wide("name." + language, new TextField(t("service.name", t("language." + language))));
        for (String language : LANGUAGES)
            form.wide("description." + language, new TextArea(t("service.description", t("language." + language))));
        TextArea synonyms = new TextArea(t("service.synonyms"));
        synonyms.setHelperText(t("service.synonymsHelp"));
        form.wide("synonyms", synonyms);
        form.check("orderable", new Checkbox(t("service.orderable")));
        form.check("active", new Checkbox(t("service.active"), true));
        form.open();
    }
}
