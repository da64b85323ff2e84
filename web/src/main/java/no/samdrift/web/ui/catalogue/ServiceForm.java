package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.web.ui.part.FormDialog;

/** What is written of a service, in the three languages. */
final class ServiceForm {
    private final TextField code = new TextField(t("service.code"));
    private final TextField nb = new TextField(t("service.name", t("language.nb")));
    private final TextField nn = new TextField(t("service.name", t("language.nn")));
    private final TextField en = new TextField(t("service.name", t("language.en")));
    private final TextArea textNb = new TextArea(t("service.description", t("language.nb")));
    private final TextArea textNn = new TextArea(t("service.description", t("language.nn")));
    private final TextArea textEn = new TextArea(t("service.description", t("language.en")));
    private final ComboBox<Integer> layer = new ComboBox<>(t("service.layer"), 1, 2, 3, 4);
    private final Checkbox orderable = new Checkbox(t("service.orderable"));
    private final Checkbox active = new Checkbox(t("service.active"), true);

    private ServiceForm() {}

    static void add(Services services, Consumer<ServiceRow> then) {
        new ServiceForm().open(t("services.new"), services::add, then);
    }

    static void change(Services services, ServiceRow service, Consumer<ServiceRow> then) {
        ServiceForm form = new ServiceForm();
        form.fill(service);
        form.open(t("action.edit"), facts -> services.change(service.id(), service.version(), facts), then);
    }

    private void open(String title, Function<ServiceFacts, ServiceRow> work, Consumer<ServiceRow> then) {
        layer.setItemLabelGenerator(n -> t("layer." + n));
        layer.setClearButtonVisible(true);
        FormDialog dialog = new FormDialog(title, t("action.save"), () -> then.accept(work.apply(facts())));
        dialog.field("code", code).setRequiredIndicatorVisible(true);
        dialog.field("layer", layer);
        dialog.wide("name.nb", nb).setRequiredIndicatorVisible(true);
        dialog.wide("name.nn", nn);
        dialog.wide("name.en", en);
        dialog.wide("description.nb", textNb);
        dialog.wide("description.nn", textNn);
        dialog.wide("description.en", textEn);
        dialog.plain(orderable);
        dialog.plain(active);
        dialog.open();
    }

    private void fill(ServiceRow service) {
        code.setValue(service.code());
        set(nb, service.nameNb());
        set(nn, service.nameNn());
        set(en, service.nameEn());
        textNb.setValue(text(service.descriptionNb()));
        textNn.setValue(text(service.descriptionNn()));
        textEn.setValue(text(service.descriptionEn()));
        layer.setValue(service.layer());
        orderable.setValue(service.orderable());
        active.setValue(service.active());
    }

    private ServiceFacts facts() {
        boolean described = !textNb.isEmpty() || !textNn.isEmpty() || !textEn.isEmpty();
        LocalizedText description =
                described ? new LocalizedText(textNb.getValue(), textNn.getValue(), textEn.getValue()) : null;
        return new ServiceFacts(
                code.getValue().strip(),
                new LocalizedText(nb.getValue(), nn.getValue(), en.getValue()),
                description,
                layer.getValue(),
                orderable.getValue(),
                active.getValue());
    }

    private static void set(TextField field, String value) {
        field.setValue(text(value));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
