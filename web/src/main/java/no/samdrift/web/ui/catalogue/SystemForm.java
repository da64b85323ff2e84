package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Hosting;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** Registering a system and keeping it true. */
@ApplicationScoped
public class SystemForm {
    @Inject
    private Systems systems;

    @Inject
    private Pickers pickers;

    @Inject
    private OwnParts own;

    void add(Consumer<SystemDetails> then) {
        open(t("systems.new"), null, facts -> then.accept(systems.register(facts)));
    }

    void change(SystemDetails before, Consumer<SystemDetails> then) {
        SystemRow row = before.system();
        open(row.name(), before, facts -> then.accept(systems.change(row.id(), row.version(), facts)));
    }

    private void open(String title, SystemDetails before, Consumer<SystemFacts> save) {
        RefField member = pickers.member(t("system.member"), SystemRight.WRITE);
        RefField unit = new RefField(t("system.unit"), pickers.unitRefs(null));
        member.addValueChangeListener(e -> unit.setItems(pickers.unitRefs(member.id())));
        RefField vendor = pickers.one("vendor", t("system.vendor"));
        RefField owner = pickers.person(t("system.owner"));
        RefField administrator = pickers.person(t("system.administrator"));
        RefsField services = pickers.several("service", t("services.title"));
        if (before != null) {
            SystemRow s = before.system();
            member.chosen(s.memberId(), s.member());
            unit.chosen(s.unitId(), s.unit());
            vendor.chosen(s.vendorId(), s.vendor());
            owner.chosen(s.ownerId(), s.owner());
            administrator.chosen(s.administratorId(), s.administrator());
            services.chosen(before.services());
        }
        RecordForm<SystemFacts> form =
                new RecordForm<>(title, SystemFacts.class, before == null ? null : before.facts(), save);
        form.field("name", new TextField(t("system.name")));
        form.field("code", code());
        form.field("memberId", member);
        form.field("unitId", unit);
        form.field("product", new TextField(t("system.product")));
        form.field("vendorId", vendor);
        form.field("ownerId", owner);
        form.field("administratorId", administrator);
        form.field(
                "criticality",
                new Choice<>(t("system.criticality"), "criticality", Criticality.class).required(Criticality.ORDINARY));
        form.field("hosting", new Choice<>(t("system.hosting"), "hosting", Hosting.class).required(Hosting.VENDOR));
        form.field(
                "lifecycle",
                new Choice<>(t("system.lifecycle"), "lifecycle", Lifecycle.class).required(Lifecycle.IN_USE));
        form.field("inUseFrom", new DateField(t("system.inUseFrom")));
        form.field("phaseOutFrom", new DateField(t("system.phaseOutFrom")));
        form.field("retiredOn", new DateField(t("system.retiredOn")));
        form.field("layer", layer());
        form.field("yearlyCost", new BigDecimalField(t("system.yearlyCost"))).setSuffixComponent(new Span("kr"));
        form.wide("services", services);
        form.wide("description", new TextArea(t("system.description")));
        own.form(form, "system", before == null ? null : before.system().own());
        form.open();
    }

    private static TextField code() {
        TextField code = new TextField(t("system.code"));
        code.setHelperText(t("system.codeHelp"));
        code.addValueChangeListener(e -> code.setValue(e.getValue().toUpperCase(Locale.ROOT)));
        return code;
    }

    private static ComboBox<Integer> layer() {
        ComboBox<Integer> layer = new ComboBox<>(t("service.layer"), 1, 2, 3, 4);
        layer.setItemLabelGenerator(n -> t("layer." + n));
        layer.setClearButtonVisible(true);
        return layer;
    }
}
