package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Hosting;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** The fields of a system. */
class SystemFields {
    private final TextField name = new TextField(t("system.name"));
    private final TextField code = new TextField(t("system.code"));
    private final RefField member;
    private final RefField unit;
    private final TextField product = new TextField(t("system.product"));
    private final RefField vendor;
    private final RefField owner;
    private final RefField administrator;
    private final Choice<Criticality> criticality =
            new Choice<>(t("system.criticality"), "criticality", Criticality.class).required(Criticality.ORDINARY);
    private final Choice<Lifecycle> lifecycle =
            new Choice<>(t("system.lifecycle"), "lifecycle", Lifecycle.class).required(Lifecycle.IN_USE);
    private final Choice<Hosting> hosting =
            new Choice<>(t("system.hosting"), "hosting", Hosting.class).required(Hosting.VENDOR);
    private final DatePicker inUse = new DateField(t("system.inUseFrom"));
    private final DatePicker phaseOut = new DateField(t("system.phaseOutFrom"));
    private final DatePicker retired = new DateField(t("system.retiredOn"));
    private final ComboBox<Integer> layer = new ComboBox<>(t("service.layer"), 1, 2, 3, 4);
    private final BigDecimalField cost = new BigDecimalField(t("system.yearlyCost"));
    private final RefsField services;
    private final TextArea description = new TextArea(t("system.description"));

    SystemFields(Pickers pickers) {
        member = pickers.member(t("system.member"), SystemRight.WRITE).required();
        unit = new RefField(t("system.unit"), pickers.unitRefs(null));
        member.addValueChangeListener(e -> unit.setItems(pickers.unitRefs(member.id())));
        vendor = pickers.vendor(t("system.vendor"));
        owner = pickers.person(t("system.owner"));
        administrator = pickers.person(t("system.administrator"));
        services = pickers.services(t("services.title"));
        layer.setItemLabelGenerator(n -> t("layer." + n));
        layer.setClearButtonVisible(true);
        cost.setSuffixComponent(new com.vaadin.flow.component.html.Span("kr"));
        code.setHelperText(t("system.codeHelp"));
    }

    void into(FormDialog form) {
        form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("code", code).setRequiredIndicatorVisible(true);
        form.field("memberId", member);
        form.field("unitId", unit);
        form.field("product", product);
        form.field("vendorId", vendor);
        form.field("ownerId", owner);
        form.field("administratorId", administrator);
        form.field("criticality", criticality);
        form.field("hosting", hosting);
        form.field("lifecycle", lifecycle);
        form.field("inUseFrom", inUse);
        form.field("phaseOutFrom", phaseOut);
        form.field("retiredOn", retired);
        form.field("layer", layer);
        form.field("yearlyCost", cost);
        form.wide("services", services);
        form.wide("description", description);
    }

    void fill(SystemDetails details) {
        SystemRow s = details.system();
        name.setValue(s.name());
        code.setValue(s.code());
        member.chosen(s.memberId(), s.member());
        unit.chosen(s.unitId(), s.unit());
        product.setValue(s.product() == null ? "" : s.product());
        vendor.chosen(s.vendorId(), s.vendor());
        owner.chosen(s.ownerId(), s.owner());
        administrator.chosen(s.administratorId(), s.administrator());
        criticality.setValue(s.criticality());
        lifecycle.setValue(s.lifecycle());
        hosting.setValue(s.hosting());
        inUse.setValue(s.inUseFrom());
        phaseOut.setValue(s.phaseOutFrom());
        retired.setValue(s.retiredOn());
        layer.setValue(s.layer());
        cost.setValue(s.yearlyCost());
        services.chosen(details.services());
        description.setValue(s.description() == null ? "" : s.description());
    }

    SystemFacts facts() {
        return new SystemFacts(
                member.id(),
                unit.id(),
                code.getValue().strip().toUpperCase(java.util.Locale.ROOT),
                name.getValue(),
                product.isEmpty() ? null : product.getValue(),
                vendor.id(),
                owner.id(),
                administrator.id(),
                criticality.getValue(),
                lifecycle.getValue(),
                inUse.getValue(),
                phaseOut.getValue(),
                retired.getValue(),
                hosting.getValue(),
                layer.getValue(),
                cost.getValue(),
                description.isEmpty() ? null : description.getValue(),
                services.codes());
    }
}
