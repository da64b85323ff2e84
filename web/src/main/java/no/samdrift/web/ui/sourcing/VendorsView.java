package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.shell.MainLayout;

/** Those who deliver to the co-operation. */
@Route(value = "vendors", layout = MainLayout.class)
@PermitAll
public class VendorsView extends Main implements HasDynamicTitle {
    @Inject
    public VendorsView(Vendors vendors, CurrentCaller caller) {
        addClassName("page");
        caller.get().requireAnywhere(SourcingRight.READ_VENDORS);
        PageHeader header = new PageHeader(t("vendors.title"), t("vendors.lead"));
        if (caller.get().may(SourcingRight.WRITE_VENDORS, Target.COOPERATION)) {
            Button add = new Button(
                    t("vendors.new"),
                    e -> VendorForm.add(
                            vendors,
                            made -> UI.getCurrent()
                                    .navigate("vendors/" + made.vendor().id())));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        DataList<VendorRow> list = new DataList<>(
                "vendors",
                t("vendors.title"),
                query -> vendors.slice(
                        new Vendors.Filter(query.filter("q").orElse(null), null), query.offset(), query.limit()));
        list.words(t("vendors.search"));
        list.link("name", t("vendor.name"), VendorRow::name, v -> "vendors/" + v.id())
                .setFlexGrow(1);
        list.column("number", t("vendor.organisationNo"), v -> OrganisationNumber.grouped(v.organisationNo()));
        list.column("phone", t("vendor.phone"), VendorRow::phone);
        list.column("email", t("vendor.email"), VendorRow::email);
        list.figures("systems", t("systems.title"), VendorRow::systems);
        list.figures("agreements", t("agreements.title"), VendorRow::agreements);
        list.column("active", t("vendor.state"), v -> t(v.active() ? "vendor.active" : "vendor.inactive"));
        add(header, list);
    }

    @Override
    public String getPageTitle() {
        return t("vendors.title");
    }
}
